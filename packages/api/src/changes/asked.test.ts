import { expect, test } from "vitest";
import { askedParts, readChangesAsked } from "./asked.ts";

test("an address says what it narrows down to, and is written as it was read", () => {
  const given = {
    entry: "cbd",
    kind: "treaty",
    language: "fr",
    topic: "taxonomy",
    unit: "sea",
    since: "2026-02-28",
    page: "3",
  };
  const read = readChangesAsked("nl", given);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  expect(read.asked).toMatchObject({ language: "nl", text: "fr" });
  expect(Object.fromEntries(askedParts(read.asked, read.page))).toEqual(given);
});

test("what a form left empty, and the day that is read, say nothing", () => {
  expect(readChangesAsked("en", { entry: "", kind: "", on: "2019-06-30" })).toMatchObject({
    ok: true,
    page: 1,
  });
});

test.each([
  [{ kind: "poem" }, "one-of-these"],
  [{ language: "it" }, "one-of-these"],
  [{ topic: "poetry" }, "one-of-these"],
  [{ unit: "No Slug" }, "unit"],
  [{ since: "2026-02-31" }, "day"],
  [{ entry: "x".repeat(10_000) }, "entry"],
  [{ entry: "a\u0000b" }, "entry"],
  [{ page: "-1" }, "page-number"],
  [{ page: "1001" }, "page-number"],
  [{ kind: ["treaty", "body"] }, "given-twice"],
  [{ colour: "red" }, "unknown-part"],
])("%o is refused", (given, rule) => {
  const read = readChangesAsked("en", given);
  expect(read).toMatchObject({ ok: false, problems: [{ key: Object.keys(given)[0], rule }] });
});
