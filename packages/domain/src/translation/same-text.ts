/**
 * Whether two source texts are the same to a translator. Spaces and line ends make no difference, and neither does
 * what was published as a minor edit: the text before it and the text after it are one text.
 */
export type PublishedText = {
  readonly text: string | null;
  readonly minor: boolean;
  /** When it became public. */
  readonly from: number;
};

const plain = (text: string): string => text.replace(/\s+/g, " ").trim();

/** Groups the texts that minor edits join, over the whole history of one place, oldest first. */
export function sameTextIn(history: readonly PublishedText[]): (a: string, b: string) => boolean {
  const groups: Set<string>[] = [];
  const groupOf = (text: string) => groups.find((group) => group.has(text));
  let last: string | null = null;
  for (const { text, minor } of history) {
    const now = text === null ? null : plain(text);
    if (now !== null) {
      const there = groupOf(now);
      const joined = minor && last !== null ? groupOf(last) : undefined;
      if (there && joined && there !== joined) {
        for (const one of there) joined.add(one);
        groups.splice(groups.indexOf(there), 1);
      } else if (!there && joined) joined.add(now);
      else if (!there) groups.push(new Set([now]));
    }
    last = now;
  }
  return (a, b) => plain(a) === plain(b) || (groupOf(plain(a))?.has(plain(b)) ?? false);
}
