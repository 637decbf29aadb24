/** The four languages of the register, as BCP 47 tags, in the order in which they are offered. */
export const languages = ["en", "fr", "nl", "de"] as const;
export type Language = (typeof languages)[number];

/** A value that exists in all four languages, for names that are facts rather than translated prose. */
export type Localized<T = string> = { readonly [L in Language]: T };

/** True when the text is one of the register's language tags. */
export function isLanguage(tag: string): tag is Language {
  return (languages as readonly string[]).includes(tag);
}
