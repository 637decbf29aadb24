/** Whose an address is, and why another record cannot have it. */
import type { RecordKind } from "@entente/domain/fields/field";
import { isReservedAddress } from "@entente/domain/record/addresses";
import type { Document } from "@entente/domain/record/document";
import { nameIn } from "@entente/domain/record/names";
import type { Transaction } from "../clients.ts";

type Owner = { readonly recordId: string; readonly name: string };

/** Whose the address is or was, if it is another record's. A redirect leads there, or an explanation stands there. */
export async function ownerOf(
  tx: Pick<Transaction, "$queryRaw">,
  kind: RecordKind,
  slug: string,
  recordId: string,
): Promise<Owner | null> {
  const [owner] = await tx.$queryRaw<{ recordId: string; content: Document | null }[]>`
    SELECT p.record_id AS "recordId", d.content FROM edit.publication AS p
    LEFT JOIN edit.draft AS d ON d.record_id = p.record_id
    WHERE p.kind = ${kind} AND p.slug = ${slug} AND p.record_id <> ${recordId}::uuid
    ORDER BY p.live_to IS NULL DESC, p.live_from DESC LIMIT 1`;
  if (!owner) return null;
  return { recordId: owner.recordId, name: owner.content ? nameIn(owner.content, "en") : slug };
}

/** Why a record may not have an address: it is kept for the register, or another record's. Null where it may. */
export async function addressProblem(
  tx: Pick<Transaction, "$queryRaw">,
  kind: RecordKind,
  recordId: string,
  slug: string,
) {
  if (isReservedAddress(slug)) {
    const message = `“${slug}” is kept for the register itself. Choose another address.`;
    return { refusal: "address-reserved", message, owner: null } as const;
  }
  const owner = await ownerOf(tx, kind, slug, recordId);
  if (!owner) return null;
  const message = `“${slug}” is the address of ${owner.name}. Choose another.`;
  return { refusal: "address-taken", message, owner } as const;
}
