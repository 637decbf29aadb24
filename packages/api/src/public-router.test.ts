import { openDayClient } from "@entente/db/day/read";
import { anEntry, anInstitute, aPage, aPerson, aUnit, inAll } from "@entente/db/testing/factories";
import { marked, marker, type Rows, staffFieldCount } from "@entente/db/testing/marked";
import { todayIn } from "@entente/domain/clock";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ZodType } from "zod";
import { publicCallerOn } from "./public-caller.ts";
import { staffCallerOn } from "./staff-caller.ts";
import { callAt, proceduresOf } from "./testing/procedures.ts";
import { askedPerson, askedRecord, questions } from "./testing/questions.ts";
import { openRegister, someDay, type TestRegister } from "./testing/register.ts";

const language = "en";
const procedures = Object.entries(proceduresOf("public"));

let register: TestRegister;
beforeAll(async () => {
  register = await openRegister();
  const unit = aUnit({ slug: "unit" });
  const person = aPerson({ slug: "person", unitId: unit.id }, askedPerson);
  const other = anEntry({ slug: "other" });
  const source = { source: "Test", confidence: "high" };
  const rows = (postId = crypto.randomUUID()): Rows => ({
    participation: { party: "BE", act: "ratification", ...source },
    membership: { unitId: unit.id, kind: "full", ...source },
    involvement: { function: "monitoring", unitId: unit.id, source: "Test" },
    post: { id: postId, type: "contact-person", exclusive: false, unitId: unit.id },
    assignment: { postId, personId: person.id, capacity: "primary", status: "confirmed" },
    claim: { figure: "f", unit: "parties", comparator: "exactly", value: 1, standing: "current", ...source },
    link: { kind: "website", label: inAll("Site") },
    relation: { kind: "part-of", entryId: other.id },
    identifier: { scheme: "wikidata", value: "Q1", confidence: "high" },
  });
  const facts = { topics: ["taxonomy"], homePosition: 1 };
  const entry = anEntry({ slug: "former", ...facts }, undefined, askedRecord);
  const renamed = anEntry({ slug: "entry", ...facts }, undefined, entry.id);
  for (const record of [anInstitute(), unit, person, other, entry, renamed, aPage({ slug: "page" })]) {
    await register.publish(marked(record, rows()));
  }
});
afterAll(() => register.db.drop());

const ask = (path: string, input: object) => callAt(register.on(someDay), path, input);

describe("every public procedure", () => {
  it("is asked in these tests", () => {
    expect(Object.keys(questions).sort()).toEqual(procedures.map(([path]) => path).sort());
  });

  it.each(procedures)("%s declares what it answers", (_, { output, inputs }) => {
    expect(output).toBeInstanceOf(ZodType);
    expect(inputs.length).toBeGreaterThan(0);
  });

  it.each(procedures)("%s refuses a key that it does not know", async (path) => {
    for (const question of questions[path] ?? []) {
      await expect(ask(path, { ...question, unknown: 1 })).rejects.toMatchObject({ code: "BAD_REQUEST" });
    }
  });

  it.each(procedures)("%s answers nothing of a field for staff", async (path) => {
    let longest = 0;
    for (const question of questions[path] ?? []) {
      const answer = await ask(path, question);
      // A search repeats what was asked.
      const told = JSON.stringify(path === "search.byName" ? { ...(answer as object), query: "" } : answer);
      expect(told).not.toContain(marker);
      longest = Math.max(longest, told.length);
    }
    expect(longest).toBeGreaterThan(10);
  });
});

/** Equals stand in any order, where nothing says which comes first. */
function inAnyOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((each) => JSON.stringify(inAnyOrder(each))).sort();
  if (value === null || typeof value !== "object" || value instanceof Date) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, inAnyOrder(each)]));
}

describe("as of a day that is over", () => {
  it.each(procedures)("%s answers what it answered then", async (path) => {
    const past = openDayClient(register.db.publicUrl);
    const [today, tomorrow] = [0, 86_400_000].map((later) => new Date(Date.now() + later));
    const day = todayIn("Europe/Brussels", () => today as Date);
    const live = publicCallerOn({ db: register.db.public, clock: () => today as Date });
    const read = publicCallerOn({
      db: register.db.public,
      clock: () => tomorrow as Date,
      asOf: { day, past },
    });
    for (const question of questions[path] ?? []) {
      const answer = await callAt(read, path, question);
      // What is asked about a day itself is answered from now on purpose.
      if (path !== "day.about")
        expect(inAnyOrder(answer)).toEqual(inAnyOrder(await callAt(live, path, question)));
    }
    await past.$disconnect();
  });
});

describe("the marker of these tests", () => {
  it("stands in every field for staff, and staff do read it", async () => {
    const caller = staffCallerOn({ db: register.db.staff, actor: register.actor });
    const { records } = await caller.record.list({ language, take: 100 });
    const drafts = await Promise.all(records.map(({ id }) => caller.record.read({ recordId: id })));
    const marks = JSON.stringify(drafts).split(marker).length - 1;
    expect(marks).toBeGreaterThanOrEqual(staffFieldCount);
  });

  it("hangs on rows that visitors do see", async () => {
    const entry = await ask("entry.bySlug", { language, slug: "entry" });
    expect(entry).toMatchObject({
      record: {
        contacts: [{ holders: [{ person: { slug: "person" } }] }],
        involvements: [{ unit: { slug: "unit" } }],
        memberships: [{ unit: { slug: "unit" } }],
        parties: [{ party: "BE" }],
        figures: [{ figure: "f" }],
        links: [{ kind: "website" }],
        identifiers: [{ scheme: "wikidata" }],
        parents: [{ entry: { slug: "other" } }],
      },
    });
    expect(await ask("entry.bySlug", { language, slug: "former" })).toMatchObject({ outcome: "moved" });
  });
});
