/** Says above every page that is read as of a day which day it is, by which of the two clocks, and how to leave it. */
import { printDate } from "@entente/domain/dates/print";
import { inLanguage, type PagePath } from "@/lib/addresses.ts";
import type { ReadDay } from "@/lib/day.ts";
import type { Reader } from "@/lib/reader.ts";
import { type DayWords, dayWordsIn } from "@/messages/day.ts";
import { DayForm } from "./day-form.tsx";

type Props = {
  readonly day: ReadDay;
  readonly reader: Reader;
  readonly path: PagePath;
  readonly query: string;
};

/** The two clocks, each by its name. */
function Clocks({ words }: { readonly words: DayWords }) {
  return (
    <dl className="grid gap-x-8 gap-y-3 sm:grid-cols-2">
      {[
        [words.published, words.publishedText],
        [words.known, words.knownText],
      ].map(([term, text]) => (
        <div key={term} className="border-line border-l pl-4">
          <dt className="font-medium">{term}</dt>
          <dd className="text-muted text-sm">{text}</dd>
        </div>
      ))}
    </dl>
  );
}

export function DayBanner({ day: { day, tense, beganOn }, reader, path, query }: Props) {
  const { language } = reader;
  const words = dayWordsIn(language);
  const isBefore = beganOn !== null && day < beganOn;
  const told = tense === "today" ? words.todayText : words.futureText;
  return (
    <aside aria-label={words.label} className="bg-sheet border-line border-b">
      <div className="mx-auto grid max-w-6xl gap-x-12 gap-y-4 px-5 py-5 md:grid-cols-[minmax(0,17rem)_minmax(0,1fr)] md:px-8">
        <div>
          <p className="text-accent text-sm font-medium">{words.asOf[tense]}</p>
          <p className="font-display text-3xl leading-tight">
            <time dateTime={day}>{printDate(day, language)}</time>
          </p>
          <p className="no-print mt-2 text-sm">
            <a href={inLanguage(language, path) + query} data-any-day="" className="inline-block py-1">
              {words.leave}
            </a>
          </p>
        </div>
        <div className="space-y-4">
          {isBefore ? <p className="max-w-[65ch]">{words.before(printDate(beganOn, language))}</p> : null}
          {tense === "past" ? <Clocks words={words} /> : <p className="max-w-[65ch]">{told}</p>}
          <DayForm id="day" label={words.another} reader={reader} path={path} query={query} day={day} />
        </div>
      </div>
    </aside>
  );
}
