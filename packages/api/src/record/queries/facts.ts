/** What the store tells of how far records are. It reads no prose: only names, and which parts differ. */
import type { StaffClient } from "@entente/db/clients";
import type { RecordKind } from "@entente/domain/fields/field";
import type { Shared } from "@entente/domain/record/document";
import type { Facts } from "../states.ts";

export type FactsRow = Facts & {
  readonly id: string;
  readonly kind: RecordKind;
  readonly shared: Shared;
  readonly text: Readonly<Record<string, { readonly title: string | null }>>;
  readonly savedAt: Date;
  readonly savedBy: string;
};

/** The facts of some records, in no order. A draft differs where its words do, not where they were taken from. */
export const factsOf = (db: StaffClient, ids: readonly string[]) => db.$queryRaw<FactsRow[]>`
  SELECT r.id, r.kind, d.content -> 'shared' AS shared, d.saved_at AS "savedAt",
    (SELECT name FROM edit.account WHERE id = d.saved_by) AS "savedBy",
    ARRAY(SELECT jsonb_object_keys(d.content -> 'text')) AS begun,
    (SELECT coalesce(jsonb_object_agg(key, jsonb_build_object('title', value -> 'title')), '{}')
     FROM jsonb_each(d.content -> 'text')) AS text,
    (SELECT coalesce(jsonb_agg(jsonb_build_object(
       'part', p.part, 'at', p.live_from, 'by', a.name, 'revision', v.number, 'changed',
       CASE p.part
         WHEN 'shared' THEN jsonb_strip_nulls(v.content -> 'shared')
           IS DISTINCT FROM jsonb_strip_nulls(d.content -> 'shared')
         ELSE jsonb_strip_nulls(v.content -> 'text' -> p.part) - 'sources'
           IS DISTINCT FROM jsonb_strip_nulls(d.content -> 'text' -> p.part) - 'sources' END)), '[]')
     FROM edit.publication AS p JOIN edit.revision AS v ON v.id = p.revision_id
     JOIN edit.account AS a ON a.id = p.published_by
     WHERE p.record_id = r.id AND p.live_to IS NULL) AS live,
    (SELECT coalesce(jsonb_agg(jsonb_build_object('part', w.part, 'at', w.at, 'by', a.name) ORDER BY w.at DESC), '[]')
     FROM edit.withdrawal AS w JOIN edit.account AS a ON a.id = w.withdrawn_by
     WHERE w.record_id = r.id) AS withdrawn,
    (SELECT coalesce(jsonb_agg(jsonb_build_object('part', part, 'at', s.submitted_at, 'by', a.name)
                               ORDER BY s.submitted_at DESC), '[]')
     FROM edit.submission AS s JOIN edit.account AS a ON a.id = s.submitted_by, unnest(s.parts) AS part
     WHERE s.record_id = r.id AND s.state = 'open') AS "inReview",
    (SELECT coalesce(jsonb_agg(jsonb_build_object('part', part, 'at', s.created_at, 'by', a.name, 'due', s.at,
                                                  'does', s.action)
                               ORDER BY s.at), '[]')
     FROM edit.schedule AS s JOIN edit.account AS a ON a.id = s.scheduled_by, unnest(s.parts) AS part
     WHERE s.record_id = r.id AND s.state = 'waiting') AS scheduled
  FROM edit.record AS r JOIN edit.draft AS d ON d.record_id = r.id
  WHERE r.id = ANY (${[...ids]}::uuid[])`;
