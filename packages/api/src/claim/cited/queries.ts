/** The values behind the claims of a page's texts: one statement for all of them, and one for their entries. */
import type { PublicClient } from "@entente/db/clients";
import { figuresOf } from "@entente/domain/claim/shown";
import type { Language } from "@entente/domain/languages";
import { claimsIn } from "@entente/domain/prose/claims";
import { entryRefs } from "../../shared/queries.ts";
import type { CitedClaim } from "./view.ts";

type Row = Omit<CitedClaim, "id" | "entry"> & { readonly askedId: string; readonly entryId: string };

/** All values of the figures to which the named claims belong: a figure may have a newer one by now. */
const valuesOf = (db: PublicClient, ids: readonly string[]) => db.$queryRaw<Row[]>`
  SELECT asked.id AS "askedId", c.record_id AS "entryId", c.figure, c.unit, c.label, c.comparator, c.value,
         c.standing, c.as_of AS "asOf", c.source, c.source_url AS "sourceUrl", c.confidence,
         c.review_every_months AS "reviewEveryMonths"
  FROM pub.claim AS asked
  JOIN pub.claim AS c ON c.record_id = asked.record_id AND c.figure = asked.figure
  WHERE asked.id = ANY (${ids}::uuid[]) ORDER BY c.rank`;

/** The claims that these texts show, each with its value of today. What is no longer public is not among them. */
export async function citedClaims(
  db: PublicClient,
  language: Language,
  texts: readonly (string | null | undefined)[],
): Promise<CitedClaim[]> {
  const ids = [...new Set(texts.flatMap(claimsIn))];
  if (ids.length === 0) return [];
  const rows = await valuesOf(db, ids);
  const entries = await entryRefs(
    db,
    language,
    rows.map(({ entryId }) => entryId),
  );
  return ids.flatMap((id) => {
    const [figure] = figuresOf(rows.filter(({ askedId }) => askedId === id));
    const entry = figure && entries.get(figure.shown.entryId);
    return entry ? [{ ...figure.shown, id, entry }] : [];
  });
}
