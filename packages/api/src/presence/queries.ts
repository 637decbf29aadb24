/** The working copy that a window has open, with what a scope is held against. */
import type { StaffClient } from "@entente/db/clients";
import { Refusal } from "@entente/domain/errors";
import type { RecordKind } from "@entente/domain/fields/field";
import type { Document } from "@entente/domain/record/document";
import { unitsOf } from "@entente/domain/record/scope";

/**
 * The draft, who saved it, and the units of the record. Whoever asks has yet to be authorized.
 * @throws Refusal "not-found"
 */
export async function openDraft(db: StaffClient, recordId: string) {
  const draft = await db.draft.findFirst({
    where: { recordId, record: { trashedAt: null } },
    select: {
      counter: true,
      content: true,
      saver: { select: { name: true } },
      record: { select: { kind: true } },
    },
  });
  if (!draft) throw new Refusal("not-found", "This record does not exist, or it is in the trash.");
  const content = draft.content as unknown as Document;
  const kind = draft.record.kind as RecordKind;
  return {
    counter: draft.counter,
    content,
    savedBy: draft.saver.name,
    resource: { recordId, unitIds: unitsOf(kind, recordId, content.shared) },
  };
}
