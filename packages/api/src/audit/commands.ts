/** Taking the audit log out of the house is itself told in it. */
import { audit } from "@entente/db/publishing/audit";
import { authorize, wholeRegister } from "@entente/domain/access/authorize";
import type { ActingContext } from "../trpc.ts";
import type { AuditFilter } from "./queries.ts";

/** Writes down that somebody exports, and which lines. */
export async function beginExport(
  { db, actor }: ActingContext,
  { format, ...filter }: AuditFilter & { readonly format: string },
): Promise<void> {
  const { accountId, sessionId } = authorize(actor, "audit.read", wholeRegister).actor;
  const { recordId, accountId: whose, sessionId: session, ...rest } = filter;
  const after = { format, ...rest, ...(whose ? { account: whose } : {}), ...(session ? { session } : {}) };
  await audit(db, { accountId, sessionId, action: "audit.export", ...(recordId ? { recordId } : {}), after });
}
