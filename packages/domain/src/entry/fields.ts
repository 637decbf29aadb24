/** An entry is one page of the register: a treaty, a body or a network. */
import { z } from "zod";
import { optional, optionalText, required, requiredText, staffOnly, staffOnlyText } from "../fields/field.ts";
import { date, day, line, localized, partlyLocalized, prose, slug } from "../fields/values.ts";
import { areas } from "../vocabulary/areas.ts";
import { entryActivities } from "../vocabulary/entry-activities.ts";
import { entryKinds } from "../vocabulary/entry-kinds.ts";
import { entrySubtypes } from "../vocabulary/entry-subtypes.ts";
import { topics } from "../vocabulary/topics.ts";

export const entryFields = {
  slug: required({ value: slug, section: "identity" }),
  kind: required({ value: z.enum(entryKinds.keys), section: "identity" }),
  subtype: required({ value: z.enum(entrySubtypes.keys), section: "identity" }),
  acronym: optional({ value: line(40), section: "identity" }),
  officialTitles: optional({ value: partlyLocalized(400), section: "identity" }),
  aliases: optional({ value: z.array(line(120)), section: "identity" }),
  activity: required({ value: z.enum(entryActivities.keys), section: "identity" }),
  /** Its place on the home page, lowest first. Entries without one are reached through their parent. */
  homePosition: optional({ value: z.int().min(1), section: "identity" }),
  topics: optional({ value: z.array(z.enum(topics.keys)), section: "identity" }),
  areas: optional({ value: z.array(z.enum(areas.keys)), section: "identity" }),

  adoptedOn: optional({ value: date, section: "dates" }),
  adoptedAt: optional({ value: localized(120), section: "dates" }),
  openedForSignatureOn: optional({ value: date, section: "dates" }),
  inForceOn: optional({ value: date, section: "dates" }),
  foundedOn: optional({ value: date, section: "dates" }),
  endedOn: optional({ value: date, section: "dates" }),

  legalForm: optional({ value: localized(200), section: "organisation" }),
  depositary: optional({ value: localized(200), section: "organisation" }),
  secretariat: optional({ value: localized(200), section: "organisation" }),
  secretariatSeat: optional({ value: localized(120), section: "organisation" }),
  /** Where the state of participation is kept officially. */
  statusSourceUrl: optional({ value: z.url({ protocol: /^https?$/ }), section: "organisation" }),

  /** The day on which somebody who answers for the entry last confirmed it. */
  confirmedOn: optional({ value: day, section: "review" }),
  staffNote: staffOnly({ value: prose(4000), section: "review" }),

  title: requiredText({ value: line(200), section: "text" }),
  summary: requiredText({ value: line(300), section: "text" }),
  purpose: requiredText({ value: prose(4000), section: "text" }),
  instituteRole: optionalText({ value: prose(6000), section: "text" }),
  background: optionalText({ value: prose(8000), section: "text" }),
  translatorNote: staffOnlyText({ value: prose(2000), section: "text" }),
} as const;
