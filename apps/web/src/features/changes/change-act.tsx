/** One act: the day, and what was done to a record, or to several that were changed together. */
import type { ChangeAct } from "@entente/api/changes/view";
import { FoldSummary } from "@entente/ui/fold-summary";
import { WordsText } from "@/features/page/words-text.tsx";
import { dayText } from "@/lib/dates.ts";
import type { Reader } from "@/lib/reader.ts";
import { changesWordsIn } from "@/messages/changes.ts";
import { CompareLink, RecordName, Told } from "./change-line.tsx";
import { kindOf } from "./said.ts";

type Props = { readonly act: ChangeAct; readonly reader: Reader };

/** More records than these are there when somebody asks for them. */
const listed = 10;

/** Records that are new together say it once. */
const nothingApart = ({ lines, note }: ChangeAct) =>
  note !== null &&
  lines.every(
    ({ sentences, takenBack, sort }) => sentences.length === 0 && !takenBack && sort === "published",
  );

function OneRecord({ act, reader }: Props) {
  const [line] = act.lines;
  if (!line) return null;
  return (
    <>
      <p className="text-muted text-sm">{kindOf(line, reader)}</p>
      <p className="font-display text-xl leading-snug">
        <RecordName line={line} reader={reader} />
      </p>
      <Told line={line} reader={reader} />
      <CompareLink line={line} reader={reader} />
    </>
  );
}

function SeveralRecords({ act, reader }: Props) {
  const words = changesWordsIn(reader.language);
  const names = (
    <ul className="mt-2 gap-x-8 sm:columns-2">
      {act.lines.map((line) => (
        <li key={`${line.recordId} ${line.sort}`} className="break-inside-avoid py-1">
          <RecordName line={line} reader={reader} />
        </li>
      ))}
    </ul>
  );
  const left = act.records - act.lines.length;
  return (
    <>
      {act.records > listed ? null : <p className="text-muted text-sm">{words.records(act.records)}</p>}
      {act.note ? (
        <p className="font-display max-w-[50ch] text-xl leading-snug">
          <WordsText words={act.note} reader={reader} />
        </p>
      ) : null}
      {act.records > listed ? (
        <details className="mt-2">
          <FoldSummary look="hover:text-accent flex gap-2.5 py-1.5">{words.records(act.records)}</FoldSummary>
          {names}
          {left > 0 ? <p className="text-muted text-sm">{words.moreRecords(left)}</p> : null}
        </details>
      ) : nothingApart(act) ? (
        names
      ) : (
        <ul className="mt-2 space-y-4">
          {act.lines.map((line) => (
            <li key={`${line.recordId} ${line.sort}`}>
              <p className="font-medium">
                <RecordName line={line} reader={reader} />
              </p>
              <Told line={line} reader={reader} without={act.note !== null} />
              <CompareLink line={line} reader={reader} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

export function Act({ act, reader }: Props) {
  return (
    <li className="keep grid gap-x-8 gap-y-1 py-5 md:grid-cols-[11rem_minmax(0,1fr)]">
      <time dateTime={act.at.toISOString()} className="text-muted text-sm tabular-nums md:pt-0.5">
        {dayText(act.at, reader)}
      </time>
      <div className="min-w-0">
        {act.lines.length > 1 ? (
          <SeveralRecords act={act} reader={reader} />
        ) : (
          <OneRecord act={act} reader={reader} />
        )}
      </div>
    </li>
  );
}
