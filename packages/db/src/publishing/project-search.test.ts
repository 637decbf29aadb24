import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { anActor, anEntry, aPerson, aUnit, inAll, publishRecord } from "../testing/factories.ts";
import { type FreshDatabase, freshDatabase } from "../testing/fresh-database.ts";

let db: FreshDatabase;
const unit = aUnit({ name: inAll("Sea"), acronym: "OD" });
const person = aPerson({ slug: "ada", name: "Ada Œuvrard", sortName: "Œuvrard, Ada", unitId: unit.id });
const parent = anEntry({ slug: "above" });
const post = crypto.randomUUID();
const sourced = { source: "Test", confidence: "high" };
const row = (values: Record<string, unknown>) => ({ id: crypto.randomUUID(), ...values });
const entry = anEntry(
  {
    slug: "below",
    acronym: "TÊT",
    aliases: ["Bonn Convention"],
    topics: ["biodiversity"],
    secretariatSeat: inAll("Lisbon"),
    inForceOn: "1994-03-29",
    post: [{ id: post, type: "contact-person", exclusive: false, unitId: unit.id }],
    assignment: [row({ postId: post, personId: person.id, capacity: "primary", status: "confirmed" })],
    participation: [row({ party: "BE", act: "ratification", ...sourced })],
    relation: [row({ kind: "part-of", entryId: parent.id })],
  },
  (language) => ({
    title: language === "fr" ? "Convention sur les espèces" : `Species (${language})`,
    summary: language === "fr" ? "Les baleines et l’océan." : "Whales.",
    purpose: "It is about **bio-diversity** and [the dolphins](https://example.org/hidden).",
  }),
);

beforeAll(async () => {
  db = await freshDatabase();
  const actor = await anActor(db.staff);
  for (const record of [unit, person, parent, entry]) await publishRecord(db.staff, actor, record);
});
afterAll(() => db.drop());

async function holds(language: string, query: string): Promise<boolean> {
  const sql = `SELECT ${language} @@ to_tsquery('pub.${language}', $1) AS found FROM pub.search WHERE record_id = $2`;
  const [found] = await db.asPublic(sql, [query, entry.id]);
  return found?.found === true;
}

describe("what a search reads of a record", () => {
  it.each([
    ["en", "tet:A", "an acronym without its accent"],
    ["en", "bonn:A <-> conventions:A", "an alias, in any number"],
    ["en", "especes:A", "a title of another language"],
    ["fr", "espèce:A & ocean:C & baleine:C", "words by their stem, with or without accents"],
    ["en", "lisbon:B", "a place of its own language"],
    ["en", "bio:D <-> diversity:D", "a word with a hyphen as two that stand beside each other"],
    ["en", "dolphin:D & !hidden & !https", "the words of a link and not its address"],
  ])("holds in %s %s: %s", async (language, query) => {
    expect(await holds(language, query)).toBe(true);
  });

  it("holds what it can be narrowed by, and who answers by id", async () => {
    const [found] = await db.asPublic("SELECT * FROM pub.search WHERE record_id = $1", [entry.id]);
    expect(found).toMatchObject({
      kind: "treaty",
      acronym: "tet",
      begins_on: "1994-03-29",
      parties: ["BE"],
      sort_names: { en: "species en", fr: "convention sur les especes" },
      facets: [
        "kind:treaty",
        `part-of:${parent.id}`,
        "post:contact-person",
        expect.stringMatching(/^subtype:/),
        "topic:biodiversity",
        `unit:${unit.id}`,
      ],
    });
    expect(found?.answers).toContain(person.id);
    // An id may hold the letters of a name, but never as a word of its own.
    expect(JSON.stringify(found)).not.toMatch(/\b(ada|sea)\b/i);
  });

  it("holds a person under the name and the unit", async () => {
    const [found] = await db.asPublic(
      "SELECT facets, sort_names ->> 'de' AS sorted, de @@ to_tsquery('pub.de', 'oeuvrard:A') AS called FROM pub.search WHERE record_id = $1",
      [person.id],
    );
    expect(found).toEqual({
      facets: ["kind:person", `unit:${unit.id}`],
      sorted: "oeuvrard ada",
      called: true,
    });
  });
});
