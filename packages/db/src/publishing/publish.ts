/**
 * Publishes parts of a record's draft: one transaction in which a revision is kept, the ledger closes what was live
 * and opens what is new, the public tables follow, and the register version moves.
 */
import { randomUUID } from "node:crypto";
import type { Authorized } from "@entente/domain/access/authorize";
import { Refusal } from "@entente/domain/errors";
import type { RecordKind } from "@entente/domain/fields/field";
import type { Localized } from "@entente/domain/languages";
import { type Document, parseDocument } from "@entente/domain/record/document";
import type { Part } from "@entente/domain/record/parts";
import { payloadOf, type SharedPayload, type TextPayload } from "@entente/domain/record/publishable";
import type { StaffClient, Transaction } from "../clients.ts";
import type { Prisma } from "../generated/prisma/client.ts";
import { audit } from "./audit.ts";
import { keepRevision } from "./keep-revision.ts";
import { projectRecord } from "./project.ts";

export type Publish = {
  readonly recordId: string;
  readonly parts: readonly Part[];
  /** What readers are told; null makes it a minor edit of which they are told nothing. */
  readonly note: Localized | null;
  readonly approvedBy?: string;
  /** Joins a change set that was begun with `beginChangeSet`; otherwise the publication is one of its own. */
  readonly changeSetId?: string;
};

type Payloads = { part: Part; payload: SharedPayload | TextPayload }[];
type Loaded = { kind: RecordKind; document: Document };

/** Begins an act that will consist of several publications. */
export async function beginChangeSet(
  tx: Pick<Transaction, "changeSet">,
  accountId: string,
  title: string,
  id: string = randomUUID(),
): Promise<string> {
  await tx.changeSet.create({ data: { id, title, createdBy: accountId } });
  return id;
}

/** Loads the draft and holds the record, so that two publishers of one record come one after the other. */
async function load(tx: Transaction, recordId: string): Promise<Loaded> {
  const [record] = await tx.$queryRaw<{ kind: RecordKind }[]>`
    SELECT kind FROM edit.record WHERE id = ${recordId}::uuid AND trashed_at IS NULL FOR UPDATE`;
  const draft = await tx.draft.findUnique({ where: { recordId }, select: { content: true } });
  if (!record || !draft) throw new Refusal("not-found", "This record does not exist, or it is in the trash.");
  return { kind: record.kind, document: parseDocument(record.kind, draft.content) };
}

function payloads({ kind, document }: Loaded, parts: readonly Part[]): Payloads {
  const results = parts.map((part) => ({ part, result: payloadOf(kind, document, part) }));
  const missing = results.flatMap(({ result }) => (result.ok ? [] : result.missing));
  if (missing.length > 0) {
    throw new Refusal(
      "not-publishable",
      "Some things are missing before this can be published.",
      missing.map(({ part, path, message }) => ({ path: [part, ...path], message })),
    );
  }
  return results.flatMap(({ part, result }) => (result.ok ? [{ part, payload: result.payload }] : []));
}

/** A language alone would be a page without facts. */
async function demandSharedFacts(tx: Transaction, recordId: string, parts: readonly Part[]) {
  if (parts.includes("shared")) return;
  const live = await tx.publication.count({ where: { recordId, part: "shared", liveTo: null } });
  if (live === 0)
    throw new Refusal("not-publishable", "Publish the shared facts first, or together with the text.");
}

async function demandFreeAddress(tx: Transaction, kind: RecordKind, recordId: string, slug: unknown) {
  if (typeof slug !== "string") return;
  const taken = await tx.publication.findFirst({
    where: { kind, slug, liveTo: null, recordId: { not: recordId } },
    select: { recordId: true },
  });
  if (taken)
    throw new Refusal("address-taken", `The address "${slug}" belongs to another page. Choose another.`);
}

/** Rows have ids of their own. One that is taken came along when somebody copied another record. */
function refuseForeignRows(error: unknown): never {
  if (!String((error as Error).message).includes("23505")) throw error;
  throw new Refusal(
    "not-publishable",
    "A row of this record belongs to another record already. Remove the copied row and enter it anew.",
  );
}

/** Moves the register version. Whoever listens learns of it when the transaction commits. */
export async function moveVersion(tx: Pick<Transaction, "$executeRaw">): Promise<void> {
  await tx.$executeRaw`UPDATE pub.register_version SET version = version + 1, changed_at = now()`;
}

/**
 * Publishes and answers the number of the revision.
 * @throws Refusal "not-found", "not-publishable" or "address-taken"
 */
export async function publish(
  db: StaffClient,
  { actor }: Authorized<"record.publish">,
  { recordId, parts, note, approvedBy, changeSetId }: Publish,
): Promise<{ revision: number }> {
  return db.$transaction(
    async (tx) => {
      const loaded = await load(tx, recordId);
      const fresh = payloads(loaded, parts);
      const slug = loaded.document.shared.slug as string;
      await demandSharedFacts(tx, recordId, parts);
      if (parts.includes("shared")) await demandFreeAddress(tx, loaded.kind, recordId, slug);
      const revision = await keepRevision(tx, recordId, loaded.document, actor.accountId);
      const changeSet = changeSetId ?? (await beginChangeSet(tx, actor.accountId, "Publication"));
      const [clock] = await tx.$queryRaw<{ now: Date }[]>`SELECT clock_timestamp() AS now`;
      const now = clock?.now ?? new Date();
      await tx.publication.updateMany({
        where: { recordId, part: { in: [...parts] }, liveTo: null },
        data: { liveTo: now },
      });
      await tx.publication.createMany({
        data: fresh.map(({ part, payload }) => ({
          recordId,
          kind: loaded.kind,
          part,
          slug: part === "shared" ? slug : null,
          revisionId: revision.id,
          changeSetId: changeSet,
          payload: payload as Prisma.InputJsonObject,
          minor: note === null,
          ...(note ? { note: note as unknown as Prisma.InputJsonObject } : {}),
          publishedBy: actor.accountId,
          approvedBy: approvedBy ?? null,
          liveFrom: now,
        })),
      });
      await projectRecord(tx, loaded.kind, recordId).catch(refuseForeignRows);
      await moveVersion(tx);
      await audit(tx, {
        accountId: actor.accountId,
        action: "record.publish",
        recordId,
        after: { parts: [...parts], revision: revision.number, minor: note === null },
      });
      return { revision: revision.number };
    },
    { timeout: 30_000 },
  );
}
