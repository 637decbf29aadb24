/** Saves the working copy of a record, and refuses to write over a version that the writer has not seen. */
import type { Authorized } from "@entente/domain/access/authorize";
import { Refusal } from "@entente/domain/errors";
import type { RecordKind } from "@entente/domain/fields/field";
import { type Document, parseDocument } from "@entente/domain/record/document";
import { ZodError } from "zod";
import type { StaffClient, Transaction } from "../clients.ts";
import type { Prisma } from "../generated/prisma/client.ts";

export type SaveDraft = {
  readonly recordId: string;
  readonly kind: RecordKind;
  /** The counter of the version that was edited; 0 for a record that does not exist yet. */
  readonly counter: number;
  readonly content: unknown;
};

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
  await tx.record.create({ data: { id: recordId, kind } });
  await tx.draft.create({
    data: { recordId, content: content as unknown as Prisma.InputJsonObject, savedBy },
  });
  return 1;
}

/**
 * Saves and answers the new counter.
 * @throws Refusal "invalid-input", "version-conflict" or "not-found"
 */
export async function saveDraft(
  db: StaffClient,
  { actor }: Authorized<"record.save">,
  input: SaveDraft,
): Promise<number> {
  const content = checked(input.kind, input.content);
  return db.$transaction(async (tx) => {
    if (input.counter === 0) return create(tx, input, content, actor.accountId);
    const { count } = await tx.draft.updateMany({
      where: { recordId: input.recordId, counter: input.counter, record: { kind: input.kind } },
      data: {
        content: content as unknown as Prisma.InputJsonObject,
        counter: input.counter + 1,
        savedBy: actor.accountId,
        savedAt: new Date(),
      },
    });
    if (count === 1) return input.counter + 1;
    const there = await tx.draft.findUnique({
      where: { recordId: input.recordId },
      select: { counter: true },
    });
    if (!there) throw new Refusal("not-found", "This record does not exist, or its draft is gone.");
    throw new Refusal(
      "version-conflict",
      "Somebody saved a newer version. Load it and make your change again.",
    );
  });
}
