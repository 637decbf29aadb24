/** How things stand with an account, in one word. */
import type { PersonState } from "./view.ts";

type Facts = {
  readonly hasPassword: boolean;
  readonly lastSignedInAt: Date | null;
  readonly suspendedAt: Date | null;
  readonly invitedUntil: Date | null;
};

export function stateOf(
  { hasPassword, lastSignedInAt, suspendedAt, invitedUntil }: Facts,
  now: Date,
): PersonState {
  const came = hasPassword || lastSignedInAt !== null;
  if (suspendedAt) return came ? "suspended" : "revoked";
  if (came) return "active";
  return invitedUntil && invitedUntil > now ? "invited" : "expired";
}
