import { expect, it } from "vitest";
import type { Document, TranslationSource } from "../record/document.ts";
import { withoutNewSignatures } from "./signatures.ts";

const unsigned: TranslationSource = { language: "en", text: "Title" };
const signed: TranslationSource = {
  ...unsigned,
  confirmedBy: "Ada Test",
  confirmedAt: "2026-01-02T00:00:00Z",
};
const document = (title: TranslationSource): Document => ({
  schemaVersion: 1,
  shared: {},
  text: { fr: { title: "Titre", sources: { title } } },
});
const left = (before: Document | null, after: Document) =>
  withoutNewSignatures(before, after).text.fr?.sources?.title;

it("a signature that was there stays", () => {
  expect(left(document(signed), document(signed))).toEqual(signed);
});

it("a signature that nobody gave, or that was given to another text, is dropped", () => {
  expect(left(document(unsigned), document(signed))).toEqual(unsigned);
  expect(left(null, document(signed))).toEqual(unsigned);
  expect(left(document(signed), document({ ...signed, text: "Other" }))).toEqual({
    language: "en",
    text: "Other",
  });
  expect(left(document(signed), document({ ...signed, confirmedBy: "Bob Test" }))).toEqual(unsigned);
});

it("a signature may go", () => {
  expect(left(document(signed), document(unsigned))).toEqual(unsigned);
});

it("a translation that is changed loses its signature", () => {
  const after = document(signed);
  const changed = { ...after, text: { fr: { ...after.text.fr, title: "Autre titre" } } };
  expect(left(document(signed), changed)).toEqual(unsigned);
});
