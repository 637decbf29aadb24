/** A page is plain text of the register's own: how accessible it is, what it does with personal data. */
import { z } from "zod";
import { optional, required, requiredText, staffOnly, staffOnlyText } from "../fields/field.ts";
import { line, prose, slug } from "../fields/values.ts";

export const pageFields = {
  slug: required({ value: slug, section: "identity" }),
  /** Its place among the links at the foot of every page, lowest first. A page without one is not linked there. */
  position: optional({ value: z.int().min(1), section: "identity" }),
  staffNote: staffOnly({ value: prose(2000), section: "identity" }),
  title: requiredText({ value: line(200), section: "text" }),
  summary: requiredText({ value: line(300), section: "text" }),
  body: requiredText({ value: prose(20_000), section: "text" }),
  translatorNote: staffOnlyText({ value: prose(2000), section: "text" }),
} as const;
