/** Pages of a register that has grown: each lists what a page can hold, says how much there is, and answers. */
import { anEntry, anInstitute, aPerson, aUnit } from "@entente/db/testing/factories";
import { afterAll, beforeAll, expect, it } from "vitest";
import { found, openRegister, someDay, type TestRegister } from "./testing/register.ts";

let register: TestRegister;
const language = "en";
const copies = 320;
const id = () => crypto.randomUUID();
const sure = { source: "Test", confidence: "high" };
const unit = aUnit({ slug: "unit" });
const person = aPerson({ slug: "ada", unitId: unit.id });
const [hub, taskId, postId] = [anEntry({ slug: "hub", acronym: "HUB" }), id(), id()];
const one = anEntry(
  {
    slug: "one",
    acronym: "ONE",
    topics: ["taxonomy"],
    participation: ["BE", "FR", "NL", "DE", "LU"].map((party) => ({
      id: id(),
      party,
      act: "ratification",
      on: "1996",
      ...sure,
    })),
    involvement: [{ id: taskId, function: "monitoring", unitId: unit.id, source: "Test" }],
    post: [{ id: postId, type: "contact-person", exclusive: false }],
    assignment: [{ id: id(), postId, personId: person.id, capacity: "primary", status: "confirmed" }],
    relation: [{ id: id(), kind: "part-of", entryId: hub.id }],
  },
  () => ({ rows: { [taskId]: { text: "What it does." } } }),
);

/** The public rows of one entry again and again, as that many publications would have left them. */
async function multiply() {
  const as = (table: string, keys: string) => `
    INSERT INTO pub.${table} SELECT (jsonb_populate_record(t, ${keys})).*
    FROM pub.${table} AS t CROSS JOIN copies WHERE t.record_id = '${one.id}'`;
  const own = "jsonb_build_object('record_id', copies.id, 'id', gen_random_uuid())";
  const copy = `WITH copies AS (SELECT n, ('00000000-0000-4000-8000-' || lpad(n::text, 12, '0'))::uuid AS id FROM generate_series(1, ${copies}) AS n)`;
  const each = [
    `INSERT INTO pub.entry SELECT (jsonb_populate_record(t, jsonb_build_object('id', copies.id, 'slug', 'copy-' || n))).*
     FROM pub.entry AS t CROSS JOIN copies WHERE t.id = '${one.id}'`,
    as("entry_text", "jsonb_build_object('record_id', copies.id)"),
    as("search", "jsonb_build_object('record_id', copies.id)"),
    ...["participation", "involvement", "assignment", "relation"].map((table) => as(table, own)),
  ];
  for (const statement of each) await register.db.asOwner(`${copy} ${statement}`);
}

beforeAll(async () => {
  register = await openRegister();
  await register.publish(anInstitute(), unit, person, hub, one);
  await multiply();
});
afterAll(() => register.db.drop());

const ask = () => register.on(someDay);

it("the first page and a topic list the first of each group", async () => {
  const topic = await ask().topic.bySlug({ language, topic: "taxonomy" });
  expect([topic.treatiesAndBodies.length, topic.totals]).toEqual([
    60,
    { treatiesAndBodies: copies + 1, networks: 0 },
  ]);
  // Whatever stands under another entry is shown with that.
  const home = await ask().home.get({ language });
  expect(home.treatiesAndBodies.map(({ slug }) => slug)).toEqual(["hub"]);
  const [first] = home.treatiesAndBodies;
  expect([first?.parts.length, first?.moreParts]).toEqual([20, copies + 1 - 20]);
});

it("the map of all treaties counts, and leads to what it cannot name", async () => {
  const map = await ask().map.get({ language });
  if (map.outcome !== "found") throw new Error("There is a map.");
  expect(map.parties.map(({ party, bound, binding }) => [party, bound, binding])).toEqual(
    ["BE", "DE", "FR", "LU", "NL"].map((party) => [party, copies + 1, null]),
  );
  expect([map.choices, map.treaties]).toEqual([null, {}]);
  const [binding] = await ask().map.binding({ parties: ["BE"] });
  expect(binding?.slugs.split(" ")).toHaveLength(copies + 1);
});

it("a map whose entry cannot be chosen from a list is found by name, or names what is close", async () => {
  expect(await ask().map.get({ language, entry: "one" })).toMatchObject({ entry: { slug: "one" } });
  const wrong = await ask().map.get({ language, entry: "huub" });
  expect(wrong).toMatchObject({ outcome: "unknown", problems: [{ key: "entry", valid: ["hub"] }] });
  expect((await ask().compare.choices({ language })).entries).toBeNull();
});

it("a country, a unit and a person list the first by name, and count all", async () => {
  const country = await ask().country.byCode({ language, code: "BE" });
  expect([country.entries.length, country.total]).toEqual([100, copies + 1]);
  const { involvements, totals } = found(await ask().unit.bySlug({ language, slug: "unit" }));
  expect([involvements.length, totals]).toEqual([
    100,
    { involvements: copies + 1, memberships: 0, people: 1 },
  ]);
  const { total, people } = await ask().person.list({ language });
  expect([total, people[0]?.entries.length, people[0]?.moreEntries]).toEqual([1, 6, copies + 1 - 6]);
});

it("two countries side by side are counted whole and listed by the page", async () => {
  const page = await ask().compare.countries({ language, countries: ["BE", "FR"] });
  expect([page.alike, page.different, page.entries.length]).toEqual([copies + 1, 0, 200]);
  const rest = await ask().compare.countriesList({ language, countries: ["BE", "FR"], skip: 300 });
  expect(rest.entries).toHaveLength(copies + 1 - 300);
});

it("a timeline counts every event and tells one page", async () => {
  const page = await ask().timeline.page({ language });
  if (page.outcome !== "found") throw new Error("There is a timeline.");
  expect([page.total, page.events.length]).toEqual([copies + 1, 300]);
  expect(page.years).toEqual([{ kind: "act", year: 1996, count: copies + 1 }]);
});
