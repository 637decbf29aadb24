/** What waits for one person: to be decided, looked at a second time, answered or put right. Oldest first. */
import type { StaffClient } from "@entente/db/clients";
import { type Authorized, may } from "@entente/domain/access/authorize";
import type { Language } from "@entente/domain/languages";
import type { StartView } from "../view.ts";

export const readWaiting = (
  db: StaffClient,
  { actor }: Authorized<"record.read">,
  { language }: { readonly language: Language },
): Promise<StartView["waiting"]> => {
  const units = actor.scope.units && [...actor.scope.units];
  const parts = actor.scope.languages && [...actor.scope.languages];
  const me = actor.accountId;
  const publishes = may(actor, "record.publish", { unitIds: units ?? [] });
  return db.$queryRaw<StartView["waiting"]>`
  WITH thing AS (
    SELECT 'to-decide' AS why, s.record_id, s.submitted_by AS by_id, NULL AS guest, s.submitted_at AS at
    FROM edit.submission AS s
    WHERE ${publishes} AND s.state = 'open' AND s.submitted_by <> ${me}::uuid AND NOT ${me}::uuid = ANY (s.authors)
      AND (${parts}::text[] IS NULL OR s.parts <@ ${parts}::text[])
    UNION ALL
    SELECT 'second-look', l.record_id, l.left_by, NULL, l.left_at FROM edit.second_look AS l
    WHERE ${publishes} AND l.looked_at IS NULL AND l.left_by <> ${me}::uuid AND NOT ${me}::uuid = ANY (l.authors)
    UNION ALL
    SELECT CASE WHEN t.state = 'returned' AND t.submitted_by = ${me}::uuid THEN 'returned' ELSE 'comment' END,
      c.record_id, c.account_id, c.guest_name, c.created_at
    FROM edit.record_comment AS c LEFT JOIN edit.submission AS t ON t.id = c.submission_id
    WHERE c.settled_at IS NULL AND c.account_id IS DISTINCT FROM ${me}::uuid AND (
      EXISTS (SELECT FROM edit.draft AS d WHERE d.record_id = c.record_id
              AND (d.saved_by = ${me}::uuid OR ${me}::uuid = ANY (d.authors)))
      OR EXISTS (SELECT FROM edit.submission AS s WHERE s.record_id = c.record_id AND s.submitted_by = ${me}::uuid)
      OR EXISTS (SELECT FROM edit.guest_link AS g WHERE g.id = c.guest_link_id AND g.created_by = ${me}::uuid))
    UNION ALL
    SELECT 'blocked', s.record_id, s.scheduled_by, NULL, coalesce(s.ended_at, s.at) FROM edit.schedule AS s
    -- Whoever planned it; and where they lost the right, whoever has it.
    WHERE s.state = 'blocked' AND (s.scheduled_by = ${me}::uuid OR (${publishes} AND s.message = 'not-allowed'
      AND (${parts}::text[] IS NULL OR s.parts <@ ${parts}::text[]))))
  SELECT thing.why, thing.record_id AS "recordId", r.kind, edit.name_in(d.content, ${language}) AS name,
    coalesce(thing.guest, w.name, '') AS "by", thing.at
  FROM thing JOIN edit.record AS r ON r.id = thing.record_id AND r.trashed_at IS NULL
  JOIN edit.draft AS d ON d.record_id = r.id LEFT JOIN edit.account AS w ON w.id = thing.by_id
  WHERE ${units}::uuid[] IS NULL OR r.id = ANY (${units}::uuid[]) OR EXISTS (
    SELECT FROM edit.reference AS f WHERE f.record_id = r.id AND f.target_id = ANY (${units}::uuid[]))
  ORDER BY thing.at, r.id LIMIT 30`;
};
