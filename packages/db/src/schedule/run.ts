/**
 * Carries out what is due: in one transaction the row is locked, the act is done in the name of whoever scheduled it,
 * as their account stands now, and the row says so. An instance that dies leaves it waiting, and the next one that
 * looks does it. What is refused is blocked, with the reason and a mail.
 */
import { actorFrom } from "@entente/domain/access/actor-from";
import type { Actor } from "@entente/domain/access/authorize";
import { Refusal, type RefusalName } from "@entente/domain/errors";
import type { StaffClient, Transaction } from "../clients.ts";
import { audit } from "../publishing/audit.ts";
import { asOne } from "../publishing/transaction.ts";
import { carryOut, type Due } from "./carry-out.ts";
import { tellOfBlocked } from "./letter.ts";
import { demandNotOvertaken } from "./overtaken.ts";

type DueRow = Due & { readonly scheduledBy: string };

/** Takes the next one that is due and that nobody else works on, save those that failed in this run. */
async function takeNext(tx: Transaction, failed: readonly string[]): Promise<DueRow | null> {
  const [row] = await tx.$queryRaw<DueRow[]>`
    SELECT id, record_id AS "recordId", action, parts, revision_id AS "revisionId", details,
      scheduled_by AS "scheduledBy"
    FROM edit.schedule
    WHERE state = 'waiting' AND at <= now() AND NOT id = ANY (${[...failed]}::uuid[])
    ORDER BY at, created_at LIMIT 1 FOR UPDATE SKIP LOCKED`;
  return row ?? null;
}

/** @throws Refusal "not-allowed" where the account was suspended or names no role any more */
async function actorNow(tx: Transaction, accountId: string): Promise<Actor> {
  const account = await tx.account.findUnique({ where: { id: accountId } });
  const actor = account && actorFrom(account);
  if (!actor) throw new Refusal("not-allowed", "The account that scheduled this may not act any more.");
  return actor;
}

const end = (tx: Transaction, id: string, state: "done" | "blocked", message: string | null) =>
  tx.schedule.update({ where: { id }, data: { state, message, endedAt: new Date() }, select: { id: true } });

async function doIt(tx: Transaction, due: DueRow): Promise<void> {
  const actor = await actorNow(tx, due.scheduledBy);
  await demandNotOvertaken(tx, due);
  await carryOut(tx, actor, due);
  await end(tx, due.id, "done", null);
  await audit(tx, {
    accountId: due.scheduledBy,
    action: "schedule.run",
    recordId: due.recordId,
    after: { does: due.action, parts: [...due.parts] },
  });
}

/** Says why it could not be done, unless it was cancelled or done meanwhile. */
async function block(db: StaffClient, due: DueRow, why: RefusalName): Promise<void> {
  await asOne(db, async (tx) => {
    const [waiting] = await tx.$queryRaw<unknown[]>`
      SELECT id FROM edit.schedule WHERE id = ${due.id}::uuid AND state = 'waiting' FOR UPDATE`;
    if (!waiting) return;
    await end(tx, due.id, "blocked", why);
    await tellOfBlocked(tx, due, why);
    await audit(tx, {
      accountId: due.scheduledBy,
      action: "schedule.block",
      recordId: due.recordId,
      after: { does: due.action, parts: [...due.parts], why },
    });
  });
}

type Outcome = { readonly id: string; readonly error?: unknown } | null;

async function runNext(db: StaffClient, failed: readonly string[]): Promise<Outcome> {
  let due: DueRow | null = null;
  try {
    return await asOne(db, async (tx) => {
      due = await takeNext(tx, failed);
      if (due) await doIt(tx, due);
      return due && { id: due.id };
    });
  } catch (error) {
    const begun = due as DueRow | null;
    if (!begun) throw error;
    if (!(error instanceof Refusal)) return { id: begun.id, error };
    await block(db, begun, error.refusal);
    return { id: begun.id };
  }
}

/**
 * Carries out everything that is due. What fails otherwise than by a refusal stays waiting for the next run.
 * @throws the first such failure, when everything else is done
 */
export async function runDueSchedules(db: StaffClient): Promise<void> {
  const failures: { id: string; error: unknown }[] = [];
  for (;;) {
    const outcome = await runNext(
      db,
      failures.map(({ id }) => id),
    );
    if (!outcome) break;
    if (outcome.error) failures.push({ id: outcome.id, error: outcome.error });
  }
  if (failures[0]) throw failures[0].error;
}
