/** How long a session lives: twelve hours without a request, seven days in all. */
const hour = 60 * 60 * 1000;
const idle = 12 * hour;

/** Seconds, as cookies count. */
export const longestSeconds = 7 * 24 * 60 * 60;

/** When a session that starts now ends at the latest. */
export const endOf = (start: Date): Date => new Date(start.getTime() + longestSeconds * 1000);

/** Somebody whose second factor is still to come has half an hour for it. */
export const endOfArrival = (start: Date): Date => new Date(start.getTime() + hour / 2);

/** How long after signing in somebody may change how they sign in without signing in once more. */
export const freshSince = (now: Date): Date => new Date(now.getTime() - hour / 2);

/** A session last seen at or before this moment has ended. */
export const idleSince = (now: Date): Date => new Date(now.getTime() - idle);

/** A row says when it was last seen to the minute: a page of ten requests writes once. */
export const seenLately = (now: Date): Date => new Date(now.getTime() - 60_000);

/** Which rows are alive. */
export const alive = (now: Date) => ({ expiresAt: { gt: now }, lastSeenAt: { gt: idleSince(now) } });
