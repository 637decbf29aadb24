/** Entries and countries side by side: what their own pages show, found by whatever name somebody gave. */
import type { PublicClient } from "@entente/db/clients";
import { sql } from "@entente/db/sql";
import type { PartyCode } from "@entente/domain/countries/countries";
import { selectOf } from "@entente/domain/fields/derive";
import type { Language } from "@entente/domain/languages";
import { participationFields } from "@entente/domain/participation/fields";
import type { PublicContext } from "../context.ts";
import { countryCards } from "../country/queries.ts";
import { standingOf } from "../entry/parties.ts";
import { entryBySlug } from "../entry/queries.ts";
import { today } from "../institute/queries.ts";
import type { Problem } from "../search/asked.ts";
import { entriesNear, slugCalled, toChoose } from "../shared/choices/queries.ts";
import { allAsDeclared } from "../shared/declared.ts";
import { entryRefs } from "../shared/queries.ts";
import { standingsOn } from "../shared/standings/queries.ts";
import type { Choices, ComparedCountries, ComparedEntries } from "./view.ts";

/** What can be chosen from lists. */
export async function comparable(db: PublicClient, language: Language): Promise<Choices> {
  const [entries, countries] = await Promise.all([toChoose(db, language), countryCards(db)]);
  return { entries, countries: countries.map(({ code }) => code) };
}

async function entryNamed(ctx: PublicContext, language: Language, name: string) {
  const found = await entryBySlug(ctx, { language, slug: name });
  if (found.outcome === "found") return found.record;
  const slug = found.outcome === "moved" ? found.slug : await slugCalled(ctx.db, name);
  const again = slug === null ? null : await entryBySlug(ctx, { language, slug });
  return again?.outcome === "found" ? again.record : null;
}

/**
 * The entries in the order in which they were named.
 * @returns "unknown" where a name is nobody's, with names like it, or where two name one entry
 */
export async function compareEntries(
  ctx: PublicContext,
  { language, entries: names }: { readonly language: Language; readonly entries: readonly string[] },
): Promise<ComparedEntries> {
  const found = await Promise.all(names.map((name) => entryNamed(ctx, language, name)));
  const entries = found.filter((entry) => entry !== null);
  const refused = (problem: Omit<Problem, "key" | "valid">, valid: string[]) => ({
    outcome: "unknown" as const,
    problems: [{ key: "entry", ...problem, valid }],
  });
  if (entries.length < names.length) {
    const missing = names.filter((_, place) => found[place] === null);
    const near = await Promise.all(missing.map((name) => entriesNear(ctx, language, name)));
    return refused({ rule: "one-of-these" }, [...new Set(near.flat())]);
  }
  const distinct = new Set(entries.map(({ id }) => id)).size;
  if (distinct < entries.length) return refused({ rule: "given-twice" }, []);
  return { outcome: "found", entries };
}

type AskedCountries = {
  readonly language: Language;
  readonly countries: readonly PartyCode[];
  readonly differences: boolean;
};

type Slice = { readonly skip: number; readonly take: number };
type Beside = { readonly alike: number; readonly different: number; readonly ids: readonly string[] };

/** Entries towards which one of the two has done something: how many, and one page of them by name. */
async function sideBySide(db: PublicClient, asked: AskedCountries, day: string, { skip, take }: Slice) {
  const { language, countries, differences } = asked;
  const [one, other] = countries;
  const of = (party: PartyCode | undefined) =>
    sql`coalesce(max(status) FILTER (WHERE party = ${party}), 'non-party')`;
  const [row] = await db.$queryRaw<Beside[]>`
    WITH pairs AS MATERIALIZED (
      SELECT record_id, ${of(one)} = ${of(other)} AS alike
      FROM (${standingsOn(day, sql`p.party = ANY(${countries}::text[])`)}) AS s GROUP BY record_id)
    SELECT (SELECT count(*)::int FROM pairs WHERE alike) AS alike,
           (SELECT count(*)::int FROM pairs WHERE NOT alike) AS different,
           ARRAY(SELECT p.record_id::text FROM pairs AS p LEFT JOIN pub.search AS s USING (record_id)
                 WHERE NOT (p.alike AND ${differences})
                 ORDER BY s.sort_names ->> ${language} COLLATE "C", p.record_id
                 OFFSET ${skip} LIMIT ${take}) AS ids`;
  return row ?? { alike: 0, different: 0, ids: [] };
}

/** Two countries side by side, entry by entry. */
export async function compareCountries(
  ctx: PublicContext,
  asked: AskedCountries,
  slice: Slice,
): Promise<ComparedCountries> {
  const { db } = ctx;
  const { language, countries } = asked;
  const day = await today(ctx);
  const { alike, different, ids } = await sideBySide(db, asked, day, slice);
  const [refs, rows] = await Promise.all([
    entryRefs(db, language, ids),
    db.publicParticipation.findMany({
      where: { recordId: { in: [...ids] }, party: { in: [...countries] } },
      orderBy: { rank: "asc" },
      select: {
        id: true,
        recordId: true,
        ...selectOf(participationFields, "shared"),
        texts: { where: { language }, select: { note: true } },
      },
    }),
  ]);
  const acts = allAsDeclared(participationFields, rows).map((row) => ({
    ...row,
    note: row.texts[0]?.note ?? null,
  }));
  const byEntry = Map.groupBy(acts, ({ recordId }) => recordId);
  return {
    countries: [...countries],
    alike,
    different,
    entries: ids.flatMap((id) => {
      const entry = refs.get(id);
      const own = byEntry.get(id) ?? [];
      const standing = (country: PartyCode) =>
        standingOf(
          own.filter(({ party }) => party === country),
          day,
        );
      return entry ? [{ entry, standings: countries.map(standing) }] : [];
    }),
  };
}
