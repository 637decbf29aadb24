/** What a reader sees of a page that exists in other languages only. Nothing is filled in from those. */
import type { Words } from "@entente/api/shared/view";
import { type Language, languages } from "@entente/domain/languages";
import { Notice } from "@entente/ui/notice";
import { PageTitle } from "@entente/ui/page-title";
import { inLanguage, type PagePath } from "@/lib/addresses.ts";
import { nameOf, ownName } from "@/lib/languages.ts";
import type { Reader } from "@/lib/reader.ts";
import { PageFrame } from "./page-frame.tsx";

type Props = {
  readonly reader: Reader;
  readonly path: PagePath;
  readonly title: Words;
  readonly available: readonly Language[];
};

export function MissingLanguage({ reader, path, title, available }: Props) {
  const { missing } = reader.words;
  const others = languages.filter((language) => available.includes(language));
  return (
    <PageFrame reader={reader} path={path}>
      <PageTitle eyebrow={missing.languageTitle} title={title.text} lang={title.language} />
      <Notice>
        <p>{missing.language(nameOf(reader.language, reader.language))}</p>
        <p className="mt-2">
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
      </Notice>
    </PageFrame>
  );
}
