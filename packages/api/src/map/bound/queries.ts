/** By how many treaties countries and organisations are bound, counted where the acts are. */
import type { PublicClient } from "@entente/db/clients";
import { sql } from "@entente/db/sql";
import type { PartyCode } from "@entente/domain/countries/countries";
import type { PublicContext } from "../../context.ts";
import { today } from "../../institute/queries.ts";
import { endedBefore, firstDayOf, type Sql, standingsOn } from "../../shared/standings/queries.ts";
import type { MapAsked } from "../asked.ts";
import type { MapBinding, MapParty } from "../view.ts";

/** So many treaties one table names, those of all countries together. */
const mostNamed = 1500;

/** An act's place: what has no date comes first, and of two that begin together the more precise. */
const inOrder = (date: Sql, rank: Sql) =>
  sql`(${firstDayOf(date)} COLLATE "C", -coalesce(length(${date}), 0), ${rank})`;

const comesFirst = sql`${inOrder(sql`o."on"`, sql`o.rank`)} < ${inOrder(sql`l."on"`, sql`l.rank`)}`;

/** A treaty that has come to its end binds nobody. */
const isDrawn = (day: string) => sql`e.kind = 'treaty' AND NOT ${endedBefore(sql`e.ended_on`, day)}`;

type Counted = Pick<MapParty, "party" | "bound">;

const countedOn = (db: PublicClient, day: string) => db.$queryRaw<Counted[]>`
  SELECT s.party, (count(*) FILTER (WHERE s.status = 'party'))::int AS bound
  FROM (${standingsOn(day)}) AS s JOIN pub.entry AS e ON e.id = s.record_id
  WHERE ${isDrawn(day)} GROUP BY s.party ORDER BY s.party COLLATE "C"`;

/** Each that binds, in the order of the addresses. */
const bindingOn = (db: PublicClient, day: string) => db.$queryRaw<{ party: string; id: string }[]>`
  SELECT s.party, e.id::text FROM (${standingsOn(day)}) AS s JOIN pub.entry AS e ON e.id = s.record_id
  WHERE s.status = 'party' AND ${isDrawn(day)} ORDER BY e.slug`;

/** Those of them of whom nothing is known by the day towards a treaty but that a later source lists them. */
const knownLater = (db: PublicClient, day: string, parties: readonly string[]) => db.$queryRaw<
  { party: string }[]
>`
  SELECT z.party FROM unnest(${parties}::text[]) AS z (party) WHERE EXISTS (
    SELECT FROM pub.participation AS l JOIN pub.entry AS e ON e.id = l.record_id
    WHERE l.party = z.party AND l.act = 'listed-as-party' AND ${isDrawn(day)}
      AND NOT EXISTS (SELECT FROM pub.participation AS o
        WHERE o.party = l.party AND o.record_id = l.record_id AND o.id <> l.id AND ${comesFirst})
      AND 'non-party' = (SELECT status FROM (
        ${standingsOn(day, sql`p.party = l.party AND p.record_id = l.record_id`)}) AS own))`;

/** Everybody with an act towards a treaty that had not ended by the day, by code. */
export async function boundByTreaties(db: PublicClient, day: string): Promise<MapParty[]> {
  const counted = await countedOn(db, day);
  const none = counted.filter(({ bound }) => bound === 0).map(({ party }) => party);
  const named = counted.reduce((sum, { bound }) => sum + bound, 0) <= mostNamed;
  const [later, binding] = await Promise.all([
    none.length > 0 ? knownLater(db, day, none) : [],
    named ? bindingOn(db, day) : [],
  ]);
  const unknown = new Set(later.map(({ party }) => party));
  const byParty = Map.groupBy(binding, ({ party }) => party);
  return counted.map(({ party, bound }) => ({
    party,
    standing: null,
    bound,
    unknown: unknown.has(party),
    binding: named ? (byParty.get(party) ?? []).map(({ id }) => id) : null,
  }));
}

/** All treaties that bind those countries, for a file. */
export async function bindingOf(
  ctx: PublicContext,
  asked: Pick<MapAsked, "in-force-on">,
  parties: readonly PartyCode[],
): Promise<MapBinding[]> {
  const day = asked["in-force-on"] ?? (await today(ctx));
  return ctx.db.$queryRaw<MapBinding[]>`
    SELECT s.party, string_agg(e.slug, ' ' ORDER BY e.slug) AS slugs
    FROM (${standingsOn(day, sql`p.party = ANY(${parties}::text[])`)}) AS s
    JOIN pub.entry AS e ON e.id = s.record_id WHERE s.status = 'party' AND ${isDrawn(day)} GROUP BY s.party`;
}
