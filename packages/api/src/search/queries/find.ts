/**
 * Searches the register: as it was typed, then by the beginnings of words, then with mistyped words mended. What still
 * finds nothing is answered with names that come close.
 */
import type { PublicContext } from "../../context.ts";
import { type Asked, type FacetKey, facetKeys, mostListed, type Problem, pageSize } from "../asked.ts";
import type { FindView, FoundView, ListedView } from "../found-view.ts";
import { lastSource, sourceOf } from "../held/source/queries.ts";
import { type Term, termsOf } from "../terms.ts";
import { searchByName } from "./by-name.ts";
import type { AskedTerm } from "./called.ts";
import { countsByFacet } from "./counts.ts";
import { askedFor } from "./facts.ts";
import { facetsOf } from "./labels.ts";
import type { Matching, Wanted } from "./matching.ts";
import { chosenIn, statusesOf, unitsWithin } from "./narrowing.ts";
import { placesFor } from "./places.ts";
import { recordHits } from "./record-hits.ts";
import { recordLines } from "./record-lines.ts";
import { shownOf } from "./shown.ts";
import type { Source } from "./source.ts";
import { mended } from "./spelling.ts";

type Narrowed = Pick<Wanted, "facets" | "statuses">;
type Outcome = Matching & {
  readonly terms: readonly AskedTerm[];
  readonly widened: FoundView["widened"];
  readonly source: Source;
};
type Slice = { readonly skip: number; readonly take: number };

const written = (terms: readonly Term[]) =>
  terms
    .map(
      ({ words, without, phrase }) =>
        `${without ? "-" : ""}${phrase ? `"${words.join(" ")}"` : words.join("-")}`,
    )
    .join(" ");

const nothing = ({ total, counts }: Matching) => total === 0 && Object.keys(counts).length === 0;

/** Finds what is asked for in the widest way that is needed. */
async function search(
  { db }: PublicContext,
  source: Source,
  asked: Asked,
  narrowed: Narrowed,
  slice: Slice,
): Promise<Outcome> {
  const { language, q, sort } = asked;
  const typed = termsOf(q);
  const run = async (given: readonly Term[], widened: Outcome["widened"]) => {
    const [terms, called] =
      given.length > 0
        ? await Promise.all([
            source.ask(given, widened?.how === "beginnings"),
            source.calledAs(written(given)),
          ])
        : [[], []];
    const inForceOn = asked["in-force-on"];
    const acronyms =
      widened === null && one ? called.filter(({ acronym }) => acronym).map(({ id }) => id) : [];
    const named = new Map(called.map(({ id, worth }) => [id, worth]));
    const wanted = { language, terms, acronyms, named, ...narrowed, inForceOn, sort, ...slice };
    return { ...(await source.matching(wanted)), terms, widened, source };
  };
  if (q !== "" && typed.length === 0)
    return { total: 0, ids: [], counts: {}, terms: [], widened: null, source };
  const one = typed.length === 1 && !typed[0]?.without;
  const asTyped = await run(typed, null);
  if (!nothing(asTyped) || typed.length === 0) return asTyped;
  const begun = await run(typed, { how: "beginnings" });
  if (!nothing(begun)) return begun;
  const words = typed.filter(({ without }) => !without).flatMap((term) => term.words);
  const better = await mended(db, source, language, words);
  if (better.size === 0) return asTyped;
  const shown = typed.map((term) => ({ ...term, words: term.words.map((word) => better.get(word) ?? word) }));
  const meant = shown.map((term) => ({ ...term, words: term.words.map((word) => word.toLowerCase()) }));
  const spelled = await run(meant, { how: "spelling", query: written(shown) });
  const leadsSomewhere = !nothing(spelled) || (await placesFor(source, language, spelled.terms)).length > 0;
  return leadsSomewhere ? spelled : asTyped;
}

async function narrowedBy(ctx: PublicContext, source: Source, asked: Asked, slice: Slice) {
  const { chosen, problems } = await chosenIn(ctx.db, asked);
  if (problems.length > 0) return { problems };
  const [units, statuses] = await Promise.all([
    unitsWithin(ctx.db, chosen.units, asked.within),
    statusesOf(ctx, asked),
  ]);
  const closed = Object.fromEntries(facetKeys.map((key) => [key, asked[key]])) as Record<FacetKey, string[]>;
  const facets = { ...closed, unit: units, "part-of": chosen.parents.map(({ id }) => id) };
  return { problems, outcome: await search(ctx, source, asked, { facets, statuses }, slice) };
}

