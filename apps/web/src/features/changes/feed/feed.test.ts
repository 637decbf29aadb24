import type { ChangeAct, ChangeLine } from "@entente/api/changes/view";
import type { InstituteView } from "@entente/api/institute/view";
import { parseAtomFeed } from "feedsmith";
import { expect, test } from "vitest";
import type { Reader } from "@/lib/reader.ts";
import { messagesIn } from "@/messages/messages.ts";
import { feedResponse } from "./answer.ts";
import { entryOfAct, entryOfLine } from "./entries.ts";
import { demandValidFeed } from "./testing/valid.ts";

const named = { en: "Institute", fr: "Institut", nl: "Instituut", de: "Institut" };
const reader: Reader = {
  language: "fr",
  words: messagesIn("fr"),
  origin: "https://register.example.org:8443",
  day: null,
  institute: {
    name: named,
    shortName: named,
    website: "https://institute.example.org",
    timeZone: "Europe/Brussels",
    text: null,
  } as unknown as InstituteView,
};
const begun = new Date("2026-01-02T03:04:05.678Z");
const at = new Date("2026-05-06T07:08:09.123Z");

const aLine = (more: Partial<ChangeLine> = {}): ChangeLine => ({
  actId: "11111111-1111-4111-8111-111111111111",
  recordId: "22222222-2222-4222-8222-222222222222",
  sort: "published",
  kind: "treaty",
  at,
  updatedAt: at,
  place: { segment: "treaties", slug: "one" },
  name: { text: "R&D <of> “seals”", language: "fr" },
  parts: ["shared"],
  begun: [],
  version: 2,
  note: { text: "A <b>bold</b> note & more\u0001", language: "en" },
  takenBack: null,
  how: null,
  into: null,
  sentences: [{ text: "Nombre de parties 193 → 196", parts: ["shared"] }],
  ...more,
});
const anAct = (lines: ChangeLine[]): ChangeAct => ({
  id: "33333333-3333-4333-8333-333333333333",
  at,
  updatedAt: at,
  records: lines.length,
  note: null,
  lines,
});

const feedOf = async (entries: Parameters<typeof feedResponse>[0]["entries"]) => {
  const response = feedResponse(
    { what: "changes", name: null, self: "/fr/changes.atom", page: "/fr/changes", begun, entries },
    reader,
  );
  expect(response.headers.get("content-type")).toBe("application/atom+xml; charset=utf-8");
  return response.text();
};

test("a feed keeps to the rules of Atom, whatever stands in its texts", async () => {
  const lines = [
    aLine(),
    aLine({ recordId: "44444444-4444-4444-8444-444444444444", place: null, kind: "institute", name: null }),
  ];
  const xml = await feedOf([
    entryOfAct(anAct([aLine()]), begun, reader),
    entryOfAct(anAct(lines), begun, reader),
  ]);
  demandValidFeed(xml);
  expect(xml).toContain('xml:lang="fr"');
  demandValidFeed(await feedOf([]));
});

test("a reader of feeds finds texts, moments, links and ids in it", async () => {
  const feed = parseAtomFeed(await feedOf([entryOfLine(aLine(), begun, reader)]));
  expect(feed).toMatchObject({
    id: "tag:register.example.org,2026-01-02:fr/changes",
    updated: at.toISOString(),
    authors: [{ name: "Institut", uri: "https://institute.example.org" }],
  });
  expect(feed.links).toContainEqual(
    expect.objectContaining({ rel: "self", href: "https://register.example.org:8443/fr/changes.atom" }),
  );
  const [entry] = feed.entries ?? [];
  expect(entry).toMatchObject({
    id: "tag:register.example.org,2026-01-02:fr/changes/11111111-1111-4111-8111-111111111111/22222222-2222-4222-8222-222222222222/published",
    updated: at.toISOString(),
    categories: [{ term: "treaty" }],
  });
  expect(JSON.stringify(entry?.title)).toContain("R&D <of> “seals” – A <b>bold</b> note & more");
  expect(JSON.stringify(entry?.content)).toContain(
    JSON.stringify('<p><span lang="en">A &lt;b&gt;bold&lt;/b&gt; note &amp; more</span></p>').slice(1, -1),
  );
  expect(entry?.links).toContainEqual(
    expect.objectContaining({
      rel: "related",
      href: "https://register.example.org:8443/fr/treaties/one/compare?from=1&to=2",
    }),
  );
});

test("what turned out to be an error keeps its id, and is told again as that", async () => {
  const later = new Date("2026-06-01T00:00:00Z");
  const wrong = aLine({
    note: null,
    sentences: [],
    takenBack: { at: later, parts: ["shared"] },
    updatedAt: later,
  });
  const [was, is] = [entryOfLine(aLine(), begun, reader), entryOfLine(wrong, begun, reader)];
  expect(is.id).toBe(was.id);
  expect(is.published).toEqual(at);
  expect(is.updated).toEqual(later);
  expect(is.html).toMatch(/Publié par erreur/);
});

test.each([
  ["without an author", (xml: string) => xml.replace(/<author>.*<\/author>/, "")],
  ["with a moment that is none", (xml: string) => xml.replace(/<updated>[^<]*/, "<updated>yesterday")],
  ["with a title given twice", (xml: string) => xml.replace("<subtitle>", "<title>Again</title><subtitle>")],
  [
    "with an element that Atom does not have",
    (xml: string) => xml.replace("<subtitle>", "<colour>red</colour><subtitle>"),
  ],
  ["with one entry twice", (xml: string) => xml.replace(/(<entry>[\s\S]*<\/entry>)/, "$1$1")],
])("a feed %s is found out", async (_, spoil) => {
  const spoilt = spoil(await feedOf([entryOfLine(aLine(), begun, reader)]));
  expect(() => demandValidFeed(spoilt)).toThrow();
});
