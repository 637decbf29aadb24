/**
 * Reads words and their weights in the notation in which PostgreSQL prints a `tsvector`: `'sea':3A,17 'north':2A`. A
 * word counts as `ts_rank` counts it: its heaviest place whole, each further one by the square of its turn.
 */

/** Weights as the search gives them: names, places of the facts, summary, other text. */
const weights: Readonly<Record<string, number>> = { A: 1, B: 0.4, C: 0.2, D: 0.05 };

/** The sum of 1/n² over all n. */
const limit = 1.64493406685;

const single = Math.fround;

/** What a word adds to the rank of its record, from the weights of its places in their order: "AAD". */
export function rankOf(places: string): number {
  let sum = 0;
  let heaviest = -1;
  let at = 0;
  for (let turn = 0; turn < places.length; turn += 1) {
    const weight = single(weights[places[turn] ?? "D"] ?? 0);
    sum = single(sum + single(weight / ((turn + 1) * (turn + 1))));
    if (weight > heaviest) {
      heaviest = weight;
      at = turn;
    }
  }
  return single((heaviest + sum - single(heaviest / ((at + 1) * (at + 1)))) / limit);
}

const entry = /'((?:[^'\\]|''|\\.)*)'(?::([\dA-D,]+))?/g;

/** Calls back for each word with the weights of its places: "AAD". A word whose places were dropped has one. */
export function eachWord(vector: string, tell: (word: string, places: string) => void): void {
  for (const [, quoted = "", positions] of vector.matchAll(entry)) {
    const word =
      quoted.includes("'") || quoted.includes("\\")
        ? quoted.replace(/''|\\(.)/g, (both, one?: string) => one ?? both[0] ?? "")
        : quoted;
    const places =
      positions === undefined
        ? "D"
        : positions.replace(/\d+([A-C])?,?/g, (_, weight?: string) => weight ?? "D");
    tell(word, places);
  }
}
