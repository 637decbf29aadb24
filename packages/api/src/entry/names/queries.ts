/** The other records that the lists of entries point at, named in the reader's language. */
import type { PublicClient } from "@entente/db/clients";
import type { Language } from "@entente/domain/languages";
import { entryRefs, personRefs, unitRefs } from "../../shared/queries.ts";

type WithUnit = { readonly unitId: string | null };

type Lists = {
  readonly involvement: readonly WithUnit[];
  readonly membership: readonly WithUnit[];
  readonly post: readonly WithUnit[];
  readonly assignment: readonly { readonly personId: string | null }[];
  readonly relation: readonly { readonly recordId: string; readonly entryId: string | null }[];
};

/** Units, people and entries by their ids. What is not public has no name. */
export async function namesIn(db: PublicClient, language: Language, lists: Lists) {
  const { involvement, membership, post, assignment, relation } = lists;
  const unitIds = [...involvement, ...membership, ...post].map(({ unitId }) => unitId);
  const personIds = assignment.map(({ personId }) => personId);
  const entryIds = relation.flatMap(({ recordId, entryId }) => [recordId, entryId]);
  const [units, people, entries] = await Promise.all([
    unitRefs(db, unitIds),
    personRefs(db, personIds),
    entryRefs(db, language, entryIds),
  ]);
  return { units, people, entries };
}
