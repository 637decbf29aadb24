/** The name of a source, as a link where it has an address. */
import { sourceName } from "@entente/domain/vocabulary/common-sources";
import { WordsText } from "@/features/page/words-text.tsx";
import type { Reader } from "@/lib/reader.ts";

type Props = {
  readonly source: string;
  readonly sourceUrl?: string | null;
  readonly reader: Reader;
};

export function SourceName({ source, sourceUrl, reader }: Props) {
  const name = <WordsText words={sourceName(source, reader.language)} reader={reader} />;
  return sourceUrl ? <a href={sourceUrl}>{name}</a> : name;
}
