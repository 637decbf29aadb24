/** An assignment says that a person, or an organisation, holds a post from one day to another. */
import { z } from "zod";
import { optional, required, staffOnly } from "../fields/field.ts";
import { date, day, line, prose, recordId, webAddress } from "../fields/values.ts";
import { assignmentStatuses } from "../vocabulary/assignment-statuses.ts";

export const assignmentCapacities = ["primary", "deputy"] as const;

export const assignmentFields = {
  /** The id of the post's row on the same entry. */
  postId: required({ value: z.uuid(), section: "assignment" }),
  personId: optional({ value: recordId, refersTo: "person", section: "assignment" }),
  /** The holder, where no person but an organisation is named. */
  organisation: optional({ value: line(160), section: "assignment" }),
  organisationUrl: optional({ value: webAddress, section: "assignment" }),
  capacity: required({ value: z.enum(assignmentCapacities), section: "assignment" }),
  from: optional({ value: date, section: "assignment" }),
  /** The last day on which the post is held. */
  until: optional({ value: date, section: "assignment" }),
  status: required({ value: z.enum(assignmentStatuses.keys), section: "confirmation" }),
  confirmedOn: optional({ value: day, section: "confirmation" }),
  confirmedBy: staffOnly({ value: line(160), section: "confirmation" }),
  letter: staffOnly({ value: line(300), section: "confirmation" }),
  staffNote: staffOnly({ value: prose(2000), section: "confirmation" }),
} as const;
