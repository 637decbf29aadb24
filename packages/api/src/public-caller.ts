/** Asks the public router from within the process, as pages do while they render. */
import { publicClient } from "@entente/db/clients";
import { dayClient } from "@entente/db/day/read";
import { realClock } from "@entente/domain/clock";
import type { AsOf } from "./context.ts";
import { publicRouter } from "./public-router.ts";
import { type HeldSearch, heldSearch } from "./search/held/queries.ts";
import { publicCallerOf } from "./trpc.ts";

/** Opens the router on a client and a clock of one's own; tests set both. */
export const publicCallerOn = publicCallerOf(publicRouter);

/** Each bundle of the web app has this module once more, and one copy of the rows is enough for all of them. */
const place = Symbol.for("entente.held-search");
const shared = globalThis as { [place]?: HeldSearch };

function heldByProcess(): HeldSearch {
  shared[place] ??= heldSearch(publicClient());
  return shared[place];
}

/** The public router with the process's client and the real time. */
export const publicCaller = () =>
  publicCallerOn({ db: publicClient(), clock: realClock, held: heldByProcess() });

/** The same as of the day that `askedDay` answers, YYYY-MM-DD, by when it says; as it is now where that is null. */
export const publicCallerAsOf = (askedDay: () => Promise<Omit<AsOf, "past"> | null>) =>
  publicCallerOn(async () => {
    const now = { db: publicClient(), clock: realClock };
    const asked = await askedDay();
    if (asked === null) return { ...now, held: heldByProcess() };
    return { ...now, asOf: { ...asked, past: dayClient() } };
  });
