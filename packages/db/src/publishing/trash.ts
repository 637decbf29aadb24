/** The trash: a record that is not public can be put there, and brought back whole. Nothing in it is ever deleted. */
import { type Actor, authorize } from "@entente/domain/access/authorize";
import { trashing } from "@entente/domain/access/trashing";
import { Refusal } from "@entente/domain/errors";
import type { StaffClient, Transaction } from "../clients.ts";
import { audit } from "./audit.ts";
import { type Held, holdAny, notThere } from "./hold.ts";
import { asOne } from "./transaction.ts";

async function authorizeTrash(tx: Transaction, actor: Actor, { recordId, unitIds }: Held) {
  const published = await tx.publication.count({ where: { recordId } });
  for (const action of trashing(published > 0)) authorize(actor, action, { recordId, unitIds });
}

async function demandNotLive(tx: Transaction, { recordId, kind }: Held) {
  const live = await tx.publication.count({ where: { recordId, liveTo: null } });
  if (live > 0 || kind === "institute") {
    throw new Refusal("still-live", "Readers can see this. Withdraw it first, and tell them why.");
  }
}

async function held(tx: Transaction, recordId: string): Promise<Held> {
  const record = await holdAny(tx, recordId);
  if (!record) throw notThere();
  return record;
}

const mark = (tx: Transaction, recordId: string, by: string | null) =>
  tx.record.update({
    where: { id: recordId },
    data: { trashedAt: by === null ? null : new Date(), trashedBy: by },
    select: { id: true },
  });

async function move(tx: Transaction, actor: Actor, record: Held, into: boolean) {
  const { accountId, sessionId } = actor;
  const { recordId, trashed } = record;
  if (trashed === into) return;
  if (into) await demandNotLive(tx, record);
  await mark(tx, recordId, into ? accountId : null);
  await audit(tx, { accountId, sessionId, action: into ? "record.trash" : "record.restore", recordId });
}

const moveRecord = (db: StaffClient, actor: Actor, recordId: string, into: boolean): Promise<void> =>
  asOne(db, async (tx) => {
    const record = await held(tx, recordId);
    await authorizeTrash(tx, actor, record);
    await move(tx, actor, record, into);
  });

/**
 * Puts a record into the trash. One that is there stays there.
 * @throws Refusal "not-allowed", "not-found" or "still-live"
 */
export const trash = (db: StaffClient, actor: Actor, recordId: string) =>
  moveRecord(db, actor, recordId, true);

/**
 * Brings a record back from the trash as it was.
 * @throws Refusal "not-allowed" or "not-found"
 */
export const restore = (db: StaffClient, actor: Actor, recordId: string) =>
  moveRecord(db, actor, recordId, false);
