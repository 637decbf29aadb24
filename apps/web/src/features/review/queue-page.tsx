/** Everything that waits for one person, in one place. */
import type { ReviewQueue } from "@entente/api/review/view";
import type { PlannedView } from "@entente/api/schedule/view";
import { PageTitle } from "@entente/ui/page-title";
import { Section } from "@entente/ui/section";
import type { ReactNode } from "react";
import { ScheduleItem } from "@/features/schedule/schedule-item.tsx";
import type { DeskReader } from "@/lib/desk/reader.ts";
import { reviewWords } from "@/messages/desk/review.ts";
import { CommentItem } from "./comment-item.tsx";
import { LookItem } from "./look-item.tsx";
import { SubmissionItem } from "./submission-item.tsx";

type Props = {
  readonly queue: ReviewQueue;
  readonly blocked: readonly PlannedView[];
  readonly reader: DeskReader;
};

type Part = { readonly id: string; readonly heading: string; readonly items: readonly ReactNode[] };

export function QueuePage({ queue, blocked, reader }: Props) {
  const words = reviewWords[reader.language];
  const submissions = (list: ReviewQueue["toDecide"]) =>
    list.map((one) => (
      <SubmissionItem
        key={one.id}
        submission={one}
        recordId={one.record.id}
        record={one.record}
        reader={reader}
      />
    ));
  const parts: readonly Part[] = [
    { id: "to-decide", heading: words.toDecide, items: submissions(queue.toDecide) },
    {
      id: "blocked",
      heading: words.blocked,
      items: blocked.map((one) => (
        <ScheduleItem key={one.id} schedule={one} record={one.record} reader={reader} />
      )),
    },
    {
      id: "comments",
      heading: words.comments,
      items: queue.comments.map((one) => (
        <CommentItem key={one.id} comment={one} maySettle record={one.record} reader={reader} />
      )),
    },
    {
      id: "looks",
      heading: words.looks,
      items: queue.looks.map((one) => (
        <LookItem
          key={`${one.changeSetId} ${one.record.id}`}
          look={one}
          recordId={one.record.id}
          record={one.record}
          reader={reader}
        />
      )),
    },
    { id: "waiting", heading: words.waiting, items: submissions(queue.waiting) },
  ];
  const some = parts.filter(({ items }) => items.length > 0);
  return (
    <>
      <PageTitle title={words.queueTitle} lead={words.queueLead} />
      {some.length === 0 ? <p className="text-lg">{words.nothing}</p> : null}
      <div className="space-y-12">
        {some.map(({ id, heading, items }) => (
          <Section key={id} id={id} heading={`${heading} (${items.length})`}>
            <ul>{items}</ul>
          </Section>
        ))}
      </div>
    </>
  );
}
