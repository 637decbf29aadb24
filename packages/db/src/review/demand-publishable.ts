/** What is handed in could be published as it stands. Whoever decides must not find out later. */
import type { Note } from "@entente/domain/record/note";
import type { Part } from "@entente/domain/record/parts";
import type { Transaction } from "../clients.ts";
import { demandNote, demandSomethingNew, payloadsOf } from "../publishing/demands.ts";
import type { Held } from "../publishing/hold.ts";
import { ledgerOf } from "../publishing/live.ts";

type Asked = { readonly parts: readonly Part[]; readonly note: Note | null };

/**
 * The parts that say something new.
 * @throws Refusal "nothing-changed", "not-publishable" or "note-missing"
 */
export async function demandPublishable(tx: Transaction, held: Held, asked: Asked): Promise<Part[]> {
  const ledger = await ledgerOf(tx, held.kind, held.recordId);
  const parts = demandSomethingNew(ledger, held.document, asked.parts);
  payloadsOf(held.kind, held.document, parts, ledger);
  demandNote(asked.note, ledger, parts);
  return parts;
}
