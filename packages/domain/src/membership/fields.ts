/** A membership is the institute's, or one of its units', belonging to a network. */
import { z } from "zod";
import { optional, optionalText, required, staffOnly } from "../fields/field.ts";
import { date, line, prose, recordId, source, webAddress } from "../fields/values.ts";
import { confidences } from "../vocabulary/confidences.ts";
import { membershipKinds } from "../vocabulary/membership-kinds.ts";
import { membershipRoles } from "../vocabulary/membership-roles.ts";

export const membershipFields = {
  /** The member: the institute itself or one of its units. */
  unitId: required({ value: recordId, refersTo: "unit", section: "member" }),
  kind: required({ value: z.enum(membershipKinds.keys), section: "member" }),
  roles: optional({ value: z.array(z.enum(membershipRoles.keys)), section: "member" }),
  from: optional({ value: date, section: "member" }),
  until: optional({ value: date, section: "member" }),
  source: required({ value: source, section: "source" }),
  sourceUrl: optional({ value: webAddress, section: "source" }),
  confidence: required({ value: z.enum(confidences.keys), section: "source" }),
  staffNote: staffOnly({ value: prose(2000), section: "source" }),
  note: optionalText({ value: line(400), section: "member" }),
} as const;
