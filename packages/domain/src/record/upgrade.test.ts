import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { describeChanges } from "../history/describe-changes.ts";
import { printerOf } from "../history/printer.ts";
import { sentencesOf } from "../history/sentences.ts";
import { type Document, parseDocument, schemaVersion } from "./document.ts";
import { fieldsOf } from "./labels.ts";
import { listsOf, recordKinds } from "./nouns.ts";
import { readDocument, restorableDocument } from "./upgrade.ts";

const versions = Array.from({ length: schemaVersion }, (_, place) => place + 1);
const golden = (version: number, kind: string) =>
  JSON.parse(readFileSync(new URL(`golden/${version}/${kind}.json`, import.meta.url), "utf8"));
const all = versions.flatMap((version) => recordKinds.map((kind) => ({ version, kind })));

describe("a full document of an older shape", () => {
  it.each(all)("of version $version is a $kind of today, with nothing left over", ({ version, kind }) => {
    const document = readDocument(kind, golden(version, kind));
    expect(parseDocument(kind, document)).toEqual(document);
  });

  it.each(recordKinds)("of today's version holds every declared field of a %s", (kind) => {
    const { shared, text } = golden(schemaVersion, kind) as Document;
    const row = (noun: (typeof listsOf)[typeof kind][number]) => shared[noun]?.[0] ?? { id: "" };
    const held = [
      { noun: kind, values: { ...shared, ...text.en } },
      ...listsOf[kind].map((noun) => ({ noun, values: { ...row(noun), ...text.en?.rows?.[row(noun).id] } })),
    ];
    for (const { noun, values } of held) {
      expect(Object.keys(values), noun).toEqual(expect.arrayContaining(Object.keys(fieldsOf[noun])));
    }
  });
});

describe("what no step explains", () => {
  const page = golden(1, "page") as Document;
  const old = {
    ...page,
    shared: {
      ...page.shared,
      colourOfInk: "green",
      link: page.shared.link?.map((row) => ({ ...row, kind: "fax" })),
    },
  } as Document;

  it("stays readable in history", () => {
    const printer = printerOf("en", [old, page], new Map());
    expect(
      sentencesOf(describeChanges("page", readDocument("page", old), page), printer).map(({ text }) => text),
    ).toEqual([
      "Colour of ink (kept no longer) “green” removed",
      expect.stringMatching(/^Link “.*”: Kind fax → Website$/),
    ]);
  });

  it("is left out, by name, of what may be saved again", () => {
    const { document, lost } = restorableDocument("page", old);
    expect(lost).toEqual([
      ["shared", "link", 0, "kind"],
      ["shared", "colourOfInk"],
    ]);
    expect(document.shared.link?.[0]).toMatchObject({ id: page.shared.link?.[0]?.id, kind: null });
    expect(document.text).toEqual(page.text);
  });
});
