/** How alike two folded names are, by the groups of three letters that they share: the measure of pg_trgm. */

function trigrams(folded: string): Set<string> {
  const groups = folded.split(" ").flatMap((word) => {
    const padded = `  ${word} `;
    return Array.from({ length: padded.length - 2 }, (_, start) => padded.slice(start, start + 3));
  });
  return new Set(groups);
}

/** From 0, nothing in common, to 1, the same groups. */
export function similarity(a: string, b: string): number {
  const [left, right] = [trigrams(a), trigrams(b)];
  const shared = [...left].filter((group) => right.has(group)).length;
  return shared / (left.size + right.size - shared);
}
