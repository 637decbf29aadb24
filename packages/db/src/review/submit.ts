/** Hands parts of a draft in for another pair of eyes. What is handed in is kept: later edits do not ride along. */
import { type Actor, authorize } from "@entente/domain/access/authorize";
import { Refusal } from "@entente/domain/errors";
import type { Note } from "@entente/domain/record/note";
import type { Part } from "@entente/domain/record/parts";
import type { StaffClient, Transaction } from "../clients.ts";
import { Prisma } from "../generated/prisma/client.ts";
import { audit } from "../publishing/audit.ts";
import { type Held, hold } from "../publishing/hold.ts";
import { keepRevision } from "../publishing/keep-revision.ts";
import { asOne } from "../publishing/transaction.ts";
import { demandPublishable } from "./demand-publishable.ts";
import { reviewersOf, writeAboutSubmission } from "./letters.ts";

export type Submit = {
  /** Minted by the form: the same one a second time is the same submission. */
  readonly id: string;
  readonly recordId: string;
  readonly parts: readonly Part[];
  /** What readers would be told; null for a minor edit. */
  readonly note: Note | null;
};

export type Submitted = { readonly submissionId: string };

/** True where this very submission was made before. */
async function madeBefore(tx: Transaction, { id, recordId }: Submit, accountId: string): Promise<boolean> {
  const made = await tx.submission.findUnique({
    where: { id },
    select: { recordId: true, submittedBy: true },
  });
  if (made && (made.recordId !== recordId || made.submittedBy !== accountId)) {
    throw new Refusal("version-conflict", "This form was sent before. Load the page again.");
  }
  return made !== null;
}

/** What waited for these parts says something older. */
async function overtakeOlder(tx: Transaction, recordId: string, parts: readonly Part[]) {
  await tx.submission.updateMany({
    where: { recordId, state: "open", parts: { hasSome: [...parts] } },
    data: { state: "overtaken", decidedAt: new Date() },
  });
}

const authorsOf = ({ authors, savedBy }: Held, accountId: string) => [
  ...new Set([...authors, savedBy, accountId]),
];

/**
 * Hands in, and tells those who may approve.
 * @throws Refusal "not-allowed", "not-found", "nothing-changed", "not-publishable", "note-missing" or "version-conflict"
 */
export function submit(db: StaffClient, actor: Actor, input: Submit): Promise<Submitted> {
  const { id, recordId, note } = input;
  return asOne(db, async (tx) => {
    const held = await hold(tx, recordId);
    authorize(actor, "record.submit", { recordId, unitIds: held.unitIds, parts: input.parts });
    if (await madeBefore(tx, input, actor.accountId)) return { submissionId: id };
    const parts = await demandPublishable(tx, held, input);
    await overtakeOlder(tx, recordId, parts);
    const revision = await keepRevision(tx, recordId, held.document, actor.accountId);
    const authors = authorsOf(held, actor.accountId);
    await tx.submission.create({
      data: {
        id,
        recordId,
        revisionId: revision.id,
        parts: [...parts],
        note: note ?? Prisma.DbNull,
        authors,
        submittedBy: actor.accountId,
      },
      select: { id: true },
    });
    const readers = await reviewersOf(tx, { unitIds: held.unitIds, parts, authors });
    const { document } = held;
    await writeAboutSubmission(tx, {
      occasion: "submitted",
      submissionId: id,
      recordId,
      document,
      who: actor.name,
      readers,
    });
    await audit(tx, {
      accountId: actor.accountId,
      sessionId: actor.sessionId,
      action: "review.submit",
      recordId,
      after: { parts: [...parts], revision: revision.number },
    });
    return { submissionId: id };
  });
}
