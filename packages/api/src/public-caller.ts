/** Asks the public router from within the process, as pages do while they render. */
import { publicClient } from "@entente/db/clients";
import { realClock } from "@entente/domain/clock";
import { publicRouter } from "./public-router.ts";
import { publicCallerOf } from "./trpc.ts";

/** Opens the router on a client and a clock of one's own; tests set both. */
export const publicCallerOn = publicCallerOf(publicRouter);

/** The public router with the process's client and the real time. */
export const publicCaller = () => publicCallerOn({ db: publicClient(), clock: realClock });
