/** Where the door leads whose address names a day that is none. */
import type { Metadata } from "next";
import { UnreadableDayPage } from "@/features/day/unreadable-day-page.tsx";
import { inLanguage, type PagePath } from "@/lib/addresses.ts";
import { statusMarker } from "@/lib/public-response/status-marker.ts";
import { readerOf } from "@/lib/reader.ts";
import { dayWordsIn } from "@/messages/day.ts";

type Query = Record<string, string | string[] | undefined>;
type Props = { readonly params: Promise<{ locale: string }>; readonly searchParams: Promise<Query> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { language, institute } = await readerOf((await params).locale);
  return {
    title: `${dayWordsIn(language).unreadable} · ${institute.shortName[language]}`,
    robots: { index: false, follow: false },
    other: { [statusMarker]: "400" },
  };
}

const listed = (values: string | string[] | undefined) =>
  values === undefined ? [] : typeof values === "string" ? [values] : values;

/** The path below the language, and the rest, of an address of this register; the home page for anything else. */
function placeOf(at: string | undefined, home: string): { path: PagePath; query: string } {
  const [path = "", query = ""] = (at ?? "").split("?", 2);
  const below = path.startsWith(`${home}/`) ? path.slice(home.length) : "";
  return { path: below as PagePath, query: query ? `?${query}` : "" };
}

export default async function Page({ params, searchParams }: Props) {
  const reader = await readerOf((await params).locale);
  const { at, given } = await searchParams;
  const place = placeOf(listed(at)[0], inLanguage(reader.language, ""));
  return <UnreadableDayPage reader={reader} given={listed(given)} {...place} />;
}
