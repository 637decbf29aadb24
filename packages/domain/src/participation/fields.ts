/**
 * A participation is one dated act of a state or organisation towards a treaty or body: a signature, a
 * ratification, a withdrawal. Whether a country is a party on a day is derived from its acts, never typed in.
 */
import { z } from "zod";
import { partyCodes } from "../countries/countries.ts";
import { optional, optionalText, required, staffOnly } from "../fields/field.ts";
import { date, line, prose, source, webAddress } from "../fields/values.ts";
import { confidences } from "../vocabulary/confidences.ts";
import { participationActs } from "../vocabulary/participation-acts.ts";

export const participationFields = {
  /** ISO 3166-1 alpha-2, ISO 3166-2 for a region that is a party itself, or EU. */
  party: required({ value: z.enum(partyCodes), section: "act" }),
  act: required({ value: z.enum(participationActs.keys), section: "act" }),
  on: optional({ value: date, section: "act" }),
  source: required({ value: source, section: "source" }),
  sourceUrl: optional({ value: webAddress, section: "source" }),
  confidence: required({ value: z.enum(confidences.keys), section: "source" }),
  staffNote: staffOnly({ value: prose(2000), section: "source" }),
  note: optionalText({ value: line(400), section: "act" }),
} as const;
