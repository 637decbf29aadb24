/** What staff do to records, handed over to the store, which authorizes on the rows that it writes. */
import { type Publish, publish } from "@entente/db/publishing/publish";
import { type RevertAddress, revertAddress } from "@entente/db/publishing/revert-address";
import { type SaveDraft, saveDraft } from "@entente/db/publishing/save-draft";
import { restore, trash } from "@entente/db/publishing/trash";
import { type Withdraw, withdraw } from "@entente/db/publishing/withdraw";
import type { ActingContext } from "../trpc.ts";

/** Saves a working copy. */
export const saveRecord = ({ db, actor }: ActingContext, input: SaveDraft) => saveDraft(db, actor, input);

/** What a publisher may choose; who approved it, and what was approved, is not theirs to say. */
export type PublishRecord = Omit<Publish, "revisionId" | "authors" | "approvedBy">;

/** Publishes parts of the draft. */
export const publishRecord = ({ db, actor }: ActingContext, input: PublishRecord) =>
  publish(db, actor, input);

/** Takes parts off the public side. */
export const withdrawRecord = ({ db, actor }: ActingContext, input: Withdraw) => withdraw(db, actor, input);

/** Publishes the former address again. */
export const revertRecordAddress = ({ db, actor }: ActingContext, input: RevertAddress) =>
  revertAddress(db, actor, input);

export async function trashRecord({ db, actor }: ActingContext, recordId: string) {
  await trash(db, actor, recordId);
  return { recordId };
}

export async function restoreRecord({ db, actor }: ActingContext, recordId: string) {
  await restore(db, actor, recordId);
  return { recordId };
}
