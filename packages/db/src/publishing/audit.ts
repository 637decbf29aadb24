/** One line of the audit log. The database chains the lines and refuses to change them. */
import type { AuditAction } from "@entente/domain/access/audit-actions";
import type { Transaction } from "../clients.ts";

export type AuditLine = {
  readonly accountId: string | null;
  /** The session in which it was done, where a person did it. */
  readonly sessionId?: string | undefined;
  readonly action: AuditAction;
  readonly recordId?: string;
  readonly before?: object;
  readonly after?: object;
};

/** Writes a line in the same transaction as what it tells of. */
export async function audit(tx: Pick<Transaction, "audit">, line: AuditLine): Promise<void> {
  await tx.audit.create({ data: { ...line, sessionId: line.sessionId ?? null }, select: { id: true } });
}
