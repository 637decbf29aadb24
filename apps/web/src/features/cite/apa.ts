/** A citation in the style of the APA, in four languages. The title is set apart, so that a page can print it in italics. */
import { printDate } from "@entente/domain/dates/print";
import type { Language, Localized } from "@entente/domain/languages";
import type { Citation } from "./citation.ts";

export type ApaParts = { readonly before: string; readonly title: string; readonly after: string };

const retrieved: Localized<(day: string, url: string) => string> = {
  en: (day, url) => `Retrieved ${day}, from ${url}`,
  fr: (day, url) => `Consulté le ${day}, à l’adresse ${url}`,
  nl: (day, url) => `Geraadpleegd op ${day}, van ${url}`,
  de: (day, url) => `Abgerufen am ${day}, von ${url}`,
};

/** The year first: "2026, 30 November". */
const yearFirst = (day: string, language: Language) => {
  const year = day.slice(0, 4);
  return `${year}, ${printDate(day, language).replace(new RegExp(`\\s*${year}$`), "")}`;
};

const ended = (sentence: string) => (/[.?!]$/.test(sentence) ? sentence : `${sentence}.`);

export function apa(citation: Citation, language: Language): ApaParts {
  const { author, issued, title, register, accessed, url } = citation;
  return {
    before: `${ended(author)} (${yearFirst(issued, language)}). `,
    title: ended(title),
    after: ` ${ended(register)} ${retrieved[language](printDate(accessed, language), url)}`,
  };
}
