/** What lies in the trash, and what would miss a record that goes there. */

import type { StaffClient } from "@entente/db/clients";
import { type Authorized, may } from "@entente/domain/access/authorize";
import { trashing } from "@entente/domain/access/trashing";
import type { RecordKind } from "@entente/domain/fields/field";
import { collator } from "@entente/domain/formatters";
import type { Language } from "@entente/domain/languages";
import type { Document } from "@entente/domain/record/document";
import { nameIn } from "@entente/domain/record/names";
import { unitsOf } from "@entente/domain/record/scope";
import type { Trashed, Use } from "../view.ts";

type Named = { readonly id: string; readonly kind: RecordKind; readonly content: Document };

const mostInTrash = 200;

type InTrash = Named &
  Pick<Trashed, "trashedAt" | "trashedBy"> & {
    readonly wasPublic: boolean;
    readonly uses: readonly Named[];
  };

type ListTrash = { readonly language: Language; readonly recordId?: string | undefined };

/** The records in the trash that lie in the actor's scope, the last one first; or the one that is asked for. */
export async function trashList(
  db: StaffClient,
  { actor }: Authorized<"record.read">,
  { language, recordId }: ListTrash,
): Promise<Trashed[]> {
  const units = actor.scope.units && [...actor.scope.units];
  const rows = await db.$queryRaw<InTrash[]>`
    SELECT r.id, r.kind, d.content, r.trashed_at AS "trashedAt",
      coalesce((SELECT name FROM edit.account WHERE id = r.trashed_by), '') AS "trashedBy",
      EXISTS (SELECT FROM edit.publication AS p WHERE p.record_id = r.id) AS "wasPublic",
      coalesce((
        SELECT jsonb_agg(jsonb_build_object('id', u.id, 'kind', u.kind, 'content', own.content) ORDER BY u.kind, u.id)
        FROM edit.record AS u JOIN edit.draft AS own ON own.record_id = u.id
        WHERE u.trashed_at IS NULL AND u.id <> r.id
          AND EXISTS (SELECT FROM edit.reference AS f WHERE f.record_id = u.id AND f.target_id = r.id)), '[]') AS uses
    FROM edit.record AS r JOIN edit.draft AS d ON d.record_id = r.id
    WHERE r.trashed_at IS NOT NULL AND (${recordId ?? null}::uuid IS NULL OR r.id = ${recordId ?? null}::uuid)
      AND (${units}::uuid[] IS NULL OR r.id = ANY (${units}::uuid[]) OR EXISTS (
        SELECT FROM edit.reference AS f
        WHERE f.record_id = r.id AND f.side = 'draft' AND f.target_id = ANY (${units}::uuid[])))
    ORDER BY r.trashed_at DESC, r.id LIMIT ${mostInTrash}`;
  const named = ({ id, kind, content }: Named) => ({ id, kind, name: nameIn(content, language) });
  return rows.map(({ content, wasPublic, uses, ...row }) => {
    const resource = { recordId: row.id, unitIds: unitsOf(row.kind, row.id, content.shared) };
    return {
      ...row,
      name: nameIn(content, language),
      usedIn: uses.map(named),
      mayRestore: trashing(wasPublic).every((action) => may(actor, action, resource)),
    };
  });
}

/** Every record that points at this one: with its draft, or with what is public of it. */
export async function usedIn(
  db: StaffClient,
  { resource }: Authorized<"record.read">,
  { language }: { readonly language: Language },
): Promise<Use[]> {
  const rows = await db.$queryRaw<(Named & Pick<Use, "inDraft" | "live" | "trashed">)[]>`
    SELECT r.id, r.kind, d.content, r.trashed_at IS NOT NULL AS trashed,
      bool_or(f.side = 'draft') AS "inDraft", bool_or(f.side = 'live') AS live
    FROM edit.reference AS f JOIN edit.record AS r ON r.id = f.record_id
    JOIN edit.draft AS d ON d.record_id = r.id
    WHERE f.target_id = ${resource.recordId ?? null}::uuid AND f.record_id <> f.target_id
    GROUP BY r.id, r.kind, d.content, r.trashed_at ORDER BY r.kind, r.id`;
  const byName = collator(language);
  const uses = rows.map(({ content, ...row }) => ({ ...row, name: nameIn(content, language) }));
  return uses.toSorted((a, b) => byName.compare(a.name, b.name));
}
