/** A unit is an organisational part of the institute, or a partner body that acts for it. Units nest. */
import { z } from "zod";
import { optional, optionalText, required, staffOnly } from "../fields/field.ts";
import { line, localized, prose, recordId, slug } from "../fields/values.ts";
import { unitKinds } from "../vocabulary/unit-kinds.ts";

export const unitFields = {
  name: required({ value: localized(200), section: "head" }),
  acronym: optional({ value: line(40), section: "head" }),
  summary: optionalText({ value: line(400), section: "head" }),
  kind: required({ value: z.enum(unitKinds.keys), section: "head" }),
  slug: required({ value: slug, section: "head" }),

  about: optionalText({ value: prose(4000), section: "about" }),

  parentId: optional({ value: recordId, refersTo: "unit", section: "facts" }),
  position: optional({ value: z.int().min(1), section: "facts" }),
  aliases: optional({ value: z.array(line(120)), section: "facts" }),

  staffNote: staffOnly({ value: prose(2000), section: "staff" }),
} as const;
