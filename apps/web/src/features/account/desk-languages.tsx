/** Links that put the desk into another language. proxy.ts remembers the choice. */

import type { DeskReader } from "@/lib/desk/reader.ts";
import { ownName } from "@/lib/languages.ts";

export function DeskLanguages({ reader }: { readonly reader: DeskReader }) {
  return (
    <nav aria-label={reader.words.languageNavigation} className="no-print">
      <ul className="flex flex-wrap gap-x-4 text-sm">
        {reader.institute.languages.map((language) => (
          <li key={language}>
            <a
              href={`?language=${language}`}
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
