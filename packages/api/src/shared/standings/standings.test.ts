/** What the database makes of acts is what the rule of the domain makes of them, whatever was done when. */
import { anEntry } from "@entente/db/testing/factories";
import { statusOn } from "@entente/domain/participation/status";
import { participationActs } from "@entente/domain/vocabulary/participation-acts";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openRegister, type TestRegister } from "../../testing/register.ts";
import { standingsOn } from "./queries.ts";

let register: TestRegister;
const parties = ["BE", "FR", "NL", "DE", "LU", "IT", "ES", "PT", "SE", "NO"];
const dates = [
  null,
  "1999",
  "2000",
  "2000-02",
  "2000-02-28",
  "2000-02-29",
  "2000-03-01",
  "2000-12-31",
  "2001-01",
];
const days = [
  "1999-12-31",
  "2000-01-01",
  "2000-02-28",
  "2000-02-29",
  "2000-03-01",
  "2000-12-31",
  "2001-06-01",
];

/** The same numbers in every run. */
let seed = 7;
function any<T>(of: readonly T[]): T {
  seed = (seed * 48_271) % 2_147_483_647;
  return of[seed % of.length] as T;
}

const entries = Array.from({ length: 30 }, () =>
  anEntry({
    participation: parties.flatMap((party) =>
      Array.from({ length: any([1, 2, 3, 4]) }, () => ({
        id: crypto.randomUUID(),
        party,
        act: any(participationActs.keys),
        on: any(dates),
        source: "Test",
        confidence: "high",
      })),
    ),
  }),
);

beforeAll(async () => {
  register = await openRegister();
  await register.publish(...entries);
});
afterAll(() => register.db.drop());

it.each(days)("agrees with the domain on %s", async (day) => {
  const { db } = register;
  const told = await db.public.$queryRaw<{ id: string; party: string; status: string }[]>`
    SELECT record_id::text AS id, party, status FROM (${standingsOn(day)}) AS s`;
  const status = new Map(told.map((row) => [`${row.id} ${row.party}`, row.status]));
  const rows = await db.public.publicParticipation.findMany({ orderBy: { rank: "asc" } });
  const pairs = Map.groupBy(rows, ({ recordId, party }) => `${recordId} ${party}`);
  expect(status.size).toBe(entries.length * parties.length);
  for (const [pair, acts] of pairs) {
    const said = acts.map(({ act, on }) => `${act} ${on}`).join(", ");
    expect([said, status.get(pair)]).toEqual([said, statusOn(acts as Parameters<typeof statusOn>[0], day)]);
  }
});
