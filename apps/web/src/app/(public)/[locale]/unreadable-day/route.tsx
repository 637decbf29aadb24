/** Where the door leads whose address names a day that is none. */
import { UnreadableDayPage } from "@/features/day/unreadable-day-page.tsx";
import { refusedHead } from "@/features/page/page-head.ts";
import { publicPage } from "@/features/page/public-page.tsx";
import { inLanguage, type PagePath } from "@/lib/addresses.ts";
import { dayWordsIn } from "@/messages/day.ts";

const listed = (values: string | string[] | undefined) =>
  values === undefined ? [] : typeof values === "string" ? [values] : values;

/** The path below the language, and the rest, of an address of this register; the home page for anything else. */
function placeOf(at: string | undefined, home: string): { path: PagePath; query: string } {
  const [path = "", query = ""] = (at ?? "").split("?", 2);
  const below = path.startsWith(`${home}/`) ? path.slice(home.length) : "";
  return { path: below as PagePath, query: query ? `?${query}` : "" };
}

export const GET = publicPage(async ({ reader, query: { at, given } }) => {
  const { language, institute } = reader;
  const place = placeOf(listed(at)[0], inLanguage(language, ""));
  return {
    status: 400,
    head: refusedHead(`${dayWordsIn(language).unreadable} · ${institute.shortName[language]}`),
    body: <UnreadableDayPage reader={reader} given={listed(given)} {...place} />,
  };
});
