/**
 * Who may change how they sign in: somebody who signed in a short while ago, or somebody who has no second factor and
 * cannot go on without one. Whoever has one must prove it first.
 */
import { type StaffClient, staffClient } from "@entente/db/clients";
import { type Clock, realClock } from "@entente/domain/clock";
import { arriving, signedIn } from "./read.ts";

export type Who = { readonly accountId: string; readonly sessionId: string };

export type Setter = Who & {
  readonly email: string;
  readonly name: string;
  /** The desk is still closed to them. */
  readonly arriving: boolean;
};

/** The person, or null where nobody is there who may. */
export async function whoSetsUp(
  headers: Pick<Headers, "get">,
  db: StaffClient = staffClient(),
  clock: Clock = realClock,
): Promise<Setter | null> {
  const person = await signedIn(headers, db, clock);
  if (person) {
    const { accountId, name } = person.actor;
    const { email, sessionId, fresh } = person;
    return fresh ? { accountId, sessionId, email, name, arriving: false } : null;
  }
  const comer = await arriving(headers, db, clock);
  if (comer?.step !== "set-up") return null;
  const { accountId, sessionId, email, name } = comer;
  return { accountId, sessionId, email, name, arriving: true };
}
