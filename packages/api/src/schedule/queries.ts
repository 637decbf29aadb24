/** What is planned for one record, and what is planned or blocked anywhere in a person's scope. */
import type { StaffClient } from "@entente/db/clients";
import { type Actor, type Authorized, may } from "@entente/domain/access/authorize";
import type { Language } from "@entente/domain/languages";
import type { Part } from "@entente/domain/record/parts";
import { readRecordRow, recordColumns } from "../review/queries/rows.ts";
import type { PlannedView, ScheduleView } from "./view.ts";

const columns = {
  id: true,
  action: true,
  parts: true,
  details: true,
  at: true,
  state: true,
  message: true,
  scheduler: { select: { name: true } },
} as const;

type Row = {
  id: string;
  action: string;
  parts: string[];
  details: unknown;
  at: Date;
  state: string;
  message: string | null;
  scheduler: { name: string };
};

const actionOn = { publish: "record.publish", withdraw: "record.withdraw" } as const;

function saying(actor: Actor, unitIds: readonly string[]) {
  return ({ message, scheduler, details, ...row }: Row): ScheduleView => {
    const action = row.action as ScheduleView["action"];
    const parts = row.parts as Part[];
    const ended = row.state === "done" || row.state === "cancelled";
    return {
      ...row,
      action,
      parts,
      sort: action === "withdraw" ? (details as { sort: ScheduleView["sort"] }).sort : null,
      state: row.state as ScheduleView["state"],
      why: message,
      scheduledBy: scheduler.name,
      mayCancel: !ended && may(actor, actionOn[action], { unitIds, parts }),
    };
  };
}

/** What waits or is blocked, soonest first; then the latest that ended. */
export async function schedulesOfRecord(
  db: StaffClient,
  { actor, resource }: Authorized<"record.read">,
): Promise<ScheduleView[]> {
  const { recordId = "", unitIds = [] } = resource;
  const [ahead, ended] = await Promise.all([
    db.schedule.findMany({
      where: { recordId, state: { in: ["waiting", "blocked"] } },
      select: columns,
      orderBy: { at: "asc" },
      take: 50,
    }),
    db.schedule.findMany({
      where: { recordId, state: { in: ["done", "cancelled"] } },
      select: columns,
      orderBy: { endedAt: "desc" },
      take: 10,
    }),
  ]);
  return [...ahead, ...ended].map(saying(actor, unitIds));
}

/** Everything ahead in the actor's scope, soonest first. */
export async function plannedAnywhere(
  db: StaffClient,
  { actor }: Authorized<"record.read">,
  language: Language,
): Promise<PlannedView[]> {
  const rows = await db.schedule.findMany({
    where: { state: { in: ["waiting", "blocked"] }, record: { trashedAt: null } },
    select: { ...columns, record: recordColumns },
    orderBy: { at: "asc" },
    take: 500,
  });
  return rows.flatMap(({ record, ...row }) => {
    const { unitIds, ref } = readRecordRow(record, language);
    return may(actor, "record.read", { unitIds }) ? [{ ...saying(actor, unitIds)(row), record: ref }] : [];
  });
}
