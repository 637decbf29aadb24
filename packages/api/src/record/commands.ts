/** What staff do to records: load what the scope is held against, authorize, and hand over to the store. */
import { publish } from "@entente/db/publishing/publish";
import { type SaveDraft, type SavedDraft, saveDraft } from "@entente/db/publishing/save-draft";
import { authorize } from "@entente/domain/access/authorize";
import type { Localized } from "@entente/domain/languages";
import type { Part } from "@entente/domain/record/parts";
import type { ActingContext } from "../trpc.ts";
import { heldDraft, resourceOf } from "./queries.ts";
import { changedParts, readable, unitsOf } from "./scope.ts";

type Held = Awaited<ReturnType<typeof heldDraft>>;

/**
 * The units of the record as it stands, and the parts that the save would write. An edit of the newest version is
 * held against that version; an older one also against what it says it began from, since only that is merged.
 */
function resourceOfSave(held: Held, { recordId, kind, counter, content, base }: SaveDraft) {
  const mine = readable(kind, content);
  if (!held) {
    const parts = mine ? changedParts({ ...mine, text: {}, shared: {} }, mine) : [];
    return { recordId, unitIds: mine ? unitsOf(kind, recordId, mine.shared) : [], parts };
  }
  const stored = readable(held.kind, held.content);
  const written = held.counter === counter ? changedParts(stored, mine) : [];
  const merged = base === undefined ? [] : changedParts(readable(kind, base), mine);
  const unitIds = stored ? unitsOf(held.kind, recordId, stored.shared) : [];
  return { recordId, unitIds, parts: [...new Set([...written, ...merged])] };
}

/**
 * Saves a working copy.
 * @throws Refusal "not-allowed", "invalid-input", "version-conflict" or "not-found"
 */
export async function saveRecord({ db, actor }: ActingContext, input: SaveDraft): Promise<SavedDraft> {
  const held = await heldDraft(db, input.recordId);
  return saveDraft(db, authorize(actor, "record.save", resourceOfSave(held, input)), input);
}

export type PublishRecord = {
  readonly recordId: string;
  readonly parts: readonly Part[];
  readonly note: Localized | null;
};

/**
 * Publishes parts of a record.
 * @throws Refusal "not-allowed", "not-found", "not-publishable" or "address-taken"
 */
export async function publishRecord({ db, actor }: ActingContext, input: PublishRecord) {
  const resource = await resourceOf(db, input.recordId);
  return publish(db, authorize(actor, "record.publish", { ...resource, parts: input.parts }), input);
}
