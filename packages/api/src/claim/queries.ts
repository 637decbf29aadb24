/** Claims for a text: those that are public, whosever entry they are on, and those of drafts within one's scope. */

import type { StaffClient } from "@entente/db/clients";
import { type Authorized, may } from "@entente/domain/access/authorize";
import type { RecordKind } from "@entente/domain/fields/field";
import { collator } from "@entente/domain/formatters";
import type { Language } from "@entente/domain/languages";
import { claimLink } from "@entente/domain/prose/links";
import type { Document, Shared } from "@entente/domain/record/document";
import { nameIn } from "@entente/domain/record/names";
import { unitsOf } from "@entente/domain/record/scope";
import { claimUnits } from "@entente/domain/vocabulary/claim-units";
import { fold } from "../search/fold.ts";
import { titleOf } from "../shared/words.ts";
import type { Citing, FoundClaim } from "./view.ts";

const most = 20;

type Row = Omit<FoundClaim, "entry" | "acronym"> & { readonly recordId: string };

/** The units of count that a word may mean, in any language. */
const unitsNamed = (word: string): string[] =>
  claimUnits.keys.filter((key) => {
    const { label, one } = claimUnits.terms[key];
    return [...Object.values(label), ...Object.values(one)].some((name) => fold(name).includes(word));
  });

/** The newest value of each public figure whose entry, name or unit holds every word. */
const publicClaims = (db: StaffClient, words: string[], units: string) => db.$queryRaw<Row[]>`
  SELECT DISTINCT ON (c.record_id, c.figure) c.id, c.record_id AS "recordId", c.label, c.unit, c.comparator, c.value,
         c.as_of AS "asOf", c.source, true AS "isPublic"
  FROM pub.claim AS c
  WHERE NOT EXISTS (
    SELECT FROM unnest(${words}::text[]) AS word
    WHERE NOT jsonb_exists(${units}::jsonb -> word, c.unit)
      AND strpos(concat_ws(' ', pub.fold(c.figure), pub.fold(c.label::text),
        (SELECT string_agg(n.folded, ' ') FROM pub.name AS n WHERE n.record_id = c.record_id)), word) = 0)
  ORDER BY c.record_id, c.figure, c.standing = 'current' DESC, c.as_of DESC NULLS LAST LIMIT ${most}`;

/** Whole claims of drafts that are not public. */
const draftClaims = (db: StaffClient, words: string[], units: string) => db.$queryRaw<Row[]>`
  SELECT (c.value ->> 'id')::uuid AS id, r.id AS "recordId", nullif(c.value -> 'label', 'null') AS label,
         c.value ->> 'unit' AS unit, c.value ->> 'comparator' AS comparator, (c.value ->> 'value')::float8 AS value,
         c.value ->> 'asOf' AS "asOf", c.value ->> 'source' AS source, false AS "isPublic"
  FROM edit.record AS r JOIN edit.draft AS d ON d.record_id = r.id
  CROSS JOIN LATERAL jsonb_array_elements(coalesce(d.content -> 'shared' -> 'claim', '[]')) AS c
  WHERE r.kind = 'entry' AND r.trashed_at IS NULL
    AND (c.value ->> 'value') IS NOT NULL AND (c.value ->> 'unit') IS NOT NULL
    AND (c.value ->> 'comparator') IS NOT NULL AND (c.value ->> 'source') IS NOT NULL
    AND NOT EXISTS (SELECT FROM pub.claim AS p WHERE p.id = (c.value ->> 'id')::uuid)
    AND NOT EXISTS (
      SELECT FROM unnest(${words}::text[]) AS word
      WHERE NOT jsonb_exists(${units}::jsonb -> word, c.value ->> 'unit')
        AND strpos(concat_ws(' ', r.names, pub.fold(concat_ws(' ', d.content -> 'shared' ->> 'acronym',
          d.content -> 'shared' ->> 'slug', c.value ->> 'figure', c.value ->> 'label',
          (SELECT string_agg(value ->> 'title', ' ') FROM jsonb_each(d.content -> 'text'))))), word) = 0)
  LIMIT ${most}`;

type Named = {
  readonly recordId: string;
  readonly shared: Shared;
  readonly titles: { language: string; title: string }[];
};

