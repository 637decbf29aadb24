/** How many letters lie between words; two that changed places count as one. */

/** From the whole of one word to each beginning of the other: the last is to the whole of it. */
export function distancesTo(a: string, b: string): number[] {
  let [before, last] = [[] as number[], Array.from({ length: b.length + 1 }, (_, place) => place)];
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const steps = [(last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same];
      row.push(Math.min(...steps, ...(swapped ? [(before[j - 2] ?? 0) + 1] : [])));
    }
    [before, last] = [last, row];
  }
  return last;
}

/** Between two whole words. More than two is far. */
export const distance = (a: string, b: string): number =>
  Math.abs(a.length - b.length) > 2 ? 3 : (distancesTo(a, b).at(-1) ?? 0);

/** How far a word may be from what was meant by it. */
export const mostLetters = (word: string): number => (word.length < 6 ? 1 : 2);
