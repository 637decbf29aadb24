/** A page in each language of the register, the present one marked. Where a link leads is the page's to say. */
import type { Language } from "@entente/domain/languages";
import { ownName } from "@/lib/languages.ts";

type Props = {
  readonly label: string;
  readonly languages: readonly Language[];
  readonly current: Language;
  readonly addressIn: (language: Language) => string;
};

export function LanguageLinks({ label, languages, current, addressIn }: Props) {
  return (
    <nav aria-label={label} className="no-print">
      <ul className="flex flex-wrap gap-x-4 text-sm">
        {languages.map((language) => (
          <li key={language}>
            <a
              href={addressIn(language)}
              lang={language}
              hrefLang={language}
              aria-current={language === current ? "true" : undefined}
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