/** The drafts of these records, with what is needed to name them and to hold a scope against them. */
const drafts = (db: StaffClient, ids: string[]) => db.$queryRaw<Named[]>`
  SELECT d.record_id AS "recordId", d.content -> 'shared' AS shared,
         (SELECT coalesce(jsonb_agg(jsonb_build_object('language', key, 'title', value -> 'title')), '[]')
          FROM jsonb_each(d.content -> 'text') WHERE value ->> 'title' IS NOT NULL) AS titles
  FROM edit.draft AS d WHERE d.record_id = ANY (${ids}::uuid[])`;

/** Names the entries, and leaves out what is neither public nor within the scope. */
async function shown(
  db: StaffClient,
  { actor }: Authorized<"record.read">,
  rows: readonly Row[],
  language: Language,
): Promise<FoundClaim[]> {
  const named = await drafts(db, [...new Set(rows.map(({ recordId }) => recordId))]);
  return rows.flatMap(({ recordId, ...row }) => {
    const draft = named.find((one) => one.recordId === recordId);
    if (!draft) return [];
    const { shared, titles } = draft;
    if (!row.isPublic && !may(actor, "record.read", { unitIds: unitsOf("entry", recordId, shared) }))
      return [];
    const acronym = (shared.acronym ?? null) as string | null;
    const slug = String(shared.slug ?? "");
    return [
      { ...row, acronym, entry: titleOf({ slug, acronym, officialTitles: null, texts: titles }, language) },
    ];
  });
}

/** Claims that the words name. */
export async function findClaims(
  db: StaffClient,
  granted: Authorized<"record.read">,
  { language, query }: { readonly language: Language; readonly query: string },
): Promise<FoundClaim[]> {
  const words = fold(query).split(" ").filter(Boolean);
  const units = JSON.stringify(Object.fromEntries(words.map((word) => [word, unitsNamed(word)])));
  const found = await Promise.all([publicClaims(db, words, units), draftClaims(db, words, units)]);
  return (await shown(db, granted, found.flat(), language)).slice(0, most);
}

/** Public values of these claims: where a figure has a newer value, that one, under the id that was asked for. */
const publicById = (db: StaffClient, ids: string[]) => db.$queryRaw<Row[]>`
  SELECT DISTINCT ON (asked.id) asked.id, c.record_id AS "recordId", c.label, c.unit, c.comparator, c.value,
         c.as_of AS "asOf", c.source, true AS "isPublic"
  FROM pub.claim AS asked
  JOIN pub.claim AS c ON c.record_id = asked.record_id AND c.figure = asked.figure
  WHERE asked.id = ANY (${ids}::uuid[])
  ORDER BY asked.id, c.standing = 'current' DESC, c.as_of DESC NULLS LAST`;

/** The public claims among those that a text names. */
export async function claimsById(
  db: StaffClient,
  granted: Authorized<"record.read">,
  { language, ids }: { readonly language: Language; readonly ids: string[] },
): Promise<FoundClaim[]> {
  return ids.length === 0 ? [] : shown(db, granted, await publicById(db, ids), language);
}

type CitingRow = { readonly id: string; readonly kind: RecordKind; readonly content: Document };

/** Texts are read as they are stored, and looked at closer where an id stands in one. Asked before a claim goes. */
const citing = (db: StaffClient, anyOf: string[]) => db.$queryRaw<CitingRow[]>`
  SELECT r.id, r.kind, d.content
  FROM edit.record AS r JOIN edit.draft AS d ON d.record_id = r.id
  WHERE r.trashed_at IS NULL AND ((d.content -> 'text')::text LIKE ANY (${anyOf}::text[])
    OR EXISTS (SELECT FROM edit.publication AS p WHERE p.record_id = r.id AND p.live_to IS NULL
                 AND p.part <> 'shared' AND p.payload::text LIKE ANY (${anyOf}::text[])))`;

/** The records whose texts name one of these claims, by name: their entries lose the value when the claim goes. */
export async function citingRecords(
  db: StaffClient,
  _: Authorized<"record.read">,
  { language, ids }: { readonly language: Language; readonly ids: string[] },
): Promise<Citing[]> {
  if (ids.length === 0) return [];
  const rows = await citing(
    db,
    ids.map((id) => `%${claimLink(id)}%`),
  );
  const byName = collator(language);
  return rows
    .map(({ id, kind, content }) => ({ id, kind, name: nameIn(content, language) }))
    .toSorted((a, b) => byName.compare(a.name, b.name));
}
