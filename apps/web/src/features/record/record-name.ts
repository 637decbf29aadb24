/** What a working copy is called, which may have no name yet. */
import type { RecordView } from "@entente/api/record/view";
import { type Language, languages } from "@entente/domain/languages";

type RecordName = {
  readonly text: string;
  /** The language of the name, where it belongs to one. */
  readonly lang: Language | undefined;
};

const words = (value: unknown): string | null =>
  typeof value === "string" && value.trim() !== "" ? value : null;

/** Its title or name in the reader's language, otherwise in the first language that has one. */
export function recordName({ content }: Pick<RecordView, "content">, language: Language): RecordName | null {
  const { name, acronym, slug } = content.shared;
  const inOrder = [language, ...languages.filter((other) => other !== language)];
  for (const lang of inOrder) {
    const { title, registerTitle } = content.text[lang] ?? {};
    const own = typeof name === "object" ? (name as Partial<Record<Language, unknown>> | null)?.[lang] : null;
    const text = words(own) ?? words(title) ?? words(registerTitle);
    if (text) return { text, lang };
  }
  const text = words(name) ?? words(acronym) ?? words(slug);
  return text ? { text, lang: undefined } : null;
}
