import type { Actor } from "@entente/domain/access/authorize";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  aNote,
  anActor,
  anEntry,
  aPerson,
  aUnit,
  draftRecord,
  inAll,
  publishDraft,
  publishRecord,
  type TestRecord,
} from "../testing/factories.ts";
import { type FreshDatabase, freshDatabase } from "../testing/fresh-database.ts";
import { rebuild } from "./rebuild.ts";
import { type Withdraw, withdraw } from "./withdraw.ts";

let db: FreshDatabase;
let actor: Actor;
beforeAll(async () => {
  db = await freshDatabase();
  actor = await anActor(db.staff);
});
afterAll(async () => {
  const { before, after } = await rebuild(db.staff);
  await db.drop();
  expect(after).toBe(before);
});

const told = (recordId: string) =>
  db.public.publicChange.findMany({ where: { recordId }, orderBy: { at: "asc" } });
const past = (recordId: string) =>
  db.asPublic("SELECT * FROM pub.past_part WHERE record_id = $1 ORDER BY live_from, part", [recordId]);

async function republish(
  record: TestRecord,
  parts: Parameters<typeof publishDraft>[3],
  note = inAll("Again"),
) {
  const draft = await db.staff.draft.findUniqueOrThrow({ where: { recordId: record.id } });
  await draftRecord(db.staff, actor, record, draft.counter);
  await publishDraft(db.staff, actor, record.id, parts, note);
}
const retitled = ({ id, document }: TestRecord, title: string) =>
  anEntry({ slug: document.shared.slug }, () => ({ title }), id);

const take = (recordId: string, choices: Partial<Withdraw> = {}) =>
  withdraw(db.staff, actor, {
    recordId,
    parts: ["shared"],
    sort: "explained",
    explanation: aNote,
    changeSetId: crypto.randomUUID(),
    ...choices,
  });

describe("what readers are told", () => {
  it("is one row an act, counted, with the parts that became public for the first time", async () => {
    const entry = anEntry({ topics: ["taxonomy"] });
    await draftRecord(db.staff, actor, entry);
    await publishDraft(db.staff, actor, entry.id, ["shared", "en"]);
    await republish(entry, ["nl"]);
    await republish(retitled(entry, "Another"), ["shared", "en"]);
    const rows = await told(entry.id);
    expect(rows.map(({ number, parts, begun }) => ({ number, parts, begun }))).toEqual([
      { number: 1, parts: ["shared", "en"], begun: ["shared", "en"] },
      { number: 2, parts: ["nl"], begun: ["nl"] },
      { number: 3, parts: ["shared", "en"], begun: [] },
    ]);
    expect(rows[0]).toMatchObject({ sort: "published", kind: "treaty", note: aNote, facets: [] });
  });

  it("says by which topics and units a record is found", async () => {
    const unit = aUnit();
    await publishRecord(db.staff, actor, unit);
    const post = { id: crypto.randomUUID(), type: "contact-person", exclusive: false, unitId: unit.id };
    const entry = anEntry({ topics: ["taxonomy"], post: [post] });
    await publishRecord(db.staff, actor, entry);
    const person = aPerson({ unitId: unit.id });
    await publishRecord(db.staff, actor, person);
    const facets = async (id: string) => (await told(id))[0]?.facets;
    expect(await facets(entry.id)).toEqual(["topic:taxonomy", `unit:${unit.id}`]);
    expect(await facets(unit.id)).toEqual([`unit:${unit.id}`]);
    expect(await facets(person.id)).toEqual([`unit:${unit.id}`]);
  });

  it("is nothing but the withdrawal, with the name, where the record is gone", async () => {
    const [entry, person] = [anEntry(), aPerson()];
    for (const record of [entry, person]) {
      await publishRecord(db.staff, actor, record);
      await take(record.id);
    }
    expect(await told(entry.id)).toMatchObject([
      { sort: "withdrawn", how: "explained", note: aNote, names: { nl: "Convention (nl)" }, number: null },
    ]);
    expect(await told(person.id)).toMatchObject([{ sort: "withdrawn", names: null }]);
    expect(await past(entry.id)).toEqual([]);
  });

  it("of an error is the fact alone, and what other parts said keeps its note", async () => {
    const entry = anEntry();
    await publishRecord(db.staff, actor, entry);
    await republish(retitled(entry, "A slip"), ["nl"], inAll("The note of a slip"));
    await publishDraft(db.staff, actor, entry.id, ["fr"]);
    await take(entry.id, { parts: ["nl"], sort: "in-error", explanation: { nl: "Vergissing" } });
    const rows = await told(entry.id);
    expect(rows).toMatchObject([
      { number: 1, note: aNote, takenBack: ["nl"] },
      { number: 2, note: null, takenBack: ["nl"], takenBackAt: rows[3]?.at },
      { number: 3, note: aNote, takenBack: [] },
      { sort: "withdrawn", how: "in-error", parts: ["nl"], names: null },
    ]);
  });

  it("of a page that was one error begins where it was published again", async () => {
    const entry = anEntry();
    await publishRecord(db.staff, actor, entry);
    await take(entry.id, { sort: "in-error" });
    expect(await told(entry.id)).toMatchObject([{ sort: "withdrawn", how: "in-error", names: null }]);
    await republish(retitled(entry, "Right"), ["shared", "en"]);
    expect(await told(entry.id)).toMatchObject([
      { number: 1, note: null, begun: [], takenBack: ["shared", "en", "fr", "nl", "de"] },
      { sort: "withdrawn" },
      { number: 2, note: inAll("Again"), begun: ["shared", "en"], takenBack: [] },
    ]);
  });
});

describe("what was public", () => {
  it("can be read part by part, without a word of what was published in error", async () => {
    const entry = anEntry();
    await publishRecord(db.staff, actor, entry);
    await republish(retitled(entry, "Second"), ["nl"]);
    await republish(retitled(entry, "A slip"), ["nl"]);
    await draftRecord(db.staff, actor, retitled(entry, "A slip mended"), 3);
    await publishDraft(db.staff, actor, entry.id, ["nl"], null);
    await take(entry.id, { parts: ["nl"], sort: "in-error", explanation: { nl: "Vergissing" } });
    const dutch = (await past(entry.id)).filter(({ part }) => part === "nl");
    expect(dutch.map(({ payload }) => payload)).toEqual([null, null, null, null]);
    expect(dutch.every(({ taken_back_at }) => taken_back_at !== null)).toBe(true);
    await republish(retitled(entry, "Right"), ["nl"]);
    expect((await past(entry.id)).at(-1)).toMatchObject({ payload: { title: "Right" }, taken_back_at: null });
    expect(JSON.stringify(await past(entry.id))).not.toContain("slip");
  });

  it("holds nothing of who published it, and is written by nobody", async () => {
    const [row] = await db.asPublic("SELECT * FROM pub.past_part LIMIT 1");
    expect(Object.keys(row ?? {}).sort()).toEqual([
      "change_set_id",
      "kind",
      "live_from",
      "live_to",
      "minor",
      "part",
      "payload",
      "record_id",
      "schema_version",
      "taken_back_at",
    ]);
    for (const as of [db.asPublic, db.asStaff]) {
      await expect(as("UPDATE pub.past_part SET minor = true")).rejects.toThrow(
        /permission denied|cannot update/,
      );
      await expect(as("DELETE FROM pub.past_part")).rejects.toThrow(/permission denied|cannot delete/);
    }
  });
});
