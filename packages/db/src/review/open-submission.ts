/** A submission that is to be decided, held so that it is decided once. */

import { Refusal } from "@entente/domain/errors";
import type { RecordKind } from "@entente/domain/fields/field";
import type { Document } from "@entente/domain/record/document";
import type { Note } from "@entente/domain/record/note";
import type { Part } from "@entente/domain/record/parts";
import { storedDocument } from "@entente/domain/record/stored";
import type { Transaction } from "../clients.ts";
import { hold } from "../publishing/hold.ts";

export type HeldSubmission = {
  readonly id: string;
  readonly recordId: string;
  readonly kind: RecordKind;
  readonly revisionId: string;
  readonly document: Document;
  readonly parts: readonly Part[];
  readonly note: Note | null;
  readonly authors: readonly string[];
  readonly submittedBy: string;
  readonly state: string;
  readonly decidedBy: string | null;
  /** The units that the record names now. */
  readonly unitIds: readonly string[];
};

type Row = Omit<HeldSubmission, "document" | "unitIds"> & { readonly content: unknown };

const nothingThere = () => new Refusal("not-found", "Nothing was handed in under this address.");

/**
 * Holds the record first and then the submission, in the order in which publishing does.
 * @throws Refusal "not-found"
 */
export async function holdSubmission(tx: Transaction, id: string): Promise<HeldSubmission> {
  const found = await tx.submission.findUnique({ where: { id }, select: { recordId: true } });
  if (!found) throw nothingThere();
  const { unitIds } = await hold(tx, found.recordId);
  const [row] = await tx.$queryRaw<Row[]>`
    SELECT s.id, s.record_id AS "recordId", r.kind, s.revision_id AS "revisionId", v.content, s.parts, s.note,
      s.authors, s.submitted_by AS "submittedBy", s.state, s.decided_by AS "decidedBy"
    FROM edit.submission AS s
    JOIN edit.record AS r ON r.id = s.record_id
    JOIN edit.revision AS v ON v.id = s.revision_id
    WHERE s.id = ${id}::uuid FOR UPDATE OF s`;
  if (!row) throw nothingThere();
  const { content, ...rest } = row;
  return { ...rest, unitIds, document: storedDocument(row.kind, content) };
}

/** @throws Refusal "version-conflict" where somebody decided before */
export function demandOpen({ state }: HeldSubmission): void {
  if (state !== "open") {
    throw new Refusal("version-conflict", "This was decided in the meantime. Load the page again.");
  }
}

/** @throws Refusal "not-allowed" for its authors: four eyes are two people's */
export function demandAnotherPerson({ authors, submittedBy }: HeldSubmission, accountId: string): void {
  if (accountId === submittedBy || authors.includes(accountId)) {
    throw new Refusal("not-allowed", "You wrote some of this. Somebody else decides about it.");
  }
}
