/** One thing that is planned, was done, or could not be done. */
import type { RecordRef } from "@entente/api/review/view";
import type { ScheduleView } from "@entente/api/schedule/view";
import { Small } from "@entente/ui/small";
import { momentIn } from "@/features/account/moment.ts";
import { ActButton } from "@/features/review/edit/act-button.tsx";
import { partNames } from "@/features/review/part-names.ts";
import { RecordLink } from "@/features/review/record-link.tsx";
import { colon } from "@/lib/colon.ts";
import type { DeskReader } from "@/lib/desk/reader.ts";
import { fill } from "@/lib/fill.ts";
import { scheduleWords } from "@/messages/desk/schedule.ts";
import { troubleWords } from "@/messages/desk/troubles.ts";

type Props = {
  readonly schedule: ScheduleView;
  readonly record?: RecordRef;
  readonly reader: DeskReader;
};

export function ScheduleItem({ schedule, record, reader }: Props) {
  const { language } = reader;
  const words = scheduleWords[language];
  const troubles = troubleWords[language];
  const { id, action, parts, at, sort, state, why, scheduledBy, mayCancel } = schedule;
  const when = momentIn(reader)(at);
  const blocked = state === "blocked";
  return (
    <li className="border-line border-t py-5 first:border-t-0 first:pt-0">
      {record ? <RecordLink record={record} reader={reader} below="/review" /> : null}
      <p className={state === "waiting" || blocked ? "font-semibold" : undefined}>
        <time dateTime={at.toISOString()}>{when}</time>
        {` · ${words.actions[action]}${colon(language)}${partNames(parts, language)}`}
      </p>
      <Small>
        {words.states[state]} · {fill(words.by, { who: scheduledBy })}
      </Small>
      {sort === "in-error" && (state === "waiting" || blocked) ? (
        <p className="mt-1 max-w-[60ch] font-medium">{words.hidesPast}</p>
      ) : null}
      {blocked ? (
        <p className="text-accent mt-1 max-w-[60ch] font-medium">
          {fill(words.why[why ?? ""] ?? troubles.refused[why ?? ""] ?? troubles.failed, { who: scheduledBy })}
        </p>
      ) : null}
      {mayCancel ? (
        <ActButton
          does="cancel-schedule"
          id={id}
          text={blocked ? words.putAway : words.cancel}
          label={blocked ? undefined : fill(words.cancelOf, { when })}
          troubles={troubles}
        />
      ) : null}
    </li>
  );
}
