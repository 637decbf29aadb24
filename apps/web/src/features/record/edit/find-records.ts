/** Looks for records by what somebody types. */
import type { ReferenceView } from "@entente/api/reference/view";
import type { RecordKind } from "@entente/domain/fields/field";
import type { Language } from "@entente/domain/languages";

/** The records of a kind that match, best first; what was saved last for an empty query. */
export async function findRecords(
  _query: string,
  _kind: RecordKind,
  _language: Language,
): Promise<ReferenceView[]> {
  return [];
}
