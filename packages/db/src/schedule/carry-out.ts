/** Does what was scheduled, in somebody's name: with every check that holds at that moment. */
import type { Actor } from "@entente/domain/access/authorize";
import type { Part } from "@entente/domain/record/parts";
import type { Transaction } from "../clients.ts";
import { publishIn } from "../publishing/publish.ts";
import { withdrawIn } from "../publishing/withdraw.ts";
import type { Planned } from "./details.ts";

export type Due = Planned & {
  /** Names the act: however often it is begun, it happens once. */
  readonly id: string;
  readonly recordId: string;
  readonly parts: readonly Part[];
  readonly revisionId: string | null;
};

/** @throws Refusal with whatever publishing or withdrawing refuses, "not-allowed" included */
export async function carryOut(tx: Transaction, actor: Actor, due: Due): Promise<void> {
  const { id: changeSetId, recordId, parts } = due;
  if (due.action === "withdraw") {
    await withdrawIn(tx, actor, { ...due.details, recordId, parts, changeSetId });
    return;
  }
  const revisionId = due.revisionId ?? undefined;
  await publishIn(tx, actor, { ...due.details, recordId, parts, revisionId, changeSetId });
}
