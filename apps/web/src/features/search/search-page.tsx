/** The answer to a search by name. */
import type { SearchView } from "@entente/api/search/view";
import { PageTitle } from "@entente/ui/page-title";
import { SearchBox } from "@entente/ui/search-box";
import { Section } from "@entente/ui/section";
import { PageFrame } from "@/features/page/page-frame.tsx";
import { inLanguage } from "@/lib/addresses.ts";
import type { Reader } from "@/lib/reader.ts";
import { SearchHits } from "./search-hits.tsx";

/** `answer` is null where nothing was asked yet. */
type Props = { readonly answer: SearchView | null; readonly reader: Reader };

export function SearchPage({ answer, reader }: Props) {
  const { search } = reader.words;
  return (
    <PageFrame
      reader={reader}
      path="/search"
      query={answer ? `?${new URLSearchParams({ q: answer.query })}` : ""}
    >
      <PageTitle title={search.title} lead={answer ? undefined : search.empty} />
      <div className="space-y-10">
        <SearchBox
          id="search"
          action={inLanguage(reader.language, "/search")}
          label={search.label}
          button={search.button}
          query={answer?.query ?? ""}
        />
        {answer ? (
          <Section
            id="results"
            heading={
              answer.hits.length > 0
                ? search.found(answer.hits.length, answer.query)
                : search.nothing(answer.query)
            }
          >
            <SearchHits hits={answer.hits} reader={reader} />
          </Section>
        ) : null}
        {answer && answer.near.length > 0 ? (
          <Section id="near" heading={search.near}>
            <SearchHits hits={answer.near} reader={reader} />
          </Section>
        ) : null}
      </div>
    </PageFrame>
  );
}
