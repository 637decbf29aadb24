/** The head of every page: whose register this is, its parts, and the languages. */
import { inLanguage, type PagePath } from "@/lib/addresses.ts";
import type { Reader } from "@/lib/reader.ts";
import { mapWordsIn } from "@/messages/map/words.ts";
import { timelineWordsIn } from "@/messages/timeline.ts";
import { HeaderSearch } from "./header-search.tsx";
import { LanguageSwitch } from "./language-switch.tsx";
import { Logo } from "./logo.tsx";

type Props = {
  readonly reader: Reader;
  readonly path: PagePath;
  readonly query?: string;
  /** Where the page has a search box of its own, the head has none. */
  readonly searches?: boolean;
};

export function SiteHeader({ reader, path, query = "", searches = false }: Props) {
  const { words, language, institute } = reader;
  const parts: readonly [PagePath, string][] = [
    ["/people", words.nav.people],
    ["/units", words.nav.units],
    ["/countries", words.nav.countries],
    ["/topics", words.nav.topics],
    ["/map", mapWordsIn(language).title],
    ["/timeline", timelineWordsIn(language).title],
    ["/search", words.search.title],
  ];
  return (
    <header className="border-line border-b">
      <div className="mx-auto flex max-w-6xl flex-wrap items-center justify-between gap-x-8 gap-y-2 px-5 py-4 md:px-8">
        <a
          href={inLanguage(language, "")}
          className="flex min-w-0 items-center gap-3 leading-tight no-underline hover:underline"
        >
          <Logo present={institute.logo !== null} />
          <span className="font-display text-lg">{institute.name[language]}</span>
        </a>
        <LanguageSwitch reader={reader} path={path} query={query} />
        {searches ? null : <HeaderSearch reader={reader} />}
        <nav aria-label={words.mainNavigation} className="no-print w-full">
          <ul className="flex flex-wrap gap-x-6 text-[0.9375rem]">
            <li>
              <a
                href={inLanguage(language, "")}
                aria-current={path === "" ? "page" : undefined}
                className="inline-block py-1 no-underline hover:underline aria-[current]:font-semibold"
              >
                {words.home}
              </a>
            </li>
            {parts.map(([part, name]) => (
              <li key={part}>
                <a
                  href={inLanguage(language, part)}
                  aria-current={path === part ? "page" : undefined}
                  className="inline-block py-1 no-underline hover:underline aria-[current]:font-semibold"
                >
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </header>
  );
}
