/** An involvement is what the institute does under an entry: a function, the unit that fills it, since when. */
import { z } from "zod";
import { optional, required, requiredText, staffOnly } from "../fields/field.ts";
import { date, line, localized, prose, recordId, source } from "../fields/values.ts";
import { involvementFunctions } from "../vocabulary/involvement-functions.ts";

export const involvementFields = {
  function: required({ value: z.enum(involvementFunctions.keys), section: "involvement" }),
  unitId: required({ value: recordId, refersTo: "unit", section: "involvement" }),
  /** The act or decision that gives the institute this task. */
  mandate: optional({ value: localized(300), section: "involvement" }),
  from: optional({ value: date, section: "involvement" }),
  until: optional({ value: date, section: "involvement" }),
  source: required({ value: source, section: "source" }),
  staffNote: staffOnly({ value: prose(2000), section: "source" }),
  text: requiredText({ value: line(500), section: "involvement" }),
} as const;
