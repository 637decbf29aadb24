/** A person holds or held posts. One record a person; no address or telephone number is kept. */
import { optional, optionalText, required, staffOnly } from "../fields/field.ts";
import { line, prose, recordId, slug } from "../fields/values.ts";

export const personFields = {
  slug: required({ value: slug, section: "identity" }),
  name: required({ value: line(160), section: "identity" }),
  /** The name as a list sorts it: "Van Neer, Wim". */
  sortName: required({ value: line(160), section: "identity" }),
  unitId: optional({ value: recordId, refersTo: "unit", section: "identity" }),
  staffNote: staffOnly({ value: prose(2000), section: "identity" }),
  about: optionalText({ value: prose(2000), section: "text" }),
} as const;
