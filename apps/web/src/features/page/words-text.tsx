/** Words that may be in another language than the page, marked as what they are. */
import type { Words } from "@entente/api/shared/view";
import type { Language } from "@entente/domain/languages";

export function WordsText({
  words,
  reader,
}: {
  readonly words: Words;
  readonly reader: { language: Language };
}) {
  return words.language === reader.language ? words.text : <span lang={words.language}>{words.text}</span>;
}
