/** What a reader sees at an address that names nothing: near matches, and a search. */
import type { Words } from "@entente/api/shared/view";
import { PageTitle } from "@entente/ui/page-title";
import { PlainList } from "@entente/ui/plain-list";
import { SearchBox } from "@entente/ui/search-box";
import { Section } from "@entente/ui/section";
import { suggestFrom } from "@/features/search/suggest-from.ts";
import { inLanguage, type PagePath, pathOf } from "@/lib/addresses.ts";
import type { Reader } from "@/lib/reader.ts";
import { PageFrame } from "./page-frame.tsx";
import { WordsText } from "./words-text.tsx";

export type Near = { readonly segment: string; readonly slug: string; readonly name: Words };

type Props = {
  readonly reader: Reader;
  /** The address that names nothing, so that its other languages say so too. */
  readonly path: PagePath;
  readonly near: readonly Near[];
};

export function MissingPage({ reader, path, near }: Props) {
  const { missing, search } = reader.words;
  return (
    <PageFrame reader={reader} path={path} searches>
      <PageTitle eyebrow="404" title={missing.page} lead={missing.pageLead} />
      <div className="max-w-[65ch] space-y-10">
        {near.length > 0 ? (
          <Section id="near" heading={missing.near}>
            <PlainList>
              {near.map((hit) => (
                <li key={`${hit.segment}/${hit.slug}`}>
                  <a href={inLanguage(reader.language, pathOf(hit.segment, hit.slug))}>
                    <WordsText words={hit.name} reader={reader} />
                  </a>
                </li>
              ))}
            </PlainList>
          </Section>
        ) : null}
        <div>
          <p className="mb-4">{missing.orElse}</p>
          <SearchBox
            id="search"
            suggest={suggestFrom(reader.language)}
            action={inLanguage(reader.language, "/search")}
            label={search.label}
            button={search.button}
          />
        </div>
      </div>
    </PageFrame>
  );
}
