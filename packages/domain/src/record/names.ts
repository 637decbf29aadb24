/** The names that stand in a document, by which it is found and by which it is called. */
import { type Language, languages } from "../languages.ts";
import type { Document } from "./document.ts";

const words = (value: unknown): string[] =>
  typeof value === "string" && value.trim() !== "" ? [value.trim()] : [];

const ofEach = (value: unknown): string[] =>
  typeof value === "object" && value !== null ? Object.values(value).flatMap(words) : words(value);

/** Every name of the document: titles in all languages, names, acronym, aliases, official titles and its address. */
export function allNames({ shared, text }: Document): string[] {
  const titles = languages.flatMap((language) => words(text[language]?.title));
  const own = [shared.name, shared.shortName, shared.sortName, shared.acronym, shared.aliases];
  const names = [...titles, ...[...own, shared.officialTitles, shared.slug].flatMap(ofEach)];
  return [...new Set(names)];
}

/** What the document is called in a language, or in the first that it has. It may have no name yet. */
export function nameIn({ shared, text }: Pick<Document, "shared" | "text">, language: Language): string {
  const inOrder = [language, ...languages];
  const titles = inOrder.flatMap((one) => words(text[one]?.title));
  const { name } = shared;
  const names =
    typeof name === "string"
      ? words(name)
      : inOrder.flatMap((one) => words((name as Partial<Record<Language, string>> | null)?.[one]));
  return [...titles, ...names, ...words(shared.acronym), ...words(shared.slug)][0] ?? "";
}
