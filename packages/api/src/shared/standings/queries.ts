/**
 * What their acts make of countries on a day, worked out where the acts are: for so many at once that none of them should
 * travel. It is the rule of `participation/status` in the domain, and a test holds the two together.
 */
import { joined, sql } from "@entente/db/sql";
import { latestDay } from "@entente/domain/dates/edtf";
import { type Effect, participationActs } from "@entente/domain/vocabulary/participation-acts";

export type Sql = ReturnType<typeof sql>;

const actsThat = (effect: Effect): string[] =>
  participationActs.keys.filter((act) => participationActs.terms[act].effect === effect);

/** The first day that a date can mean, as text that sorts; nothing known sorts first. */
export const firstDayOf = (date: Sql) => sql`coalesce(left(${date} || '-01-01', 10), '          ')`;

/** Whether something ended before the day. Where only the year is known, it ends with the year. */
export const endedBefore = (date: Sql, day: string) =>
  sql`coalesce(${date} || '~' COLLATE "C" < ${day}, false)`;

/** By the end of the day the first day of the date had come. Dates compare as text: "1992" stands before "1992-01". */
const hadBegun = (day: string) => sql`(p."on" IS NULL OR p."on" COLLATE "C" <= ${day})`;

/** The year and the month of the day, where they are not over with it. */
const notOver = (day: string) => [day.slice(0, 4), day.slice(0, 7)].filter((date) => latestDay(date) > day);

const isDone = (day: string) =>
  sql`(p."on" IS NULL OR (p."on" COLLATE "C" <= ${day} AND p."on" <> ALL(${notOver(day)}::text[])))`;

/** A number for what an act does, so that many can be put together at once. */
const whens = (effect: Effect, code: Sql) => actsThat(effect).map((act) => sql`WHEN ${act} THEN ${code}`);

/** The whole rule, for a country that has left: what it did after counts, what it did before does not. */
function statusAfterAnEnd(day: string): Sql {
  const last = (effect: Effect, done = isDone(day)) =>
    sql`max(place) FILTER (WHERE ${done} AND act = ANY(${actsThat(effect)}::text[]))`;
  return sql`(
    SELECT CASE
      WHEN bound > ended THEN 'party'
      WHEN consented > ended
        THEN CASE WHEN left(bound_later, 10) >= left(ended, 10) THEN 'consented' ELSE 'party' END
      WHEN provisional > ended THEN 'provisional'
      ELSE 'withdrawn' END
    FROM (
      SELECT ${last("ends", hadBegun(day))} AS ended, ${last("binds")} AS bound,
             ${last("binds", sql`NOT ${isDone(day)}`)} AS bound_later, ${last("consents")} AS consented,
             ${last("provisional")} AS provisional
      FROM (
        SELECT o."on", o.act,
               -- Of two on one day, the one that stands later in the list is the later.
               (${firstDayOf(sql`o."on"`)} || lpad(o.rank::text, 6, '0')) COLLATE "C" AS place
        FROM pub.participation AS o WHERE o.record_id = b.record_id AND o.party = b.party) AS p) AS sums)`;
}

/**
 * One row for each country or organisation and entry: `record_id`, `party`, `status`.
 * @param which a condition on the rows `p` of `pub.participation`
 */
export function standingsOn(day: string, which = sql`true`): Sql {
  const done = [
    ...whens("consents", sql`2`),
    ...whens("binds", sql`4`),
    ...whens("signs", sql`1`),
    ...whens("provisional", sql`8`),
  ];
  return sql`
    SELECT record_id, party, CASE
      WHEN acts & 32 > 0 THEN ${statusAfterAnEnd(day)}
      WHEN acts & 4 > 0 THEN 'party'
      WHEN acts & 2 > 0 THEN CASE WHEN acts & 16 > 0 THEN 'consented' ELSE 'party' END
      WHEN acts & 8 > 0 THEN 'provisional'
      WHEN acts & 1 > 0 THEN 'signatory'
      ELSE 'non-party' END AS status
    FROM (
      SELECT p.party, p.record_id, bit_or(CASE
        WHEN ${isDone(day)} THEN CASE p.act ${joined(done, " ")} ${joined(whens("ends", sql`32`), " ")} ELSE 0 END
        ELSE CASE p.act ${joined(whens("binds", sql`16`), " ")} ELSE 0 END
             | CASE WHEN ${hadBegun(day)} THEN CASE p.act ${joined(whens("ends", sql`32`), " ")} ELSE 0 END ELSE 0 END
        END) AS acts
      FROM pub.participation AS p WHERE ${which} GROUP BY p.party, p.record_id) AS b`;
}
