import { expect, it } from "vitest";
import { type Document, parseDocument, type Row } from "../record/document.ts";
import { recordKinds } from "../record/nouns.ts";
import { parts } from "../record/parts.ts";
import { payloadOf } from "../record/publishable.ts";
import { describeForm } from "./describe.ts";
import { missingPlaces } from "./missing.ts";

const id = (digit: number) => `00000000-0000-4000-8000-00000000000${digit}`;
const empty = (kind: (typeof recordKinds)[number], shared: object = {}, text: object = {}) =>
  parseDocument(kind, { schemaVersion: 1, shared, text });

/** What publishing demands, with rows by their ids. */
function demanded(kind: (typeof recordKinds)[number], document: Document): string[] {
  return parts.flatMap((part) => {
    if (part !== "shared" && !document.text[part]) return [];
    const result = payloadOf(kind, document, part);
    if (result.ok) return [];
    return result.missing.map(({ path: [first, second, ...rest] }) => {
      const rows = document.shared[String(first) as "link"];
      const row = typeof second === "number" ? (rows as readonly Row[])[second]?.id : second;
      const below = [first, row, ...rest].filter((key) => key !== undefined);
      return [...(part === "shared" ? ["shared"] : ["text", part]), ...below].join("/");
    });
  });
}

const cases: [(typeof recordKinds)[number], Document][] = [
  ...recordKinds.map((kind) => [kind, empty(kind, {}, { en: {}, de: {} })] as [typeof kind, Document]),
  [
    "entry",
    empty(
      "entry",
      {
        depositary: { en: "Somebody" },
        participation: [{ id: id(1), party: "BE" }, { id: id(2) }],
        involvement: [{ id: id(3) }],
        post: [{ id: id(4), title: { fr: "Point focal" } }],
        claim: [{ id: id(5), value: 0 }],
        link: [{ id: id(6), label: { en: "A", fr: "A", nl: "A", de: "A" } }],
      },
      { fr: { title: "Convention", rows: {} } },
    ),
  ],
  ["unit", empty("unit", { name: { en: "Survey", nl: "Dienst" } })],
  ["institute", empty("institute", { languages: [] })],
];

it.each(cases)("says of a %s what publishing says", (kind, document) => {
  const told = missingPlaces(describeForm(kind, "en"), document).map(({ path }) => path.join("/"));
  expect(told.toSorted()).toEqual(demanded(kind, document).toSorted());
  expect(told.length).toBeGreaterThan(0);
});

it("names the row, its list and the section in which it stands", () => {
  const document = empty("entry", {
    participation: [{ id: id(1), party: "BE", act: "signature", source: "x" }],
  });
  const [place] = missingPlaces(describeForm("entry", "en"), document).filter(({ row }) => row);
  expect(place).toMatchObject({ section: "parties", field: { key: "confidence" }, row: { id: id(1) } });
});
