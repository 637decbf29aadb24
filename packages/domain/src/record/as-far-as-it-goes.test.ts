import { expect, it } from "vitest";
import { asFarAsItGoes } from "./as-far-as-it-goes.ts";
import { parseDocument } from "./document.ts";
import { recordKinds } from "./nouns.ts";

it.each(recordKinds)("an empty %s has a stand-in for everything that is required", (kind) => {
  const document = parseDocument(kind, { schemaVersion: 1, shared: {}, text: { en: {} } });
  const { payloads, missing } = asFarAsItGoes(kind, document);
  expect(payloads.map(({ part }) => part)).toEqual(["shared", "en"]);
  expect(missing.length).toBeGreaterThan(0);
  for (const { payload } of payloads) expect(payload).toBeTypeOf("object");
});

it("rows that cannot be shown are left out, and whoever holds a post that is", () => {
  const post = crypto.randomUUID();
  const document = parseDocument("entry", {
    schemaVersion: 1,
    shared: {
      post: [{ id: post }],
      assignment: [{ id: crypto.randomUUID(), postId: post, capacity: "primary", status: "confirmed" }],
    },
    text: {},
  });
  const [shared] = asFarAsItGoes("entry", document).payloads;
  expect(shared?.payload).toMatchObject({ post: [], assignment: [] });
});

it("a note for staff is not in it", () => {
  const document = parseDocument("person", { schemaVersion: 1, shared: { staffNote: "secret" }, text: {} });
  expect(JSON.stringify(asFarAsItGoes("person", document).payloads)).not.toContain("secret");
});
