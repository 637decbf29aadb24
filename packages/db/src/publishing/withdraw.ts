/**
 * Takes parts of a record off the public side, and leaves what readers are told instead: why it went, that it was an
 * error, or where it became part of something else. Nothing is lost: what is published again is live again.
 */
import { type Actor, authorize } from "@entente/domain/access/authorize";
import { Refusal } from "@entente/domain/errors";
import type { Note } from "@entente/domain/record/note";
import type { Part } from "@entente/domain/record/parts";
import type { WithdrawalSort } from "@entente/domain/record/withdrawal";
import type { StaffClient, Transaction } from "../clients.ts";
import { audit } from "./audit.ts";
import { joinChangeSet } from "./change-set.ts";
import { demandWords } from "./demands.ts";
import { writeReferences } from "./describe-draft.ts";
import { type Held, hold } from "./hold.ts";
import { type Ledger, languagesIn, ledgerOf } from "./live.ts";
import { projectRecord } from "./project.ts";
import { asOne } from "./transaction.ts";
import { moveVersion, tellWhenSeen } from "./version.ts";

export type Withdraw = {
  readonly recordId: string;
  /** The facts take every language with them. */
  readonly parts: readonly Part[];
  readonly sort: WithdrawalSort;
  /** What readers are told, in each language that they lose; where a record is merged, it may be left out. */
  readonly explanation: Note | null;
  readonly mergedInto?: string | undefined;
  /** Names the act. The same id sent twice withdraws once, and is answered twice alike. */
  readonly changeSetId: string;
};

export type Withdrawn = { readonly parts: Part[] };

const refuse = (message: string, path: string): never => {
  throw new Refusal("invalid-input", message, [{ path: [path], message }]);
};

async function demandTarget(tx: Transaction, { kind, recordId }: Held, mergedInto: string) {
  if (mergedInto === recordId)
    refuse("Choose another record: this is the one that you withdraw.", "mergedInto");
  // Held, so that it is not withdrawn in the same moment.
  const [target] = await tx.$queryRaw<{ kind: string }[]>`
    SELECT r.kind FROM edit.record AS r WHERE r.id = ${mergedInto}::uuid AND r.trashed_at IS NULL
    FOR NO KEY UPDATE`;
  if (target?.kind !== kind) refuse("Choose a record of the same kind.", "mergedInto");
  const live = await tx.publication.count({ where: { recordId: mergedInto, part: "shared", liveTo: null } });
  if (live === 0) {
    const message = "Choose a record that is public: readers are led there.";
    throw new Refusal("not-live", message, [{ path: ["mergedInto"], message }]);
  }
}

function demandExplanation({ sort, explanation, mergedInto }: Withdraw, parts: readonly Part[]) {
  if ((sort === "merged") !== (mergedInto !== undefined)) {
    refuse("Say which record it became part of, or choose another reason.", "mergedInto");
  }
  if (sort === "merged" && !parts.includes("shared")) {
    refuse("Only a whole record becomes part of another.", "parts");
  }
  if (sort !== "merged") demandWords(explanation ?? {}, languagesIn(parts));
}

/** @throws Refusal "not-live" */
function partsThatGo({ kind }: Held, { liveParts }: Ledger, asked: readonly Part[]): Part[] {
  if (kind === "institute" && asked.includes("shared")) {
    refuse("The institute is on every page and cannot be withdrawn.", "parts");
  }
  const parts = asked.includes("shared") ? [...liveParts] : liveParts.filter((part) => asked.includes(part));
  if (parts.length > 0) return parts;
  throw new Refusal("not-live", "This is not public, so there is nothing to withdraw.");
}

async function withdrawnBefore(
  tx: Transaction,
  { changeSetId, recordId }: Withdraw,
): Promise<Withdrawn | null> {
  const before = await tx.withdrawal.findMany({ where: { changeSetId, recordId }, select: { part: true } });
  return before.length > 0 ? { parts: before.map(({ part }) => part as Part) } : null;
}

async function writeLines(tx: Transaction, { accountId }: Actor, parts: readonly Part[], input: Withdraw) {
  const { recordId, sort, explanation, mergedInto, changeSetId } = input;
  await tx.$executeRaw`
    WITH clock AS (SELECT clock_timestamp() AS now),
    closed AS (UPDATE edit.publication SET live_to = clock.now FROM clock
               WHERE record_id = ${recordId}::uuid AND part = ANY (${[...parts]}::text[]) AND live_to IS NULL)
    INSERT INTO edit.withdrawal (id, record_id, part, sort, explanation, merged_into, change_set_id, withdrawn_by, at)
    SELECT gen_random_uuid(), ${recordId}::uuid, part, ${sort},
      ${explanation === null ? null : JSON.stringify(explanation)}::jsonb, ${mergedInto ?? null}::uuid,
      ${changeSetId}::uuid, ${accountId}::uuid, clock.now
    FROM clock, unnest(${[...parts]}::text[]) AS part`;
}

async function withdrawHeld(tx: Transaction, actor: Actor, held: Held, input: Withdraw): Promise<Withdrawn> {
  const { recordId, kind } = held;
  const ledger = await ledgerOf(tx, kind, recordId);
  const parts = partsThatGo(held, ledger, input.parts);
  authorize(actor, "record.withdraw", { recordId, unitIds: held.unitIds, parts });
  demandExplanation(input, parts);
  if (input.mergedInto !== undefined) await demandTarget(tx, held, input.mergedInto);
  await writeLines(tx, actor, parts, input);
  await projectRecord(tx, kind, recordId);
  await moveVersion(tx);
  if (parts.includes("shared")) await writeReferences(tx, recordId, "live", []);
  const { accountId, sessionId } = actor;
  const { sort, mergedInto } = input;
  const after = { parts, sort, ...(mergedInto ? { mergedInto } : {}) };
  await audit(tx, { accountId, sessionId, action: "record.withdraw", recordId, after });
  return { parts };
}

/** The same as `withdraw`, inside a transaction of somebody else's. */
export async function withdrawIn(tx: Transaction, actor: Actor, input: Withdraw): Promise<Withdrawn> {
  tellWhenSeen(tx);
  const held = await hold(tx, input.recordId);
  authorize(actor, "record.withdraw", {
    recordId: input.recordId,
    unitIds: held.unitIds,
    parts: input.parts,
  });
  await joinChangeSet(tx, actor.accountId, "Withdrawal", input.changeSetId);
  return (await withdrawnBefore(tx, input)) ?? withdrawHeld(tx, actor, held, input);
}

/**
 * Withdraws, and answers the parts that went.
 * @throws Refusal "not-allowed", "not-found", "not-live", "note-missing" or "invalid-input"
 */
export const withdraw = (db: StaffClient, actor: Actor, input: Withdraw): Promise<Withdrawn> =>
  asOne(db, (tx) => withdrawIn(tx, actor, input));
