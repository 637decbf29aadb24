/** How long something takes: often, one after the other, each time on something else. */
export type Measured = { readonly min: number; readonly median: number; readonly max: number };

/** Makes ready what is measured, which is not counted, and answers it. */
export type Before = (round: number) => Promise<() => Promise<unknown>>;

/** Does it so many times after a few that warm up, and answers milliseconds. */
export async function measure(times: number, before: Before): Promise<Measured> {
  const warmUp = Math.max(5, Math.floor(times / 10));
  const took: number[] = [];
  for (let round = 0; round < warmUp + times; round += 1) {
    const work = await before(round);
    const begun = performance.now();
    await work();
    if (round >= warmUp) took.push(performance.now() - begun);
  }
  took.sort((a, b) => a - b);
  const [first = 0] = took;
  return { min: first, median: took[Math.floor(took.length / 2)] ?? first, max: took.at(-1) ?? first };
}
