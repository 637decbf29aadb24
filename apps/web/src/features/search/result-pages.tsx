/** The ways to the page before and the page after, where something is found page by page. */
import type { Language } from "@entente/domain/languages";
import { searchWordsIn } from "@/messages/search.ts";

type Props = {
  readonly language: Language;
  readonly page: number;
  readonly total: number;
  /** How many stand on a page. */
  readonly pageSize: number;
  readonly addressOf: (page: number) => string;
};

export function ResultPages({ language, page, total, pageSize, addressOf }: Props) {
  const words = searchWordsIn(language);
  const last = Math.max(1, Math.ceil(total / pageSize));
  if (last === 1 && page === 1) return null;
  return (
    <nav aria-label={words.pages} className="no-print mt-8 flex flex-wrap gap-x-8 gap-y-2">
      {page > 1 ? (
        <a rel="prev" href={addressOf(Math.min(page - 1, last))}>
          {words.previous}
        </a>
      ) : null}
      {page < last ? (
        <a rel="next" href={addressOf(page + 1)}>
          {words.next}
        </a>
      ) : null}
      <span className="text-muted tabular-nums">{words.page(page, last)}</span>
    </nav>
  );
}
