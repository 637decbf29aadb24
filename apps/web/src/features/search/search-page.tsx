/** The search: a box, what it found and why, and what the results can be narrowed by. */
import { type Asked, pageSize } from "@entente/api/search/asked";
import type { FoundView } from "@entente/api/search/found-view";
import { SearchBox } from "@entente/ui/search-box";
import { Section } from "@entente/ui/section";
import { LinkRow } from "@/features/page/link-row.tsx";
import { PageFrame } from "@/features/page/page-frame.tsx";
import { FollowLink } from "@/features/subscription/follow-link.tsx";
import { inLanguage } from "@/lib/addresses.ts";
import type { Reader } from "@/lib/reader.ts";
import { type SearchWords, searchWordsIn } from "@/messages/search.ts";
import { ChosenFilters } from "./chosen-filters.tsx";
import { CompareHits } from "./compare-hits.tsx";
import { FacetList } from "./facet-list.tsx";
import { kindNames } from "./kind-names.ts";
import { RecordHits } from "./record-hits.tsx";
import { ResultPages } from "./result-pages.tsx";
import { ResultFiles, SortLinks } from "./result-tools.tsx";
import { addressOf, partsOf, queryOf } from "./search-address.ts";
import { SearchHits } from "./search-hits.tsx";
import { suggestFrom } from "./suggest-from.ts";

type Props = {
  readonly asked: Asked;
  readonly page: number;
  readonly answer: FoundView;
  readonly reader: Reader;
};

function headingOf({ total, places }: FoundView, { q }: Asked, words: SearchWords): string {
  if (total === 0 && places.length > 0) return words.noRecords(q);
  if (total === 0) return q === "" ? words.nothing : words.nothingFor(q);
  return q === "" ? words.results(total) : words.resultsFor(total, q);
}

/** How the question was widened, where it was. */
function Widened({ answer: { widened }, asked: { q, language } }: Pick<Props, "answer" | "asked">) {
  if (!widened) return null;
  const words = searchWordsIn(language);
  return (
    <p className="mb-4 max-w-[65ch]">
      {widened.how === "beginnings" ? words.beginnings(q) : words.spelling(q, widened.query)}
    </p>
  );
}

/** The lists of the register, for whoever found nothing. */
function LookThrough({ reader: { words, language } }: { readonly reader: Reader }) {
  const lists = [
    ["", words.nav.treatiesAndBodies],
    ["/people", words.nav.people],
    ["/units", words.nav.units],
    ["/countries", words.nav.countries],
    ["/topics", words.nav.topics],
  ] as const;
  return (
    <nav aria-label={words.homePage.jumpTo}>
      <p className="text-muted text-sm">{words.homePage.jumpTo}</p>
      <LinkRow links={lists} language={language} className="mt-1" />
    </nav>
  );
}

export function SearchPage({ asked, page, answer, reader }: Props) {
  const words = searchWordsIn(reader.language);
  const { search } = reader.words;
  const kept = partsOf({ ...asked, q: "" });
  const names = kindNames(reader.language);
  const found = answer.total > 0 || answer.places.length > 0;
  return (
    <PageFrame reader={reader} path="/search" query={queryOf(asked, page)} searches>
      <div className="pt-8 pb-8 md:pt-12">
        <h1 className="mb-5 text-4xl md:text-5xl">{search.title}</h1>
        <SearchBox
          id="search"
          suggest={suggestFrom(reader.language)}
          action={inLanguage(reader.language, "/search")}
          label={search.label}
          button={search.button}
          query={asked.q}
          kept={kept}
        />
        <p className="text-muted mt-3 max-w-[65ch] text-sm">{words.lead}</p>
      </div>
      <div className="grid gap-x-12 gap-y-10 md:grid-cols-[minmax(0,1fr)_17rem]">
        <div className="min-w-0 space-y-6">
          <ChosenFilters facets={answer.facets} asked={asked} />
          {answer.places.length > 0 ? (
            <Section id="places" heading={words.places}>
              <SearchHits hits={answer.places} reader={reader} />
            </Section>
          ) : null}
          <Section id="results" heading={headingOf(answer, asked, words)}>
            <Widened answer={answer} asked={asked} />
            {answer.total > 0 ? (
              <>
                <div className="mb-3 flex flex-wrap justify-between gap-x-6 gap-y-2">
                  <SortLinks asked={asked} />
                  <a href="#narrow" className="text-sm md:hidden">
                    {words.narrow}
                  </a>
                </div>
                <RecordHits hits={answer.hits} reader={reader} kindName={(kind) => names[kind]} />
                <CompareHits hits={answer.hits} language={reader.language} />
                <ResultPages
                  language={asked.language}
                  page={page}
                  total={answer.total}
                  pageSize={pageSize}
                  addressOf={(at) => addressOf(asked, at)}
                />
                <ResultFiles asked={asked} total={answer.total} />
                <FollowLink reader={reader} search={queryOf({ ...asked, sort: "relevance" }).slice(1)} />
              </>
            ) : null}
          </Section>
          {found ? null : <LookThrough reader={reader} />}
          {answer.near.length > 0 ? (
            <Section id="near" heading={words.near}>
              <SearchHits hits={answer.near} reader={reader} />
            </Section>
          ) : null}
        </div>
        {found || kept.length > 0 ? <FacetList facets={answer.facets} asked={asked} /> : null}
      </div>
    </PageFrame>
  );
}
