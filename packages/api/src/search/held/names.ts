/**
 * What records are called, in memory: units and persons by the beginnings of words, everything by its whole name and its
 * acronym by its beginning. Of a whole name two numbers are kept that are made of it and not the name itself: that two of
 * a million names share both happens once in ten million registers.
 */
import { type Called, worths } from "../queries/called.ts";
import { Growing } from "./growing.ts";
import type { SearchRow } from "./row.ts";

type Folded = Pick<SearchRow, "kind" | "acronym" | "called">;

/** Two numbers of 32 bits made of a text. */
function numbersOf(text: string): readonly [number, number] {
  let [one, other] = [0x811c9dc5, 0x2f0b4a27];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    one = Math.imul(one ^ code, 0x01000193);
    other = Math.imul((other << 5) ^ (other >>> 3) ^ code, 0x5bd1e995);
  }
  return [(one ^ (one >>> 15)) >>> 0, (other ^ (other >>> 13)) >>> 0];
}

/** Records by whole names. */
class WholeNames {
  /** By bucket the last entry in it, and by entry the one before it; both counted from one. */
  #last = new Uint32Array(1024);
  #before = new Growing();
  readonly #one = new Growing();
  readonly #other = new Growing();
  readonly #records = new Growing();

  #link(entry: number): void {
    const bucket = this.#one.at(entry) & (this.#last.length - 1);
    this.#before.add(this.#last[bucket] as number);
    this.#last[bucket] = entry + 1;
  }

  #widen(): void {
    this.#last = new Uint32Array(this.#last.length * 2);
    this.#before = new Growing();
    for (let entry = 0; entry < this.#records.length; entry += 1) this.#link(entry);
  }

  add(name: string, record: number): void {
    const [one, other] = numbersOf(name);
    this.#one.add(one);
    this.#other.add(other);
    this.#records.add(record);
    this.#link(this.#records.length - 1);
    if (this.#records.length > this.#last.length) this.#widen();
  }

  /** Tells every record that is called so. */
  each(name: string, tell: (record: number) => void): void {
    const [one, other] = numbersOf(name);
    let entry = this.#last[one & (this.#last.length - 1)] as number;
    for (; entry > 0; entry = this.#before.at(entry - 1)) {
      const at = entry - 1;
      if (this.#one.at(at) === one && this.#other.at(at) === other) tell(this.#records.at(at));
    }
  }
}

/** Records by the first letters of a name: most of the others need not be compared. */
class Beginnings {
  readonly #records = new Map<string, Set<number>>();
  readonly #letters: number;

  /** @param letters no more than what is looked for has at least, unless that is whole */
  constructor(letters: number) {
    this.#letters = letters;
  }

  add(name: string, record: number): void {
    const beginning = name.slice(0, this.#letters);
    const held = this.#records.get(beginning);
    if (held) held.add(record);
    else this.#records.set(beginning, new Set([record]));
  }

  /** Those of which a name may begin so. */
  like(name: string): Iterable<number> {
    return this.#records.get(name.slice(0, this.#letters)) ?? [];
  }
}

const firstWord = (folded: string) => folded.split(" ", 1)[0] as string;

export class HeldNames {
  readonly #whole = new WholeNames();
  readonly #acronyms: (string | null)[] = [];
  readonly #acronymsLike = new Beginnings(2);
  /** The names of units and persons, one a line, a space before each word. */
  readonly #answering = new Map<number, string>();
  readonly #answeringLike = new Beginnings(3);

  /** Takes in what the next record is called. */
  add({ kind, acronym, called }: Folded): void {
    const record = this.#acronyms.length;
    this.#acronyms.push(acronym);
    if (acronym !== null) this.#acronymsLike.add(acronym, record);
    for (const name of called) this.#whole.add(name, record);
    if (kind !== "unit" && kind !== "person") return;
    this.#answering.set(record, called.map((name) => ` ${name}`).join("\n"));
    for (const name of called) for (const word of name.split(" ")) this.#answeringLike.add(word, record);
  }

  drop(record: number): void {
    this.#acronyms[record] = null;
    this.#answering.delete(record);
  }

  /** Units and persons in whose name a word begins so. */
  answering(folded: string): number[] {
    const beginning = ` ${folded}`;
    const like = [...this.#answeringLike.like(firstWord(folded))];
    return like.filter((record) => this.#answering.get(record)?.includes(beginning));
  }

  /** What is called so, or has an acronym that begins so where that is asked, and how much that says. */
  called(folded: string, begins: boolean): Map<number, Omit<Called, "id">> {
    const found = new Map<number, Omit<Called, "id">>();
    this.#whole.each(folded, (record) => found.set(record, { worth: worths.name, acronym: false }));
    for (const record of this.#acronymsLike.like(folded)) {
      const acronym = this.#acronyms[record] ?? null;
      if (acronym === null || !(begins ? acronym.startsWith(folded) : acronym === folded)) continue;
      const worth = acronym === folded ? worths.acronym : (found.get(record)?.worth ?? worths.beginning);
      found.set(record, { worth, acronym: true });
    }
    return found;
  }
}
