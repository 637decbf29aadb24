/** Entries that are chosen from a list while a list can be read through, and are named by whoever knows them after that. */

import type { PublicClient } from "@entente/db/clients";
import { collator } from "@entente/domain/formatters";
import type { Language } from "@entente/domain/languages";
import type { Asking } from "../../context.ts";
import { searchByName } from "../../search/queries/by-name.ts";
import { entryRefOf, entryRefSelect } from "../queries.ts";
import type { EntryRef } from "../view.ts";

const mostListed = 300;
const mostNear = 6;
const mostNamed = 200;

type Where = NonNullable<Parameters<PublicClient["publicEntry"]["findMany"]>[0]>["where"];

/** Those entries by name; null where they are too many for a list. */
export async function toChoose(
  db: PublicClient,
  language: Language,
  where: NonNullable<Where> = {},
): Promise<EntryRef[] | null> {
  const ids = await db.publicEntry.findMany({ where, take: mostListed + 1, select: { id: true } });
  if (ids.length > mostListed) return null;
  const rows = await db.publicEntry.findMany({
    where: { id: { in: ids.map(({ id }) => id) } },
    select: entryRefSelect,
  });
  const { compare } = collator(language);
  return rows
    .map((row) => entryRefOf(row, language))
    .sort((a, b) => compare(a.acronym ?? a.title.text, b.acronym ?? b.title.text));
}

/** The address of the one entry that is called so; null where none is, or several are. */
export async function slugCalled(db: PublicClient, name: string): Promise<string | null> {
  const rows = await db.$queryRaw<{ slug: string }[]>`
    SELECT DISTINCT e.slug FROM pub.name AS n JOIN pub.entry AS e ON e.id = n.record_id
    WHERE n.folded = pub.fold(${name}) LIMIT 2`;
  return (rows.length === 1 && rows[0]?.slug) || null;
}

/** What may have been meant: addresses of entries with a name like it, or else those that there are. */
export async function entriesNear(ctx: Asking, language: Language, name: string): Promise<string[]> {
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
