/** The way to older and newer changes. */

import type { Reader } from "@/lib/reader.ts";
import { changesWordsIn } from "@/messages/changes.ts";

type Props = {
  readonly page: number;
  readonly older: boolean;
  readonly addressOf: (page: number) => string;
  readonly reader: Reader;
};

export function OlderNewer({ page, older, addressOf, reader }: Props) {
  const words = changesWordsIn(reader.language);
  if (!older && page === 1) return null;
  return (
    <nav aria-label={words.pages} className="no-print mt-8 flex flex-wrap gap-x-8 gap-y-2">
      {page > 1 ? (
        <a rel="prev" href={addressOf(page - 1)} className="inline-block min-h-6">
          ← {words.previous}
        </a>
      ) : null}
      {older ? (
        <a rel="next" href={addressOf(page + 1)} className="inline-block min-h-6">
          {words.next} →
        </a>
      ) : null}
      <span className="text-muted tabular-nums">{words.page(page)}</span>
    </nav>
  );
}
