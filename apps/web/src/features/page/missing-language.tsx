/** What a reader sees of a page that exists in other languages only. Nothing is filled in from those. */
import type { Withdrawn, Words } from "@entente/api/shared/view";
import { type Language, languages } from "@entente/domain/languages";
import { Notice } from "@entente/ui/notice";
import { PageTitle } from "@entente/ui/page-title";
import { inLanguage, type PagePath } from "@/lib/addresses.ts";
import { nameOf, ownName } from "@/lib/languages.ts";
import type { Reader } from "@/lib/reader.ts";
import { PageFrame } from "./page-frame.tsx";
import { WithdrawnNotice } from "./withdrawn-page.tsx";

type Props = {
  readonly reader: Reader;
  readonly path: PagePath;
  readonly title: Words;
  readonly available: readonly Language[];
  /** Why this language is no longer there, where it was once. */
  readonly withdrawn?: Withdrawn | null;
};

export function MissingLanguage({ reader, path, title, available, withdrawn = null }: Props) {
  const { missing } = reader.words;
  const others = languages.filter((language) => available.includes(language));
  return (
    <PageFrame reader={reader} path={path}>
      <PageTitle eyebrow={missing.languageTitle} title={title.text} lang={title.language} />
      <div className="max-w-[65ch] space-y-4">
        {withdrawn ? (
          <WithdrawnNotice reader={reader} withdrawn={withdrawn} />
        ) : (
          <Notice>{missing.language(nameOf(reader.language, reader.language))}</Notice>
        )}
        {others.length > 0 ? (
          <p>
            {missing.readIn}{" "}
            {others.map((language, place) => (
              <span key={language}>
                {place > 0 ? ", " : ""}
                <a href={inLanguage(language, path)} lang={language} hrefLang={language}>
                  {ownName(language)}
                </a>
              </span>
            ))}
            .
          </p>
        ) : null}
      </div>
    </PageFrame>
  );
}
