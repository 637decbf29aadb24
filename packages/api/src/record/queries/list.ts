/** The records within an actor's scope, a page at a time, last saved first. */
import type { StaffClient } from "@entente/db/clients";
import type { Authorized } from "@entente/domain/access/authorize";
import type { RecordKind } from "@entente/domain/fields/field";
import type { Language } from "@entente/domain/languages";
import { nameIn } from "@entente/domain/record/names";
import { statesOf } from "../states.ts";
import type { PartState, RecordCard, RecordPage } from "../view.ts";
import { type FactsRow, factsOf } from "./facts.ts";

export type ListRecords = {
  readonly language: Language;
  readonly kind?: RecordKind | undefined;
  /** Only those that the actor wrote since they were last public, or saved last. */
  readonly mine?: boolean | undefined;
  /** Only those of which some part is in this state. */
  readonly state?: PartState["state"] | undefined;
  readonly skip: number;
  readonly take: number;
};

const text = (value: unknown): string | null => (typeof value === "string" ? value : null);

const cardOf = (row: FactsRow, language: Language): RecordCard => ({
  id: row.id,
  kind: row.kind,
  name: nameIn(row, language),
  slug: text(row.shared.slug),
  savedAt: row.savedAt,
  savedBy: row.savedBy,
  parts: statesOf(row),
});

type Found = { readonly id: string; readonly total: number };

/** Only ids, so that a page costs no more than its rows. Who wrote since tells first whether anything can differ. */
const idsOf = (db: StaffClient, { actor }: Authorized<"record.read">, asked: ListRecords) => {
  const { kind = null, mine = false, state = null, skip, take } = asked;
  const units = actor.scope.units && [...actor.scope.units];
  const me = actor.accountId;
  return db.$queryRaw<Found[]>`
    SELECT r.id, count(*) OVER ()::int AS total
    FROM edit.record AS r JOIN edit.draft AS d ON d.record_id = r.id
    WHERE r.trashed_at IS NULL
      AND (${kind}::text IS NULL OR r.kind = ${kind})
      AND (${units}::uuid[] IS NULL OR r.id = ANY (${units}::uuid[]) OR EXISTS (
        SELECT FROM edit.reference AS f
        WHERE f.record_id = r.id AND f.side = 'draft' AND f.target_id = ANY (${units}::uuid[])))
      AND (NOT ${mine} OR d.saved_by = ${me}::uuid OR ${me}::uuid = ANY (d.authors))
      AND CASE ${state}::text
        WHEN 'scheduled' THEN EXISTS (
          SELECT FROM edit.schedule AS s WHERE s.record_id = r.id AND s.state = 'waiting')
        WHEN 'in-review' THEN EXISTS (
          SELECT FROM edit.submission AS s WHERE s.record_id = r.id AND s.state = 'open')
        WHEN 'live' THEN coalesce(d.authors, '{}') = '{}' AND EXISTS (
          SELECT FROM edit.publication AS p WHERE p.record_id = r.id AND p.live_to IS NULL)
        WHEN 'live-with-changes' THEN d.authors <> '{}' AND EXISTS (
          SELECT FROM edit.publication AS p JOIN edit.revision AS v ON v.id = p.revision_id
          WHERE p.record_id = r.id AND p.live_to IS NULL AND CASE p.part
            WHEN 'shared' THEN jsonb_strip_nulls(v.content -> 'shared')
              IS DISTINCT FROM jsonb_strip_nulls(d.content -> 'shared')
            ELSE jsonb_strip_nulls(v.content -> 'text' -> p.part) - 'sources'
              IS DISTINCT FROM jsonb_strip_nulls(d.content -> 'text' -> p.part) - 'sources' END)
        WHEN 'withdrawn' THEN EXISTS (
          SELECT FROM edit.withdrawal AS w WHERE w.record_id = r.id AND NOT EXISTS (
            SELECT FROM edit.publication AS p
            WHERE p.record_id = r.id AND p.part = w.part AND p.live_to IS NULL))
        WHEN 'never-published' THEN EXISTS (
          SELECT FROM unnest('{shared,en,fr,nl,de}'::text[]) AS part
          WHERE (part = 'shared' OR d.content -> 'text' ? part)
            AND NOT EXISTS (SELECT FROM edit.publication AS p WHERE p.record_id = r.id AND p.part = part))
        WHEN 'missing' THEN EXISTS (
          SELECT FROM unnest('{en,fr,nl,de}'::text[]) AS part
          WHERE NOT d.content -> 'text' ? part
            AND NOT EXISTS (SELECT FROM edit.publication AS p WHERE p.record_id = r.id AND p.part = part))
        ELSE true END
    ORDER BY d.saved_at DESC, r.id OFFSET ${skip} LIMIT ${take}`;
};

export async function listRecords(
  db: StaffClient,
  authorized: Authorized<"record.read">,
  asked: ListRecords,
): Promise<RecordPage> {
  const found = await idsOf(db, authorized, asked);
  const rows = new Map(
    (
      await factsOf(
        db,
        found.map(({ id }) => id),
      )
    ).map((row) => [row.id, row]),
  );
  const records = found.flatMap(({ id }) => {
    const row = rows.get(id);
    return row ? [cardOf(row, asked.language)] : [];
  });
  return { records, total: found[0]?.total ?? 0 };
}