const unknown = (problems: readonly Problem[]) => ({
  outcome: "unknown" as const,
  problems: problems.map((one) => ({ ...one, valid: [...one.valid] })),
});

/** Countries and topics stand above the first page of a search that nothing narrows. */
async function placesBeside({ source, terms }: Outcome, asked: Asked, page: number) {
  const narrowed = asked["in-force-on"] !== null || facetKeys.some((key) => asked[key].length > 0);
  return page > 1 || narrowed ? [] : placesFor(source, asked.language, terms);
}

/** The page, and the register version at which it was read; null where no record was read. */
async function pageFrom(
  ctx: PublicContext,
  source: Source,
  asked: Asked,
  page: number,
): Promise<{ readonly view: FindView; readonly version: number | null }> {
  const slice = { skip: (page - 1) * pageSize, take: pageSize };
  const { problems, outcome } = await narrowedBy(ctx, source, asked, slice);
  if (!outcome) return { view: unknown(problems), version: null };
  const { total, ids, terms, widened } = outcome;
  const counts = countsByFacet(outcome.counts);
  const { language, q } = asked;
  const short = q.slice(0, 120).trim();
  const wanted = askedFor(terms);
  const records = await source.facts(ids, wanted);
  const shown = await shownOf(ctx.db, language, { records, counts, answers: wanted.answers }, source.named);
  const facets = facetsOf(asked, counts, shown.named);
  const [hits, places, byName] = await Promise.all([
    recordHits(ctx.db, language, outcome, records, shown),
    placesBeside(outcome, asked, page),
    total === 0 && short !== "" ? searchByName(ctx, { language, query: short }) : null,
  ]);
  const others = byName ? [...byName.hits, ...byName.near] : [];
  const near = others.filter(({ slug }) => places.every((place) => place.slug !== slug)).slice(0, 6);
  const view = { outcome: "found" as const, total, hits, facets, widened, places, near };
  return { view, version: shown.version };
}

/**
 * One page of what a search finds, with the counts of every facet. It is looked for in the memory as it was last, and
 * what the page shows is read with the version of the register: where that has moved, the memory follows and is asked
 * again (decision 064).
 * @returns "unknown" where the address names a unit or an entry that there is not
 */
export async function findRecords(ctx: PublicContext, asked: Asked, page: number): Promise<FindView> {
  const last = lastSource(ctx, asked.language);
  const first = last && (await pageFrom(ctx, last.source, asked, page));
  if (first && (first.version ?? last.version) === last.version) return first.view;
  const source = await sourceOf(ctx, asked.language, first?.version ?? undefined);
  return (await pageFrom(ctx, source, asked, page)).view;
}

/**
 * Everything that a search finds, in its order, without the reasons, up to the limit.
 * @returns "unknown" where the address names a unit or an entry that there is not
 */
export async function listRecords(ctx: PublicContext, asked: Asked): Promise<ListedView> {
  const source = await sourceOf(ctx, asked.language);
  const { problems, outcome } = await narrowedBy(ctx, source, asked, { skip: 0, take: mostListed });
  if (!outcome) return unknown(problems);
  const { total, ids } = outcome;
  const [places, results] = await Promise.all([
    placesBeside(outcome, asked, 1),
    recordLines(ctx.db, asked.language, ids),
  ]);
  return { outcome: "found", total, limit: mostListed, places, results };
}

/**
 * Every record that a search finds, for whoever shows them in another way, and what narrows them.
 * @param needed whether the records are wanted; they are not where nothing narrows the search
 * @returns "unknown" where the address names a unit or an entry that there is not
 */
export async function narrowedRecords(ctx: PublicContext, asked: Asked, needed: boolean) {
  const take = needed ? mostListed : 0;
  const source = await sourceOf(ctx, asked.language);
  const { problems, outcome } = await narrowedBy(ctx, source, { ...asked, sort: "name" }, { skip: 0, take });
  if (!outcome) return unknown(problems);
  const counts = countsByFacet(outcome.counts);
  const shown = await shownOf(ctx.db, asked.language, { records: [], answers: [], counts }, source.named);
  return {
    outcome: "found" as const,
    ids: needed ? outcome.ids : null,
    facets: facetsOf(asked, counts, shown.named),
  };
}
