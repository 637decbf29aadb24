/**
 * For how long an instance may take what it knows of the register version for true. Whoever is told that something
 * was published is told when this time has passed since the commit: by then every instance has to ask again. No
 * instance needs to know another, and nothing depends on an announcement that may get lost (decision 041).
 */
import { setTimeout as passed } from "node:timers/promises";

export const leaseMs = 3;

/** A timer may wake a little too early. */
const margin = 1;

/** Waits until no instance holds what it read before this moment. */
export const everyLeaseEnded = (): Promise<void> => passed(leaseMs + margin);

export type Lease<T> = {
  /**
   * What is so now: a value that was asked for no earlier than the lease allows, or the promise of one.
   * @throws whatever reading throws
   */
  current(): T | Promise<T>;
  /** Forgets what is known, because something else is so by now. */
  end(): void;
};

type Reading<T> = { readonly since: number; readonly value: Promise<T> };

/** Keeps what `read` answers for the time of a lease, and reads once for all who ask meanwhile. */
export function leaseOn<T>(read: () => Promise<T>, forMs = leaseMs, now = () => performance.now()): Lease<T> {
  let known: { readonly since: number; readonly value: T } | null = null;
  let reading: Reading<T> | null = null;
  let next: Promise<T> | null = null;

  const begin = (): Promise<T> => {
    // The time before the question counts, not that of the answer.
    const since = now();
    const value = read()
      .then((value) => {
        known = { since, value };
        return value;
      })
      .finally(() => {
        reading = null;
      });
    reading = { since, value };
    return value;
  };

  /** A reading under way began too early for whoever asks now: one more follows it, for all who wait. */
  const afterwards = (running: Promise<T>): Promise<T> => {
    next ??= running
      .catch(() => {})
      .then(() => {
        next = null;
        return begin();
      });
    return next;
  };

  return {
    current() {
      const asked = now();
      if (known && asked - known.since < forMs) return known.value;
      if (!reading) return begin();
      return asked - reading.since <= forMs ? reading.value : afterwards(reading.value);
    },
    end() {
      known = null;
    },
  };
}
