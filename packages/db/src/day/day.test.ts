import type { Actor } from "@entente/domain/access/authorize";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { PublicClient } from "../clients.ts";
import { onServer } from "../on-server.ts";
import { withdraw } from "../publishing/withdraw.ts";
import {
  aNote,
  anActor,
  anEntry,
  anInstitute,
  aPage,
  aPerson,
  aUnit,
  inAll,
  publishRecord,
} from "../testing/factories.ts";
import { type FreshDatabase, freshDatabase } from "../testing/fresh-database.ts";
import { rowsAt, rowsNow, type Snapshot, withoutErrors } from "../testing/rows-of-day.ts";
import { type DayClient, openDayClient, readAsOf, tookTooLong } from "./read.ts";
import { dayViews } from "./views.ts";

let db: FreshDatabase;
let actor: Actor;
let day: DayClient;
const snapshots: Record<string, Snapshot> = {};

const entry = anEntry({ slug: "first", acronym: "TC", homePosition: 1, topics: ["taxonomy"] });
const other = anEntry({ slug: "other" });
const wrong = anEntry({ slug: "wrong", acronym: "ERR" });
const person = aPerson({ slug: "ada" });

const remember = async (name: string) => {
  snapshots[name] = await rowsNow(db.asOwner);
  await new Promise((resolve) => setTimeout(resolve, 5));
};
const at = (name: string) => new Date(`${snapshots[name]?.at.replace(" ", "T").replace(/\+00$/, "Z")}`);
const then = <T>(name: string, read: Parameters<typeof readAsOf<T>>[2]) => readAsOf(day, at(name), read);
const take = (recordId: string, sort: "in-error" | "merged" | "explained", mergedInto?: string) =>
  withdraw(db.staff, actor, {
    recordId,
    parts: ["shared"],
    sort,
    explanation: sort === "merged" ? null : aNote,
    mergedInto,
    changeSetId: crypto.randomUUID(),
  });

beforeAll(async () => {
  db = await freshDatabase();
  day = openDayClient(db.publicUrl);
  actor = await anActor(db.staff);
  await remember("nothing");
  const [post, act] = [crypto.randomUUID(), crypto.randomUUID()];
  const unit = aUnit({ slug: "marine", acronym: "MU", aliases: ["Sea unit"] });
  const held = { postId: post, personId: person.id, capacity: "primary", status: "as-stated-by-source" };
  const full = anEntry(
    {
      ...entry.document.shared,
      officialTitles: { en: "Convention on Testing" },
      participation: [
        { id: act, party: "BE", act: "ratification", on: "1996-11", source: "Test", confidence: "high" },
      ],
      post: [{ id: post, type: "contact-person", exclusive: false, unitId: unit.id, staffNote: "hidden" }],
      assignment: [{ id: crypto.randomUUID(), ...held }],
      link: [{ id: crypto.randomUUID(), kind: "website", label: inAll("Site") }],
    },
    () => ({ rows: { [act]: { note: "A note" } } }),
    entry.id,
  );
  for (const record of [anInstitute(), unit, person, full, other, wrong, aPage()]) {
    await publishRecord(db.staff, actor, record);
  }
  await remember("published");
  const renamed = anEntry(
    { slug: "renamed", acronym: "TC", topics: ["biodiversity"] },
    (language) => ({ title: `Renamed (${language})` }),
    entry.id,
  );
  await publishRecord(db.staff, actor, renamed, { address: "move" });
  await remember("renamed");
  await take(other.id, "merged", entry.id);
  await remember("merged");
  await take(wrong.id, "in-error");
  await remember("taken back");
  await take(person.id, "explained");
  await remember("left");
  await publishRecord(db.staff, actor, anEntry({ slug: "wrong" }, undefined, wrong.id));
  await remember("again");
});
afterAll(async () => {
  await day.$disconnect();
  await db.drop();
});

