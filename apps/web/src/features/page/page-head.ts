/** What a page says of itself in its head: title, canonical address, its other languages, how it is shared. */
import { type Language, languages } from "@entente/domain/languages";
import { inLanguage, type PagePath } from "@/lib/addresses.ts";
import { openGraphLocale } from "@/lib/languages.ts";
import type { Reader } from "@/lib/reader.ts";
import { changesWordsIn } from "@/messages/changes.ts";
import type { Head } from "./head.tsx";

export type SaidOfPage = {
  readonly reader: Reader;
  readonly path: PagePath;
  readonly title: string;
  readonly description: string;
  /** The languages in which the page can be read. */
  readonly available?: readonly Language[];
  /** A page that search engines should not list. */
  readonly hidden?: boolean;
  /** The page whose changes can be followed as a feed of their own, and what it is called. */
  readonly feed?: { readonly path: PagePath; readonly name: string };
};

export const registerTitle = ({ institute, words, language }: Reader): string =>
  institute.text?.registerTitle ?? `${words.home} · ${institute.shortName[language]}`;

/** The other languages of a page, with the address that chooses one by itself. */
const alternates = ({ origin }: Reader, path: PagePath, available: readonly Language[]) => [
  ...available.map((language) => [language, origin + inLanguage(language, path)] as const),
  ["x-default", `${origin}${path === "" ? "/" : path}`] as const,
];

/** The feed of the page, where it has one, and that of the whole register. */
function feeds({ reader: { language, origin }, feed }: SaidOfPage) {
  const words = changesWordsIn(language);
  const own = feed && {
    address: `${origin}${inLanguage(language, feed.path)}.atom`,
    title: words.titleOf(feed.name),
  };
  const whole = { address: origin + inLanguage(language, "/changes.atom"), title: words.title };
  return own ? [own, whole] : [whole];
}

export function pageHead(page: SaidOfPage): Head {
  const { reader, path, title, description, hidden = false } = page;
  const available = page.available ?? reader.institute.languages;
  const here = inLanguage(reader.language, path);
  const address = reader.origin + here;
  const listed = !hidden && !reader.day;
  return {
    title: path === "" ? title : `${title} · ${reader.institute.shortName[reader.language]}`,
    description,
    ...(listed ? {} : { robots: "noindex, follow" }),
    // A page as of a day stands for the one as it is now.
    ...(hidden ? {} : { canonical: address }),
    ...(listed ? { alternates: alternates(reader, path, available) } : {}),
    feeds: feeds(page),
    shared: {
      title,
      description,
      address,
      siteName: registerTitle(reader),
      locale: openGraphLocale(reader.language),
      otherLocales: languages
        .filter((language) => available.includes(language) && language !== reader.language)
        .map(openGraphLocale),
      image: `${reader.origin}/share-image${here}`,
    },
  };
}

/** For a page that stands for nothing: no search engine should know it. */
export const refusedHead = (title: string): Head => ({ title, robots: "noindex, nofollow" });

const withInstitute = (title: string, { institute, language }: Reader) =>
  refusedHead(`${title} · ${institute.shortName[language]}`);

/** For an address that names nothing. */
export const missingHead = (reader: Reader): Head => withInstitute(reader.words.missing.page, reader);

/** For an address where something was withdrawn. */
export const withdrawnHead = (reader: Reader): Head => withInstitute(reader.words.withdrawn.page, reader);
