import { describe, expect, it } from "vitest";
import type { Document } from "./document.ts";
import { mergeDocuments } from "./merge.ts";

const document = (shared: object, en: object = {}): Document => ({
  schemaVersion: 1,
  shared: { acronym: null, aliases: [], link: [], ...shared },
  text: { en: { title: "Title", summary: "Summary", ...en } },
});

const merged = (base: Document, mine: Document, theirs: Document): Document => {
  const result = mergeDocuments(base, mine, theirs);
  if (!result.ok) throw new Error(JSON.stringify(result.conflicts));
  return result.document;
};

const row = (id: string, url: string) => ({ id, url, kind: "website" });
const [a, b, c, d] = [row("a", "1"), row("b", "1"), row("c", "1"), row("d", "1")];

describe("merging two edits", () => {
  it("keeps both when they touched different fields", () => {
    const result = merged(document({}), document({ acronym: "CBD" }), document({}, { title: "New" }));
    expect(result).toEqual(document({ acronym: "CBD" }, { title: "New" }));
  });

  it("is content when both made the same change", () => {
    const changed = document({ acronym: "CBD" });
    expect(merged(document({}), changed, changed)).toEqual(changed);
  });

  it("reports the same field changed in two ways, with both values", () => {
    const result = mergeDocuments(document({}), document({ acronym: "A" }), document({ acronym: "B" }));
    expect(result).toEqual({
      ok: false,
      conflicts: [{ path: ["shared", "acronym"], mine: "A", theirs: "B" }],
    });
  });

  it("treats a list of plain values as one value", () => {
    const result = mergeDocuments(document({}), document({ aliases: ["A"] }), document({ aliases: ["B"] }));
    expect(result).toMatchObject({ ok: false, conflicts: [{ path: ["shared", "aliases"] }] });
  });

  it("merges different fields of one row", () => {
    const mine = document({ link: [{ ...a, url: "2" }] });
    const theirs = document({ link: [{ ...a, kind: "campaign" }] });
    expect(merged(document({ link: [a] }), mine, theirs).shared.link).toEqual([
      { id: "a", url: "2", kind: "campaign" },
    ]);
  });

  it("keeps the rows that each of them added, also to an empty list", () => {
    const result = merged(document({}), document({ link: [a] }), document({ link: [b] }));
    expect(result.shared.link?.map(({ id }) => id)).toEqual(["b", "a"]);
  });

  it("removes a row that one removed and the other left alone", () => {
    const result = merged(document({ link: [a, b] }), document({ link: [b] }), document({ link: [a, b, c] }));
    expect(result.shared.link?.map(({ id }) => id)).toEqual(["b", "c"]);
  });

  it("reports a row that one removed and the other changed", () => {
    const changed = { ...a, url: "2" };
    const result = mergeDocuments(
      document({ link: [a] }),
      document({ link: [] }),
      document({ link: [changed] }),
    );
    expect(result).toEqual({
      ok: false,
      conflicts: [{ path: ["shared", "link", "a"], mine: undefined, theirs: changed }],
    });
  });

  it("keeps the order of whoever moved rows, and what the other added", () => {
    const base = document({ link: [a, b, c] });
    const moved = document({ link: [c, a, b] });
    const added = document({ link: [a, b, c, d] });
    const order = (result: Document) => result.shared.link?.map(({ id }) => id).join("");
    expect(order(merged(base, moved, added))).toBe("cabd");
    expect(order(merged(base, added, moved))).toBe("cabd");
  });

  it("merges the fields of a language that both began", () => {
    const base = document({});
    const mine = { ...base, text: { ...base.text, fr: { title: "Titre" } } };
    const theirs = { ...base, text: { ...base.text, fr: { summary: "Résumé" } } };
    expect(merged(base, mine, theirs).text.fr).toEqual({ title: "Titre", summary: "Résumé" });
  });
});
