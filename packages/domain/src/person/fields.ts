/** A person holds or held posts. One record a person; no address or telephone number is kept. */
import { optional, optionalText, required, staffOnly } from "../fields/field.ts";
import { line, prose, recordId, slug } from "../fields/values.ts";

export const personFields = {
  name: required({ value: line(160), section: "head" }),
  /** The name as a list sorts it: "Van Neer, Wim". */
  sortName: required({ value: line(160), section: "head" }),
  slug: required({ value: slug, section: "head" }),

  about: optionalText({ value: prose(2000), section: "about" }),

  unitId: optional({ value: recordId, refersTo: "unit", section: "facts" }),

  staffNote: staffOnly({ value: prose(2000), section: "staff" }),
} as const;
