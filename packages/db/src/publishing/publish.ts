/**
 * Publishes parts of a record: one transaction in which a revision is kept, the ledger closes what was live and opens
 * what is new, the public tables follow, and the register version moves. The id of the act comes from whoever asks, so
 * that what is sent twice happens once.
 */
import { type Actor, authorize } from "@entente/domain/access/authorize";
import type { Note } from "@entente/domain/record/note";
import { type Part, parts } from "@entente/domain/record/parts";
import type { StaffClient, Transaction } from "../clients.ts";
import { type AddressChoice, at, demandAddress } from "./address.ts";
import { joinChangeSet } from "./change-set.ts";
import { whatWasRead } from "./chosen.ts";
import { demandNote, demandSomethingNew, payloadsOf } from "./demands.ts";
import { enterLedger } from "./enter-ledger.ts";
import { eyesOn, leaveSecondLook } from "./four-eyes.ts";
import { type Held, hold } from "./hold.ts";
import { keepRevision } from "./keep-revision.ts";
import { type Ledger, ledgerOf } from "./live.ts";
import { settleDraft } from "./settle-draft.ts";
import { asOne } from "./transaction.ts";
import { tellWhenSeen } from "./version.ts";

export type Publish = {
  readonly recordId: string;
  readonly parts: readonly Part[];
  /** What readers are told; null makes it a minor edit of which they are told nothing. */
  readonly note: Note | null;
  /** Names the act. The same id sent twice publishes once, and is answered twice alike. */
  readonly changeSetId: string;
  /** Publishes what was kept then, and leaves the draft alone. */
  readonly revisionId?: string | undefined;
  /** Who wrote what is published, where it is not the draft. */
  readonly authors?: readonly string[] | undefined;
  /** A publisher who approved it before; without one, a publisher who is no author approves it by publishing. */
  readonly approvedBy?: string | undefined;
  /** Why it is published without a second person, where one is needed. */
  readonly anyway?: string | undefined;
  /** What to do with an address that was changed. */
  readonly address?: AddressChoice | undefined;
};

export type Published = { readonly revision: number; readonly parts: Part[] };

/** What this act published of the record when it was first asked. */
async function publishedBefore(
  tx: Transaction,
  { changeSetId, recordId }: Publish,
): Promise<Published | null> {
  const [before] = await tx.$queryRaw<Published[]>`
    SELECT max(v.number) AS revision, array_agg(p.part) AS parts
    FROM edit.publication AS p JOIN edit.revision AS v ON v.id = p.revision_id
    WHERE p.change_set_id = ${changeSetId}::uuid AND p.record_id = ${recordId}::uuid
    HAVING count(*) > 0`;
  return before ? { ...before, parts: parts.filter((part) => before.parts.includes(part)) } : null;
}

async function publishHeld(tx: Transaction, actor: Actor, held: Held, ledger: Ledger, input: Publish) {
  const { recordId, kind } = held;
  const read = await whatWasRead(tx, held, input.revisionId);
  const keeps = input.parts.includes("shared") && input.address !== "move";
  const kept = keeps ? ledger.slug : null;
  const document = kept === null ? read.document : at(read.document, kept);
  const parts = demandSomethingNew(ledger, document, input.parts);
  const payloads = payloadsOf(kind, document, parts, ledger);
  demandNote(input.note, ledger, parts);
  const slug = String(document.shared.slug);
  if (parts.includes("shared") && slug !== ledger.slug) await demandAddress(tx, kind, recordId, slug);
  const eyes = eyesOn(actor, ledger, parts, { ...input, authors: input.authors ?? held.authors });
  const asKept = read.revision && document === read.document ? read.revision : null;
  const revision = asKept ?? (await keepRevision(tx, recordId, document, actor.accountId));
  await enterLedger(tx, actor, { ...input, ...eyes, kind, document, revision, payloads });
  await leaveSecondLook(tx, actor, input, eyes);
  await settleDraft(tx, held, ledger, {
    document,
    parts,
    keptAddress: input.revisionId ? null : kept,
    actor,
  });
  return { revision: revision.number, parts };
}

/** The same as `publish`, inside a transaction of somebody else's. */
export async function publishIn(tx: Transaction, actor: Actor, input: Publish): Promise<Published> {
  const { recordId, parts, changeSetId } = input;
  // Also where it was published before: whoever asked first may be waiting still.
  tellWhenSeen(tx);
  const held = await hold(tx, recordId);
  authorize(actor, "record.publish", { recordId, unitIds: held.unitIds, parts });
  const begun = await joinChangeSet(tx, actor.accountId, "Publication", changeSetId);
  const before = begun ? null : await publishedBefore(tx, input);
  if (before) return before;
  return publishHeld(tx, actor, held, await ledgerOf(tx, held.kind, recordId), input);
}

/**
 * Publishes, and answers the number of the revision and the parts that were new.
 * @throws Refusal "not-allowed", "not-found", "nothing-changed", "not-publishable", "note-missing", "address-taken",
 * "address-reserved" or "second-person-needed"
 */
export const publish = (db: StaffClient, actor: Actor, input: Publish): Promise<Published> =>
  asOne(db, (tx) => publishIn(tx, actor, input));
