/** Asks the staff's router from within the process, in the name of whoever is signed in. */
import { staffClient } from "@entente/db/clients";
import type { Actor } from "@entente/domain/access/authorize";
import { staffRouter } from "./staff-router.ts";
import { type StaffContext, staffCallerOf } from "./trpc.ts";

/** Opens the router on a client and an actor of one's own; tests set both. */
export const staffCallerOn = staffCallerOf(staffRouter);

/** What a request to the staff's router works with. */
export const staffContext = (actor: Actor | null): StaffContext => ({ db: staffClient(), actor });

/** The staff's router for this actor; null where nobody is signed in. */
export const staffCaller = (actor: Actor | null) => staffCallerOn(staffContext(actor));
