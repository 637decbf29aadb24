/** Everything at the desk that some words find. */
import { PageTitle } from "@entente/ui/page-title";
import { SearchBox } from "@entente/ui/search-box";
import type { DeskReader } from "@/lib/desk/reader.ts";
import { fill } from "@/lib/fill.ts";
import { searchWords } from "@/messages/desk/search.ts";
import { type StartItem, StartList } from "./start-list.tsx";

type Props = {
  readonly query: string;
  readonly found: Readonly<Record<"pages" | "records" | "people", readonly StartItem[]>>;
  readonly reader: DeskReader;
};

const kinds = ["records", "people", "pages"] as const;

export function DeskSearchPage({ query, found, reader }: Props) {
  const words = searchWords[reader.language];
  const nothing = kinds.every((kind) => found[kind].length === 0);
  return (
    <>
      <PageTitle eyebrow={reader.words.desk} title={words.title} />
      <div className="mb-12">
        <SearchBox id="q" action="/desk/search" label={words.label} button={words.button} query={query} />
      </div>
      {nothing ? <p role="status">{query ? fill(words.nothing, { query }) : words.ask}</p> : null}
      <div className="max-w-2xl space-y-12">
        {kinds.map((kind) =>
          found[kind].length > 0 ? (
            <StartList key={kind} id={kind} heading={words[kind]} items={found[kind]} nothing="" />
          ) : null,
        )}
      </div>
    </>
  );
}
