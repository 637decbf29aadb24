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

const [quote, backslash, space, comma] = [39, 92, 32, 44];
const [firstDigit, lastDigit] = [48, 57];

/** Where the quoted word that begins there ends. */
function endOf(vector: string, from: number): number {
  for (let at = from; at < vector.length; at += 1) {
    const sign = vector.charCodeAt(at);
    if (sign === backslash) at += 1;
    else if (sign === quote) {
      if (vector.charCodeAt(at + 1) !== quote) return at;
      at += 1;
    }
  }
  return vector.length;
}

const unquoted = (word: string) =>
  word.includes("'") || word.includes("\\")
    ? word.replace(/''|\\(.)/g, (both, one?: string) => one ?? both[0] ?? "")
    : word;

/**
 * Calls back for each word with the weights of its places: "AAD". A word whose places were dropped has one. Millions of
 * words are read so when a register is taken into memory, so it goes letter by letter.
 */
export function eachWord(vector: string, tell: (word: string, places: string) => void): void {
  let at = 0;
  while (at < vector.length) {
    const end = endOf(vector, at + 1);
    const word = unquoted(vector.slice(at + 1, end));
    let places = "";
    for (at = end + 1; at < vector.length; at += 1) {
      const sign = vector.charCodeAt(at);
      const before = vector.charCodeAt(at - 1);
      const plain = before >= firstDigit && before <= lastDigit;
      if ((sign === comma || sign === space) && plain) places += "D";
      else if (sign > lastDigit + 1) places += vector[at];
      if (sign === space) break;
    }
    const last = vector.charCodeAt(at - 1);
    if (at === vector.length && last >= firstDigit && last <= lastDigit) places += "D";
    at += 1;
    tell(word, places === "" ? "D" : places);
  }
}
