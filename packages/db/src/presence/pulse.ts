/**
 * A window says that it has a record open, and hears who else has. Nothing is locked: a row is a sign of life, and
 * one that is ten seconds old does not count any more.
 */
import type { Authorized } from "@entente/domain/access/authorize";
import type { StaffClient } from "../clients.ts";

export type Pulse = {
  readonly recordId: string;
  /** The window's own id, minted when the form was opened. */
  readonly window: string;
  readonly leaving: boolean;
};

/** Somebody who has the record open, in one window or several. */
export type Present = { readonly accountId: string; readonly name: string; readonly since: Date };

async function show(db: StaffClient, { actor }: Authorized<"record.read">, { recordId, window }: Pulse) {
  // Whoever acts outside of a session has no window.
  if (!actor.sessionId) return;
  // A window belongs to whoever opened it: nobody moves another's.
  await db.$executeRaw`
    INSERT INTO edit.presence AS p ("window", record_id, account_id, session_id)
    VALUES (${window}::uuid, ${recordId}::uuid, ${actor.accountId}::uuid, ${actor.sessionId}::uuid)
    ON CONFLICT ("window") DO UPDATE SET seen_at = now()
    WHERE p.account_id = excluded.account_id AND p.record_id = excluded.record_id`;
}

async function leave(db: StaffClient, { actor }: Authorized<"record.read">, { window }: Pulse) {
  await db.presence.deleteMany({ where: { window, accountId: actor.accountId } });
}

/** Windows that went without a word. Another pulse may be sweeping too: what it holds is left to it. */
const sweep = (db: StaffClient) => db.$executeRaw`
  DELETE FROM edit.presence WHERE "window" IN (
    SELECT "window" FROM edit.presence WHERE seen_at < now() - interval '10 seconds' FOR UPDATE SKIP LOCKED)`;

/** Answers who else has the record open now, the same person in another window included. */
export async function pulse(
  db: StaffClient,
  may: Authorized<"record.read">,
  sign: Pulse,
): Promise<Present[]> {
  await (sign.leaving ? leave(db, may, sign) : show(db, may, sign));
  await sweep(db);
  return db.$queryRaw<Present[]>`
    SELECT p.account_id AS "accountId", a.name, min(p.since) AS since
    FROM edit.presence AS p JOIN edit.account AS a ON a.id = p.account_id
    WHERE p.record_id = ${sign.recordId}::uuid AND p."window" <> ${sign.window}::uuid
      AND p.seen_at >= now() - interval '10 seconds'
    GROUP BY p.account_id, a.name ORDER BY min(p.since), a.name`;
}
