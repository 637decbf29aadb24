/** The institute is whose register this is: its name, look, languages and clock. There is exactly one. */
import { z } from "zod";
import { stateCodes } from "../countries/countries.ts";
import { optional, required, requiredText, staffOnly } from "../fields/field.ts";
import { languageSchema, line, localized, prose, slug, webAddress, writes } from "../fields/values.ts";

const timeZones = new Set(Intl.supportedValuesOf("timeZone"));

const timeZone = z
  .string()
  .refine((zone) => timeZones.has(zone), {
    message: "Name a time zone of the IANA database, such as Europe/Brussels",
  })
  .register(writes, { as: "time-zone" });

const colour = z
  .string()
  .regex(/^#[0-9a-f]{6}$/i, "Give the colour as six hexadecimal digits, such as #1d6b57")
  .register(writes, { as: "colour" });

/** An SVG drawing of shapes only: no script, no style sheet, no reference to anything outside it. */
const drawing = z
  .string()
  .max(20_000)
  .regex(/^<svg\s[\s\S]*<\/svg>\s*$/, "Give one <svg> element")
  .refine(
    (svg) => !/<(script|style|foreignObject|image|use|a)\b|\son\w+\s*=|(href|url)\s*[=(]|<!/i.test(svg),
    {
      message: "Use shapes only: no script, style, link or image",
    },
  )
  .register(writes, { as: "drawing" });

export const instituteFields = {
  name: required({ value: localized(200), section: "head" }),
  shortName: required({ value: localized(40), section: "head" }),
  website: required({ value: webAddress, section: "head" }),
  address: required({ value: localized(300), section: "head" }),
  /** The state whose acts the register follows most closely. */
  country: required({ value: z.enum(stateCodes), section: "head" }),
  slug: required({ value: slug, section: "head" }),

  registerTitle: requiredText({ value: line(120), section: "register" }),
  introduction: requiredText({ value: line(600), section: "register" }),
  languages: required({ value: z.array(languageSchema).min(1), section: "register" }),
  timeZone: required({ value: timeZone, section: "register" }),

  logo: optional({ value: drawing, section: "look" }),
  accentColour: required({ value: colour, section: "look" }),
  /** The accent on a dark ground. */
  accentColourDark: required({ value: colour, section: "look" }),

  /** Where security researchers report what they found. */
  securityContact: required({
    value: z.url({ protocol: /^(https|mailto)$/ }).register(writes, { as: "address-or-mail" }),
    section: "contact",
  }),
  /** Where the institute says how it handles personal data: the register names people. */
  privacyUrl: optional({ value: webAddress, section: "contact" }),

  staffNote: staffOnly({ value: prose(2000), section: "staff" }),
} as const;
