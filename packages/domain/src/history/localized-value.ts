/** A value that is there in several languages, such as a name. */
import { isLanguage, type Language } from "../languages.ts";

/** The value by language, or null where it is one value for all. */
export function localizedValue(value: unknown): Partial<Record<Language, unknown>> | null {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return null;
  return Object.keys(value).every(isLanguage) ? value : null;
}
