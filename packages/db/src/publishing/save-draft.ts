/**
 * Saves the working copy of a record. What somebody else saved in the meantime is never written over: changes in other
 * places are merged, and changes in the same place are refused with both values.
 */
import type { Authorized } from "@entente/domain/access/authorize";
import { Refusal } from "@entente/domain/errors";
import type { RecordKind } from "@entente/domain/fields/field";
import { type Document, parseDocument } from "@entente/domain/record/document";
import { mergeDocuments } from "@entente/domain/record/merge";
import { ZodError } from "zod";
import type { StaffClient, Transaction } from "../clients.ts";
import type { Prisma } from "../generated/prisma/client.ts";

export type SaveDraft = {
  readonly recordId: string;
  readonly kind: RecordKind;
  /** The counter of the version that was edited; 0 for a record that does not exist yet. */
  readonly counter: number;
  readonly content: unknown;
  /** The version that was edited, as it was loaded. Without it a newer version is always a conflict. */
  readonly base?: unknown;
};

export type SavedDraft = {
  readonly counter: number;
  readonly content: Document;
  /** True when somebody else's changes were taken in. */
  readonly merged: boolean;
};

type Newer = { kind: string; counter: number; content: unknown; saved_by: string };

function checked(kind: RecordKind, content: unknown): Document {
  try {
    return parseDocument(kind, content);
  } catch (error) {
    if (!(error instanceof ZodError)) throw error;
    throw new Refusal(
      "invalid-input",
      "Some fields are not in the right form.",
      error.issues.map(({ path, message }) => ({ path, message })),
    );
  }
}

async function create(tx: Transaction, { recordId, kind }: SaveDraft, content: Document, savedBy: string) {
  const there = await tx.record.count({ where: { id: recordId } });
  if (there > 0) throw new Refusal("version-conflict", "This record exists already. Load it first.");
  await tx.record.create({ data: { id: recordId, kind } });
  await tx.draft.create({
    data: { recordId, content: content as unknown as Prisma.InputJsonObject, savedBy },
  });
}

/** The draft as it is, held until the transaction ends. */
async function hold(tx: Transaction, { recordId, kind }: SaveDraft): Promise<Newer> {
  const [draft] = await tx.$queryRaw<Newer[]>`
    SELECT r.kind, d.counter, d.content, a.name AS saved_by
    FROM edit.draft AS d
    JOIN edit.record AS r ON r.id = d.record_id AND r.trashed_at IS NULL
    JOIN edit.account AS a ON a.id = d.saved_by
    WHERE d.record_id = ${recordId}::uuid FOR UPDATE OF d`;
  if (!draft || draft.kind !== kind) {
    throw new Refusal("not-found", "This record does not exist, or it is in the trash.");
  }
  return draft;
}

function mergedWith(newer: Newer, { kind, base }: SaveDraft, mine: Document): Document {
  const who = newer.saved_by;
  if (base === undefined) {
    throw new Refusal(
      "version-conflict",
      `${who} saved a newer version. Load it and make your change again.`,
    );
  }
  const result = mergeDocuments(checked(kind, base), mine, checked(kind, newer.content));
  if (result.ok) return checked(kind, result.document);
  throw new Refusal(
    "version-conflict",
    `${who} changed the same fields. Choose which value to keep.`,
    result.conflicts.map((conflict) => ({ ...conflict, message: `${who} changed this too` })),
  );
}

/**
 * Saves and answers what is saved now, with its new counter.
 * @throws Refusal "invalid-input", "version-conflict" or "not-found"
 */
export async function saveDraft(
  db: StaffClient,
  { actor }: Authorized<"record.save">,
  input: SaveDraft,
): Promise<SavedDraft> {
  const mine = checked(input.kind, input.content);
  return db.$transaction(async (tx) => {
    if (input.counter === 0) {
      await create(tx, input, mine, actor.accountId);
      return { counter: 1, content: mine, merged: false };
    }
    const held = await hold(tx, input);
    const merged = held.counter !== input.counter;
    const content = merged ? mergedWith(held, input, mine) : mine;
    const counter = held.counter + 1;
    await tx.draft.update({
      where: { recordId: input.recordId },
      data: {
        content: content as unknown as Prisma.InputJsonObject,
        counter,
        savedBy: actor.accountId,
        savedAt: new Date(),
      },
    });
    return { counter, content, merged };
  });
}
