/** Countries and organisations through their acts. Their status is derived for today. */

import type { PublicClient } from "@entente/db/clients";
import { sql } from "@entente/db/sql";
import type { PartyCode } from "@entente/domain/countries/countries";
import { selectOf } from "@entente/domain/fields/derive";
import { collator } from "@entente/domain/formatters";
import { participationFields } from "@entente/domain/participation/fields";
import type { PublicContext } from "../context.ts";
import { standingOf } from "../entry/parties.ts";
import { today } from "../institute/queries.ts";
import { allAsDeclared } from "../shared/declared.ts";
import { firstByName } from "../shared/first-by-name/queries.ts";
import type { InLanguage } from "../shared/inputs.ts";
import { entryRefs } from "../shared/queries.ts";
import type { CountryCard, CountryView } from "./view.ts";

/** So many entries stand on the page of a country; all of them are found by the search. */
const mostListed = 100;

/** Everybody with an act in the register, with the number of entries that they have acts towards. */
export async function countryCards(db: PublicClient): Promise<CountryCard[]> {
  return db.$queryRaw<CountryCard[]>`
    SELECT party AS code, count(*)::int AS "entryCount"
    FROM pub.search, unnest(parties) AS party GROUP BY party ORDER BY party COLLATE "C"`;
}

/** One country, entry by entry, as far as a page goes. A country without acts has a page that says so. */
export async function countryByCode(
  ctx: PublicContext,
  { language, code }: InLanguage & { readonly code: PartyCode },
): Promise<CountryView> {
  const { db } = ctx;
  const { total, ids } = await firstByName(
    db,
    language,
    sql`SELECT record_id FROM pub.search WHERE parties @> ARRAY[${code}]`,
    mostListed,
  );
  const [rows, refs, day] = await Promise.all([
    db.publicParticipation.findMany({
      where: { party: code, recordId: { in: [...ids] } },
      orderBy: { rank: "asc" },
      select: {
        id: true,
        recordId: true,
        ...selectOf(participationFields, "shared"),
        texts: { where: { language }, select: { note: true } },
      },
    }),
    entryRefs(db, language, ids),
    today(ctx),
  ]);
  const acts = allAsDeclared(participationFields, rows).map((row) => ({
    ...row,
    note: row.texts[0]?.note ?? null,
  }));
  const { compare } = collator(language);
  const entries = [...Map.groupBy(acts, ({ recordId }) => recordId)].flatMap(([id, own]) => {
    const entry = refs.get(id);
    return entry ? [{ entry, ...standingOf(own, day) }] : [];
  });
  return { code, total, entries: entries.sort((a, b) => compare(a.entry.title.text, b.entry.title.text)) };
}
