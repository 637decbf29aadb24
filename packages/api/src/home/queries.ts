/** What the first page shows: entries in their groups, how much there is, and what changed lately. */
import type { PublicClient } from "@entente/db/clients";
import { stateCodes } from "@entente/domain/countries/countries";
import type { Language } from "@entente/domain/languages";
import { type Note, toldIn } from "@entente/domain/record/note";
import { countryCards } from "../country/queries.ts";
import { entryCards } from "../entry/cards/queries.ts";
import type { EntryCard } from "../entry/view.ts";
import type { InLanguage } from "../shared/inputs.ts";
import { subjectsOf } from "../shared/subjects/queries.ts";
import type { Change } from "../shared/view.ts";
import type { PublicContext } from "../trpc.ts";
import type { HomeView } from "./view.ts";

const changesShown = 10;

type ChangeRow = {
  at: Date;
  note: Note;
  recordId: string;
  records: number;
};

/** Records that one act changed, with one note, are one change. */
const changeRows = (db: PublicClient) => db.$queryRaw<ChangeRow[]>`
  SELECT max(at) AS at, note, min(record_id::text) AS "recordId", count(*)::int AS records
  FROM pub.change WHERE sort = 'published' AND note IS NOT NULL GROUP BY change_set_id, note
  ORDER BY max(at) DESC, change_set_id LIMIT ${changesShown}`;

/** What readers were last told of. A change of many records is one of the whole register and leads nowhere. */
async function lately(db: PublicClient, language: Language): Promise<Change[]> {
  const rows = await changeRows(db);
  const single = rows.filter(({ records }) => records === 1);
  const subjects = await subjectsOf(
    db,
    language,
    single.map(({ recordId }) => recordId),
  );
  return rows.flatMap(({ at, note, recordId, records }) => {
    const told = toldIn(note, language);
    const subject = (records === 1 && subjects.get(recordId)) || null;
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
function shownFirst(cards: readonly EntryCard[]): EntryCard[] {
  const reached = new Set(cards.flatMap(({ parts }) => parts.map(({ id }) => id)));
  return cards.filter(({ id, homePosition }) => homePosition !== null || !reached.has(id));
}

/** The first page. */
export async function homePage(ctx: PublicContext, { language }: InLanguage): Promise<HomeView> {
  const [cards, counted, changes] = await Promise.all([
    entryCards(ctx, { language }),
    counts(ctx.db),
    lately(ctx.db, language),
  ]);
  const shown = shownFirst(cards);
  return {
    treatiesAndBodies: shown.filter(({ kind }) => kind !== "network"),
    networks: shown.filter(({ kind }) => kind === "network"),
    counts: counted,
    changes,
  };
}
