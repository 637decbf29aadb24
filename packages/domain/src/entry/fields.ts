/** An entry is one page of the register: a treaty, a body or a network. */
import { z } from "zod";
import { optional, optionalText, required, requiredText, staffOnly, staffOnlyText } from "../fields/field.ts";
import { date, day, line, localized, partlyLocalized, prose, slug, webAddress } from "../fields/values.ts";
import { areas } from "../vocabulary/areas.ts";
import { entryActivities } from "../vocabulary/entry-activities.ts";
import { entryKinds } from "../vocabulary/entry-kinds.ts";
import { entrySubtypes } from "../vocabulary/entry-subtypes.ts";
import { topics } from "../vocabulary/topics.ts";

export const entryFields = {
  title: requiredText({ value: line(200), section: "head" }),
  acronym: optional({ value: line(40), section: "head" }),
  summary: requiredText({ value: line(300), section: "head" }),
  kind: required({ value: z.enum(entryKinds.keys), section: "head" }),
  subtype: required({ value: z.enum(entrySubtypes.keys), section: "head" }),
  slug: required({ value: slug, section: "head" }),

  purpose: requiredText({ value: prose(4000), section: "purpose" }),
  instituteRole: optionalText({ value: prose(6000), section: "role" }),

  adoptedOn: optional({ value: date, section: "facts" }),
  adoptedAt: optional({ value: localized(120), section: "facts" }),
  openedForSignatureOn: optional({ value: date, section: "facts" }),
  inForceOn: optional({ value: date, section: "facts" }),
  foundedOn: optional({ value: date, section: "facts" }),
  endedOn: optional({ value: date, section: "facts" }),
  legalForm: optional({ value: localized(200), section: "facts" }),
  depositary: optional({ value: localized(200), section: "facts" }),
  secretariat: optional({ value: localized(200), section: "facts" }),
  secretariatSeat: optional({ value: localized(120), section: "facts" }),
  /** Where the state of participation is kept officially. */
  statusSourceUrl: optional({ value: webAddress, section: "facts" }),
  activity: required({ value: z.enum(entryActivities.keys), section: "facts" }),
  areas: optional({ value: z.array(z.enum(areas.keys)), section: "facts" }),
  topics: optional({ value: z.array(z.enum(topics.keys)), section: "facts" }),
  aliases: optional({ value: z.array(line(120)), section: "facts" }),

  /** The day on which somebody who answers for the entry last confirmed it. */
  confirmedOn: optional({ value: day, section: "about" }),
  /** Its place on the home page, lowest first. Entries without one are reached through their parent. */
  homePosition: optional({ value: z.int().min(1), section: "about" }),

  background: optionalText({ value: prose(8000), section: "background" }),
  officialTitles: optional({ value: partlyLocalized(400), section: "titles" }),

  staffNote: staffOnly({ value: prose(4000), section: "staff" }),
  translatorNote: staffOnlyText({ value: prose(2000), section: "staff" }),
} as const;
