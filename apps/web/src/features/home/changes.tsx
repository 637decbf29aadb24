/** What changed lately: the day, what, and the change note that its publisher wrote. */
import type { Change } from "@entente/api/shared/view";
import { PlainList } from "@entente/ui/plain-list";
import { WordsText } from "@/features/page/words-text.tsx";
import { inLanguage, pathOf } from "@/lib/addresses.ts";
import { dayText } from "@/lib/dates.ts";
import type { Reader } from "@/lib/reader.ts";

export function Changes({
  changes,
  reader,
}: {
  readonly changes: readonly Change[];
  readonly reader: Reader;
}) {
  if (changes.length === 0) return <p>{reader.words.homePage.nothingLately}</p>;
  return (
    <PlainList>
      {changes.map(({ at, note, subject }) => (
        <li
          key={`${at.toISOString()} ${subject?.segment} ${subject?.slug} ${note.text}`}
          className="grid gap-x-6 sm:grid-cols-[12rem_minmax(0,1fr)]"
        >
          <time dateTime={at.toISOString()} className="text-muted text-sm">
            {dayText(at, reader)}
          </time>
          <p>
            {subject ? (
              <>
                <a href={inLanguage(reader.language, pathOf(subject.segment, subject.slug))}>
                  <WordsText words={subject.name} reader={reader} />
                </a>
                {": "}
              </>
            ) : null}
            <WordsText words={note} reader={reader} />
          </p>
        </li>
      ))}
    </PlainList>
  );
}
