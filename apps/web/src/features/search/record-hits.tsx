/** Records that a search found, each with what it is and why it was found. */
import type { RecordHit } from "@entente/api/search/found-view";
import { printDate } from "@entente/domain/dates/print";
import { entryLabels } from "@entente/domain/entry/labels";
import { PlainList } from "@entente/ui/plain-list";
import { inLanguage, pathOf } from "@/lib/addresses.ts";
import { colon } from "@/lib/colon.ts";
import type { Reader } from "@/lib/reader.ts";
import { searchWordsIn } from "@/messages/search.ts";
import { ChooseHit } from "./compare-hits.tsx";
import { MarkedText } from "./marked-text.tsx";

type Props = {
  readonly hits: readonly RecordHit[];
  readonly reader: Reader;
  readonly kindName: (kind: RecordHit["kind"]) => string;
};

const textOf = (pieces: RecordHit["name"]["pieces"]) => pieces.map(({ text }) => text).join("");

export function RecordHits({ hits, reader, kindName }: Props) {
  const { why } = searchWordsIn(reader.language);
  const langOf = (language: string) => (language === reader.language ? undefined : language);
  return (
    <PlainList>
      {hits.map((hit) => (
        <li key={hit.id}>
          <p className="text-muted flex flex-wrap items-center gap-x-4 text-sm">
            <span>
              {kindName(hit.kind)}
              {hit.adoptedOn
                ? ` · ${entryLabels.adoptedOn[reader.language]} ${printDate(hit.adoptedOn, reader.language)}`
                : ""}
            </span>
            <ChooseHit hit={hit} language={reader.language} />
          </p>
          <p className="font-display text-xl">
            <a href={inLanguage(reader.language, pathOf(hit.segment, hit.slug))}>
              <MarkedText pieces={hit.name.pieces} lang={langOf(hit.name.language)} />
              {hit.acronym && !textOf(hit.name.pieces).includes(hit.acronym) ? (
                <span className="text-muted"> ({hit.acronym})</span>
              ) : null}
            </a>
          </p>
          {hit.summary ? (
            <p className="max-w-[65ch]">
              <MarkedText pieces={hit.summary.pieces} lang={langOf(hit.summary.language)} />
            </p>
          ) : null}
          {hit.why.map(({ through, pieces, language }) => (
            <p key={through + textOf(pieces)} className="mt-1 max-w-[75ch] text-sm">
              <span className="text-muted">
                {why[through]}
                {colon(reader.language)}
              </span>
              <MarkedText pieces={pieces} lang={langOf(language)} />
            </p>
          ))}
        </li>
      ))}
    </PlainList>
  );
}
