/** The rows in memory answer as the database does, whatever is asked, and follow every publication. */
import { withdraw } from "@entente/db/publishing/withdraw";
import { anActor, anEntry, aPerson, publishRecord } from "@entente/db/testing/factories";
import { type FreshDatabase, freshRegister } from "@entente/db/testing/fresh-database";
import type { Actor } from "@entente/domain/access/authorize";
import { type Language, languages } from "@entente/domain/languages";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { publicCallerOn } from "../../public-caller.ts";
import { HeldIndex } from "./held-index.ts";
import { type HeldSearch, heldSearch } from "./queries.ts";
import { questionOf, wordsIn } from "./question.ts";
import { eachWord } from "./vector.ts";

let db: FreshDatabase;
let actor: Actor;
let held: HeldSearch;
const clock = () => new Date("2026-06-15T12:00:00Z");
const byMemory = () => publicCallerOn({ db: db.public, clock, held });
const byDatabase = () => publicCallerOn({ db: db.public, clock });

/** The rows once they are read, in the state of now. */
const ready = () =>
  vi.waitFor(
    async () => {
      const now = await held.current();
      if (!now) throw new Error("The rows are not read yet.");
      return now.index;
    },
    { timeout: 20_000 },
  );

beforeAll(async () => {
  db = await freshRegister();
  actor = await anActor(db.staff);
  held = heldSearch(db.public);
  await ready();
});
afterAll(() => db.drop());

type More = Readonly<Record<string, unknown>>;

async function bothAnswer(q: string, language: Language, more: More = {}) {
  const asked = { q, language, ...more };
  const [memory, database] = await Promise.all([
    byMemory().search.find(asked),
    byDatabase().search.find(asked),
  ]);
  expect(memory, `${language}: ${q} ${JSON.stringify(more)}`).toEqual(database);
  return memory.outcome === "found" ? memory.total : 0;
}

const questions: readonly string[] = [
  "",
  "convention",
  "biodiversity",
  "bio-diversity",
  '"north sea"',
  "north sea",
  "sea -north",
  "-convention",
  "cbd",
  "cit",
  "marpol",
  "mapol",
  "whales dolphins",
  "the of",
  "oiseaux d'eau",
  "Vögel",
  "zeevogels",
  "pollution ships institute",
  "12 1992",
  "x",
  "convention on biological diversity",
  "belgium",
  "biodiverstiy wetlnads",
  "instituut koninklijk",
  "zeevolgels",
  "platform xyzzy biodiversity",
  "uropean envronment agancy qqq",
  "qqqqqq",
];

describe.each(languages)("in %s", (language) => {
  it("finds the same in the same order, with the same counts", async () => {
    const asked = vi.spyOn(HeldIndex.prototype, "matching");
    let found = 0;
    for (const q of questions) found += await bothAnswer(q, language);
    expect(found).toBeGreaterThan(100);
    // What is compared is the memory, not the database with itself.
    const answered = asked.mock.results.filter(({ value }) => value !== null);
    expect(answered.length).toBeGreaterThan(asked.mock.results.length * 0.7);
    asked.mockRestore();
  });
  it("suggests and names the same", async () => {
    for (const q of questions) {
      const ask = (caller: ReturnType<typeof byMemory>) =>
        Promise.all([
          caller.search.suggest({ language, q }),
          q === "" ? null : caller.search.byName({ language, query: q }),
        ]);
      expect(await ask(byMemory()), q).toEqual(await ask(byDatabase()));
    }
  });
  it.each(["relevance", "name", "adopted", "changed"])("by %s, page by page", async (sort) => {
    for (const page of [1, 2, 3]) await bothAnswer("convention", language, { sort, page });
    await bothAnswer("", language, { sort, page: 2 });
  });
});

it.each<More>([
  { kind: ["treaty"] },
  { kind: ["treaty", "network"], topic: ["biodiversity"] },
  { kind: ["network"], area: ["north-sea"], function: ["monitoring"] },
  { country: ["BE"] },
  { country: ["BE", "FR"], status: ["party"] },
  { country: ["BE"], status: ["signatory"], kind: ["treaty"] },
  { "in-force-on": "1995-01-01" },
  { "in-force-on": "1950-01-01", kind: ["treaty"] },
])("narrowed by %o", async (more) => {
  for (const q of ["", "convention", "sea"]) await bothAnswer(q, "en", more);
});

it("follows what is published and withdrawn, and what was never read before", async () => {
  const sourced = { source: "Test", confidence: "high" };
  const acts = [{ id: crypto.randomUUID(), party: "BE", act: "ratification", on: "1996-11-22", ...sourced }];
  const byCountry = () => bothAnswer("", "en", { country: ["BE"], status: ["party"] });
  const before = await byCountry();
  const entry = anEntry({ slug: "quillwort", acronym: "QLWT", participation: acts }, () => ({
    title: "Convention on Quillworts",
  }));
  expect(await bothAnswer("quillworts", "en")).toBe(0);
  await publishRecord(db.staff, actor, entry);
  expect(await bothAnswer("quillworts", "en")).toBe(1);
  expect([...(await ready()).ids()]).toContain(entry.id);
  expect(await byCountry()).toBe(before + 1);
  expect(await bothAnswer("quilworts", "en")).toBe(1);
  expect(await bothAnswer("qlw", "en")).toBe(1);
  const explanation = { en: "In error", fr: "Par erreur", nl: "Per vergissing", de: "Irrtümlich" };
  const gone = { recordId: entry.id, parts: ["shared" as const], sort: "in-error" as const, explanation };
  await withdraw(db.staff, actor, { ...gone, changeSetId: crypto.randomUUID() });
  expect(await bothAnswer("quillworts", "en")).toBe(0);
  expect([...(await ready()).ids()]).not.toContain(entry.id);
});

it("follows a person and what is called otherwise from now on, among all that are found by its name", async () => {
  const person = aPerson({ slug: "perpetua", name: "Perpetua Wolkenstein" });
  await publishRecord(db.staff, actor, person);
  for (const q of ["wolkenstein", "perpetua wolken", "wolkensteen"])
    expect(await bothAnswer(q, "nl"), q).toBe(1);
  const other = aPerson({ ...person.document.shared, name: "Perpetua Aardenburg" }).document;
  await publishRecord(db.staff, actor, { ...person, document: other });
  expect(await bothAnswer("wolkenstein", "nl")).toBe(0);
  expect(await bothAnswer("aardenburg", "nl")).toBe(1);
  for (const sort of ["name", "changed"]) await bothAnswer("", "nl", { sort });
});

it("what PostgreSQL prints is read as it is meant", () => {
  expect(questionOf("'a' | 'b' & !'c' <-> 'd'")).toEqual({
    is: "or",
    left: { is: "word", word: "a" },
    right: {
      is: "and",
      left: { is: "word", word: "b" },
      right: {
        is: "next",
        left: { is: "not", of: { is: "word", word: "c" } },
        right: { is: "word", word: "d" },
      },
    },
  });
  expect([...wordsIn(questionOf("( 'it''s' | 'back\\\\slash' ) & 'x':*"))]).toEqual(["it's", "back\\slash"]);
  expect(() => questionOf("'a' 'b'")).toThrow("No question");
  const words: [string, string][] = [];
  eachWord("'d''eau':1A,4B 'sea':2,3C 'bare'", (word, places) => words.push([word, places]));
  expect(words).toEqual([
    ["d'eau", "AB"],
    ["sea", "DC"],
    ["bare", "D"],
  ]);
});
