/** One page back, one page on. */
import { PageLinks } from "@/features/page/page-links.tsx";
import type { StartWords } from "@/messages/desk/start.ts";

type Props = {
  readonly words: Pick<StartWords, "pages" | "newer" | "older">;
  readonly page: number;
  readonly last: number;
  readonly addressOf: (page: number) => string;
};

export function Paging({ words, page, last, addressOf }: Props) {
  return (
    <PageLinks
      words={{ pages: words.pages, previous: words.newer, next: words.older }}
      here={`${page} / ${last}`}
      before={page > 1 ? addressOf(page - 1) : null}
      after={page < last ? addressOf(page + 1) : null}
    />
  );
}
