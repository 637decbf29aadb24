/**
 * Plans a publication or a withdrawal for a time on the register's clock. What will be published is kept now. Whether
 * it could be done is tried at once and undone again, so that nobody learns it only when the time has come.
 */
import { type Actor, authorize } from "@entente/domain/access/authorize";
import { momentOf, type WallTime } from "@entente/domain/dates/wall-clock";
import { Refusal } from "@entente/domain/errors";
import type { Part } from "@entente/domain/record/parts";
import type { StaffClient, Transaction } from "../clients.ts";
import type { Prisma } from "../generated/prisma/client.ts";
import { addJob } from "../jobs/queues.ts";
import { audit } from "../publishing/audit.ts";
import { type Held, hold } from "../publishing/hold.ts";
import { keepRevision } from "../publishing/keep-revision.ts";
import { asOne } from "../publishing/transaction.ts";
import { carryOut, type Due } from "./carry-out.ts";
import type { Planned } from "./details.ts";

export type NewSchedule = Planned & {
  /** Minted by the form: the same one a second time is the same schedule. */
  readonly id: string;
  readonly recordId: string;
  readonly parts: readonly Part[];
  /** In the register's time zone. */
  readonly time: WallTime;
};

export type Scheduled = {
  readonly at: Date;
  /** The same time comes again an hour later; the first is meant. */
  readonly twice: boolean;
};

async function momentMeant(tx: Transaction, time: WallTime): Promise<Scheduled> {
  const institute = await tx.publicInstitute.findFirst({ select: { timeZone: true } });
  const moment = momentOf(time, institute?.timeZone ?? "UTC");
  if (moment.exists === "never") {
    throw new Refusal("no-such-time", "The clocks go forward then, and this time is left out.", [
      { path: ["time"], message: "Choose another time", theirs: moment.instead },
    ]);
  }
  return { at: moment.at, twice: moment.exists === "twice" };
}

function demandFuture(at: Date) {
  if (at.getTime() > Date.now()) return;
  throw new Refusal("time-is-past", "This time is past.", [
    { path: ["time"], message: "Choose a later time" },
  ]);
}

async function madeBefore(tx: Transaction, { id, recordId }: NewSchedule, { accountId }: Actor) {
  const made = await tx.schedule.findUnique({
    where: { id },
    select: { recordId: true, scheduledBy: true, at: true },
  });
  if (made && (made.recordId !== recordId || made.scheduledBy !== accountId)) {
    throw new Refusal("version-conflict", "This form was sent before. Load the page again.");
  }
  return made;
}

/** Does it and undoes it. Only what it refuses remains. */
async function tryOut(tx: Transaction, actor: Actor, due: Due) {
  await tx.$executeRaw`SAVEPOINT tried_out`;
  await carryOut(tx, actor, due);
  await tx.$executeRaw`ROLLBACK TO SAVEPOINT tried_out`;
}

/** One thing is planned for a part at a time: what was planned before must be cancelled first. */
async function demandNothingPlanned(tx: Transaction, { recordId, parts }: NewSchedule) {
  const planned = await tx.schedule.count({
    where: { recordId, state: "waiting", parts: { hasSome: [...parts] } },
  });
  if (planned > 0) {
    throw new Refusal("version-conflict", "Something is planned for this already. Cancel that first.");
  }
}

const revisionFor = async (tx: Transaction, actor: Actor, { recordId, document }: Held, plan: Planned) =>
  plan.action === "publish" ? (await keepRevision(tx, recordId, document, actor.accountId)).id : null;

/** Whoever wrote the draft wrote what is kept of it. */
const detailsOf = (plan: Planned, { authors }: Held) =>
  plan.action === "publish" ? { ...plan.details, authors: [...authors] } : plan.details;

const actionOn = { publish: "record.publish", withdraw: "record.withdraw" } as const;

/**
 * Plans it, and answers the moment.
 * @throws Refusal "not-allowed", "not-found", "no-such-time", "time-is-past", "version-conflict", and what publishing
 * or withdrawing refuses
 */
export function createSchedule(db: StaffClient, actor: Actor, input: NewSchedule): Promise<Scheduled> {
  const { id, recordId, action, parts, time } = input;
  return asOne(db, async (tx) => {
    const held = await hold(tx, recordId);
    authorize(actor, actionOn[action], { recordId, unitIds: held.unitIds, parts });
    const scheduled = await momentMeant(tx, time);
    const made = await madeBefore(tx, input, actor);
    if (made) return { ...scheduled, at: made.at };
    demandFuture(scheduled.at);
    await demandNothingPlanned(tx, input);
    const revisionId = await revisionFor(tx, actor, held, input);
    const details = detailsOf(input, held);
    await tryOut(tx, actor, { ...input, details, revisionId } as Due);
    await tx.schedule.create({
      data: {
        id,
        recordId,
        action,
        parts: [...parts],
        revisionId,
        details: details as Prisma.InputJsonObject,
        at: scheduled.at,
        scheduledBy: actor.accountId,
      },
      select: { id: true },
    });
    await addJob(tx, "schedule", scheduled.at);
    await audit(tx, {
      accountId: actor.accountId,
      sessionId: actor.sessionId,
      action: "schedule.create",
      recordId,
      after: { does: action, parts: [...parts], at: scheduled.at.toISOString() },
    });
    return scheduled;
  });
}
