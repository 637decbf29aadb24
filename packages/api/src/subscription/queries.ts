/** What somebody follows: what it is called, and what became of it. */
import type { PublicClient } from "@entente/db/clients";
import type { Language } from "@entente/domain/languages";
import { changesSince } from "../changes/queries/since.ts";
import type { ChangeLine } from "../changes/view.ts";
import type { PublicContext } from "../context.ts";
import { type Asked, facetKeys } from "../search/asked.ts";
import { listRecords } from "../search/queries/find.ts";
import { termLabel } from "../search/queries/labels.ts";
import { subjectsOf } from "../shared/subjects/queries.ts";
import { queryOf, type RecordPlace, readPlace, readSearch } from "./followed.ts";
import type { Followed } from "./view.ts";
import { followWords } from "./words.ts";

async function idAt(db: PublicClient, { kind, slug }: RecordPlace): Promise<string | null> {
  const where = { where: { slug }, select: { id: true } } as const;
  if (kind === "entry") return (await db.publicEntry.findUnique(where))?.id ?? null;
  if (kind === "person") return (await db.publicPerson.findUnique(where))?.id ?? null;
  if (kind === "unit") return (await db.publicUnit.findUnique(where))?.id ?? null;
  return (await db.publicPage.findUnique(where))?.id ?? null;
}

async function recordFollowed(db: PublicClient, language: Language, id: string): Promise<Followed | null> {
  const subject = (await subjectsOf(db, language, [id])).get(id);
  if (!subject) return null;
  const { segment, slug, name } = subject;
  return { about: "record", what: id, name: name.text, path: `/${segment}/${slug}` };
}

/** The words of a search, and by what it is narrowed. */
function nameOfSearch(asked: Asked): string {
  const { language, q } = asked;
  const { quoted, everything } = followWords[language];
  const chosen = facetKeys.flatMap((key) => asked[key].map((value) => termLabel(key, value, language)));
  const named = [...(q === "" ? [] : [quoted(q)]), ...chosen];
  return named.length === 0 ? everything : named.join(", ");
}

function searchFollowed(asked: Asked): Followed {
  const what = queryOf(asked);
  return {
    about: "search",
    what,
    name: nameOfSearch(asked),
    path: what === "" ? "/search" : `/search?${what}`,
  };
}

/** What an address asks to follow: a page by its place, else a search by its parts. Null where there is no such thing. */
export async function followedAt(
  db: PublicClient,
  {
    language,
    to,
    search,
  }: { readonly language: Language; readonly to: string | null; readonly search: string },
): Promise<Followed | null> {
  if (to === null) {
    const asked = readSearch(language, search);
    return asked && searchFollowed(asked);
  }
  const place = readPlace(to);
  const id = place && (await idAt(db, place));
  return id ? recordFollowed(db, language, id) : null;
}

type Kept = Pick<Followed, "about" | "what"> & { readonly language: Language };

/** The same of what is stored. */
export async function followedAs(
  db: PublicClient,
  { about, what, language }: Kept,
): Promise<Followed | null> {
  if (about === "record") return recordFollowed(db, language, what);
  const asked = readSearch(language, what);
  return asked && searchFollowed(asked);
}

export const mostTold = 60;

async function recordsOf(ctx: PublicContext, { about, what, language }: Kept) {
  if (about === "record") return [what];
  const asked = readSearch(language, what);
  if (!asked) return [];
  if (queryOf(asked) === "") return undefined;
  const answer = await listRecords(ctx, asked);
  return answer.outcome === "found" ? answer.results.map(({ id }) => id) : [];
}

/** What changed of it after one moment and up to another, newest first, as readers are told. */
export async function changesOf(
  ctx: PublicContext,
  kept: Kept,
  { after, until }: { readonly after: Date; readonly until: Date },
): Promise<ChangeLine[]> {
  const recordIds = await recordsOf(ctx, kept);
  return changesSince(ctx.db, { language: kept.language, recordIds, after, until, take: mostTold });
}
