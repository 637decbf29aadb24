/** The ways to other pages of what was found, where it is known how much that is. */
import type { Language } from "@entente/domain/languages";
import { PageLinks } from "@/features/page/page-links.tsx";
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
  return (
    <PageLinks
      words={words}
      here={words.page(page, last)}
      before={page > 1 ? addressOf(Math.min(page - 1, last)) : null}
      after={page < last ? addressOf(page + 1) : null}
    />
  );
}
