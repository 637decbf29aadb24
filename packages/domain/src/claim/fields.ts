/** A claim is a value that ages. It is written once, with its source and as-of date, and shown in every language. */
import { z } from "zod";
import { optional, required, staffOnly } from "../fields/field.ts";
import { date, line, localized, prose, source, webAddress } from "../fields/values.ts";
import { claimUnits } from "../vocabulary/claim-units.ts";
import { confidences } from "../vocabulary/confidences.ts";

export const claimComparators = ["exactly", "about", "more-than", "at-least"] as const;

/** Where a value stands among those given for one figure. */
export const claimStandings = ["current", "earlier", "as-stated"] as const;

export const claimFields = {
  /** Names the figure within its entry; values of one figure share it: "parties", "members". */
  figure: required({ value: line(60), section: "value" }),
  unit: required({ value: z.enum(claimUnits.keys), section: "value" }),
  /** What is counted, where the unit says too little. */
  label: optional({ value: localized(160), section: "value" }),
  comparator: required({ value: z.enum(claimComparators), section: "value" }),
  value: required({ value: z.number(), section: "value" }),
  /** "current" is what the page shows first; "as-stated" is what the replaced page said. */
  standing: required({ value: z.enum(claimStandings), section: "value" }),
  /** Null means undated. */
  asOf: optional({ value: date, section: "source" }),
  source: required({ value: source, section: "source" }),
  sourceUrl: optional({ value: webAddress, section: "source" }),
  confidence: required({ value: z.enum(confidences.keys), section: "source" }),
  reviewEveryMonths: optional({ value: z.int().min(1).max(120), section: "source" }),
  staffNote: staffOnly({ value: prose(2000), section: "source" }),
} as const;
