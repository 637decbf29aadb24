/** Reads the acts that a map is drawn from: two rounds of statements, each round at once. */
import type { PublicClient } from "@entente/db/clients";
import { claimFields } from "@entente/domain/claim/fields";
import { figuresOf } from "@entente/domain/claim/shown";
import { selectOf } from "@entente/domain/fields/derive";
import type { Language } from "@entente/domain/languages";
import { participationFields } from "@entente/domain/participation/fields";
import type { PublicContext } from "../context.ts";
import { today } from "../institute/queries.ts";
import { allAsDeclared } from "../shared/declared.ts";
import { entryRefs } from "../shared/queries.ts";
import type { EntryRef } from "../shared/view.ts";
import type { MapAsked } from "./asked.ts";
import { countsParties } from "./far-from-whole.ts";
import { partiesOnMap, stillThere } from "./standings.ts";
import type { MapView } from "./view.ts";

type Mapped = { id: string; slug: string; kind: string; endedOn: string | null };
type Unknown = { outcome: "unknown"; problems: { key: string; rule: "one-of-these"; valid: string[] }[] };

/** Everything with an act of a country or organisation. */
const mappedEntries = (db: PublicClient) => db.$queryRaw<Mapped[]>`
  SELECT e.id::text, e.slug, e.kind, e.ended_on AS "endedOn" FROM pub.entry AS e
  WHERE EXISTS (SELECT FROM pub.participation AS p WHERE p.record_id = e.id) ORDER BY e.slug`;

/** In the order of the entries, and within one as staff wrote them. */
async function actsTowards(db: PublicClient, entries: readonly Mapped[]) {
  const rows = await db.publicParticipation.findMany({
    where: { recordId: { in: entries.map(({ id }) => id) } },
    orderBy: { rank: "asc" },
    select: { recordId: true, ...selectOf(participationFields, "shared") },
  });
  const place = new Map(entries.map(({ id }, n) => [id, n]));
  return allAsDeclared(participationFields, rows).sort(
    (a, b) => (place.get(a.recordId) ?? 0) - (place.get(b.recordId) ?? 0),
  );
}

async function figures(db: PublicClient, entry: Mapped | null): Promise<MapView["figures"]> {
  if (!entry) return [];
  const rows = await db.publicClaim.findMany({
    where: { recordId: entry.id },
    orderBy: { rank: "asc" },
    select: { id: true, ...selectOf(claimFields, "shared") },
  });
  return figuresOf(allAsDeclared(claimFields, rows)).filter(countsParties);
}

/** A longer list nobody would read through. */
const mostChoices = 400;

function choicesOf(refs: Iterable<EntryRef>, chosen: string | null, language: Language): EntryRef[] {
  const { compare } = new Intl.Collator(language);
  const all = [...refs].sort((a, b) => compare(a.acronym ?? a.title.text, b.acronym ?? b.title.text));
  return all.filter(({ slug }, place) => place < mostChoices || slug === chosen);
}

/**
 * What the acts in the register make of every country and organisation on the day: towards one entry, or towards all
 * treaties that had not ended by then.
 * @returns "unknown" where the address names an entry that has no map, with those that have
 */
export async function mapOf(ctx: PublicContext, asked: MapAsked): Promise<MapView | Unknown> {
  const { db } = ctx;
  const { language, entry: slug } = asked;
  const [entries, now] = await Promise.all([mappedEntries(db), today(ctx)]);
  const chosen = entries.find((one) => one.slug === slug) ?? null;
  if (slug !== null && !chosen) {
    const valid = entries.slice(0, mostChoices).map((one) => one.slug);
    return { outcome: "unknown", problems: [{ key: "entry", rule: "one-of-these", valid }] };
  }
  const day = asked["in-force-on"] ?? now;
  const drawn = chosen
    ? [chosen]
    : entries.filter(({ kind, endedOn }) => kind === "treaty" && stillThere(endedOn, day));
  const [acts, refs, counted] = await Promise.all([
    actsTowards(db, drawn),
    entryRefs(
      db,
      language,
      entries.map(({ id }) => id),
    ),
    figures(db, chosen),
  ]);
  const choices = choicesOf(refs.values(), slug, language);
  const named = (one: Mapped) => refs.get(one.id);
  return {
    outcome: "found",
    day,
    today: now,
    entry: (chosen && named(chosen)) ?? null,
    endedOn: chosen?.endedOn ?? null,
    figures: counted,
    choices,
    more: refs.size - choices.length,
    treaties: Object.fromEntries(
      (chosen ? [] : drawn).flatMap((one) => {
        const ref = named(one);
        return ref ? [[one.id, ref]] : [];
      }),
    ),
    parties: partiesOnMap(acts, day),
  };
}
