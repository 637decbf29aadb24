/** What the first page shows: entries in their groups, how much there is, and what changed lately. */
import type { PublicClient } from "@entente/db/clients";
import { sql } from "@entente/db/sql";
import { stateCodes } from "@entente/domain/countries/countries";
import type { Language } from "@entente/domain/languages";
import { changeActs } from "../changes/queries/acts.ts";
import type { PublicContext } from "../context.ts";
import { countryCards } from "../country/queries.ts";
import { groupedCards, standsUnder } from "../entry/cards/queries.ts";
import type { InLanguage } from "../shared/inputs.ts";
import type { Change } from "../shared/view.ts";
import type { HomeView } from "./view.ts";

const changesShown = 10;

/** What readers were last told of. A change of many records is one of the whole register and leads nowhere. */
async function lately(db: PublicClient, language: Language): Promise<Change[]> {
  const slice = { take: changesShown, detailed: 0 };
  const { acts } = await changeActs(db, language, { sort: "published" }, slice);
  return acts.flatMap(({ at, note, lines: [first, ...others] }) => {
    const told = note ?? first?.note;
    const alone = others.length === 0 ? first : undefined;
    const subject = alone?.place && alone.name ? { ...alone.place, name: alone.name } : null;
    return told ? [{ at, note: told, subject }] : [];
  });
}

type CountRow = Omit<HomeView["counts"], "countries">;

async function counts(db: PublicClient): Promise<HomeView["counts"]> {
  const [rows, parties] = await Promise.all([
    db.$queryRaw<CountRow[]>`
      SELECT (SELECT count(*)::int FROM pub.entry WHERE kind = 'treaty') AS treaties,
             (SELECT count(*)::int FROM pub.entry WHERE kind = 'body') AS bodies,
             (SELECT count(*)::int FROM pub.entry WHERE kind = 'network') AS networks,
             (SELECT count(*)::int FROM pub.person) AS people,
             (SELECT count(*)::int FROM pub.post) AS posts,
             (SELECT count(*)::int FROM pub.unit) AS units`,
    countryCards(db),
  ]);
  const [counted] = rows;
  if (!counted) throw new Error("A count answered nothing.");
  // Regions and the European Union are parties, but no countries.
  const states: readonly string[] = stateCodes;
  return { ...counted, countries: parties.filter(({ code }) => states.includes(code)).length };
}

/** An entry has a place on the first page, or stands under one that has; what has neither is shown too. */
const shownFirst = sql`(e.home_position IS NOT NULL OR NOT ${standsUnder})`;

/** The first page. */
export async function homePage(ctx: PublicContext, { language }: InLanguage): Promise<HomeView> {
  const [cards, counted, changes] = await Promise.all([
    groupedCards(ctx, { language }, shownFirst),
    counts(ctx.db),
    lately(ctx.db, language),
  ]);
  return { ...cards, counts: counted, changes };
}
