/** The ways to the page before and the page after, of whatever is listed page by page. */
type Props = {
  readonly words: { readonly pages: string; readonly previous: string; readonly next: string };
  /** Which page this is. */
  readonly here: string;
  /** Where the one before is, and the one after; null where there is none. */
  readonly before: string | null;
  readonly after: string | null;
};

const look = "inline-block min-h-6";

export function PageLinks({ words, here, before, after }: Props) {
  if (before === null && after === null) return null;
  return (
    <nav aria-label={words.pages} className="no-print mt-8 flex flex-wrap gap-x-8 gap-y-2">
      {before === null ? null : (
        <a rel="prev" href={before} className={look}>
          <span aria-hidden="true">← </span>
          {words.previous}
        </a>
      )}
      {after === null ? null : (
        <a rel="next" href={after} className={look}>
          {words.next}
          <span aria-hidden="true"> →</span>
        </a>
      )}
      <span className="text-muted tabular-nums">{here}</span>
    </nav>
  );
}
