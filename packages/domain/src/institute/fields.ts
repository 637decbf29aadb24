/** The institute is whose register this is: its name, look, languages and clock. There is exactly one. */
import { z } from "zod";
import { stateCodes } from "../countries/countries.ts";
import { optional, required, requiredText, staffOnly } from "../fields/field.ts";
import { languageSchema, line, localized, prose, slug, webAddress } from "../fields/values.ts";

const timeZone = z.string().refine((zone) => Intl.supportedValuesOf("timeZone").includes(zone), {
  message: "Name a time zone of the IANA database, such as Europe/Brussels",
});

const colour = z
  .string()
  .regex(/^#[0-9a-f]{6}$/i, "Give the colour as six hexadecimal digits, such as #1d6b57");

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
  );

export const instituteFields = {
  slug: required({ value: slug, section: "identity" }),
  name: required({ value: localized(200), section: "identity" }),
  shortName: required({ value: localized(40), section: "identity" }),
  logo: optional({ value: drawing, section: "look" }),
  accentColour: required({ value: colour, section: "look" }),
  /** The accent on a dark ground. */
  accentColourDark: required({ value: colour, section: "look" }),
  languages: required({ value: z.array(languageSchema).min(1), section: "identity" }),
  timeZone: required({ value: timeZone, section: "identity" }),
  /** The state whose acts the register follows most closely. */
  country: required({ value: z.enum(stateCodes), section: "identity" }),
  address: required({ value: localized(300), section: "identity" }),
  website: required({ value: webAddress, section: "identity" }),
  /** Where security researchers report what they found. */
  securityContact: required({ value: z.url({ protocol: /^(https|mailto)$/ }), section: "identity" }),
  /** Where the institute says how it handles personal data: the register names people. */
  privacyUrl: optional({ value: webAddress, section: "identity" }),
  staffNote: staffOnly({ value: prose(2000), section: "identity" }),
  registerTitle: requiredText({ value: line(120), section: "text" }),
  introduction: requiredText({ value: line(600), section: "text" }),
} as const;
