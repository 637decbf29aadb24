/** The foot of every page: who keeps the register, and how to get its data. */
import { instituteLabels } from "@entente/domain/institute/labels";
import { DayForm } from "@/features/day/day-form.tsx";
import { LinkRow } from "@/features/page/link-row.tsx";
import { type PagePath, pagePath } from "@/lib/addresses.ts";
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
  const links: readonly (readonly [PagePath, string])[] = [
    ...institute.pages.map(({ slug, title }) => [pagePath({ slug }), title] as const),
    ["/compare", compareWordsIn(language).title],
    ["/changes", changesWordsIn(language).title],
    ["/data", words.nav.data],
  ];
  return (
    <footer className="border-line mt-20 border-t">
      <div className="text-muted mx-auto grid max-w-6xl gap-x-10 gap-y-4 px-5 py-8 text-sm md:grid-cols-[minmax(0,1fr)_17.5rem] md:px-8 lg:gap-x-16 xl:grid-cols-[minmax(0,1fr)_20rem]">
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
        <div className="no-print">
          <LinkRow links={links} language={language} className="md:grid md:grid-cols-2" />
          <p className="mt-3">{words.footer.software}</p>
        </div>
      </div>
    </footer>
  );
}
