/** Which open submissions would move their page to another address, and from where. */
import type { StaffClient } from "@entente/db/clients";
import type { SubmissionView } from "../view.ts";

export type Moves = ReadonlyMap<string, NonNullable<SubmissionView["moves"]>>;

export async function movesOf(
  db: StaffClient,
  submissions: readonly { readonly id: string }[],
): Promise<Moves> {
  const ids = submissions.map(({ id }) => id);
  const rows = await db.$queryRaw<{ id: string; from: string; to: string }[]>`
    SELECT s.id, p.slug AS "from", v.content #>> '{shared,slug}' AS "to"
    FROM edit.submission AS s
    JOIN edit.revision AS v ON v.id = s.revision_id
    JOIN edit.publication AS p ON p.record_id = s.record_id AND p.part = 'shared' AND p.live_to IS NULL
    WHERE s.id = ANY (${ids}::uuid[]) AND s.state = 'open' AND 'shared' = ANY (s.parts)
      AND v.content #>> '{shared,slug}' <> p.slug`;
  return new Map(rows.map(({ id, from, to }) => [id, { from, to }]));
}
