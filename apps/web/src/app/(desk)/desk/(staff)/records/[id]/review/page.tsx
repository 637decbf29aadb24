/** The review of one record, what is planned for it, and to whom it was shown. */
import { staffCaller } from "@entente/api/staff-caller";
import type { Metadata } from "next";
import { RecordFrame } from "@/features/record/record-frame.tsx";
import { recordTitle } from "@/features/record/record-title.ts";
import { RecordReviewPage } from "@/features/review/record-review-page.tsx";
import { deskReader } from "@/lib/desk/reader.ts";
import { recordAt } from "@/lib/desk/record.ts";
import { staff } from "@/lib/desk/visitor.ts";
import { origin } from "@/lib/origin.ts";

type Props = { readonly params: Promise<{ readonly id: string }> };

export const generateMetadata = async ({ params }: Props): Promise<Metadata> =>
  recordTitle((await params).id, "review");

export default async function ReviewOfRecord({ params }: Props) {
  const { actor } = await staff();
  const reader = await deskReader();
  const record = await recordAt((await params).id);
  const caller = staffCaller(actor);
  const asked = { recordId: record.id };
  const [review, schedules, links] = await Promise.all([
    caller.review.ofRecord({ ...asked, language: reader.language }),
    caller.schedule.ofRecord(asked),
    caller.guest.ofRecord(asked),
  ]);
  return (
    <RecordFrame record={record} reader={reader} tab="review">
      <RecordReviewPage
        record={record}
        review={review}
        schedules={schedules}
        links={links}
        actor={actor}
        origin={await origin()}
        reader={reader}
      />
    </RecordFrame>
  );
}
