/** Links to this page in the other languages. A language that is missing still answers, and says so. */
import { inLanguage, type PagePath } from "@/lib/addresses.ts";
import { ownName } from "@/lib/languages.ts";
import type { Reader } from "@/lib/reader.ts";

type Props = { readonly reader: Reader; readonly path: PagePath; readonly query?: string };

export function LanguageSwitch({ reader, path, query = "" }: Props) {
  return (
    <nav aria-label={reader.words.languageNavigation} className="no-print">
      <ul className="flex flex-wrap gap-x-4 text-sm">
        {reader.institute.languages.map((language) => (
          <li key={language}>
            <a
              href={inLanguage(language, path) + query}
              lang={language}
              hrefLang={language}
              aria-current={language === reader.language ? "true" : undefined}
              className="inline-block py-1 no-underline hover:underline aria-[current]:font-semibold aria-[current]:underline"
            >
              {ownName(language)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
