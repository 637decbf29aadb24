/** The timeline: a picture, the same as a list, and what both can be narrowed by. */
import { pageSize, type TimelineAsked } from "@entente/api/timeline/asked";
import type { TimelineFound } from "@entente/api/timeline/view";
import { printNumber } from "@entente/domain/dates/print";
import { Fold } from "@entente/ui/fold";
import { PageTitle } from "@entente/ui/page-title";
import { SearchBox } from "@entente/ui/search-box";
import { Section } from "@entente/ui/section";
import { PageFrame } from "@/features/page/page-frame.tsx";
import { TakeAlong } from "@/features/picture/take-along.tsx";
import { WidePicture } from "@/features/picture/wide-picture.tsx";
import { ChosenFilters } from "@/features/search/chosen-filters.tsx";
import { FacetList } from "@/features/search/facet-list.tsx";
import { ResultPages } from "@/features/search/result-pages.tsx";
import { addressOf } from "@/features/search/search-address.ts";
import { pagePalette } from "@/lib/pictures/palette.ts";
import type { Reader } from "@/lib/reader.ts";
import { timelineWordsIn } from "@/messages/timeline.ts";
import { ChosenEvents } from "./chosen-events.tsx";
import { CountedTable } from "./counted-table.tsx";
import { EventList } from "./event-list.tsx";
import { KindFilter } from "./kind-filter.tsx";
import { type LaneKey, laneName } from "./lanes.ts";
import { timelinePicture } from "./picture.tsx";
import { timelineAddress, timelinePath, timelineQuery } from "./timeline-address.ts";

type Props = {
  readonly asked: TimelineAsked;
  readonly page: number;
  readonly found: TimelineFound;
  readonly reader: Reader;
};

function Picture({ asked, found, reader }: Omit<Props, "page">) {
  const { language } = reader;
  const words = timelineWordsIn(language);
  const picture = timelinePicture({ asked, found, reader });
  if (!picture) return null;
  const { bars, width, height, description } = picture;
  const nameOf = (lane: LaneKey) => laneName(lane, found.parties, reader);
  return (
    <div className="space-y-3">
      {bars ? (
        <p className="max-w-[65ch]">
          {words.tooMany(words.events(found.total), printNumber(pageSize, language))}{" "}
          {words.perYears(bars.step)}
        </p>
      ) : null}
      <WidePicture
        endFirst
        language={language}
        label={words.scroll}
        description={description}
        width={width}
        height={height}
      >
        {picture.draw(pagePalette, "")}
      </WidePicture>
      <TakeAlong language={language} path={timelinePath(asked)} query={timelineQuery(asked)} />
      {bars ? (
        <Fold id="counted" heading={words.counted}>
          <CountedTable bars={bars} asked={asked} nameOf={nameOf} reader={reader} />
        </Fold>
      ) : null}
    </div>
  );
}

export function TimelinePage({ asked, page, found, reader }: Props) {
  const { language } = reader;
  const words = timelineWordsIn(language);
  const { search } = reader.words;
  const { event, from, until, ...searched } = asked;
  const to = (changed: typeof searched) => timelineAddress({ ...asked, ...changed });
  const [action, query = ""] = timelineAddress({ ...asked, q: "" }).split("?");
  return (
    <PageFrame reader={reader} path="/timeline" query={timelineQuery(asked, page)} searches>
      <PageTitle title={words.title} lead={words.lead} />
      <div className="space-y-6">
        <SearchBox
          id="search"
          action={action ?? ""}
          label={search.label}
          button={search.button}
          query={asked.q}
          kept={[...new URLSearchParams(query)].map(([key, value]) => [key, value] as const)}
        />
        <ChosenFilters facets={found.facets} asked={searched} to={to} />
        <ChosenEvents asked={asked} />
        <Picture asked={asked} found={found} reader={reader} />
      </div>
      <div className="mt-10 grid gap-x-12 gap-y-10 md:grid-cols-[minmax(0,1fr)_17rem]">
        <div className="min-w-0">
          <Section id="events" heading={found.total === 0 ? words.none : words.list}>
            {found.total === 0 ? null : (
              <>
                <p className="text-muted mb-5 max-w-[65ch] text-sm">
                  {words.events(found.total)}. {words.precision}
                </p>
                <EventList events={found.events} today={found.today} reader={reader} />
              </>
            )}
            <ResultPages
              language={language}
              page={page}
              total={found.total}
              pageSize={pageSize}
              addressOf={(at) => timelineAddress(asked, at)}
            />
            <p className="no-print mt-8">
              <a href={addressOf(searched)} rel="nofollow">
                {words.seeResults}
              </a>
            </p>
          </Section>
        </div>
        <FacetList
          facets={found.facets}
          asked={searched}
          to={to}
          before={<KindFilter asked={asked} kinds={found.kinds} />}
        />
      </div>
    </PageFrame>
  );
}
