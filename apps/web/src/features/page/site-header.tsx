/** The head of every page: whose register this is, its parts, and the languages. */
import { FoldSummary } from "@entente/ui/fold-summary";
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

type Part = readonly [path: PagePath, name: string];

const partsIn = ({ words, language }: Reader): Part[] => [
  ["", words.home],
  ["/people", words.nav.people],
  ["/units", words.nav.units],
  ["/countries", words.nav.countries],
  ["/topics", words.nav.topics],
  ["/map", mapWordsIn(language).title],
  ["/timeline", timelineWordsIn(language).title],
  ["/search", words.search.title],
];

function PartLinks({ reader, path, look }: Pick<Props, "reader" | "path"> & { readonly look: string }) {
  return partsIn(reader).map(([part, name]) => (
    <li key={part}>
      <a
        href={inLanguage(reader.language, part)}
        aria-current={path === part ? "page" : undefined}
        className={`no-underline hover:underline aria-[current]:font-semibold ${look}`}
      >
        {name}
      </a>
    </li>
  ));
}

/** On a phone the parts of the register stand behind one word, so that a page begins where its reader can see it. */
function Menu({ reader, path }: Pick<Props, "reader" | "path">) {
  return (
    <details className="no-print md:hidden">
      <FoldSummary look="border-line flex min-h-10 gap-2.5 border px-3">{reader.words.menu}</FoldSummary>
      <nav
        aria-label={reader.words.mainNavigation}
        className="border-line bg-paper absolute inset-x-0 top-full z-10 border-b px-5 pb-4 shadow-lg"
      >
        <ul className="grid grid-cols-2 gap-x-6">
          <PartLinks reader={reader} path={path} look="border-line block border-t py-2.5" />
        </ul>
      </nav>
    </details>
  );
}

export function SiteHeader({ reader, path, query = "", searches = false }: Props) {
  const { words, language, institute } = reader;
  return (
    <header className="border-line relative border-b">
      <div className="mx-auto flex max-w-6xl flex-wrap items-center justify-between gap-x-4 gap-y-1.5 px-5 py-3 md:grid md:grid-cols-[minmax(0,1fr)_auto] lg:grid-cols-[minmax(0,1fr)_17.5rem] xl:grid-cols-[minmax(0,1fr)_20rem] md:gap-x-8 md:gap-y-2 md:px-8 md:py-4">
        <a
          href={inLanguage(language, "")}
          className="flex min-w-0 flex-1 items-center gap-3 leading-tight no-underline hover:underline md:justify-self-start"
        >
          <Logo present={institute.logo !== null} />
          <span className="font-display hyphens-auto text-[0.8125rem] min-[22rem]:text-[0.9375rem] sm:text-base lg:text-lg">
            {institute.name[language]}
          </span>
        </a>
        <Menu reader={reader} path={path} />
        <LanguageSwitch reader={reader} path={path} query={query} />
        <nav
          aria-label={words.mainNavigation}
          className="no-print hidden md:col-span-2 md:block lg:col-span-1"
        >
          <ul className="flex flex-wrap gap-x-5 text-[0.9375rem] xl:gap-x-6">
            <PartLinks reader={reader} path={path} look="inline-block py-1" />
          </ul>
        </nav>
        {searches ? null : <HeaderSearch reader={reader} />}
      </div>
    </header>
  );
}
