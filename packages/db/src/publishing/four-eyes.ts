/**
 * Whether somebody else than the authors saw what is published. A publisher who wrote none of it approves it by
 * publishing; an author needs a reason, where a second person is needed, and leaves a second look to take.
 */
import type { Actor } from "@entente/domain/access/authorize";
import { Refusal } from "@entente/domain/errors";
import type { Part } from "@entente/domain/record/parts";
import type { Transaction } from "../clients.ts";
import type { Ledger } from "./live.ts";

export type Eyes = {
  readonly approvedBy: string | null;
  /** Why it went out without a second person; null where none was needed or one was there. */
  readonly reason: string | null;
  readonly authors: readonly string[];
};

type Asked = {
  readonly authors: readonly string[];
  readonly approvedBy?: string | undefined;
  readonly anyway?: string | undefined;
};

/** @throws Refusal "second-person-needed" */
export function eyesOn(actor: Actor, ledger: Ledger, parts: readonly Part[], asked: Asked): Eyes {
  const { authors, anyway } = asked;
  const own = authors.includes(actor.accountId);
  const approvedBy = asked.approvedBy ?? (own ? null : actor.accountId);
  const waiting = parts.some((part) => ledger.waiting.includes(part));
  if (approvedBy !== null || !(ledger.fourEyes || waiting)) return { approvedBy, reason: null, authors };
  if (anyway) return { approvedBy, reason: anyway, authors };
  throw new Refusal(
    "second-person-needed",
    "You wrote part of this. Let another publisher approve it, or say why it cannot wait.",
  );
}

/** Leaves a second look to take where nobody else saw it. */
export async function leaveSecondLook(
  tx: Transaction,
  { accountId }: Actor,
  { changeSetId, recordId }: { readonly changeSetId: string; readonly recordId: string },
  { reason, authors }: Eyes,
): Promise<void> {
  if (reason === null) return;
  await tx.secondLook.create({
    data: { changeSetId, recordId, reason, authors: [...authors], leftBy: accountId },
  });
}
