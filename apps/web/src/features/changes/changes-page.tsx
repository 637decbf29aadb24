/** What changed in the register, month by month, with a form that narrows it down and the feed of the same choice. */
import { type ChangesAsked, countedAtMost } from "@entente/api/changes/asked";
import type { ChangeAct, ChangesView } from "@entente/api/changes/view";
import { PageTitle } from "@entente/ui/page-title";
import { Section } from "@entente/ui/section";
import { FeedLink } from "@/features/page/feed-link.tsx";
import { PageFrame } from "@/features/page/page-frame.tsx";
import { WordsText } from "@/features/page/words-text.tsx";
import { inLanguage, pathOf } from "@/lib/addresses.ts";
import { capital } from "@/lib/capital.ts";
import { colon } from "@/lib/colon.ts";
import type { Reader } from "@/lib/reader.ts";
import { type ChangesWords, changesWordsIn } from "@/messages/changes.ts";
import { Act } from "./change-act.tsx";
import { changesAddress, changesFeed, changesQuery, everyChange } from "./change-address.ts";
import { ChangesForm } from "./changes-form.tsx";
import { OlderNewer } from "./older-newer.tsx";

type Listed = Extract<ChangesView, { outcome: "listed" }>;

type Props = {
  readonly asked: ChangesAsked;
  readonly page: number;
  readonly answer: Listed;
  readonly reader: Reader;
};

/** The acts of each month of the register's clock, under its name. */
function byMonth(acts: readonly ChangeAct[], { language, institute }: Reader) {
  const format = new Intl.DateTimeFormat(language, {
    year: "numeric",
    month: "long",
    timeZone: institute.timeZone,
  });
  return [...Map.groupBy(acts, ({ at }) => format.format(at))];
}

/** The unit or entry that was chosen, by its name. */
function Chosen({ asked, answer, reader }: Omit<Props, "page">) {
  const words = changesWordsIn(reader.language);
  const named = [
    { place: answer.entry, term: reader.words.search.kinds.entry },
    { place: answer.unit, term: words.filter.unit },
  ].flatMap(({ place, term }) => (place ? [{ place, term }] : []));
  if (changesQuery(asked) === "") return null;
  return (
    <p className="mb-6 flex flex-wrap gap-x-6 gap-y-1">
      {named.map(({ place, term }) => (
        <span key={term}>
          <span className="text-muted">
            {term}
            {colon(reader.language)}
          </span>
          <a href={inLanguage(reader.language, pathOf(place.segment, place.slug))}>
            <WordsText words={place.name} reader={reader} />
          </a>
        </span>
      ))}
      <a href={changesAddress(everyChange(reader.language))} className="no-print">
        {words.filter.everything}
      </a>
    </p>
  );
}

const countOf = ({ total }: Listed, words: ChangesWords) =>
  total === 0 ? words.nothing : total < countedAtMost ? words.count(total) : words.atLeast(total);

export function ChangesPage({ asked, page, answer, reader }: Props) {
  const words = changesWordsIn(reader.language);
  return (
    <PageFrame reader={reader} path="/changes" query={changesQuery(asked, page)}>
      <PageTitle title={words.title} lead={words.lead} />
      <ChangesForm asked={asked} reader={reader} />
      <Chosen asked={asked} answer={answer} reader={reader} />
      <p className="mb-8 flex flex-wrap items-center justify-between gap-x-8 gap-y-2">
        <span className="text-muted">{countOf(answer, words)}</span>
        <FeedLink href={changesFeed(asked)}>{words.feed}</FeedLink>
      </p>
      <div className="space-y-10">
        {byMonth(answer.acts, reader).map(([month, acts]) => (
          <Section key={month} id={`month-${acts[0]?.at.toISOString().slice(0, 7)}`} heading={capital(month)}>
            <ul className="divide-line divide-y">
              {acts.map((act) => (
                <Act key={act.id} act={act} reader={reader} />
              ))}
            </ul>
          </Section>
        ))}
      </div>
      <OlderNewer
        page={page}
        older={answer.older}
        addressOf={(at) => changesAddress(asked, at)}
        reader={reader}
      />
    </PageFrame>
  );
}
