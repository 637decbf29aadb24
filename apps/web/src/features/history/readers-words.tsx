/** A note to readers, in the language of whoever looks at it now, or in the first in which it was written. */
import { type Language, languages } from "@entente/domain/languages";

type Props = { readonly words: Partial<Record<Language, string>>; readonly reader: Language };

export function ReadersWords({ words, reader }: Props) {
  const language = [reader, ...languages].find((one) => words[one]);
  if (!language) return null;
  return <span lang={language === reader ? undefined : language}>{words[language]}</span>;
}
