/** What is to be published: the draft as it stands, or what was kept when somebody approved or scheduled it. */
import type { Document } from "@entente/domain/record/document";
import { storedDocument } from "@entente/domain/record/stored";
import type { Transaction } from "../clients.ts";
import { type Held, notThere } from "./hold.ts";
import type { KeptRevision } from "./keep-revision.ts";

type Read = { readonly document: Document; readonly revision: KeptRevision | null };

/**
 * Reads the draft, or the revision of this record with the id.
 * @throws Refusal "not-found"
 */
export async function whatWasRead(
  tx: Transaction,
  held: Held,
  revisionId: string | undefined,
): Promise<Read> {
  if (revisionId === undefined) return { document: held.document, revision: null };
  const revision = await tx.revision.findFirst({
    where: { id: revisionId, recordId: held.recordId },
    select: { id: true, number: true, content: true },
  });
  if (!revision) throw notThere();
  return { document: storedDocument(held.kind, revision.content), revision };
}
