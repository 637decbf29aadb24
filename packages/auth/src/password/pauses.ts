/**
 * How long a wrong password makes one wait. The pause doubles with each wrong password and stops growing: nobody
 * is locked out for good, and whoever guesses gets a few thousand tries a day at most.
 */
export type Pauses = {
  /** Wrong passwords without a pause. */
  readonly free: number;
  /** The longest pause, in seconds. */
  readonly longest: number;
};

/** Short for an account, since a stranger can bring it about; longer for the address that keeps guessing. */
export const pauses = {
  account: { free: 5, longest: 30 },
  address: { free: 10, longest: 300 },
} as const satisfies Readonly<Record<string, Pauses>>;

/** A wrong password is forgotten after an hour. */
export const remembered = 60 * 60 * 1000;

/** Seconds until the next try is heard, given the wrong passwords so far and the seconds since the last. */
export function secondsToWait(wrong: number, sinceLast: number, { free, longest }: Pauses): number {
  if (wrong < free) return 0;
  return Math.max(0, Math.min(longest, 2 ** (wrong - free)) - sinceLast);
}
