/** What is planned for one record. It is planned where one publishes or withdraws. */
import type { ScheduleView } from "@entente/api/schedule/view";
import { Section } from "@entente/ui/section";
import type { DeskReader } from "@/lib/desk/reader.ts";
import { fill } from "@/lib/fill.ts";
import { scheduleWords } from "@/messages/desk/schedule.ts";
import { ScheduleItem } from "./schedule-item.tsx";

type Props = { readonly schedules: readonly ScheduleView[]; readonly reader: DeskReader };

export function RecordSchedules({ schedules, reader }: Props) {
  const words = scheduleWords[reader.language];
  return (
    <Section id="schedules" heading={words.title}>
      {schedules.length === 0 ? (
        <p className="text-muted">{words.nothing}</p>
      ) : (
        <p className="text-muted mb-4 text-sm">{fill(words.lead, { zone: reader.institute.timeZone })}</p>
      )}
      <ul>
        {schedules.map((one) => (
          <ScheduleItem key={one.id} schedule={one} reader={reader} />
        ))}
      </ul>
    </Section>
  );
}
