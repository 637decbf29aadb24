import { expect, test } from "vitest";
import { readDocument } from "../record/upgrade.ts";
import { describeChanges } from "./describe-changes.ts";
import { readableChanges } from "./readable.ts";

const claim = "11111111-1111-4111-8111-111111111111";
const document = (value: number, purpose: string, staffNote: string | null = null) =>
  readDocument("entry", {
    shared: {
      staffNote,
      claim: [{ id: claim, figure: "parties", unit: "parties", comparator: "about", value }],
    },
    text: { fr: { purpose } },
  });

const changes = (...[before, after]: [ReturnType<typeof document>, ReturnType<typeof document>]) =>
  readableChanges(describeChanges("entry", before, after), after, "en");

test("a text is read without its markup, with the later value of its figure in its own language", () => {
  const text = (words: string) => `${words} **lie** [parties](claim:${claim}).`;
  expect(changes(document(193, text("Elle")), document(196, text("Il"))).at(-1)).toMatchObject({
    before: "Elle lie environ 196 parties.",
    after: "Il lie environ 196 parties.",
  });
});

test("a figure that moved is told once, and not by the text that shows it", () => {
  const text = `[parties](claim:${claim})`;
  expect(changes(document(193, text), document(196, text)).map(({ noun, key }) => [noun, key])).toEqual([
    ["claim", "value"],
  ]);
});

test("what changed in the markup alone, and what is for staff, is no change", () => {
  expect(changes(document(1, "a **b**"), document(1, "a b", "secret"))).toEqual([]);
});
