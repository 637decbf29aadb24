/** How languages are called, and how their locales are written. */
import { languageName } from "@entente/domain/formatters";
import type { Language } from "@entente/domain/languages";

const ownNames: Readonly<Record<Language, string>> = {
  en: "English",
  fr: "Français",
  nl: "Nederlands",
  de: "Deutsch",
};

const locales: Readonly<Record<Language, string>> = { en: "en_GB", fr: "fr_BE", nl: "nl_BE", de: "de_BE" };

/** The name that a language gives itself. */
export const ownName = (language: Language): string => ownNames[language];

/** The name of a language in another: "French" in English. */
export const nameOf = languageName;

/** A locale as Open Graph writes it. */
export const openGraphLocale = (language: Language): string => locales[language];