describe("the register as of a day", () => {
  it("has every table of what is public now, with the same columns", async () => {
    const columns = (schema: string) =>
      db.asOwner(
        `SELECT table_name, column_name, udt_name FROM information_schema.columns
         WHERE table_schema = $1 AND table_name <> 'live' ORDER BY 1, 2`,
        [schema],
      );
    expect(await columns("day")).toEqual(await columns("pub"));
  });

  it.each(["nothing", "published", "renamed", "merged", "taken back", "left", "again"])(
    "holds what was public when things were %s",
    async (name) => {
      const { at: moment = "", rows = {} } = snapshots[name] ?? {};
      const read = await onServer(db.publicUrl, (query) => rowsAt(query, moment));
      const hadError = ["published", "renamed", "merged"].includes(name);
      const shown = (of: Snapshot["rows"]) => (hadError ? withoutErrors(db.asOwner, of) : of);
      expect(await shown(read)).toEqual(await shown(rows));
      expect(Object.values(read).flat().length > 0).toBe(name !== "nothing");
    },
  );

  it("answers the same questions through the client", async () => {
    const shown = await then("published", (as) =>
      as.publicEntry.findUnique({
        where: { slug: "first" },
        select: { acronym: true, texts: { where: { language: "nl" }, select: { title: true } } },
      }),
    );
    expect(shown).toEqual({ acronym: "TC", texts: [{ title: "Convention (nl)" }] });
    expect(await then("renamed", (as) => as.publicEntry.findUnique({ where: { slug: "first" } }))).toBeNull();
    const found = await then(
      "published",
      (as) => as.$queryRaw`
      SELECT n.sort FROM pub.name AS n JOIN pub.entry AS e ON e.id = n.record_id
      WHERE n.folded = pub.fold('TC') AND e.slug = 'first'`,
    );
    expect(found).toEqual([{ sort: "acronym" }]);
  });

  it("never shows what was published in error, and says so", async () => {
    for (const name of ["published", "renamed", "taken back"]) {
      expect(await then(name, (as) => as.publicEntry.findUnique({ where: { id: wrong.id } }))).toBeNull();
      expect(await then(name, (as) => as.publicSearch.count({ where: { recordId: wrong.id } }))).toBe(0);
      const told = await then(name, (as) =>
        as.publicWithdrawal.findUnique({ where: { recordId_part: { recordId: wrong.id, part: "shared" } } }),
      );
      expect(told).toMatchObject({ sort: "in-error", slug: "wrong" });
      const led = await then(name, (as) =>
        as.publicRedirect.findUnique({ where: { kind_slug: { kind: "entry", slug: "wrong" } } }),
      );
      expect(led?.recordId).toBe(wrong.id);
    }
    expect(await then("again", (as) => as.publicEntry.count({ where: { slug: "wrong" } }))).toBe(1);
  });

  it("ends what takes too long, and nothing else is taken for it", async () => {
    const asked = (of: (as: PublicClient) => Promise<unknown>) =>
      readAsOf(day, at("published"), of, Date.now() + 50).then(
        () => null,
        (error: unknown) => error,
      );
    expect(tookTooLong(await asked((as) => as.$queryRaw`SELECT pg_sleep(2)::text`))).toBe(true);
    expect(tookTooLong({ cause: await asked((as) => as.$queryRaw`SELECT pg_sleep(2)::text`) })).toBe(true);
    expect(tookTooLong(await asked((as) => as.$queryRaw`SELECT 1 / 0`))).toBe(false);
    expect(tookTooLong(null)).toBe(false);
  });

  it("gives all that one question asks of the database one limit", async () => {
    const [began, limit] = [Date.now(), 600];
    let answered = 0;
    const nap = async (as: PublicClient) => {
      await as.$queryRaw`SELECT pg_sleep(0.25)::text`;
      answered += 1;
    };
    const all = readAsOf(
      day,
      at("published"),
      async (as) => {
        await Promise.all([nap(as), nap(as), as.publicEntry.count(), nap(as)]);
        await nap(as);
      },
      began + limit,
    );
    expect(tookTooLong(await all.catch((error: unknown) => error))).toBe(true);
    expect(answered).toBe(2);
    expect(Date.now() - began).toBeLessThan(limit + 400);
    // And the connection is as good as new.
    expect(await then("published", (as) => as.publicEntry.count())).toBeGreaterThan(0);
  });

  it("knows that it took too long, whatever became of what was asked beside it", async () => {
    const asked = (count: (rows: unknown[]) => number) =>
      readAsOf(
        day,
        at("published"),
        async (as) => {
          const slow = as.$queryRaw`SELECT pg_sleep(2)::text`.catch(() => []);
          const beside = as.$queryRaw<unknown[]>`SELECT 1 AS n`.then(count);
          return Promise.all([slow, beside]);
        },
        Date.now() + 50,
      ).catch((error: unknown) => error);
    expect(tookTooLong(await asked((rows) => rows.length))).toBe(true);
    expect(tookTooLong(await asked(() => 0))).toBe(true);
  });

  it("gives a question no time that others took before it", async () => {
    const late = readAsOf(day, at("published"), (as) => as.publicEntry.count(), Date.now() - 1);
    expect(tookTooLong(await late.catch((error: unknown) => error))).toBe(true);
  });

  it("knows no day that nobody named, and gives the public role no ledger", async () => {
    await expect(db.asPublic("SELECT * FROM day.entry")).rejects.toThrow("entente.as_of");
    await expect(db.asPublic("SELECT * FROM day.live")).rejects.toThrow("permission denied");
    for (const view of Object.keys(dayViews)) {
      await expect(db.asPublic(`DELETE FROM day."${view}"`)).rejects.toThrow();
    }
  });
});
