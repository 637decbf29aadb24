/** What lies in the trash, and what would miss a record that goes there. */
import type { StaffClient } from "@entente/db/clients";
import type { Authorized } from "@entente/domain/access/authorize";
import type { RecordKind } from "@entente/domain/fields/field";
import type { Language } from "@entente/domain/languages";
import type { Document } from "@entente/domain/record/document";
import { nameIn } from "@entente/domain/record/names";
import type { Trashed, Use } from "../view.ts";

type Named = { readonly id: string; readonly kind: RecordKind; readonly content: Document };

const mostInTrash = 200;

/** The records in the trash that lie in the actor's scope, the last one first. */
export async function trashList(
  db: StaffClient,
  { actor }: Authorized<"record.read">,
  { language }: { readonly language: Language },
): Promise<Trashed[]> {
  const units = actor.scope.units && [...actor.scope.units];
  const rows = await db.$queryRaw<(Named & Pick<Trashed, "trashedAt" | "trashedBy">)[]>`
    SELECT r.id, r.kind, d.content, r.trashed_at AS "trashedAt",
      coalesce((SELECT name FROM edit.account WHERE id = r.trashed_by), '') AS "trashedBy"
    FROM edit.record AS r JOIN edit.draft AS d ON d.record_id = r.id
    WHERE r.trashed_at IS NOT NULL AND (${units}::uuid[] IS NULL OR r.id = ANY (${units}::uuid[]) OR EXISTS (
      SELECT FROM edit.reference AS f
      WHERE f.record_id = r.id AND f.side = 'draft' AND f.target_id = ANY (${units}::uuid[])))
    ORDER BY r.trashed_at DESC, r.id LIMIT ${mostInTrash}`;
  return rows.map(({ content, ...row }) => ({ ...row, name: nameIn(content, language) }));
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
  const byName = new Intl.Collator(language);
  const uses = rows.map(({ content, ...row }) => ({ ...row, name: nameIn(content, language) }));
  return uses.toSorted((a, b) => byName.compare(a.name, b.name));
}
