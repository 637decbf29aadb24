/** Links that put the desk into another language. proxy.ts remembers the choice. */
import { LanguageLinks } from "@/features/page/language-links.tsx";
import type { DeskReader } from "@/lib/desk/reader.ts";

export function DeskLanguages({ reader }: { readonly reader: DeskReader }) {
  return (
    <LanguageLinks
      label={reader.words.languageNavigation}
      languages={reader.institute.languages}
      current={reader.language}
      addressIn={(language) => `?language=${language}`}
    />
  );
}
