/** Which rows somebody moved: the fewest that explain the new order. */

/** The places of a longest rising run, found by keeping the smallest end of each length. */
function longestRising(numbers: readonly number[]): Set<number> {
  const ends: number[] = [];
  const previous = new Map<number, number | undefined>();
  for (const [place, number] of numbers.entries()) {
    let length = ends.findIndex((end) => (numbers[end] ?? 0) >= number);
    if (length === -1) length = ends.length;
    previous.set(place, ends[length - 1]);
    ends[length] = place;
  }
  const run = new Set<number>();
  for (let place = ends.at(-1); place !== undefined; place = previous.get(place)) run.add(place);
  return run;
}

/** The ids that stand in both lists and did not keep their place among the others. */
export function movedIds(before: readonly string[], after: readonly string[]): Set<string> {
  const places = new Map(before.map((id, place) => [id, place]));
  const kept = after.filter((id) => places.has(id));
  const stayed = longestRising(kept.map((id) => places.get(id) ?? 0));
  return new Set(kept.filter((_, place) => !stayed.has(place)));
}
