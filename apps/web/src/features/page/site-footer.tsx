/** The foot of every page: who keeps the register, and how to get its data. */
import { instituteLabels } from "@entente/domain/institute/labels";
import { DayForm } from "@/features/day/day-form.tsx";
import { inLanguage, type PagePath, pagePath } from "@/lib/addresses.ts";
import type { Reader } from "@/lib/reader.ts";
import { changesWordsIn } from "@/messages/changes.ts";
import { compareWordsIn } from "@/messages/compare.ts";
import { dayWordsIn } from "@/messages/day.ts";

type Props = {
  readonly reader: Reader;
  /** The page at hand, to be read as of another day. */
  readonly path: PagePath;
  readonly query: string;
};

export function SiteFooter({ reader, path, query }: Props) {
  const { words, language, institute } = reader;
  return (
    <footer className="border-line mt-20 border-t">
      <div className="text-muted mx-auto grid max-w-6xl gap-x-10 gap-y-4 px-5 py-8 text-sm md:grid-cols-2 md:px-8">
        <div>
          <p>
            {words.footer.keptBy} <a href={institute.website}>{institute.name[language]}</a>
          </p>
          <p>{institute.address[language]}</p>
          {institute.privacyUrl ? (
            <p>
              <a href={institute.privacyUrl}>{instituteLabels.privacyUrl[language]}</a>
            </p>
          ) : null}
          {reader.day ? null : (
            <div className="mt-4">
              <DayForm
                id="as-of-day"
                label={dayWordsIn(language).choose}
                reader={reader}
                path={path}
                query={query}
              />
            </div>
          )}
        </div>
        <div className="no-print md:text-end">
          {institute.pages.map(({ slug, title }) => (
            <p key={slug}>
              <a href={inLanguage(language, pagePath({ slug }))} className="inline-block py-1">
                {title}
              </a>
            </p>
          ))}
          <p>
            <a href={inLanguage(language, "/compare")} className="inline-block py-1">
              {compareWordsIn(language).title}
            </a>
          </p>
          <p>
            <a href={inLanguage(language, "/changes")} className="inline-block py-1">
              {changesWordsIn(language).title}
            </a>
          </p>
          <p>
            <a href={inLanguage(language, "/data")} className="inline-block py-1">
              {words.nav.data}
            </a>
          </p>
          <p>{words.footer.software}</p>
        </div>
      </div>
    </footer>
  );
}
