/** Countries and organisations through their acts. Their status is derived for today. */
import type { PublicClient } from "@entente/db/clients";
import type { PartyCode } from "@entente/domain/countries/countries";
import { selectOf } from "@entente/domain/fields/derive";
import { participationFields } from "@entente/domain/participation/fields";
import type { PublicContext } from "../context.ts";
import { standingOf } from "../entry/parties.ts";
import { today } from "../institute/queries.ts";
import { allAsDeclared } from "../shared/declared.ts";
import type { InLanguage } from "../shared/inputs.ts";
import { entryRefs } from "../shared/queries.ts";
import type { CountryCard, CountryView } from "./view.ts";

/** Everybody with an act in the register, with the number of entries that they have acts towards. */
export async function countryCards(db: PublicClient): Promise<CountryCard[]> {
  return db.$queryRaw<CountryCard[]>`
    SELECT party AS code, count(DISTINCT record_id)::int AS "entryCount"
    FROM pub.participation GROUP BY party ORDER BY party`;
}

/** One country, entry by entry. A country without acts has a page that says so. */
export async function countryByCode(
  ctx: PublicContext,
  { language, code }: InLanguage & { readonly code: PartyCode },
): Promise<CountryView> {
  const { db } = ctx;
  const [rows, day] = await Promise.all([
    db.publicParticipation.findMany({
      where: { party: code },
      orderBy: { rank: "asc" },
      select: {
        id: true,
        recordId: true,
        ...selectOf(participationFields, "shared"),
        texts: { where: { language }, select: { note: true } },
      },
    }),
    today(ctx),
  ]);
  const acts = allAsDeclared(participationFields, rows).map((row) => ({
    ...row,
    note: row.texts[0]?.note ?? null,
  }));
  const refs = await entryRefs(
    db,
    language,
    acts.map(({ recordId }) => recordId),
  );
  const { compare } = new Intl.Collator(language);
  const entries = [...Map.groupBy(acts, ({ recordId }) => recordId)].flatMap(([id, own]) => {
    const entry = refs.get(id);
    return entry ? [{ entry, ...standingOf(own, day) }] : [];
  });
  return { code, entries: entries.sort((a, b) => compare(a.entry.title.text, b.entry.title.text)) };
}
