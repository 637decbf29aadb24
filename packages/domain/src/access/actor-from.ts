/** An account's row as an actor. */
import { type Part, parts } from "../record/parts.ts";
import type { Actor } from "./authorize.ts";
import { type Role, roles } from "./roles.ts";

type AccountRow = {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly scopeUnits: readonly string[];
  readonly scopeLanguages: readonly string[];
  readonly suspendedAt: Date | null;
};

const isRole = (text: string): text is Role => (roles as readonly string[]).includes(text);
const isPart = (text: string): text is Part => (parts as readonly string[]).includes(text);

/**
 * The actor, or null where the account is suspended or names a role that does not exist. An empty list means everywhere.
 * Without a session nobody sits at a desk: a schedule runs in somebody's name.
 */
export function actorFrom(
  { id, name, role, scopeUnits, scopeLanguages, suspendedAt }: AccountRow,
  sessionId?: string,
): Actor | null {
  if (suspendedAt || !isRole(role)) return null;
  const units = scopeUnits.length > 0 ? scopeUnits : null;
  // A language that is no longer one of the register's narrows the scope; it must not lift it.
  const languages = scopeLanguages.length > 0 ? scopeLanguages.filter(isPart) : null;
  return { accountId: id, name, role, scope: { units, languages }, ...(sessionId ? { sessionId } : {}) };
}
