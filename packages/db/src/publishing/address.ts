/** Which address a publication gets, and whether it may have it. An address belongs to its record for good. */
import { Refusal } from "@entente/domain/errors";
import type { RecordKind } from "@entente/domain/fields/field";
import type { Document } from "@entente/domain/record/document";
import { addressProblem } from "../address/owner.ts";
import type { Transaction } from "../clients.ts";

/** What to do with an address that the draft changed: leave the page where it is, or move it with a redirect. */
export type AddressChoice = "keep" | "move";

/** The document with the address under which its page is public. */
export const at = (document: Document, slug: string): Document => ({
  ...document,
  shared: { ...document.shared, slug },
});

const path = ["shared", "slug"];

/**
 * Demands that the record may have the address.
 * @throws Refusal "address-reserved" or "address-taken"
 */
export async function demandAddress(tx: Transaction, kind: RecordKind, recordId: string, slug: string) {
  const problem = await addressProblem(tx, kind, recordId, slug);
  if (!problem) return;
  const { refusal, message, owner } = problem;
  throw new Refusal(refusal, message, [{ path, message, mine: slug, ...(owner ? { theirs: owner } : {}) }]);
}

/** Two publishers took one address in the same moment: the database let one of them have it. */
export function refuseTakenAddress(error: unknown): never {
  if (!String((error as Error).message).includes("one_record_at_an_address")) throw error;
  const message = "Another page took this address a moment ago. Choose another.";
  throw new Refusal("address-taken", message, [{ path, message }]);
}
