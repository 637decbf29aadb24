/** A page is plain text of the register's own: how accessible it is, what it does with personal data. */
import { z } from "zod";
import { optional, required, requiredText, staffOnly, staffOnlyText } from "../fields/field.ts";
import { line, prose, slug } from "../fields/values.ts";

export const pageFields = {
  title: requiredText({ value: line(200), section: "head" }),
  summary: requiredText({ value: line(300), section: "head" }),
  slug: required({ value: slug, section: "head" }),

  body: requiredText({ value: prose(20_000), section: "text" }),

  /** Its place among the links at the foot of every page, lowest first. A page without one is not linked there. */
  position: optional({ value: z.int().min(1), section: "footer" }),

  staffNote: staffOnly({ value: prose(2000), section: "staff" }),
  translatorNote: staffOnlyText({ value: prose(2000), section: "staff" }),
} as const;
