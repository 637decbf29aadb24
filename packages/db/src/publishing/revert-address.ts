/** Publishes the address that a record had before, as a minor edit of the facts that are live, not of the draft. */
import { type Actor, authorize } from "@entente/domain/access/authorize";
import { Refusal } from "@entente/domain/errors";
import type { StaffClient, Transaction } from "../clients.ts";
import { at, demandAddress } from "./address.ts";
import { joinChangeSet } from "./change-set.ts";
import { payloadsOf } from "./demands.ts";
import { enterLedger } from "./enter-ledger.ts";
import { type Held, hold } from "./hold.ts";
import { keepRevision } from "./keep-revision.ts";
import { type Ledger, ledgerOf } from "./live.ts";
import { readdress } from "./settle-draft.ts";
import { asOne } from "./transaction.ts";
import { tellWhenSeen } from "./version.ts";

export type RevertAddress = { readonly recordId: string; readonly changeSetId: string };
export type Reverted = { readonly slug: string };

async function formerAddress(tx: Transaction, recordId: string, now: string): Promise<string> {
  const [former] = await tx.$queryRaw<{ slug: string }[]>`
    SELECT slug FROM edit.publication
    WHERE record_id = ${recordId}::uuid AND part = 'shared' AND slug <> ${now}
    ORDER BY live_from DESC LIMIT 1`;
  if (!former) throw new Refusal("nothing-changed", "This page never had another address.");
  return former.slug;
}

async function revertHeld(tx: Transaction, actor: Actor, held: Held, ledger: Ledger, changeSetId: string) {
  const { recordId, kind, document } = held;
  if (!ledger.live || ledger.slug === null) {
    throw new Refusal("not-live", "This is not public, so it has no address to change.");
  }
  const slug = await formerAddress(tx, recordId, ledger.slug);
  await demandAddress(tx, kind, recordId, slug);
  const reverted = at(ledger.live, slug);
  const payloads = payloadsOf(kind, reverted, ["shared"], ledger);
  const revision = await keepRevision(tx, recordId, reverted, actor.accountId);
  const alone = { note: null, approvedBy: null, reason: null };
  await enterLedger(tx, actor, {
    recordId,
    kind,
    document: reverted,
    revision,
    payloads,
    changeSetId,
    ...alone,
  });
  // A draft that has a new address of its own in mind keeps it.
  if (document.shared.slug === ledger.slug) await readdress(tx, held, slug, actor);
  return { slug };
}

async function revertedBefore(tx: Transaction, { changeSetId, recordId }: RevertAddress) {
  const before = await tx.publication.findFirst({ where: { changeSetId, recordId }, select: { slug: true } });
  return before?.slug ? { slug: before.slug } : null;
}

/**
 * Goes back to the former address, and answers it.
 * @throws Refusal "not-allowed", "not-found", "not-live", "nothing-changed" or "address-taken"
 */
export const revertAddress = (db: StaffClient, actor: Actor, input: RevertAddress): Promise<Reverted> =>
  asOne(db, async (tx) => {
    tellWhenSeen(tx);
    const { recordId, changeSetId } = input;
    const held = await hold(tx, recordId);
    authorize(actor, "record.publish", { recordId, unitIds: held.unitIds, parts: ["shared"] });
    await joinChangeSet(tx, actor.accountId, "Address", changeSetId);
    const before = await revertedBefore(tx, input);
    if (before) return before;
    return revertHeld(tx, actor, held, await ledgerOf(tx, held.kind, recordId), changeSetId);
  });
