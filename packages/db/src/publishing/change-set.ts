/** An act that consists of one or several publications or withdrawals, under an id that makes it happen once. */
import { randomUUID } from "node:crypto";
import { Refusal } from "@entente/domain/errors";
import type { Transaction } from "../clients.ts";

/** Begins an act that will consist of several publications. */
export async function beginChangeSet(
  tx: Pick<Transaction, "changeSet">,
  accountId: string,
  title: string,
  id: string = randomUUID(),
): Promise<string> {
  await tx.changeSet.create({ data: { id, title, createdBy: accountId } });
  return id;
}

/**
 * Joins an act that this account began, or begins it.
 * @returns whether it was begun now, so that nothing can have happened in it before
 * @throws Refusal "version-conflict" where somebody else began it
 */
export async function joinChangeSet(
  tx: Transaction,
  accountId: string,
  title: string,
  id: string,
): Promise<boolean> {
  const made = await tx.$executeRaw`
    INSERT INTO edit.change_set (id, title, created_by) VALUES (${id}::uuid, ${title}, ${accountId}::uuid)
    ON CONFLICT DO NOTHING`;
  if (made === 1) return true;
  const [begun] = await tx.$queryRaw<{ mine: boolean }[]>`
    SELECT created_by = ${accountId}::uuid AS mine FROM edit.change_set WHERE id = ${id}::uuid`;
  if (!begun?.mine) {
    throw new Refusal(
      "version-conflict",
      "Somebody else began this act. Load the page again and repeat yours.",
    );
  }
  return false;
}
