/** What is planned, as staff see it. */
import { partSchema } from "@entente/domain/record/parts";
import { withdrawalSorts } from "@entente/domain/record/withdrawal";
import { z } from "zod";
import { recordRefView } from "../review/view.ts";

export const scheduleStates = ["waiting", "done", "cancelled", "blocked"] as const;
export const scheduleActions = ["publish", "withdraw"] as const;

export const scheduleView = z.object({
  id: z.uuid(),
  action: z.enum(scheduleActions),
  parts: z.array(partSchema),
  /** Why it is to be withdrawn; null where it is to be published. */
  sort: z.enum(withdrawalSorts).nullable(),
  at: z.date(),
  state: z.enum(scheduleStates),
  /** Why it is blocked: the name of a refusal. */
  why: z.string().nullable(),
  scheduledBy: z.string(),
  mayCancel: z.boolean(),
});

export const plannedView = scheduleView.extend({ record: recordRefView });

export const scheduledView = z.object({
  at: z.date(),
  /** The same time comes again an hour later; the first is meant. */
  twice: z.boolean(),
});

export type ScheduleView = z.infer<typeof scheduleView>;
export type PlannedView = z.infer<typeof plannedView>;
