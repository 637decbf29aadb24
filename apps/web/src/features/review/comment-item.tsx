/** One comment, pinned or settled. */
import type { CommentView, RecordRef } from "@entente/api/review/view";
import { Small } from "@entente/ui/small";
import { momentIn } from "@/features/account/moment.ts";
import type { DeskReader } from "@/lib/desk/reader.ts";
import { fill } from "@/lib/fill.ts";
import { reviewWords } from "@/messages/desk/review.ts";
import { troubleWords } from "@/messages/desk/troubles.ts";
import { ActButton } from "./edit/act-button.tsx";
import { RecordLink } from "./record-link.tsx";

type Props = {
  readonly comment: CommentView;
  readonly maySettle: boolean;
  readonly record?: RecordRef;
  readonly reader: DeskReader;
};

export function CommentItem({ comment, maySettle, record, reader }: Props) {
  const { language } = reader;
  const words = reviewWords[language];
  const moment = momentIn(reader);
  const { id, body, by, guest, at, settledAt, settledBy } = comment;
  return (
    <li className="border-line border-t py-5 first:border-t-0 first:pt-0">
      {record ? <RecordLink record={record} reader={reader} below="/review" /> : null}
      <p className={`max-w-[65ch] whitespace-pre-line ${settledAt ? "text-muted" : ""}`}>{body}</p>
      <Small>
        {fill(words.by, { who: guest ? `${by} (${words.guest})` : by, when: moment(at) })}
        {settledAt ? ` · ${fill(words.settled, { who: settledBy ?? "–", when: moment(settledAt) })}` : null}
      </Small>
      {maySettle && !settledAt ? (
        <ActButton does="settle" id={id} text={words.settle} troubles={troubleWords[language]} />
      ) : null}
    </li>
  );
}
