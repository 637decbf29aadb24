/** What a search found: each hit with its kind and, where another name matched, that name. */
import type { SearchHit } from "@entente/api/search/view";
import { PlainList } from "@entente/ui/plain-list";
import { WordsText } from "@/features/page/words-text.tsx";
import { inLanguage, pathOf } from "@/lib/addresses.ts";
import type { Reader } from "@/lib/reader.ts";

export function SearchHits({
  hits,
  reader,
}: {
  readonly hits: readonly SearchHit[];
  readonly reader: Reader;
}) {
  const { search } = reader.words;
  return (
    <PlainList>
      {hits.map(({ kind, segment, slug, name, summary, matched }) => (
        <li key={`${segment}/${slug}`}>
          <p className="text-muted text-sm">{search.kinds[kind]}</p>
          <p className="font-display text-xl">
            <a href={inLanguage(reader.language, pathOf(segment, slug))}>
              <WordsText words={name} reader={reader} />
            </a>
          </p>
          {summary ? (
            <p className="max-w-[65ch]">
              <WordsText words={summary} reader={reader} />
            </p>
          ) : null}
          {matched ? <p className="text-muted text-sm">{search.matched(matched)}</p> : null}
        </li>
      ))}
    </PlainList>
  );
}
