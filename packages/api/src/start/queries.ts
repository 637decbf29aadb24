/** What waits at the desk for one person. Everything is counted and cut off by the database. */
import type { StaffClient } from "@entente/db/clients";
import type { Authorized } from "@entente/domain/access/authorize";
import type { Language } from "@entente/domain/languages";
import type { AttentionKind } from "@entente/domain/record/attention";
import { readWaiting } from "./queries/waiting.ts";
import type { AttentionPage, StartView } from "./view.ts";

type May = Authorized<"record.read">;
type InLanguage = { readonly language: Language };

const unitsOf = ({ actor }: May) => actor.scope.units && [...actor.scope.units];

/** Whoever writes is an author until it is public. */
const drafts = (db: StaffClient, { actor: { accountId } }: May, { language }: InLanguage) =>
  db.$queryRaw<StartView["drafts"]>`
  SELECT d.record_id AS "recordId", r.kind, edit.name_in(d.content, ${language}) AS name, d.saved_at AS "savedAt",
    EXISTS (SELECT FROM edit.publication AS p WHERE p.record_id = r.id AND p.live_to IS NULL) AS live
  FROM edit.draft AS d JOIN edit.record AS r ON r.id = d.record_id
  WHERE r.trashed_at IS NULL AND (${accountId}::uuid = ANY (d.authors)
    OR (d.saved_by = ${accountId}::uuid AND coalesce(d.authors, '{}') = '{}' AND NOT EXISTS (
      SELECT FROM edit.publication AS p WHERE p.record_id = r.id AND p.live_from >= d.saved_at)))
  ORDER BY d.saved_at DESC, d.record_id LIMIT 20`;

const published = (db: StaffClient, { actor: { accountId } }: May, { language }: InLanguage) =>
  db.$queryRaw<StartView["published"]>`
  WITH latest AS (
    SELECT * FROM edit.publication WHERE published_by = ${accountId}::uuid ORDER BY live_from DESC LIMIT 80),
  act AS (
    SELECT change_set_id, record_id, kind, max(live_from) AS at, array_agg(part ORDER BY part) AS parts,
      (array_agg(note) FILTER (WHERE note IS NOT NULL))[1] AS note
    FROM latest GROUP BY change_set_id, record_id, kind)
  SELECT act.record_id AS "recordId", act.kind, act.at, act.parts, act.note,
    edit.name_in(d.content, ${language}) AS name
  FROM act JOIN edit.draft AS d ON d.record_id = act.record_id
  ORDER BY act.at DESC, act.record_id LIMIT 10`;

const attention = (db: StaffClient, may: May) =>
  db.$queryRaw<StartView["attention"]>`
  SELECT kind, count(*)::int AS places, count(DISTINCT record_id)::int AS records FROM edit.attention AS a
  WHERE (${unitsOf(may)}::uuid[] IS NULL OR EXISTS (
    SELECT FROM edit.reference AS f WHERE f.record_id = a.record_id AND f.target_id = ANY (${unitsOf(may)}::uuid[])))
  GROUP BY kind`;

export async function readStart(db: StaffClient, may: May, asked: InLanguage): Promise<StartView> {
  const [waiting, mine, done, open] = await Promise.all([
    readWaiting(db, may, asked),
    drafts(db, may, asked),
    published(db, may, asked),
    attention(db, may),
  ]);
  return { waiting, drafts: mine, published: done, attention: open };
}

type Asked = InLanguage & { readonly kind: AttentionKind; readonly skip: number; readonly take: number };

/** The places of one kind, record by record. */
export async function listAttention(
  db: StaffClient,
  may: May,
  { language, kind, skip, take }: Asked,
): Promise<AttentionPage> {
  const rows = await db.$queryRaw<(AttentionPage["places"][number] & { total: number })[]>`
    WITH place AS (
      SELECT *, count(*) OVER ()::int AS total FROM edit.attention AS a
      WHERE kind = ${kind} AND (${unitsOf(may)}::uuid[] IS NULL OR EXISTS (
        SELECT FROM edit.reference AS f
        WHERE f.record_id = a.record_id AND f.target_id = ANY (${unitsOf(may)}::uuid[])))
      ORDER BY record_id, row_id, detail OFFSET ${skip} LIMIT ${take})
    SELECT place.record_id AS "recordId", r.kind, edit.name_in(d.content, ${language}) AS name, place.noun,
      place.row_id AS "rowId", place.detail, place.since, place.total
    FROM place JOIN edit.record AS r ON r.id = place.record_id JOIN edit.draft AS d ON d.record_id = r.id
    ORDER BY place.record_id, place.row_id, place.detail`;
  return { places: rows, total: rows[0]?.total ?? 0 };
}
