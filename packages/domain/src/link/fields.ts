/** A link leads to a website, campaign, programme or publication that belongs to a record. */
import { z } from "zod";
import { optional, required, staffOnly } from "../fields/field.ts";
import { date, languageSchema, localized, prose, webAddress } from "../fields/values.ts";
import { linkKinds } from "../vocabulary/link-kinds.ts";

export const linkFields = {
  kind: required({ value: z.enum(linkKinds.keys), section: "link" }),
  label: required({ value: localized(200), section: "link" }),
  /** Null while the address is not known; the label is then shown as plain text. */
  url: optional({ value: webAddress, section: "link" }),
  /** The language of what it leads to, where it is one only. */
  language: optional({ value: languageSchema, section: "link" }),
  /** When it was published or held. */
  on: optional({ value: date, section: "link" }),
  staffNote: staffOnly({ value: prose(2000), section: "link" }),
} as const;
