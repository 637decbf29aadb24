/** What waits for whoever is signed in. */
import { staffCaller } from "@entente/api/staff-caller";
import type { Metadata } from "next";
import { QueuePage } from "@/features/review/queue-page.tsx";
import { deskReader } from "@/lib/desk/reader.ts";
import { staff } from "@/lib/desk/visitor.ts";
import { reviewWords } from "@/messages/desk/review.ts";

export const generateMetadata = async (): Promise<Metadata> => ({
  title: reviewWords[(await deskReader()).language].queueTitle,
});

export default async function Review() {
  const { actor } = await staff();
  const reader = await deskReader();
  const caller = staffCaller(actor);
  const [queue, planned] = await Promise.all([
    caller.review.queue({ language: reader.language }),
    caller.schedule.list({ language: reader.language }),
  ]);
  const blocked = planned.filter(({ state, mayCancel }) => state === "blocked" && mayCancel);
  return <QueuePage queue={queue} blocked={blocked} reader={reader} />;
}
