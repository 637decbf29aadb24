/** An identifier is the name by which another register knows the same thing. */
import { z } from "zod";
import { optional, required, staffOnly } from "../fields/field.ts";
import { line, prose, webAddress } from "../fields/values.ts";
import { confidences } from "../vocabulary/confidences.ts";
import { identifierSchemes } from "../vocabulary/identifier-schemes.ts";

export const identifierFields = {
  scheme: required({ value: z.enum(identifierSchemes.keys), section: "identifier" }),
  value: required({ value: line(120), section: "identifier" }),
  /** Set where the scheme has no address pattern of its own. */
  url: optional({ value: webAddress, section: "identifier" }),
  confidence: required({ value: z.enum(confidences.keys), section: "identifier" }),
  staffNote: staffOnly({ value: prose(2000), section: "identifier" }),
} as const;
