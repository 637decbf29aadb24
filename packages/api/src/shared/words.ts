/** Which language's words a reader sees where only a name is shown: their own, or else the first that is published. */
import { isLanguage, type Language, languages } from "@entente/domain/languages";
import type { Words } from "./view.ts";

type InLanguage = { readonly language: string };

/** The text in the reader's language, or else in the first language that has one. */
export function readersText<T extends InLanguage>(texts: readonly T[], reader: Language): T | undefined {
  const order: readonly string[] = [reader, ...languages];
  const place = ({ language }: T) => order.indexOf(language);
  return texts.filter(({ language }) => isLanguage(language)).sort((a, b) => place(a) - place(b))[0];
}

type Titled = {
  readonly slug: string;
  readonly acronym: string | null;
  readonly officialTitles: unknown;
  readonly texts: readonly (InLanguage & { readonly title: string })[];
};

/** What an entry is called. Before any language is published: by its official title, acronym or address. */
export function titleOf({ texts, officialTitles, acronym, slug }: Titled, reader: Language): Words {
  const official = Object.entries((officialTitles ?? {}) as Partial<Record<Language, string>>);
  const titles = official.map(([language, title]) => ({ language, title }));
  const text = readersText(texts, reader) ?? readersText(titles, reader);
  return text
    ? { text: text.title, language: text.language as Language }
    : { text: acronym ?? slug, language: reader };
}
