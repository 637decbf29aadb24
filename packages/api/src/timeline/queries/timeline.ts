/** A timeline: the events of what a search finds, or of everything. */
import { isPartyCode } from "@entente/domain/countries/countries";
import { eventKinds } from "@entente/domain/timeline/events";
import type { PublicContext } from "../../context.ts";
import { homeCountry, today } from "../../institute/queries.ts";
import { narrowedRecords } from "../../search/queries/find.ts";
import { isNarrowed, pageSize, type TimelineAsked } from "../asked.ts";
import type { TimelineListView, TimelineView } from "../view.ts";
import { countedByYear, eventsInOrder } from "./events.ts";
import { toldEvents } from "./told.ts";

/** Events of one portion of a file, so that no answer holds all of a large register. */
const atOnce = 5000;

/** What is wanted, with the records that the search finds; or what the address names and there is not. */
async function wantedOf(ctx: PublicContext, { event, from, until, ...asked }: TimelineAsked) {
  const [found, home] = await Promise.all([
    narrowedRecords(ctx, asked, isNarrowed(asked)),
    homeCountry(ctx.db),
  ]);
  if (found.outcome === "unknown") return found;
  const own = home !== null && isPartyCode(home) ? [home] : [];
  const parties = asked.country.length > 0 ? asked.country : own;
  const kinds = event.length > 0 ? event : eventKinds.keys;
  return {
    outcome: "found" as const,
    facets: found.facets,
    kinds,
    wanted: { ids: found.ids, parties, from, until },
  };
}

/**
 * One page of a timeline, and all of it counted.
 * @returns "unknown" where the address names a unit or an entry that there is not
 */
export async function timelinePage(
  ctx: PublicContext,
  asked: TimelineAsked,
  page: number,
): Promise<TimelineView> {
  const found = await wantedOf(ctx, asked);
  if (found.outcome === "unknown") return found;
  const { wanted, kinds, facets } = found;
  const [day, counted, events] = await Promise.all([
    today(ctx),
    countedByYear(ctx.db, wanted),
    eventsInOrder(ctx.db, wanted, kinds, { skip: (page - 1) * pageSize, take: pageSize }),
  ]);
  const years = counted.filter(({ kind }) => kinds.includes(kind));
  const sum = (all: typeof counted) => all.reduce((total, { count }) => total + count, 0);
  return {
    outcome: "found",
    today: day,
    parties: [...wanted.parties],
    total: sum(years),
    events: await toldEvents(ctx.db, asked.language, events),
    years,
    kinds: eventKinds.keys.map((kind) => ({ kind, count: sum(counted.filter((one) => one.kind === kind)) })),
    facets,
  };
}

/** One portion of every event that is asked for, in order, for a file. */
export async function someEvents(
  ctx: PublicContext,
  asked: TimelineAsked,
  skip: number,
): Promise<TimelineListView> {
  const found = await wantedOf(ctx, asked);
  if (found.outcome === "unknown") return found;
  const rows = await eventsInOrder(ctx.db, found.wanted, found.kinds, { skip, take: atOnce });
  const events = await toldEvents(ctx.db, asked.language, rows);
  return { outcome: "found", events, next: rows.length === atOnce ? skip + atOnce : null };
}
