/** A post is a role to be held on an entry. It outlives its holders and says who answers when nobody holds it. */
import { z } from "zod";
import { optional, required, staffOnly } from "../fields/field.ts";
import { date, localized, prose, recordId, webAddress } from "../fields/values.ts";
import { postTypes } from "../vocabulary/post-types.ts";

export const postFields = {
  type: required({ value: z.enum(postTypes.keys), section: "post" }),
  /** A name of its own, where the type's name says too little. */
  title: optional({ value: localized(160), section: "post" }),
  /** At most one primary holder at a time. */
  exclusive: required({ value: z.boolean(), section: "post" }),
  unitId: optional({ value: recordId, refersTo: "unit", section: "fallback" }),
  /** A mailbox of the role, never of a person. */
  mailbox: optional({ value: z.email(), section: "fallback" }),
  contactUrl: optional({ value: webAddress, section: "fallback" }),
  vacantSince: optional({ value: date, section: "fallback" }),
  staffNote: staffOnly({ value: prose(2000), section: "post" }),
} as const;
