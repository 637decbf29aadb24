/** One working copy as staff see it, and what a scope is held against. */
import type { StaffClient } from "@entente/db/clients";
import { writersSince } from "@entente/db/drafts/writers";
import type { Authorized } from "@entente/domain/access/authorize";
import { Refusal } from "@entente/domain/errors";
import type { RecordKind } from "@entente/domain/fields/field";
import type { Shared } from "@entente/domain/record/document";
import { unitsOf } from "@entente/domain/record/scope";
import { factsOf } from "./queries/facts.ts";
import { statesOf } from "./states.ts";
import type { PartState, RecordView } from "./view.ts";

export const missing = () => new Refusal("not-found", "This record does not exist, or it is in the trash.");

/** The working copy as it stands, or null where there is none. Whoever asks has yet to be authorized. */
export async function heldDraft(db: StaffClient, recordId: string, trashed = false) {
  const draft = await db.draft.findFirst({
    where: { recordId, ...(trashed ? {} : { record: { trashedAt: null } }) },
    select: { content: true, record: { select: { kind: true } } },
  });
  return draft && { ...draft, kind: draft.record.kind as RecordKind };
}

/**
 * What a scope is held against for a record that must exist.
 * @throws Refusal "not-found"
 */
export async function resourceOf(db: StaffClient, recordId: string, trashed = false) {
  const held = await heldDraft(db, recordId, trashed);
  if (!held) throw missing();
  const { shared } = held.content as unknown as { shared: Shared };
  return { recordId, unitIds: unitsOf(held.kind, recordId, shared) };
}

/**
 * How far each part of a record is.
 * @throws Refusal "not-found"
 */
export async function statusOf(
  db: StaffClient,
  { resource }: Authorized<"record.read">,
): Promise<PartState[]> {
  const [row] = await factsOf(db, [resource.recordId ?? ""]);
  if (!row) throw missing();
  return statesOf(row);
}

/**
 * One working copy with its counter, and who wrote in it since a version.
 * @throws Refusal "not-found"
 */
export async function readRecord(
  db: StaffClient,
  { resource }: Authorized<"record.read">,
  since = 0,
): Promise<RecordView> {
  const { recordId = "" } = resource;
  const [[row], draft, writers] = await Promise.all([
    factsOf(db, [recordId]),
    db.draft.findUnique({
      where: { recordId },
      select: {
        counter: true,
        content: true,
        savedAt: true,
        authors: true,
        saver: { select: { name: true } },
      },
    }),
    writersSince(db, recordId, since),
  ]);
  if (!row || !draft) throw missing();
  const { counter, content, savedAt, authors, saver } = draft;
  return {
    id: row.id,
    kind: row.kind,
    counter,
    content: content as RecordView["content"],
    savedAt,
    savedBy: saver.name,
    writers,
    authors,
    parts: statesOf(row),
  };
}
