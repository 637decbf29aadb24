/** Sessions of an account end: all of them, or all but the one in which somebody acts. */
import type { Transaction } from "../clients.ts";

/** Ends them and answers their ids. */
export async function endSessions(
  tx: Pick<Transaction, "session">,
  accountId: string,
  except?: string,
): Promise<string[]> {
  const where = { accountId, ...(except ? { id: { not: except } } : {}) };
  const ended = await tx.session.findMany({ where, select: { id: true } });
  await tx.session.deleteMany({ where });
  return ended.map(({ id }) => id);
}
