/** Writes a publication: the ledger first, then everything that follows from it. */
import type { Actor } from "@entente/domain/access/authorize";
import { Refusal } from "@entente/domain/errors";
import type { RecordKind } from "@entente/domain/fields/field";
import type { Document } from "@entente/domain/record/document";
import type { Note } from "@entente/domain/record/note";
import type { Part } from "@entente/domain/record/parts";
import { referencesOf } from "@entente/domain/record/references";
import type { Transaction } from "../clients.ts";
import { refuseTakenAddress } from "./address.ts";
import { audit } from "./audit.ts";
import type { Payloads } from "./demands.ts";
import { writeReferences } from "./describe-draft.ts";
import type { KeptRevision } from "./keep-revision.ts";
import { projectRecord } from "./project.ts";
import { moveVersion } from "./version.ts";

export type Entered = {
  readonly recordId: string;
  readonly kind: RecordKind;
  readonly document: Document;
  readonly revision: KeptRevision;
  readonly payloads: Payloads;
  readonly note: Note | null;
  readonly changeSetId: string;
  readonly approvedBy: string | null;
  readonly reason: string | null;
};

/** Closes what was live of the parts and opens what is new at the same moment. */
async function writeLines(tx: Transaction, { accountId }: Actor, entered: Entered) {
  const { recordId, kind, document, revision, payloads, note, changeSetId, approvedBy, reason } = entered;
  const parts = payloads.map(({ part }) => part);
  const lines = JSON.stringify(payloads);
  const [clock] = await tx.$queryRaw<{ now: string }[]>`
    WITH clock AS (SELECT clock_timestamp() AS now),
    closed AS (UPDATE edit.publication SET live_to = clock.now FROM clock
               WHERE record_id = ${recordId}::uuid AND part = ANY (${parts}) AND live_to IS NULL)
    SELECT now::text FROM clock`;
  await tx.$executeRaw`
    INSERT INTO edit.publication (record_id, kind, part, slug, revision_id, change_set_id, payload, minor, note,
      reason, published_by, approved_by, live_from)
    SELECT ${recordId}::uuid, ${kind}, line.part,
      CASE line.part WHEN 'shared' THEN ${String(document.shared.slug)} END,
      ${revision.id}::uuid, ${changeSetId}::uuid, line.payload, ${note === null},
      ${note === null ? null : JSON.stringify(note)}::jsonb, ${reason}, ${accountId}::uuid, ${approvedBy}::uuid,
      ${clock?.now}::timestamptz
    FROM jsonb_to_recordset(${lines}::jsonb) AS line (part text, payload jsonb)`;
}

/** Rows have ids of their own. One that is taken came along when somebody copied another record. */
function refuseForeignRows(error: unknown): never {
  if (!String((error as Error).message).includes("23505")) throw error;
  throw new Refusal(
    "not-publishable",
    "A row of this record belongs to another record already. Remove the copied row and enter it anew.",
  );
}

const partsOf = ({ payloads }: Entered): Part[] => payloads.map(({ part }) => part);

/** Other people's submissions of these parts say what is no longer so. */
const overtake = (tx: Transaction, recordId: string, parts: readonly Part[]) => tx.$executeRaw`
  UPDATE edit.submission SET state = 'overtaken', decided_at = now()
  WHERE record_id = ${recordId}::uuid AND state = 'open' AND parts && ${[...parts]}::text[]`;

/**
 * Enters a publication. Whoever calls holds the record and has checked what publishing demands.
 * @throws Refusal "address-taken" or "not-publishable" where another record was faster
 */
export async function enterLedger(tx: Transaction, actor: Actor, entered: Entered): Promise<void> {
  const { recordId, kind, document, revision, note, reason } = entered;
  const parts = partsOf(entered);
  await writeLines(tx, actor, entered).catch(refuseTakenAddress);
  await projectRecord(tx, kind, recordId).catch(refuseForeignRows);
  await moveVersion(tx);
  if (parts.includes("shared")) {
    await writeReferences(tx, recordId, "live", referencesOf(kind, document.shared));
  }
  await overtake(tx, recordId, parts);
  await audit(tx, {
    accountId: actor.accountId,
    sessionId: actor.sessionId,
    action: "record.publish",
    recordId,
    after: { parts, revision: revision.number, minor: note === null, ...(reason ? { reason } : {}) },
  });
}
