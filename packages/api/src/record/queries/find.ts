/** Finds records by any of their names, for whoever picks one or goes to one. Best first. */
import type { StaffClient } from "@entente/db/clients";
import type { Authorized } from "@entente/domain/access/authorize";
import type { RecordKind } from "@entente/domain/fields/field";
import type { Language } from "@entente/domain/languages";
import type { Document } from "@entente/domain/record/document";
import { nameIn } from "@entente/domain/record/names";
import type { FoundRecord } from "../view.ts";

export type FindRecords = {
  readonly query: string;
  /** Of any kind where none is named. */
  readonly kinds: readonly RecordKind[];
  readonly language: Language;
  readonly limit: number;
};

type Row = Pick<Document, "shared" | "text"> & Pick<FoundRecord, "id" | "kind" | "state">;

/**
 * The whole name first, then the beginning of a name, of a word, anything within, and names that are only close.
 * Outside a scope of units only what is public is found. Without a query, what was saved last.
 */
const rowsOf = (db: StaffClient, { actor }: Authorized<"record.read">, asked: FindRecords) => {
  const units = actor.scope.units && [...actor.scope.units];
  const kinds = asked.kinds.length > 0 ? [...asked.kinds] : null;
  return db.$queryRaw<Row[]>`
    WITH asked AS MATERIALIZED (SELECT pub.fold(${asked.query}) AS q),
    near AS (
      SELECT r.id, r.kind, r.names, d.content, d.saved_at, d.authors, asked.q,
        EXISTS (SELECT FROM edit.publication AS p
                WHERE p.record_id = r.id AND p.part = 'shared' AND p.live_to IS NULL) AS live
      FROM asked, edit.record AS r JOIN edit.draft AS d ON d.record_id = r.id
      WHERE r.trashed_at IS NULL AND (${kinds}::text[] IS NULL OR r.kind = ANY (${kinds}::text[]))
        AND (r.names LIKE '%' || pub.fold(${asked.query}) || '%' OR pub.fold(${asked.query}) <% r.names)),
    best AS (
      SELECT * FROM near
      WHERE live OR ${units}::uuid[] IS NULL OR id = ANY (${units}::uuid[]) OR EXISTS (
        SELECT FROM edit.reference AS f
        WHERE f.record_id = near.id AND f.side = 'draft' AND f.target_id = ANY (${units}::uuid[]))
      ORDER BY CASE WHEN q = '' THEN 0
          WHEN names LIKE E'%\n' || q || E'\n%' THEN 0
          WHEN names LIKE E'%\n' || q || '%' THEN 1
          WHEN names LIKE '% ' || q || '%' THEN 2
          WHEN names LIKE '%' || q || '%' THEN 3
          ELSE 4 END,
        CASE WHEN q = '' THEN 0 ELSE word_similarity(q, names) END DESC, saved_at DESC, id
      LIMIT ${asked.limit})
    SELECT id, kind, content -> 'shared' AS shared,
      (SELECT coalesce(jsonb_object_agg(key, jsonb_build_object('title', value -> 'title')), '{}')
       FROM jsonb_each(content -> 'text')) AS text,
      CASE WHEN live AND coalesce(authors, '{}') = '{}' THEN 'live'
           WHEN live THEN 'live-with-changes'
           WHEN EXISTS (SELECT FROM edit.withdrawal AS w WHERE w.record_id = best.id) THEN 'withdrawn'
           ELSE 'never-published' END AS state
    FROM best`;
};

const text = (value: unknown): string | null => (typeof value === "string" ? value : null);

export async function findRecords(
  db: StaffClient,
  authorized: Authorized<"record.read">,
  asked: FindRecords,
): Promise<FoundRecord[]> {
  const rows = await rowsOf(db, authorized, asked);
  return rows.map(({ id, kind, shared, text: texts, state }) => ({
    id,
    kind,
    name: nameIn({ shared, text: texts }, asked.language),
    acronym: text(shared.acronym),
    slug: text(shared.slug),
    state,
  }));
}
