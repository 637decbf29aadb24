/** Answers with a feed, or says in a line why there is none. */
import { isLanguage } from "@entente/domain/languages";
import { registerTitle } from "@/features/page/page-head.ts";
import { type Reader, readerOf } from "@/lib/reader.ts";
import { changesWordsIn } from "@/messages/changes.ts";
import type { RefusedChange } from "../read-query.ts";
import { atomXml, type FeedEntry } from "./atom.ts";
import { tagOf, wholeAddress } from "./entries.ts";

export type FeedOf = {
  /** Names the feed for good; the language goes without saying. */
  readonly what: string;
  /** What it is the feed of, where it is not the whole register. */
  readonly name: string | null;
  /** Paths with the language. */
  readonly self: string;
  readonly page: string;
  readonly begun: Date;
  readonly entries: readonly FeedEntry[];
};

const latest = (moments: readonly Date[]) => new Date(Math.max(...moments.map((moment) => moment.getTime())));

/** The feed as it travels. */
export function feedResponse({ what, name, self, page, begun, entries }: FeedOf, reader: Reader): Response {
  const { language, institute } = reader;
  const words = changesWordsIn(language);
  const xml = atomXml({
    id: tagOf(reader, begun, `${language}/${what}`),
    language,
    title: `${name === null ? words.title : words.titleOf(name)} · ${registerTitle(reader)}`,
    subtitle: words.lead,
    author: { name: institute.name[language], website: institute.website },
    self: wholeAddress(reader, self),
    page: wholeAddress(reader, page),
    updated: latest([begun, ...entries.map(({ updated }) => updated)]),
    entries,
  });
  return new Response(xml, {
    headers: {
      "content-type": "application/atom+xml; charset=utf-8",
      "access-control-allow-origin": "*",
    },
  });
}

const plain = (text: string, status: number, headers: Record<string, string> = {}) =>
  new Response(`${text}\n`, {
    status,
    headers: { "content-type": "text/plain; charset=utf-8", "x-robots-tag": "noindex", ...headers },
  });

export const noFeed = () => plain("There is no such feed.", 404);
export const feedMoved = (location: string) => plain(location, 308, { location });

/** The reader of a feed, or null where the address names no language. */
export const feedReader = (locale: string): Promise<Reader> | null =>
  isLanguage(locale) ? readerOf(locale) : null;

/** What was withdrawn has no feed any more, and says so. */
export const feedGone = ({ words }: Reader) => plain(words.withdrawn.page, 410);

export function feedRefused(problems: readonly RefusedChange[], { language }: Reader): Response {
  const words = changesWordsIn(language);
  const lines = problems
    .slice(0, 12)
    .map(({ key, rule, valid }) =>
      [
        `${key.slice(0, 40)}: ${words.rules[rule]}`,
        ...(valid.length > 0 ? [`${words.valid} ${valid.join(", ")}`] : []),
      ].join(" "),
    );
  return plain([words.refused, ...lines].join("\n"), 400);
}
