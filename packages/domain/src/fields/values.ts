/** The value shapes that fields share: names, prose, addresses, references, dates with precision. */
import { z } from "zod";
import { parseEdtf } from "../dates/edtf.ts";
import { languages } from "../languages.ts";
import { refusedLinks } from "../prose/refused-links.ts";

/** How a value is written in a form, where its schema does not tell. */
export const writes = z.registry<{
  readonly as: "slug" | "source" | "prose" | "date" | "address-or-mail" | "colour" | "drawing" | "time-zone";
}>();

/** An address segment: lower-case letters, digits and single hyphens. */
export const slug = z
  .string()
  .max(80, "Use at most 80 characters")
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "Use lower-case letters, digits and single hyphens")
  .register(writes, { as: "slug" });

/** One line of text. */
export const line = (max: number) =>
  z
    .string()
    .trim()
    .min(1, "Enter some text or leave the field empty")
    .max(max, `Use at most ${max} characters`);

/** Where a statement comes from: the key of a common source, or a citation. */
export const source = line(300).register(writes, { as: "source" });

/** Longer text as CommonMark with tables. Links lead to the web or to a claim. */
export const prose = (max: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max, `Use at most ${max} characters`)
    .refine((text) => refusedLinks(text).length === 0, {
      message: "Use links that begin with https://, and leave out the others",
    })
    .register(writes, { as: "prose" });

/** A name in all four languages. */
export const localized = (max: number) =>
  z.strictObject({ en: line(max), fr: line(max), nl: line(max), de: line(max) });

/** A name in those languages in which it exists, at least one. */
export const partlyLocalized = (max: number) =>
  z.partialRecord(languageSchema, line(max)).refine((names) => Object.keys(names).length > 0, {
    message: "Give the name in at least one language",
  });

/** A web address that a browser may follow: http or https, nothing else. */
export const webAddress = z.url({
  protocol: /^https?$/,
  hostname: z.regexes.domain,
  message: "Enter a full web address that begins with https://",
});

/** The id of a record. */
export const recordId = z.uuid();

/** A day, month or year in EDTF level 0. */
export const date = z
  .string()
  .refine((text) => parseEdtf(text) !== null, {
    message: "Write a date that exists as 1992, 1992-04 or 1992-04-21",
  })
  .register(writes, { as: "date" });

/** One of the four languages. */
export const languageSchema = z.enum(languages);

/** A whole day: YYYY-MM-DD. */
export const day = z.iso.date();
