/** What became of some records since somebody last heard of them. */
import type { PublicClient } from "@entente/db/clients";
import type { Language } from "@entente/domain/languages";
import type { ChangeLine } from "../view.ts";
import { linesOf } from "./lines.ts";
import { changeRows, type WantedChanges } from "./rows.ts";

/**
 * Changes of records later than a moment, newest first: one line for each act and record, with its note, its sentences
 * and its page. Names and words are in the reader's language, or in the first that there is, and say in which.
 *
 * Only what visitors may read is read: no draft, no minor edit, no word of what was published in error. Such a version
 * stays as a line that says so, and its withdrawal is a line of its own.
 *
 * `after` is exclusive and `until` inclusive, both in milliseconds: ask again with `after` the former `until`, and
 * nothing is told twice. Let `until` be a minute ago, because an act has its moment before it is there to be read.
 * `recordIds` are an entry, or the hits of a search; without them it is the whole register.
 */
export async function changesSince(
  db: PublicClient,
  { language, take = 50, ...wanted }: WantedChanges & { readonly language: Language; readonly take?: number },
): Promise<ChangeLine[]> {
  return linesOf(db, language, await changeRows(db, wanted, take));
}
