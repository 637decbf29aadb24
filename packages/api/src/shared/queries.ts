/** Records as other pages name them: one statement for any number of records of a kind. */
import type { PublicClient } from "@entente/db/clients";
import type { Language } from "@entente/domain/languages";
import type { EntryKind } from "@entente/domain/vocabulary/entry-kinds";
import type { EntryRef, PersonRef, UnitRef } from "./view.ts";
import { readersText, titleOf } from "./words.ts";

export type Ids = Iterable<string | null>;

/** Each id once, nothing for what is not set. */
const distinct = (ids: Ids): string[] => [...new Set(ids)].filter((id) => id !== null);

const byId = <T extends { readonly id: string }>(rows: readonly T[]): Map<string, T> =>
  new Map(rows.map((row) => [row.id, row]));

export const entryRefSelect = {
  id: true,
  slug: true,
  kind: true,
  acronym: true,
  officialTitles: true,
  texts: { select: { language: true, title: true, summary: true } },
} as const;

export type EntryRow = {
  readonly id: string;
  readonly slug: string;
  readonly kind: string;
  readonly acronym: string | null;
  readonly officialTitles: unknown;
  readonly texts: readonly { readonly language: string; readonly title: string; readonly summary: string }[];
};

/** An entry as a reader of that language sees it named. */
export function entryRefOf(row: EntryRow, reader: Language): EntryRef {
  const text = readersText(row.texts, reader);
  return {
    id: row.id,
    slug: row.slug,
    kind: row.kind as EntryKind,
    acronym: row.acronym,
    title: titleOf(row, reader),
    summary: text ? { text: text.summary, language: text.language as Language } : null,
  };
}

/** Those of the entries that are public, by id. */
export async function entryRefs(
  db: PublicClient,
  reader: Language,
  ids: Ids,
): Promise<Map<string, EntryRef>> {
  const rows = await db.publicEntry.findMany({
    where: { id: { in: distinct(ids) } },
    select: entryRefSelect,
  });
  return byId(rows.map((row) => entryRefOf(row, reader)));
}

/** Those of the units that are public, by id. */
export async function unitRefs(db: PublicClient, ids: Ids): Promise<Map<string, UnitRef>> {
  const rows = await db.publicUnit.findMany({
    where: { id: { in: distinct(ids) } },
    select: { id: true, slug: true, name: true, acronym: true },
  });
  return byId(rows.map((row) => ({ ...row, name: row.name as UnitRef["name"] })));
}

/** Those of the people who are public, by id. */
export async function personRefs(db: PublicClient, ids: Ids): Promise<Map<string, PersonRef>> {
  const rows = await db.publicPerson.findMany({
    where: { id: { in: distinct(ids) } },
    select: { id: true, slug: true, name: true, sortName: true },
  });
  return byId(rows);
}
