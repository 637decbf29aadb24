/** What readers are told of a change, in the languages in which they can read the page. */
import { z } from "zod";
import { type Language, languages } from "../languages.ts";
import { isStorable } from "./storable.ts";

export type Note = Readonly<Partial<Record<Language, string>>>;

const words = (max: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max, `Use at most ${max} characters`)
    .refine(isStorable, "Remove the characters that cannot be stored");

/** Free text of one line or more that staff write beside a record: a reason, an explanation. */
export const staffWords = words(2000);

export const noteSchema = z
  .partialRecord(z.enum(languages), words(400))
  .refine((note) => Object.keys(note).length > 0, { message: "Write it in at least one language" });

/** The longer words that stay where something was withdrawn. */
export const explanationSchema = z
  .partialRecord(z.enum(languages), staffWords)
  .refine((note) => Object.keys(note).length > 0, { message: "Write it in at least one language" });

/** The languages in which readers would be told nothing. */
export const untold = (note: Note, demanded: readonly Language[]): Language[] =>
  demanded.filter((language) => !note[language]?.trim());

/** The words for a reader: in their language, otherwise in the first that there is, with the language they are in. */
export function toldIn(note: Note, language: Language): { text: string; language: Language } | null {
  const found = [language, ...languages].find((one) => note[one]);
  const text = found && note[found];
  return found && text ? { text, language: found } : null;
}
