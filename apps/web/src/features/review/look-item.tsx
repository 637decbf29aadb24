/** One publication that its own author made, and whether somebody else has looked at it. */
import type { RecordRef, SecondLookView } from "@entente/api/review/view";
import { Small } from "@entente/ui/small";
import { momentIn } from "@/features/account/moment.ts";
import { colon } from "@/lib/colon.ts";
import type { DeskReader } from "@/lib/desk/reader.ts";
import { fill } from "@/lib/fill.ts";
import { reviewWords } from "@/messages/desk/review.ts";
import { troubleWords } from "@/messages/desk/troubles.ts";
import { AskButton } from "./edit/ask-button.tsx";
import { RecordLink } from "./record-link.tsx";

type Props = {
  readonly look: SecondLookView;
  readonly recordId: string;
  readonly record?: RecordRef;
  readonly reader: DeskReader;
};

export function LookItem({ look, recordId, record, reader }: Props) {
  const { language } = reader;
  const words = reviewWords[language];
  const moment = momentIn(reader);
  const { changeSetId, reason, leftBy, leftAt, lookedBy, lookedAt, remark, mayLook } = look;
  return (
    <li className="border-line border-t py-5 first:border-t-0 first:pt-0">
      {record ? <RecordLink record={record} reader={reader} below="/history" /> : null}
      <p className="max-w-[65ch]">
        <span className="text-muted">
          {words.reason}
          {colon(language)}
        </span>
        {reason}
      </p>
      <Small>{fill(words.by, { who: leftBy, when: moment(leftAt) })}</Small>
      {lookedBy && lookedAt ? (
        <Small>
          {fill(words.settled, { who: lookedBy, when: moment(lookedAt) })}
          {remark ? ` – ${remark}` : null}
        </Small>
      ) : null}
      {mayLook ? (
        <div className="mt-3">
          <AskButton
            does="look"
            id={changeSetId}
            recordId={recordId}
            words={{ text: words.look, ask: words.lookAsk, field: words.remark, cancel: words.cancel }}
            troubles={troubleWords[language]}
          />
        </div>
      ) : null}
    </li>
  );
}
