/** Searches from memory ask the database once, and what was published before they asked is in their answer. */
import type { PublicClient } from "@entente/db/clients";
import { withdraw } from "@entente/db/publishing/withdraw";
import { anAct, anActor, anEntry, publishRecord } from "@entente/db/testing/factories";
import { type FreshDatabase, freshRegister } from "@entente/db/testing/fresh-database";
import type { Actor } from "@entente/domain/access/authorize";
import { realClock } from "@entente/domain/clock";
import { afterAll, beforeAll, beforeEach, expect, it, vi } from "vitest";
import { publicCallerOn } from "../../public-caller.ts";
import { type HeldSearch, heldSearch } from "./queries.ts";

let db: FreshDatabase;
let actor: Actor;
let held: HeldSearch;
/** What happens before the next statement is put to the database. */
let meanwhile: (() => Promise<unknown>) | null = null;
let statements = 0;

/** The database of a visitor, whose statements are counted and held up. */
const watched = (client: PublicClient): PublicClient =>
  new Proxy(client, {
    get(target, key) {
      const own = Reflect.get(target, key);
      if (key !== "$queryRaw") return own;
      return async (...question: unknown[]) => {
        statements += 1;
        const first = meanwhile;
        meanwhile = null;
        await first?.();
        return own.apply(target, question);
      };
    },
  });

beforeAll(async () => {
  db = await freshRegister();
  actor = await anActor(db.staff);
  held = heldSearch(watched(db.public));
  await vi.waitFor(async () => expect(await held.current()).not.toBeNull(), { timeout: 20_000 });
});
afterAll(() => db.drop());

const byMemory = (q: string, more = {}) =>
  publicCallerOn({ db: watched(db.public), clock: realClock, held }).search.find({
    q,
    language: "en",
    ...more,
  });
const byDatabase = (q: string, more = {}) =>
  publicCallerOn({ db: db.public, clock: realClock }).search.find({ q, language: "en", ...more });

const anEntryCalled = (word: string) =>
  anEntry({ slug: word, participation: [anAct("BE", "ratification", "1996-11-22")] }, () => ({
    title: `Convention on ${word}`,
  }));

const explanation = { en: "In error", fr: "Par erreur", nl: "Per vergissing", de: "Irrtümlich" };
const withdrawn = (recordId: string) =>
  withdraw(db.staff, actor, {
    recordId,
    parts: ["shared"],
    sort: "in-error",
    explanation,
    changeSetId: crypto.randomUUID(),
  });

beforeEach(async () => {
  // The dictionaries and the memory know everything that can be known.
  await byMemory("");
  await byMemory("convention", { country: ["BE"], status: ["party"] });
  meanwhile = null;
  statements = 0;
});

it("asks the database once where nothing moved", async () => {
  await byMemory("");
  expect(statements).toBe(1);
});

it("asks it once where a country is chosen, whose acts are known", async () => {
  const more = { country: ["BE"], "in-force-on": "2026-01-01" };
  await byMemory("", more);
  statements = 0;
  await byMemory("", more);
  expect(statements).toBe(1);
});

it("shows what was published the moment before", async () => {
  for (const word of ["quillwort", "adderwort", "awlwort"]) {
    const entry = anEntryCalled(word);
    expect(await byMemory(word)).toMatchObject({ total: 0 });
    await publishRecord(db.staff, actor, entry);
    expect(await byMemory(word)).toMatchObject({ total: 1, hits: [{ id: entry.id }] });
    await withdrawn(entry.id);
    expect(await byMemory(word)).toMatchObject({ total: 0, hits: [] });
  }
});

it.each([{}, { country: ["BE"], status: ["party"] }])(
  "shows what was published after the memory was asked and before the page was read: %o",
  async (more) => {
    const entry = anEntryCalled(`bladderwort-${Object.keys(more).length}`);
    const before = await byMemory("convention", more);
    meanwhile = () => publishRecord(db.staff, actor, entry);
    const published = await byMemory("convention", more);
    expect(published).toEqual(await byDatabase("convention", more));
    expect(published).not.toEqual(before);
    meanwhile = () => withdrawn(entry.id);
    expect(await byMemory("convention", more)).toEqual(await byDatabase("convention", more));
  },
);

it("names units and entries as they are called now", async () => {
  const parent = anEntryCalled("motherwort");
  const relation = [{ id: crypto.randomUUID(), kind: "part-of", entryId: parent.id }];
  const part = anEntry({ slug: "daughterwort", relation }, () => ({ title: "Protocol on daughterwort" }));
  await publishRecord(db.staff, actor, parent);
  await publishRecord(db.staff, actor, part);
  const label = async () => {
    const found = await byMemory("daughterwort");
    return found.outcome === "found" && found.facets.find(({ key }) => key === "part-of")?.values[0]?.label;
  };
  expect(await label()).toBe("Convention on motherwort");
  expect(await label()).toBe("Convention on motherwort");
  const other = anEntry(parent.document.shared, () => ({ title: "Convention on mugwort" })).document;
  meanwhile = () => publishRecord(db.staff, actor, { ...parent, document: other });
  expect(await label()).toBe("Convention on mugwort");
});
