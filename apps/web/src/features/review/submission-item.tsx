/** One submission: what was handed in by whom, what readers would be told, and what one may do with it. */
import type { RecordRef, SubmissionChanges, SubmissionView } from "@entente/api/review/view";
import { isLanguage, languages } from "@entente/domain/languages";
import { ButtonLink } from "@entente/ui/button-link";
import { Small } from "@entente/ui/small";
import { momentIn } from "@/features/account/moment.ts";
import { StaleNotice } from "@/features/translation/stale-notice.tsx";
import { capital } from "@/lib/capital.ts";
import type { DeskReader } from "@/lib/desk/reader.ts";
import { fill } from "@/lib/fill.ts";
import { publishWords } from "@/messages/desk/publish.ts";
import { reviewWords } from "@/messages/desk/review.ts";
import { troubleWords } from "@/messages/desk/troubles.ts";
import { ActButton } from "./edit/act-button.tsx";
import { AskButton } from "./edit/ask-button.tsx";
import { partNames } from "./part-names.ts";
import { RecordLink } from "./record-link.tsx";

type Props = {
  readonly submission: SubmissionView & { readonly changes?: SubmissionChanges | null };
  readonly recordId: string;
  /** Given where the item stands outside its record. */
  readonly record?: RecordRef;
  readonly reader: DeskReader;
};

function Changes({ changes, reader }: { readonly changes: SubmissionChanges; readonly reader: DeskReader }) {
  const { language } = reader;
  const words = reviewWords[language];
  const { begun, again, sentences } = changes;
  return (
    <div className="mt-3 max-w-[70ch]">
      <h3 className="text-muted font-sans text-sm font-normal tracking-normal">{words.changes}</h3>
      <ul className="list-[square] pl-5">
        {begun.length > 0 ? <li>{fill(words.begun, { parts: partNames(begun, language) })}</li> : null}
        {again.length > 0 ? <li>{fill(words.again, { parts: partNames(again, language) })}</li> : null}
        {sentences.map(({ text, staff }) => (
          <li key={text}>
            {text}
            {staff ? <span className="text-muted"> ({words.forStaff})</span> : null}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Note({ note, label }: Pick<SubmissionView, "note"> & { readonly label: string }) {
  return (
    <div className="mt-3 max-w-[65ch]">
      <p className="text-muted text-sm">{label}</p>
      <ul className="border-line mt-1 border-l-2 pl-3">
        {languages.map((language) =>
          note?.[language] ? (
            <li key={language} lang={language}>
              {note[language]}
            </li>
          ) : null,
        )}
      </ul>
    </div>
  );
}

export function SubmissionItem({ submission, recordId, record, reader }: Props) {
  const { language } = reader;
  const words = reviewWords[language];
  const troubles = troubleWords[language];
  const moment = momentIn(reader);
  const { id, parts, note, state, submittedBy, submittedAt, decidedBy, decidedAt, revisionId, moves } =
    submission;
  const shown = parts.find(isLanguage) ?? language;
  const stale = submission.changes?.becomesStale ?? [];
  const by = (who: string, when: Date) => fill(words.by, { who, when: moment(when) });
  return (
    <li className="border-line border-t py-5 first:border-t-0 first:pt-0">
      {record ? <RecordLink record={record} reader={reader} below="/review" /> : null}
      <p>
        <span className={state === "open" ? "font-semibold" : undefined}>
          {capital(partNames(parts, language))}
        </span>
        {state === "open" ? null : ` · ${words.states[state]}`}
      </p>
      <Small>{by(submittedBy, submittedAt)}</Small>
      {decidedBy && decidedAt ? (
        <Small>
          {words.states[state]} {by(decidedBy, decidedAt)}
        </Small>
      ) : null}
      {submission.changes ? <Changes changes={submission.changes} reader={reader} /> : null}
      {note ? (
        <Note note={note} label={words.told} />
      ) : (
        <p className="text-muted mt-2 text-sm">{words.minor}</p>
      )}
      {state === "open" && !record ? (
        <p className="mt-3">
          <a href={`/desk/preview/${recordId}/${shown}?version=${revisionId}`}>{words.preview}</a>
        </p>
      ) : null}
      {submission.mayDecide && record ? (
        <p className="mt-4">
          <ButtonLink href={`/desk/records/${record.id}/review`} look="main">
            {words.decide}
          </ButtonLink>
        </p>
      ) : null}
      {submission.mayDecide && !record ? (
        <div className="mt-4 flex flex-wrap gap-3">
          <AskButton
            does="approve"
            id={id}
            recordId={recordId}
            main
            about={
              stale.length > 0 ? (
                <StaleNotice
                  recordId={recordId}
                  stale={stale}
                  reader={language}
                  words={publishWords[language]}
                />
              ) : null
            }
            words={{
              text: words.approve,
              ask: words.approveAsk,
              cancel: words.cancel,
              address: moves
                ? {
                    ask: fill(words.moves, moves),
                    keep: fill(words.keepAddress, moves),
                    move: fill(words.moveAddress, moves),
                  }
                : undefined,
            }}
            troubles={troubles}
          />
          <AskButton
            does="return"
            id={id}
            recordId={recordId}
            words={{
              text: words.return,
              ask: words.returnAsk,
              field: words.comment,
              missing: words.wordsMissing,
              cancel: words.cancel,
            }}
            troubles={troubles}
          />
        </div>
      ) : null}
      {state === "open" && !submission.mayDecide && !record ? (
        <p className="text-muted mt-3 max-w-[60ch] text-sm">{words.anotherDecides}</p>
      ) : null}
      {submission.mayTakeBack ? (
        <ActButton does="take-back" id={id} text={words.takeBack} troubles={troubles} />
      ) : null}
    </li>
  );
}
