/** How many letters lie between words; two that changed places count as one. */

/** From the whole of one word to each beginning of the other: the last is to the whole of it. */
export function distancesTo(a: string, b: string): number[] {
  const wide = b.length + 1;
  let before: number[] = new Array(wide).fill(0);
  let last = Array.from({ length: wide }, (_, place) => place);
  let row: number[] = new Array(wide).fill(0);
  const at = (list: readonly number[], place: number) => list[place] as number;
  for (let i = 1; i <= a.length; i += 1) {
    row[0] = i;
    const letter = a.charCodeAt(i - 1);
    for (let j = 1; j < wide; j += 1) {
      const same = letter === b.charCodeAt(j - 1) ? 0 : 1;
      let least = at(last, j - 1) + same;
      if (at(last, j) + 1 < least) least = at(last, j) + 1;
      if (at(row, j - 1) + 1 < least) least = at(row, j - 1) + 1;
      const swapped =
        i > 1 && j > 1 && letter === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === b.charCodeAt(j - 1);
      if (swapped && at(before, j - 2) + 1 < least) least = at(before, j - 2) + 1;
      row[j] = least;
    }
    [before, last, row] = [last, row, before];
  }
  return last;
}

/** Between two whole words. More than two is far. */
export const distance = (a: string, b: string): number =>
  Math.abs(a.length - b.length) > 2 ? 3 : (distancesTo(a, b).at(-1) ?? 0);

/** How far a word may be from what was meant by it. */
export const mostLetters = (word: string): number => (word.length < 6 ? 1 : 2);
