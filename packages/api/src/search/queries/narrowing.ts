/** Turns what an address names into ids: units with those below them, what something is part of, and who is a party. */
import type { PublicClient } from "@entente/db/clients";
import { type PartyStatus, statusOn } from "@entente/domain/participation/status";
import type { ParticipationAct } from "@entente/domain/vocabulary/participation-acts";
import type { PublicContext } from "../../context.ts";
import { today } from "../../institute/queries.ts";
import type { Asked, Problem } from "../asked.ts";

type Place = { readonly id: string; readonly slug: string };

/** Units and entries that were chosen, by id. */
export type Chosen = { readonly units: readonly Place[]; readonly parents: readonly Place[] };

function missing(
  key: string,
  asked: readonly string[],
  known: readonly Place[],
  valid: readonly Place[],
): Problem[] {
  if (asked.every((slug) => known.some((place) => place.slug === slug))) return [];
  return [{ key, rule: "one-of-these", valid: valid.map(({ slug }) => slug) }];
}

const parentsThereAre = (db: PublicClient) => db.$queryRaw<Place[]>`
  SELECT e.id::text, e.slug FROM pub.entry AS e
  WHERE EXISTS (SELECT FROM pub.relation AS r WHERE r.kind = 'part-of' AND r.entry_id = e.id) ORDER BY e.slug LIMIT 200`;

/** Finds what the addresses name, or says which of them name nothing. */
export async function chosenIn(
  db: PublicClient,
  asked: Asked,
): Promise<{ readonly chosen: Chosen; readonly problems: Problem[] }> {
  const [units, parents] = await Promise.all([
    asked.unit.length > 0
      ? db.publicUnit.findMany({ where: { slug: { in: asked.unit } }, select: { id: true, slug: true } })
      : [],
    asked["part-of"].length > 0
      ? db.publicEntry.findMany({
          where: { slug: { in: asked["part-of"] } },
          select: { id: true, slug: true },
        })
      : [],
  ]);
  const wrongUnit = units.length < asked.unit.length;
  const wrongParent = parents.length < asked["part-of"].length;
  const problems = [
    ...(wrongUnit
      ? missing(
          "unit",
          asked.unit,
          units,
          await db.publicUnit.findMany({ select: { id: true, slug: true }, orderBy: { slug: "asc" } }),
        )
      : []),
    ...(wrongParent ? missing("part-of", asked["part-of"], parents, await parentsThereAre(db)) : []),
  ];
  return { chosen: { units, parents }, problems };
}

/** The units themselves, or with every unit below them. */
export async function unitsWithin(
  db: PublicClient,
  units: readonly Place[],
  within: boolean,
): Promise<string[]> {
  const ids = units.map(({ id }) => id);
  if (!within || ids.length === 0) return ids;
  const rows = await db.$queryRaw<{ id: string }[]>`
    WITH RECURSIVE below (id) AS (
      SELECT unnest(${ids}::uuid[])
      UNION SELECT u.id FROM pub.unit AS u JOIN below AS b ON u.parent_id = b.id)
    SELECT id::text FROM below`;
  return rows.map(({ id }) => id);
}

type ActRow = { recordId: string; party: string; act: ParticipationAct; on: string | null };

type Statuses = ReadonlyMap<string, readonly PartyStatus[]>;

/** One list for all records of which the acts make the same. */
const lists = new Map<string, readonly PartyStatus[]>();
function listOf(statuses: readonly PartyStatus[]): readonly PartyStatus[] {
  const name = statuses.join();
  const known = lists.get(name) ?? statuses;
  lists.set(name, known);
  return known;
}

async function statusesFrom(db: PublicClient, countries: readonly string[], day: string): Promise<Statuses> {
  const rows = await db.$queryRaw<ActRow[]>`
    SELECT record_id::text AS "recordId", party, act, "on" FROM pub.participation WHERE party = ANY(${countries}::text[])`;
  const byEntry = Map.groupBy(rows, ({ recordId }) => recordId);
  return new Map(
    [...byEntry].map(([id, acts]) => {
      const parties = Map.groupBy(acts, ({ party }) => party).values();
      return [id, listOf([...new Set([...parties].map((own) => statusOn(own, day)))])] as const;
    }),
  );
}

/** What their acts make of the chosen countries on the asked day, or today, by entry. Null where none is chosen. */
export async function statusesOf(ctx: PublicContext, { country, "in-force-on": inForceOn }: Asked) {
  if (country.length === 0) return null;
  const day = inForceOn ?? (await today(ctx));
  const make = () => statusesFrom(ctx.db, country, day);
  return ctx.held ? ctx.held.remembered(`${[...country].sort()} ${day}`, make) : make();
}
