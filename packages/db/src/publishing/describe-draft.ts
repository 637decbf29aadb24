/** What staff find a draft by, and what it points at: written with the draft, so that neither is ever out of date. */
import { Refusal } from "@entente/domain/errors";
import type { RecordKind } from "@entente/domain/fields/field";
import type { Document } from "@entente/domain/record/document";
import { allNames } from "@entente/domain/record/names";
import { type ReferenceIn, referencesOf } from "@entente/domain/record/references";
import { same } from "@entente/domain/record/values";
import type { Transaction } from "../clients.ts";

/**
 * Writes what one side of a record points at, and answers the ids that name no record of their kind.
 * Records in the trash may be named: they come back.
 */
export async function writeReferences(
  tx: Transaction,
  recordId: string,
  side: "draft" | "live",
  references: readonly Pick<ReferenceIn, "kind" | "id">[],
): Promise<string[]> {
  const named = JSON.stringify(references.map(({ kind, id }) => ({ kind, id })));
  const unknown = await tx.$queryRaw<{ id: string }[]>`
    WITH named AS (SELECT DISTINCT id, kind FROM jsonb_to_recordset(${named}::jsonb) AS n (id uuid, kind text)),
    gone AS (DELETE FROM edit.reference WHERE record_id = ${recordId}::uuid AND side = ${side}
               AND target_id NOT IN (SELECT id FROM named)),
    fresh AS (INSERT INTO edit.reference (record_id, target_id, side)
              SELECT DISTINCT ${recordId}::uuid, r.id, ${side} FROM named JOIN edit.record AS r ON r.id = named.id
              ON CONFLICT DO NOTHING)
    SELECT n.id FROM named AS n
    WHERE NOT EXISTS (SELECT FROM edit.record AS r WHERE r.id = n.id AND r.kind = n.kind)`;
  return unknown.map(({ id }) => id);
}

function demandKnown(references: readonly ReferenceIn[], unknown: readonly string[]) {
  if (unknown.length === 0) return;
  throw new Refusal(
    "missing-reference",
    "This names a record that does not exist. Choose another, or leave the field empty.",
    references
      .filter(({ id }) => unknown.includes(id))
      .map(({ path, kind }) => ({ path, message: `There is no such ${kind}. Choose another.` })),
  );
}

/**
 * Writes the names and references of a draft where they are not those of the draft before.
 * @throws Refusal "missing-reference"
 */
export async function describeDraft(
  tx: Transaction,
  recordId: string,
  kind: RecordKind,
  document: Document,
  before: Document | null,
): Promise<void> {
  const references = referencesOf(kind, document.shared);
  const ids = (of: readonly ReferenceIn[]) => of.map(({ id }) => id);
  if (!before || !same(ids(references), ids(referencesOf(kind, before.shared)))) {
    demandKnown(references, await writeReferences(tx, recordId, "draft", references));
  }
  const names = allNames(document);
  if (before && same(names, allNames(before))) return;
  await tx.$executeRaw`
    UPDATE edit.record SET names = edit.fold_names(${names}::text[]) WHERE id = ${recordId}::uuid`;
}
