/** Reads what a map is drawn from: the acts towards one entry, or towards one treaty after another as sums. */
import type { PublicClient } from "@entente/db/clients";
import { claimFields } from "@entente/domain/claim/fields";
import { figuresOf } from "@entente/domain/claim/shown";
import { selectOf } from "@entente/domain/fields/derive";
import type { Language } from "@entente/domain/languages";
import { participationFields } from "@entente/domain/participation/fields";
import type { PublicContext } from "../context.ts";
import { today } from "../institute/queries.ts";
import { entriesNear, slugCalled, toChoose } from "../shared/choices/queries.ts";
import { allAsDeclared } from "../shared/declared.ts";
import { entryRefs } from "../shared/queries.ts";
import type { MapAsked } from "./asked.ts";
import { boundByTreaties } from "./bound/queries.ts";
import { countsParties } from "./far-from-whole.ts";
import { partiesOnMap } from "./standings.ts";
import type { MapView } from "./view.ts";

type Mapped = { readonly id: string; readonly slug: string; readonly endedOn: string | null };
type Unknown = { outcome: "unknown"; problems: { key: string; rule: "one-of-these"; valid: string[] }[] };

/** Everything with an act of a country or organisation has a map. */
const hasMap = { participations: { some: {} } } as const;

async function mappedEntry(db: PublicClient, name: string): Promise<Mapped | null> {
  const select = { id: true, slug: true, endedOn: true } as const;
  const find = (slug: string) => db.publicEntry.findFirst({ where: { slug, ...hasMap }, select });
  const found = await find(name);
  const slug = found ? null : await slugCalled(db, name);
  return slug === null ? found : find(slug);
}

async function actsTowards(db: PublicClient, recordId: string) {
  const rows = await db.publicParticipation.findMany({
    where: { recordId },
    orderBy: { rank: "asc" },
    select: selectOf(participationFields, "shared"),
  });
  return allAsDeclared(participationFields, rows);
}

async function figures(db: PublicClient, recordId: string): Promise<MapView["figures"]> {
  const rows = await db.publicClaim.findMany({
    where: { recordId },
    orderBy: { rank: "asc" },
    select: { id: true, ...selectOf(claimFields, "shared") },
  });
  return figuresOf(allAsDeclared(claimFields, rows)).filter(countsParties);
}

type Drawn = Pick<MapView, "entry" | "endedOn" | "figures" | "treaties" | "parties">;

async function ofEntry(db: PublicClient, entry: Mapped, language: Language, day: string): Promise<Drawn> {
  const [acts, refs, counted] = await Promise.all([
    actsTowards(db, entry.id),
    entryRefs(db, language, [entry.id]),
    figures(db, entry.id),
  ]);
  return {
    entry: refs.get(entry.id) ?? null,
    endedOn: entry.endedOn,
    figures: counted,
    treaties: {},
    parties: partiesOnMap(acts, day),
  };
}

async function ofAll(db: PublicClient, language: Language, day: string): Promise<Drawn> {
  const parties = await boundByTreaties(db, day);
  const refs = await entryRefs(
    db,
    language,
    parties.flatMap(({ binding }) => binding ?? []),
  );
  return { entry: null, endedOn: null, figures: [], treaties: Object.fromEntries(refs), parties };
}

/**
 * What the acts in the register make of every country and organisation on the day: towards one entry, or towards all
 * treaties that had not ended by then.
 * @returns "unknown" where the address names an entry that has no map, with those that have, or with names like it
 */
export async function mapOf(ctx: PublicContext, asked: MapAsked): Promise<MapView | Unknown> {
  const { db } = ctx;
  const { language, entry: name } = asked;
  const [entry, now, choices] = await Promise.all([
    name === null ? null : mappedEntry(db, name),
    today(ctx),
    toChoose(db, language, hasMap),
  ]);
  if (name !== null && !entry) {
    const valid = choices ? choices.map(({ slug }) => slug).sort() : await entriesNear(ctx, language, name);
    return { outcome: "unknown", problems: [{ key: "entry", rule: "one-of-these", valid }] };
  }
  const day = asked["in-force-on"] ?? now;
  const drawn = await (entry ? ofEntry(db, entry, language, day) : ofAll(db, language, day));
  return { outcome: "found", day, today: now, choices, ...drawn };
}
