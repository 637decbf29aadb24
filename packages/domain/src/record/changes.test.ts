import { describe, expect, it } from "vitest";
import { changesBetween, withChanges } from "./changes.ts";
import type { Document } from "./document.ts";

const document = (shared: object, en: object = {}): Document => ({
  schemaVersion: 1,
  shared: { acronym: null, aliases: [], link: [], ...shared },
  text: { en: { title: "Title", summary: "Summary", ...en } },
});
const row = (id: string, url: string) => ({ id, url, kind: "website" });
const [a, b, c] = [row("a", "1"), row("b", "1"), row("c", "1")];

describe("the changes between two documents", () => {
  it("name each place with what stood there and what stands there", () => {
    const after = document({ acronym: "CBD", link: [{ ...a, url: "2" }] }, { title: "New" });
    expect(changesBetween(document({ link: [a] }), after)).toEqual([
      { path: ["shared", "acronym"], before: null, after: "CBD" },
      { path: ["shared", "link", "a", "url"], before: "1", after: "2" },
      { path: ["text", "en", "title"], before: "Title", after: "New" },
    ]);
  });

  it.each([
    ["rows that were added", [a], [a, b, c]],
    ["a row that came first", [a], [b, a]],
    ["a row that went", [a, b, c], [a, c]],
    ["rows that moved", [a, b, c], [c, a, b]],
    ["all at once", [a, b], [c, { ...b, url: "2" }]],
    ["a first row", [], [a]],
    ["the last row", [a], []],
  ])("lead from the one to the other, and back but for the order: %s", (_, before, after) => {
    const [one, other] = [document({ link: before }), document({ link: after }, { title: "New" })];
    const changes = changesBetween(one, other);
    expect(withChanges(one, changes, "after")).toEqual(other);
    const back = changesBetween(withChanges(other, changes, "before"), one);
    expect(back.filter(({ path }) => path.at(-1) !== "")).toEqual([]);
  });

  it("take a language that is begun as one place", () => {
    const begun = { ...document({}), text: { ...document({}).text, fr: { title: "Titre" } } };
    const changes = changesBetween(document({}), begun);
    expect(changes).toEqual([{ path: ["text", "fr"], before: undefined, after: { title: "Titre" } }]);
    expect(withChanges(begun, changes, "before")).toEqual(document({}));
  });
});
