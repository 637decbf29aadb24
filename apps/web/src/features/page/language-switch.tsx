/** Links to this page in the other languages. A language that is missing still answers, and says so. */
import { inLanguage, type PagePath } from "@/lib/addresses.ts";
import type { Reader } from "@/lib/reader.ts";
import { LanguageLinks } from "./language-links.tsx";

type Props = { readonly reader: Reader; readonly path: PagePath; readonly query?: string };

export function LanguageSwitch({ reader, path, query = "" }: Props) {
  return (
    <LanguageLinks
      label={reader.words.languageNavigation}
      languages={reader.institute.languages}
      current={reader.language}
      addressIn={(language) => inLanguage(language, path) + query}
    />
  );
}
