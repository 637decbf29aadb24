/** What happened to a record besides being published: it was withdrawn, or something was planned for it. */
import type { StaffClient } from "@entente/db/clients";
import { type Language, languages } from "@entente/domain/languages";
import { type Part, parts } from "@entente/domain/record/parts";
import type { HistoryItem } from "../view.ts";

type Withdrawn = Extract<HistoryItem, { sort: "withdrawn" }>;
type Scheduled = Extract<HistoryItem, { sort: "scheduled" }>;

const asParts = (names: readonly string[]): Part[] => parts.filter((part) => names.includes(part));

type WithdrawalRow = {
  parts: string[];
  how: Withdrawn["how"];
  explanation: Withdrawn["explanation"];
  into: string | null;
  by: string;
  at: Date;
};

/** One event for all parts that were withdrawn in one act. */
const withdrawals = (db: StaffClient, recordId: string, order: readonly Language[]) => db.$queryRaw<
  WithdrawalRow[]
>`
  SELECT array_agg(w.part) AS parts, min(w.sort) AS how, (array_agg(w.explanation))[1] AS explanation,
    max(a.name) AS by, min(w.at) AS at,
    (SELECT coalesce(
       (SELECT d.content #>> ARRAY['text', l, 'title'] FROM unnest(${order}::text[]) WITH ORDINALITY AS t (l, place)
        WHERE d.content #>> ARRAY['text', l, 'title'] IS NOT NULL ORDER BY place LIMIT 1),
       d.content #>> '{shared,acronym}', d.content #>> '{shared,slug}')
     FROM edit.draft AS d WHERE d.record_id = (array_agg(w.merged_into))[1]) AS into
  FROM edit.withdrawal AS w JOIN edit.account AS a ON a.id = w.withdrawn_by
  WHERE w.record_id = ${recordId}::uuid
  GROUP BY w.change_set_id`;

const schedules = (db: StaffClient, recordId: string) =>
  db.schedule.findMany({
    where: { recordId },
    select: {
      action: true,
      parts: true,
      at: true,
      state: true,
      createdAt: true,
      scheduler: { select: { name: true } },
    },
  });

export async function eventsOf(
  db: StaffClient,
  recordId: string,
  language: Language,
): Promise<(Withdrawn | Scheduled)[]> {
  const [gone, planned] = await Promise.all([
    withdrawals(db, recordId, [language, ...languages]),
    schedules(db, recordId),
  ]);
  return [
    ...gone.map((row) => ({ ...row, sort: "withdrawn" as const, parts: asParts(row.parts) })),
    ...planned.map(({ action, state, at, createdAt, scheduler, parts: of }) => ({
      sort: "scheduled" as const,
      at: createdAt,
      by: scheduler.name,
      parts: asParts(of),
      action: action as Scheduled["action"],
      due: at,
      state: state as Scheduled["state"],
    })),
  ];
}
