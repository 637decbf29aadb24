/** Everything by which others take part in one record: review, plans, guests. */
import type { GuestLinkView } from "@entente/api/guest/view";
import type { RecordView } from "@entente/api/record/view";
import type { RecordReview as Review } from "@entente/api/review/view";
import type { ScheduleView } from "@entente/api/schedule/view";
import { type Actor, may } from "@entente/domain/access/authorize";
import type { Part } from "@entente/domain/record/parts";
import { unitsOf } from "@entente/domain/record/scope";
import { Section } from "@entente/ui/section";
import { RecordGuestLinks } from "@/features/guest/record-guest-links.tsx";
import { RecordSchedules } from "@/features/schedule/record-schedules.tsx";
import type { DeskReader } from "@/lib/desk/reader.ts";
import { fill } from "@/lib/fill.ts";
import { nameOf } from "@/lib/languages.ts";
import { reviewWords } from "@/messages/desk/review.ts";
import { troubleWords } from "@/messages/desk/troubles.ts";
import { SubmitForm } from "./edit/submit-form.tsx";
import { partName } from "./part-names.ts";
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
  const { language, institute } = reader;
  const { handIn, handInLead, which, whichMissing, tell, note, handedIn } = reviewWords[language];
  const troubles = troubleWords[language];
  const recordId = record.id;
  const unitIds = unitsOf(record.kind, recordId, record.content.shared);
  const allowed = (action: "record.submit" | "record.publish") =>
    changedIn(record).filter((part) => may(actor, action, { unitIds, parts: [part] }));
  const toHandIn = allowed("record.submit");
  return (
    <div className="space-y-12">
      {toHandIn.length > 0 ? (
        <Section id="hand-in" heading={handIn}>
          <p className="text-muted mb-5 max-w-[60ch]">{handInLead}</p>
          <SubmitForm
            recordId={recordId}
            parts={toHandIn.map((part) => ({ part, name: partName(part, language) }))}
            languages={institute.languages.map((one) => ({
              language: one,
              label: fill(note, { language: nameOf(one, language) }),
            }))}
            words={{ handIn, which, whichMissing, tell, handedIn }}
            troubles={troubles}
          />
        </Section>
      ) : null}
      <RecordReview recordId={recordId} review={review} reader={reader} />
      <RecordSchedules
        recordId={recordId}
        schedules={schedules}
        plannable={allowed("record.publish")}
        reader={reader}
      />
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
