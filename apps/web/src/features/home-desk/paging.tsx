/** One page back, one page on. */
import type { StartWords } from "@/messages/desk/start.ts";

type Props = {
  readonly words: Pick<StartWords, "pages" | "newer" | "older">;
  readonly page: number;
  readonly last: number;
  readonly addressOf: (page: number) => string;
};

export function Paging({ words, page, last, addressOf }: Props) {
  if (last <= 1) return null;
  return (
    <nav aria-label={words.pages} className="mt-8 flex gap-8">
      {page > 1 ? (
        <a rel="prev" href={addressOf(page - 1)}>
          {words.newer}
        </a>
      ) : null}
      {page < last ? (
        <a rel="next" href={addressOf(page + 1)}>
          {words.older}
        </a>
      ) : null}
      <span className="text-muted tabular-nums">
        {page} / {last}
      </span>
    </nav>
  );
}
