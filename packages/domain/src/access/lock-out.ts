/**
 * Whom a change would lock out. Asked before settings are saved, and before somebody is suspended or loses a role or
 * a way in: give the register as it is, and as it would be.
 */
import type { Role } from "./roles.ts";

export type Standing = {
  readonly accountId: string;
  readonly role: Role;
  readonly suspended: boolean;
  readonly breakGlass: boolean;
  readonly hasPassword: boolean;
  readonly hasPasskey: boolean;
  /** Known at the provider of single sign-on. */
  readonly hasIdentity: boolean;
};

export type WaysIn = {
  /** Everybody may sign in with a password or passkey, not only who breaks the glass. */
  readonly localSignIn: boolean;
  /** A provider of single sign-on is configured. */
  readonly singleSignOn: boolean;
};

/** Why a change must not be made. */
export type Dead =
  /** No administrator could sign in any more. */
  | "nobody-administers"
  /** Passwords are refused and there is no other way in. */
  | "no-single-sign-on"
  /** When the provider fails, nobody could sign in: no administrator breaks the glass. */
  | "nobody-breaks-the-glass";

export type LockOut = {
  readonly refused: Dead | null;
  /** Whom it leaves without a way in; worth a warning, and a question. */
  readonly lockedOut: readonly string[];
};

/** The accounts, and how people may sign in. */
export type Doors = { readonly accounts: readonly Standing[]; readonly ways: WaysIn };

function hasWayIn(one: Standing, { localSignIn, singleSignOn }: WaysIn): boolean {
  const locally = (one.hasPassword || one.hasPasskey) && (localSignIn || one.breakGlass);
  return !one.suspended && (locally || (singleSignOn && one.hasIdentity));
}

function dead({ accounts, ways }: Doors): Dead | null {
  if (!ways.localSignIn && !ways.singleSignOn) return "no-single-sign-on";
  const administrators = accounts.filter(({ role }) => role === "admin");
  if (!administrators.some((one) => hasWayIn(one, ways))) return "nobody-administers";
  const breaksGlass = administrators.some((one) => one.breakGlass && one.hasPassword && !one.suspended);
  return ways.localSignIn || breaksGlass ? null : "nobody-breaks-the-glass";
}

/** What holds once the change is made. Who had no way in before, as somebody invited, is not locked out by it. */
export function lockOutOf(before: Doors, after: Doors): LockOut {
  const had = new Set(
    before.accounts.filter((one) => hasWayIn(one, before.ways)).map(({ accountId }) => accountId),
  );
  const lockedOut = after.accounts.filter(
    (one) => !one.suspended && had.has(one.accountId) && !hasWayIn(one, after.ways),
  );
  return { refused: dead(after), lockedOut: lockedOut.map(({ accountId }) => accountId) };
}
