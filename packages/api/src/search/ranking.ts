/** Which names come first: acronyms before other names, whole names before beginnings, the reader's language first. */
import type { Language } from "@entente/domain/languages";
import type { SearchHit } from "./view.ts";

/** One name of something that has a page. */
export type Candidate = {
  /** The same for all names of one thing. */
  readonly key: string;
  readonly kind: SearchHit["kind"];
  /** Null where the name is the same in every language. */
  readonly language: Language | null;
  readonly sort: "title" | "acronym" | "alias" | "official-title";
  readonly name: string;
  readonly folded: string;
};

const kinds: readonly SearchHit["kind"][] = ["entry", "unit", "person", "page", "country", "topic"];
const sorts: readonly Candidate["sort"][] = ["acronym", "title", "alias", "official-title"];

function fit({ sort, folded }: Candidate, asked: string): number {
  const acronym = sort === "acronym";
  if (folded === asked) return acronym ? 0 : 1;
  if (folded.startsWith(asked)) return acronym ? 2 : 3;
  return folded.includes(` ${asked}`) ? 4 : 5;
}

function rank(candidate: Candidate, asked: string, reader: Language): number[] {
  const foreign = candidate.language !== null && candidate.language !== reader;
  return [
    fit(candidate, asked),
    Number(foreign),
    kinds.indexOf(candidate.kind),
    sorts.indexOf(candidate.sort),
    candidate.folded.length,
  ];
}

const firstOfEach = <C extends Candidate>(candidates: readonly C[]): C[] =>
  [...Map.groupBy(candidates, ({ key }) => key).values()].flatMap((names) => names.slice(0, 1));

/** The best name of each thing, best thing first. */
export function bestFirst<C extends Candidate>(
  candidates: readonly C[],
  asked: string,
  reader: Language,
): C[] {
  const ranked = candidates.map((candidate) => ({ candidate, place: rank(candidate, asked, reader) }));
  ranked.sort((a, b) => {
    const at = a.place.findIndex((value, index) => value !== b.place[index]);
    return at < 0
      ? a.candidate.name.localeCompare(b.candidate.name)
      : (a.place[at] ?? 0) - (b.place[at] ?? 0);
  });
  return firstOfEach(ranked.map(({ candidate }) => candidate));
}

/** The closest name of each thing, closest thing first. */
export const closestFirst = <C extends Candidate & { readonly closeness: number }>(
  candidates: readonly C[],
): C[] => firstOfEach(candidates.toSorted((a, b) => b.closeness - a.closeness));
