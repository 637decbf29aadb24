/** Looks for records by what somebody types. */
import type { ReferenceView } from "@entente/api/reference/view";
import type { RecordKind } from "@entente/domain/fields/field";
import type { Language } from "@entente/domain/languages";
import { desk } from "@/lib/desk/client.ts";

const most = 8;

/** The records of a kind that match, best first; what was saved last for an empty query. */
export async function findRecords(
  query: string,
  kind: RecordKind,
  language: Language,
): Promise<ReferenceView[]> {
  const found = await desk.record.find.query({ query, kinds: [kind], language, limit: most });
  return found.map(({ id, name, acronym, state }) => ({
    id,
    kind,
    name,
    acronym,
    state: state === "withdrawn" ? state : state === "never-published" ? "draft" : "live",
  }));
}
