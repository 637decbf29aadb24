/** Entries and countries side by side: what their own pages show, found by whatever name somebody gave. */
import type { PublicClient } from "@entente/db/clients";
import type { PartyCode } from "@entente/domain/countries/countries";
import { selectOf } from "@entente/domain/fields/derive";
import type { Language } from "@entente/domain/languages";
import { participationFields } from "@entente/domain/participation/fields";
import type { PartyStatus } from "@entente/domain/participation/status";
import { statusOn } from "@entente/domain/participation/status";
import type { ParticipationAct } from "@entente/domain/vocabulary/participation-acts";
import type { Asking, PublicContext } from "../context.ts";
import { countryCards } from "../country/queries.ts";
import { standingOf } from "../entry/parties.ts";
import { entryBySlug } from "../entry/queries.ts";
import { today } from "../institute/queries.ts";
import type { Problem } from "../search/asked.ts";
import { searchByName } from "../search/queries/by-name.ts";
import { allAsDeclared } from "../shared/declared.ts";
import { entryRefOf, entryRefSelect, entryRefs } from "../shared/queries.ts";
import type { Choices, ComparedCountries, ComparedEntries } from "./view.ts";

const mostListed = 300;
const mostNear = 6;
const mostNamed = 200;

/** What can be chosen from lists. */
export async function comparable(db: PublicClient, language: Language): Promise<Choices> {
  const [rows, countries] = await Promise.all([
    db.publicEntry.findMany({ take: mostListed + 1, orderBy: { slug: "asc" }, select: entryRefSelect }),
    countryCards(db),
  ]);
  const { compare } = new Intl.Collator(language);
  const entries = rows.map((row) => entryRefOf(row, language));
  return {
    entries:
      entries.length > mostListed
        ? null
        : entries.sort((a, b) => compare(a.acronym ?? a.title.text, b.acronym ?? b.title.text)),
    countries: countries.map(({ code }) => code),
  };
}

/** The address of the one entry that is called so. */
async function calledSo(db: PublicClient, name: string): Promise<string | null> {
  const rows = await db.$queryRaw<{ slug: string }[]>`
    SELECT DISTINCT e.slug FROM pub.name AS n JOIN pub.entry AS e ON e.id = n.record_id
    WHERE n.folded = pub.fold(${name}) LIMIT 2`;
  return (rows.length === 1 && rows[0]?.slug) || null;
}

async function entryNamed(ctx: PublicContext, language: Language, name: string) {
  const found = await entryBySlug(ctx, { language, slug: name });
  if (found.outcome === "found") return found.record;
  const slug = found.outcome === "moved" ? found.slug : await calledSo(ctx.db, name);
  const again = slug === null ? null : await entryBySlug(ctx, { language, slug });
  return again?.outcome === "found" ? again.record : null;
}

/** What may have been meant: addresses of entries with a name like it, or else those that there are. */
async function nearTo(ctx: Asking, language: Language, name: string): Promise<string[]> {
  const { hits, near } = await searchByName(ctx, { language, query: name.slice(0, 120) });
  const slugs = [...hits, ...near].filter(({ kind }) => kind === "entry").map(({ slug }) => slug);
  if (slugs.length > 0) return [...new Set(slugs)].slice(0, mostNear);
  const all = await ctx.db.publicEntry.findMany({
    take: mostNamed,
    orderBy: { slug: "asc" },
    select: { slug: true },
  });
  return all.map(({ slug }) => slug);
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
    const near = await Promise.all(missing.map((name) => nearTo(ctx, language, name)));
    return refused({ rule: "one-of-these" }, [...new Set(near.flat())]);
  }
  const distinct = new Set(entries.map(({ id }) => id)).size;
  if (distinct < entries.length) return refused({ rule: "given-twice" }, []);
  return { outcome: "found", entries };
}

type ActRow = { recordId: string; party: string; act: ParticipationAct; on: string | null };

/** Entries towards which one of the two has done something, by name, with what that makes of each. */
async function standings(
  db: PublicClient,
  { language, countries }: { readonly language: Language; readonly countries: readonly PartyCode[] },
  day: string,
): Promise<{ id: string; statuses: PartyStatus[] }[]> {
  const rows = await db.$queryRaw<ActRow[]>`
    SELECT p.record_id::text AS "recordId", p.party, p.act, p."on"
    FROM pub.participation AS p LEFT JOIN pub.search AS s USING (record_id)
    WHERE p.party = ANY(${countries}::text[]) ORDER BY s.sort_names ->> ${language} COLLATE "C", p.record_id`;
  return [...Map.groupBy(rows, ({ recordId }) => recordId)].map(([id, acts]) => ({
    id,
    statuses: countries.map((country) =>
      statusOn(
        acts.filter(({ party }) => party === country),
        day,
      ),
    ),
  }));
}

type AskedCountries = {
  readonly language: Language;
  readonly countries: readonly PartyCode[];
  readonly differences: boolean;
};

/** Two countries side by side, entry by entry. */
export async function compareCountries(
  ctx: PublicContext,
  asked: AskedCountries,
  { skip, take }: { readonly skip: number; readonly take: number },
): Promise<ComparedCountries> {
  const { db } = ctx;
  const { language, countries } = asked;
  const day = await today(ctx);
  const all = await standings(db, asked, day);
  const differ = all.filter(({ statuses }) => new Set(statuses).size > 1);
  const ids = (asked.differences ? differ : all).slice(skip, skip + take).map(({ id }) => id);
  const [refs, rows] = await Promise.all([
    entryRefs(db, language, ids),
    db.publicParticipation.findMany({
      where: { recordId: { in: ids }, party: { in: [...countries] } },
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
    alike: all.length - differ.length,
    different: differ.length,
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
