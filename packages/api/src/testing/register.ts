/** An empty register of a test's own: publish into it, and ask it as a visitor on any day. */

import { keepPlace } from "@entente/db/publishing/save-draft";
import { anActor, publishRecord, type TestRecord } from "@entente/db/testing/factories";
import { type FreshDatabase, freshDatabase } from "@entente/db/testing/fresh-database";
import type { Actor } from "@entente/domain/access/authorize";
import { publicCallerOn } from "../public-caller.ts";

type PublicCaller = ReturnType<typeof publicCallerOn>;

export type TestRegister = {
  readonly db: FreshDatabase;
  readonly actor: Actor;
  /** The public router at noon of a day. */
  on(day: string): PublicCaller;
  /** Saves and publishes records, one after the other. */
  publish(...records: readonly TestRecord[]): Promise<void>;
};

/** Opens a register. Drop its database when the tests are over. */
export async function openRegister(): Promise<TestRegister> {
  const db = await freshDatabase();
  const actor = await anActor(db.staff);
  return {
    db,
    actor,
    on: (day) => publicCallerOn({ db: db.public, clock: () => new Date(`${day}T12:00:00Z`) }),
    publish: async (...records) => {
      // Records may point at each other, whichever is published first.
      for (const { id, kind } of records) await keepPlace(db.staff, id, kind);
      for (const record of records) await publishRecord(db.staff, actor, record);
    },
  };
}

/** Any day, for questions whose answer does not depend on it. */
export const someDay = "2026-06-15";

/** The record that a look-up found. */
export function found<R>(
  answer: { outcome: "found"; record: R } | { outcome: "moved" | "withdrawn" | "missing" },
): R {
  if (answer.outcome !== "found") throw new Error(`Nothing was found: ${answer.outcome}`);
  return answer.record;
}
