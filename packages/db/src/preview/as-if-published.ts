/**
 * Lets somebody read the public tables as they would be if a document were published now. It is published for real,
 * as far as it goes, inside a transaction that is always rolled back: what is seen comes from the same tables,
 * through the same queries, and nobody else ever sees it.
 */
import { randomUUID } from "node:crypto";
import type { Authorized } from "@entente/domain/access/authorize";
import type { RecordKind } from "@entente/domain/fields/field";
import { asFarAsItGoes } from "@entente/domain/record/as-far-as-it-goes";
import type { Document } from "@entente/domain/record/document";
import type { Missing } from "@entente/domain/record/publishable";
import type { PublicClient, StaffClient, Transaction } from "../clients.ts";
import type { Prisma } from "../generated/prisma/client.ts";
import { projectRecord } from "../publishing/project.ts";

export type Supposed = {
  readonly recordId: string;
  readonly kind: RecordKind;
  readonly document: Document;
};

export type Reading<T> = { readonly read: T; readonly slug: string; readonly missing: readonly Missing[] };

/** Carries what was read out of the transaction, which ends by it. */
class RolledBack<T> extends Error {
  readonly reading: Reading<T>;
  constructor(reading: Reading<T>) {
    super("rolled back");
    this.reading = reading;
  }
}

/** The draft's own address where it is free, otherwise one that nobody has. */
async function addressOf(tx: Transaction, { recordId, kind }: Supposed, slug: unknown): Promise<string> {
  const other = { kind, slug: String(slug), liveTo: null, recordId: { not: recordId } };
  const taken = await tx.publication.count({ where: other });
  return taken > 0 || slug === "unnamed" ? `draft-${recordId}` : String(slug);
}

async function suppose(tx: Transaction, supposed: Supposed, accountId: string) {
  const { recordId, kind, document } = supposed;
  const { payloads, missing } = asFarAsItGoes(kind, document);
  const shared = payloads.find(({ part }) => part === "shared");
  const slug = await addressOf(tx, supposed, shared?.payload.slug);
  const changeSetId = randomUUID();
  await tx.changeSet.create({ data: { id: changeSetId, title: "Preview", createdBy: accountId } });
  const last = await tx.revision.aggregate({ where: { recordId }, _max: { number: true } });
  const { id: revisionId } = await tx.revision.create({
    data: {
      recordId,
      number: (last._max.number ?? 0) + 1,
      schemaVersion: document.schemaVersion,
      content: {},
      createdBy: accountId,
    },
    select: { id: true },
  });
  const [clock] = await tx.$queryRaw<{ now: Date }[]>`SELECT clock_timestamp() AS now`;
  const now = clock?.now ?? new Date();
  await tx.publication.updateMany({ where: { recordId, liveTo: null }, data: { liveTo: now } });
  await tx.publication.createMany({
    data: payloads.map(({ part, payload }) => ({
      recordId,
      kind,
      part,
      slug: part === "shared" ? slug : null,
      revisionId,
      changeSetId,
      payload: (part === "shared" ? { ...payload, slug } : payload) as Prisma.InputJsonObject,
      minor: true,
      publishedBy: accountId,
      liveFrom: now,
    })),
  });
  await projectRecord(tx, kind, recordId);
  return { slug, missing };
}

/**
 * Reads as if the document were public.
 * @param read gets a client that sees it, and the address at which the record would stand
 */
export async function asIfPublished<T>(
  db: StaffClient,
  { actor }: Authorized<"record.read">,
  supposed: Supposed,
  read: (db: PublicClient, slug: string) => Promise<T>,
): Promise<Reading<T>> {
  try {
    await db.$transaction(
      async (tx) => {
        const { slug, missing } = await suppose(tx, supposed, actor.accountId);
        throw new RolledBack({ read: await read(tx as unknown as PublicClient, slug), slug, missing });
      },
      { timeout: 15_000 },
    );
  } catch (error) {
    if (error instanceof RolledBack) return error.reading as Reading<T>;
    throw error;
  }
  throw new Error("A preview ended without having been rolled back.");
}
