/** Names what every public page depends on besides its address: the register version, and which day it is there. */
import { leaseOn } from "@entente/db/register-version/lease";
import { type PublicState, watchVersion } from "@entente/db/register-version/watch";
import { type Clock, realClock, todayIn } from "@entente/domain/clock";
import { requiredVariable } from "@entente/environment/environment";

/**
 * Puts the day to the version: "41/2026-11-30". Terms begin and end by themselves, so at midnight every page may be
 * another one, whoever is late in saying so.
 */
export function namedByDay(clock: Clock = realClock): (state: PublicState) => string {
  let last = { minute: Number.NaN, version: "", timeZone: "", name: "" };
  return ({ version, timeZone }) => {
    // Every day begins with a minute, in every time zone. Asking for the day takes longer than the rest of an answer.
    const minute = Math.floor(clock().getTime() / 60_000);
    if (last.minute !== minute || last.version !== version || last.timeZone !== timeZone) {
      last = { minute, version, timeZone, name: `${version}/${todayIn(timeZone, clock)}` };
    }
    return last.name;
  };
}

export type RegisterVersion = {
  /**
   * The name of what is public now. Two answers are alike only if nothing public changed between them.
   * @throws where the database does not answer
   */
  current(): string | Promise<string>;
  close(): Promise<void>;
};

/** Watches the register of this process. */
export function watchRegister(): RegisterVersion {
  const watch = watchVersion(requiredVariable("PUBLIC_DATABASE_URL"), () => lease.end());
  const lease = leaseOn(watch.read);
  const nameOf = namedByDay();
  return {
    current() {
      const state = lease.current();
      return state instanceof Promise ? state.then(nameOf) : nameOf(state);
    },
    close: watch.close,
  };
}
