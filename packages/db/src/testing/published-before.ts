/**
 * Gives the ledger publications of long ago, for stories of past days: lines that are closed, as they would be had the
 * record been published then. It adds to history, as the role of staff may, and changes none of it.
 *
 *     node published-before.ts '[{ "recordId": "…", "from": "2018-01-01", "until": "2021-01-01", "words": { "en": { "title": "…" } } }]'
 */
import { onServer, type Query } from "../on-server.ts";

export type Before = {
  readonly recordId: string;
  /** Days; the second is the first on which it was no longer so. */
  readonly from: string;
  readonly until: string;
  /** What was said otherwise than now, part by part. */
  readonly words?: Readonly<Record<string, object>>;
  /** The address that it had, where that was another. */
  readonly slug?: string;
};

/** Writes the lines, like those that are live now but for what is said otherwise. */
export async function publishedBefore(query: Query, lines: readonly Before[]): Promise<void> {
  for (const { recordId, from, until, words = {}, slug = null } of lines) {
    await query(
      `INSERT INTO edit.publication (record_id, kind, part, slug, revision_id, change_set_id, payload, minor,
         published_by, live_from, live_to)
       SELECT record_id, kind, part, CASE WHEN slug IS NOT NULL THEN coalesce($5, slug) END, revision_id,
         change_set_id, payload || coalesce($4::jsonb -> part, '{}'), true, published_by, $2, $3
       FROM edit.publication WHERE record_id = $1 AND live_to IS NULL`,
      [recordId, from, until, JSON.stringify(words), slug],
    );
  }
}

if (process.argv[1] === import.meta.filename) {
  const lines = JSON.parse(process.argv[2] ?? "[]") as Before[];
  await onServer(process.env.STAFF_DATABASE_URL ?? "", (query) => publishedBefore(query, lines));
}
