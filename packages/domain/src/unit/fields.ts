/** A unit is an organisational part of the institute, or a partner body that acts for it. Units nest. */
import { z } from "zod";
import { optional, optionalText, required, staffOnly } from "../fields/field.ts";
import { line, localized, prose, recordId, slug } from "../fields/values.ts";
import { unitKinds } from "../vocabulary/unit-kinds.ts";

export const unitFields = {
  slug: required({ value: slug, section: "identity" }),
  kind: required({ value: z.enum(unitKinds.keys), section: "identity" }),
  name: required({ value: localized(200), section: "identity" }),
  acronym: optional({ value: line(40), section: "identity" }),
  aliases: optional({ value: z.array(line(120)), section: "identity" }),
  parentId: optional({ value: recordId, refersTo: "unit", section: "identity" }),
  position: optional({ value: z.int().min(1), section: "identity" }),
  staffNote: staffOnly({ value: prose(2000), section: "identity" }),
  summary: optionalText({ value: line(400), section: "text" }),
  about: optionalText({ value: prose(4000), section: "text" }),
} as const;
