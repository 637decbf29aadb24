/** The colon between a name and what is said of it: French sets it off by a narrow space. */
import type { Language } from "@entente/domain/languages";

export const colon = (language: Language): string => (language === "fr" ? "\u202f: " : ": ");
