/** A relation ties an entry to another entry, or to an instrument or organisation that has no page here. */
import { z } from "zod";
import { optional, optionalText, required, staffOnly } from "../fields/field.ts";
import { date, line, localized, prose, recordId, source, webAddress } from "../fields/values.ts";
import { relationKinds } from "../vocabulary/relation-kinds.ts";

export const relationFields = {
  kind: required({ value: z.enum(relationKinds.keys), section: "relation" }),
  entryId: optional({ value: recordId, refersTo: "entry", section: "relation" }),
  /** The other side, where it has no page in this register. */
  outside: optional({ value: localized(300), section: "relation" }),
  outsideUrl: optional({ value: webAddress, section: "relation" }),
  on: optional({ value: date, section: "relation" }),
  source: optional({ value: source, section: "relation" }),
  staffNote: staffOnly({ value: prose(2000), section: "relation" }),
  note: optionalText({ value: line(400), section: "relation" }),
} as const;
