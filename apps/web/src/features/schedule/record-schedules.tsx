/** What is planned for one record, with a form that plans the publication of its draft. */
import type { ScheduleView } from "@entente/api/schedule/view";
import type { Part } from "@entente/domain/record/parts";
import { Section } from "@entente/ui/section";
import { partName } from "@/features/review/part-names.ts";
import type { DeskReader } from "@/lib/desk/reader.ts";
import { fill } from "@/lib/fill.ts";
import { nameOf } from "@/lib/languages.ts";
import { reviewWords } from "@/messages/desk/review.ts";
import { scheduleWords } from "@/messages/desk/schedule.ts";
import { troubleWords } from "@/messages/desk/troubles.ts";
import { PlanForm } from "./edit/plan-form.tsx";
import { ScheduleItem } from "./schedule-item.tsx";

type Props = {
  readonly recordId: string;
  readonly schedules: readonly ScheduleView[];
  /** The parts whose publication this person may plan; none where they may not. */
  readonly plannable: readonly Part[];
  readonly reader: DeskReader;
};

export function RecordSchedules({ recordId, schedules, plannable, reader }: Props) {
  const { language, institute } = reader;
  const words = scheduleWords[language];
  const { which, whichMissing, tell, note } = reviewWords[language];
  return (
    <Section id="schedules" heading={words.title}>
      <p className="text-muted mb-4 text-sm">{fill(words.lead, { zone: institute.timeZone })}</p>
      {schedules.length === 0 ? <p className="text-muted">{words.nothing}</p> : null}
      <ul>
        {schedules.map((one) => (
          <ScheduleItem key={one.id} schedule={one} reader={reader} />
        ))}
      </ul>
      {plannable.length > 0 ? (
        <details className="mt-6">
          <summary className="cursor-pointer py-1 font-medium">{words.plan}</summary>
          <p className="text-muted mt-2 mb-5 max-w-[60ch]">{words.planLead}</p>
          <PlanForm
            recordId={recordId}
            language={language}
            zone={institute.timeZone}
            parts={plannable.map((part) => ({ part, name: partName(part, language) }))}
            languages={institute.languages.map((one) => ({
              language: one,
              label: fill(note, { language: nameOf(one, language) }),
            }))}
            words={{ ...words, which, whichMissing, tell }}
            troubles={troubleWords[language]}
          />
        </details>
      ) : null}
    </Section>
  );
}
