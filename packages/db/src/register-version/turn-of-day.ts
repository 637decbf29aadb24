/**
 * At midnight terms begin and end by themselves: where the register is, and without anybody publishing. Then the
 * version moves, once, however many instances look. A job is left for the next midnight; an instance that was away
 * catches up when it looks again.
 */
import { nextDayIn, realClock, todayIn } from "@entente/domain/clock";
import type { Fields } from "@entente/domain/fields/field";
import { writes } from "@entente/domain/fields/values";
import { listFields } from "@entente/domain/record/nouns";
import type { StaffClient, Transaction } from "../clients.ts";
import { Prisma } from "../generated/prisma/client.ts";
import { addJob } from "../jobs/queues.ts";
import { moveVersion } from "../publishing/version.ts";
import { snake } from "../snake.ts";

/** Every public date of the lists. Their names are closed lists of the domain, so they can stand in a statement. */
const dates = Object.entries(listFields as Readonly<Record<string, Fields>>).flatMap(([noun, fields]) =>
  Object.entries(fields)
    .filter(([, { audience, value }]) => audience === "public" && writes.get(value)?.as === "date")
    .map(([name]) => ({ noun, column: snake(name) })),
);

const aDay = 86_400_000;
const dayOf = (moment: number) => new Date(moment).toISOString().slice(0, 10);

/** How precisely a date may be known that begins with this day: as a day, a month, a year. */
const lengthsOf = (day: string) =>
  day.endsWith("-01-01") ? [10, 7, 4] : day.endsWith("-01") ? [10, 7] : [10];

/** How dates are written on which something begins after one day and up to another, or ended just before. */
function turning(after: string, upTo: string) {
  const begins: string[] = [];
  const ended: string[] = [];
  for (let at = Date.parse(after) + aDay; at <= Date.parse(upTo); at += aDay) {
    const [day, before] = [dayOf(at), dayOf(at - aDay)];
    for (const length of lengthsOf(day)) {
      begins.push(day.slice(0, length));
      ended.push(before.slice(0, length));
    }
  }
  return { begins, ended };
}

async function somethingTurns(tx: Transaction, after: string, upTo: string): Promise<boolean> {
  const { begins, ended } = turning(after, upTo);
  const places = dates.map(({ noun, column }) => {
    const place = Prisma.raw(`pub."${noun}" WHERE "${column}"`);
    return Prisma.sql`SELECT 1 FROM ${place} = ANY (${column === "until" ? ended : begins}::text[])`;
  });
  const found = await tx.$queryRaw<unknown[]>`${Prisma.join(places, " UNION ALL ")} LIMIT 1`;
  return found.length > 0;
}

/** Brings the version to today, and answers whether it moved. */
export async function turnDay(db: StaffClient, clock = realClock): Promise<boolean> {
  const institute = await db.publicInstitute.findFirst({ select: { timeZone: true } });
  const timeZone = institute?.timeZone ?? "UTC";
  const today = todayIn(timeZone, clock);
  const isLate = { OR: [{ day: null }, { day: { lt: new Date(today) } }] };
  if ((await db.registerVersion.count({ where: isLate })) === 0) return false;
  return db.$transaction(async (tx) => {
    const [known] = await tx.$queryRaw<{ day: string | null }[]>`
      SELECT day::text FROM pub.register_version WHERE day IS NULL OR day < ${today}::date FOR UPDATE`;
    if (!known) return false;
    await tx.$executeRaw`UPDATE pub.register_version SET day = ${today}::date`;
    await addJob(tx, "day", nextDayIn(timeZone, clock));
    if (known.day === null || !(await somethingTurns(tx, known.day, today))) return false;
    await moveVersion(tx);
    return true;
  });
}
