/** Asks the public router from within the process, as pages do while they render. */
import { publicClient } from "@entente/db/clients";
import { dayClient } from "@entente/db/day/read";
import { realClock } from "@entente/domain/clock";
import { publicRouter } from "./public-router.ts";
import { publicCallerOf } from "./trpc.ts";

/** Opens the router on a client and a clock of one's own; tests set both. */
export const publicCallerOn = publicCallerOf(publicRouter);

/** The public router with the process's client and the real time. */
export const publicCaller = () => publicCallerOn({ db: publicClient(), clock: realClock });

/** The same as of the day that `askedDay` answers, YYYY-MM-DD; as it is now where that is null. */
export const publicCallerAsOf = (askedDay: () => Promise<string | null>) =>
  publicCallerOn(async () => {
    const day = await askedDay();
    const asOf = day === null ? undefined : { day, past: dayClient() };
    return { db: publicClient(), clock: realClock, asOf };
  });
