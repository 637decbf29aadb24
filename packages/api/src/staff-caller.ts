/** Asks the staff's router from within the process, in the name of whoever is signed in. */
import { staffClient } from "@entente/db/clients";
import type { Actor } from "@entente/domain/access/authorize";
import { Refusal } from "@entente/domain/errors";
import { refusalAsError } from "./refusals.ts";
import { staffRouter } from "./staff-router.ts";
import { type StaffContext, staffCallerOf } from "./trpc.ts";

/** Opens the router on a client and an actor of one's own; tests set both. */
export const staffCallerOn = staffCallerOf(staffRouter);

/** What a request to the staff's router works with. */
export const staffContext = (actor: Actor | null): StaffContext => ({ db: staffClient(), actor });

/**
 * The same, for a page that was opened in somebody's name: nobody who signed in since in the same browser acts for them.
 * @throws the refusal "other-account" as an error of the transport
 */
export function contextOpenedBy(accountId: string | null, actor: Actor | null): StaffContext {
  if (actor && accountId !== null && accountId !== actor.accountId) {
    throw refusalAsError(
      new Refusal(
        "other-account",
        "Somebody else is signed in now. Open the page again to go on as yourself.",
      ),
    );
  }
  return staffContext(actor);
}

/** The staff's router for this actor; null where nobody is signed in. */
export const staffCaller = (actor: Actor | null) => staffCallerOn(staffContext(actor));
