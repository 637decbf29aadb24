/** The part of an order that a page shows, without putting all in order: a page is short, and what is found may be long. */

type Compare<T> = (a: T, b: T) => number;

/** So many in order from a place on, of a list in no order. */
export function firstOf<T>(all: readonly T[], skip: number, take: number, compare: Compare<T>): T[] {
  const most = skip + take;
  if (most * 8 >= all.length) return all.toSorted(compare).slice(skip, most);
  const first: T[] = [];
  for (const one of all) {
    const last = first[most - 1];
    if (last !== undefined && compare(one, last) > 0) continue;
    let [from, to] = [0, first.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if (compare(first[middle] as T, one) < 0) from = middle + 1;
      else to = middle;
    }
    first.splice(from, 0, one);
    if (first.length > most) first.pop();
  }
  return first.slice(skip);
}
