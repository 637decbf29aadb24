/** When a page was published and confirmed, and in which languages it can be read. */
import type { Publication } from "@entente/api/shared/view";
import { printDate } from "@entente/domain/dates/print";
import { Fact, Facts } from "@entente/ui/facts";
import { FollowLink } from "@/features/subscription/follow-link.tsx";
import { inLanguage, type PagePath } from "@/lib/addresses.ts";
import { dayText } from "@/lib/dates.ts";
import { ownName } from "@/lib/languages.ts";
import type { Reader } from "@/lib/reader.ts";
import { changesWordsIn } from "@/messages/changes.ts";
import { FeedLink } from "./feed-link.tsx";
import { lastPublished } from "./last-published.ts";
import { newerText } from "./newer-text.ts";

type Props = {
  readonly publication: Publication;
  /** Undefined where the page has no such date. */
  readonly confirmedOn?: string | null;
  readonly path: PagePath;
  readonly reader: Reader;
};

export function PublicationFacts({ publication, confirmedOn, path, reader }: Props) {
  const { words, language, institute } = reader;
  const last = lastPublished(publication, language);
  const changes = changesWordsIn(language);
  const newer = newerText(publication, language, institute.languages[0]);
  return (
    <section aria-labelledby="about-page">
      <h2 id="about-page" className="border-ink border-b pb-2 text-xl">
        {words.entry.aboutThisPage}
      </h2>
      <Facts short>
        <Fact term={words.publication.first}>{dayText(publication.shared.firstOn, reader)}</Fact>
        <Fact term={words.publication.last}>{dayText(last, reader)}</Fact>
        {confirmedOn === undefined ? null : (
          <Fact term={words.publication.confirmed}>
            {confirmedOn ? printDate(confirmedOn, language) : words.publication.neverConfirmed}
          </Fact>
        )}
        {Object.keys(publication.languages).length === 0 ? null : (
          <Fact term={words.publication.languages}>
            <ul className="flex flex-wrap gap-x-4">
              {institute.languages.map((other) => (
                <li key={other}>
                  {publication.languages[other] ? (
                    <>
                      <a href={inLanguage(other, path)} lang={other} hrefLang={other}>
                        {ownName(other)}
                      </a>
                      {newer && other === institute.languages[0] ? (
                        <span className="text-muted text-sm font-normal">
                          {" "}
                          {words.publication.newer(dayText(newer, reader))}
                        </span>
                      ) : null}
                    </>
                  ) : (
                    <>
                      <span lang={other}>{ownName(other)}</span>{" "}
                      <span className="text-muted text-sm font-normal">{words.publication.notPublished}</span>
                    </>
                  )}
                </li>
              ))}
            </ul>
          </Fact>
        )}
      </Facts>
      <p className="no-print border-line flex flex-wrap items-center gap-x-6 gap-y-1 border-t pt-3">
        <a href={inLanguage(language, `${path}/changes` as PagePath)} className="inline-block min-h-6">
          {changes.title}
        </a>
        <FeedLink href={`${inLanguage(language, path)}.atom`}>{changes.feedShort}</FeedLink>
      </p>
      <FollowLink reader={reader} path={path} />
    </section>
  );
}
