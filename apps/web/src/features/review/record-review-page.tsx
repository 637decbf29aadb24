/** Everything by which others take part in one record: review, plans, guests. */
import type { GuestLinkView } from "@entente/api/guest/view";
import type { RecordView } from "@entente/api/record/view";
import type { RecordReview as Review } from "@entente/api/review/view";
import type { ScheduleView } from "@entente/api/schedule/view";
import { type Actor, may } from "@entente/domain/access/authorize";
import type { Part } from "@entente/domain/record/parts";
import { unitsOf } from "@entente/domain/record/scope";
import { RecordGuestLinks } from "@/features/guest/record-guest-links.tsx";
import { RecordSchedules } from "@/features/schedule/record-schedules.tsx";
import type { DeskReader } from "@/lib/desk/reader.ts";
import { fill } from "@/lib/fill.ts";
import { reviewWords } from "@/messages/desk/review.ts";
import { partNames } from "./part-names.ts";
import { RecordReview } from "./record-review.tsx";

type Props = {
  readonly record: RecordView;
  readonly review: Review;
  readonly schedules: readonly ScheduleView[];
  readonly links: readonly GuestLinkView[];
  readonly actor: Actor;
  readonly origin: string;
  readonly reader: DeskReader;
};

/** The parts whose draft says something else than what is public, those included of which nothing is. */
const changedIn = ({ parts }: RecordView): Part[] =>
  parts
    .filter(({ changed, revision, state }) => changed || (revision === null && state !== "missing"))
    .map(({ part }) => part);

export function RecordReviewPage({ record, review, schedules, links, actor, origin, reader }: Props) {
  const { language } = reader;
  const words = reviewWords[language];
  const recordId = record.id;
  const unitIds = unitsOf(record.kind, recordId, record.content.shared);
  const changed = changedIn(record);
  return (
    <div className="space-y-12">
      {changed.length > 0 ? (
        <div>
          <p className="max-w-[65ch]">{fill(words.unpublished, { parts: partNames(changed, language) })}</p>
          <p className="mt-1">
            <a href={`/desk/records/${recordId}/publish`}>{words.toPublish}</a>
          </p>
        </div>
      ) : null}
      <RecordReview recordId={recordId} review={review} reader={reader} />
      <RecordSchedules schedules={schedules} reader={reader} />
      <RecordGuestLinks
        recordId={recordId}
        links={links}
        mayShow={may(actor, "record.show-to-guest", { unitIds })}
        origin={origin}
        reader={reader}
      />
    </div>
  );
}
