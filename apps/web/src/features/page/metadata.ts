/** What a page says of itself in its head: title, canonical address, its other languages, how it is shared. */
import { type Language, languages } from "@entente/domain/languages";
import type { Metadata } from "next";
import { inLanguage, type PagePath } from "@/lib/addresses.ts";
import { openGraphLocale } from "@/lib/languages.ts";
import { statusMarker } from "@/lib/public-response/status-marker.ts";
import type { Reader } from "@/lib/reader.ts";
import { changesWordsIn } from "@/messages/changes.ts";

export type PageMetadata = {
  readonly reader: Reader;
  readonly path: PagePath;
  readonly title: string;
  readonly description: string;
  /** The languages in which the page can be read. */
  readonly available?: readonly Language[];
  /** A page that search engines should not list. */
  readonly hidden?: boolean;
  /** A page that could be read in this language once: the server answers 410. */
  readonly gone?: boolean;
  /** The page whose changes can be followed as a feed of their own, and what it is called. */
  readonly feed?: { readonly path: PagePath; readonly name: string };
};

export const registerTitle = ({ institute, words, language }: Reader): string =>
  institute.text?.registerTitle ?? `${words.home} · ${institute.shortName[language]}`;

/** The other languages of a page, with the address that chooses one by itself. */
function alternates(path: PagePath, available: readonly Language[]): Record<string, string> {
  const pairs = available.map((language) => [language, inLanguage(language, path)]);
  return { ...Object.fromEntries(pairs), "x-default": path === "" ? "/" : path };
}

/** The feed of the page, where it has one, and that of the whole register. */
function feeds({ reader: { language }, feed }: PageMetadata) {
  const words = changesWordsIn(language);
  return {
    "application/atom+xml": [
      ...(feed ? [{ url: `${inLanguage(language, feed.path)}.atom`, title: words.titleOf(feed.name) }] : []),
      { url: inLanguage(language, "/changes.atom"), title: words.title },
    ],
  };
}

export function pageMetadata(page: PageMetadata): Metadata {
  const { reader, path, title, description, hidden = false, gone = false } = page;
  const available = page.available ?? reader.institute.languages;
  const whole = path === "" ? title : `${title} · ${reader.institute.shortName[reader.language]}`;
  const address = inLanguage(reader.language, path);
  const image = `/share-image${address}`;
  const listed = !hidden && !reader.day;
  return {
    metadataBase: new URL(reader.origin),
    title: whole,
    description,
    ...(listed ? {} : { robots: { index: false, follow: true } }),
    alternates: {
      // A page as of a day stands for the one as it is now.
      ...(hidden ? {} : { canonical: address }),
      ...(listed ? { languages: alternates(path, available) } : {}),
      types: feeds(page),
    },
    ...(gone ? { other: { [statusMarker]: "410" } } : {}),
    openGraph: {
      type: "website",
      title,
      description,
      url: address,
      siteName: registerTitle(reader),
      locale: openGraphLocale(reader.language),
      alternateLocale: languages
        .filter((language) => available.includes(language) && language !== reader.language)
        .map(openGraphLocale),
      images: [{ url: image, width: 1200, height: 630, alt: title }],
    },
    twitter: { card: "summary_large_image" },
  };
}

/** For an address that asks what cannot be answered. */
export const refusedMetadata = (title: string): Metadata => ({
  title,
  robots: { index: false, follow: false },
  other: { [statusMarker]: "400" },
});

/** For an address that names nothing: the server turns the marker into the status. */
export function missingMetadata(reader: Reader): Metadata {
  return {
    title: `${reader.words.missing.page} · ${reader.institute.shortName[reader.language]}`,
    robots: { index: false, follow: false },
    other: { [statusMarker]: "404" },
  };
}

/** For an address where something was withdrawn. */
export function withdrawnMetadata(reader: Reader): Metadata {
  return {
    title: `${reader.words.withdrawn.page} · ${reader.institute.shortName[reader.language]}`,
    robots: { index: false, follow: false },
    other: { [statusMarker]: "410" },
  };
}
