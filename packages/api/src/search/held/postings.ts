/** For each word the records that hold it, in little room: most words of a register stand in one record only. */

import { Growing } from "./growing.ts";
import type { RecordSet } from "./record-set.ts";

/** A record takes 20 bits, what it is worth there 12. */
const worthBits = 12;
export const mostRecords = 2 ** 20;
export const mostWorths = 2 ** worthBits;

/** A text of its own: a piece of another keeps all of that in memory. */
const own = (word: string) => Buffer.from(word).toString();

export class Postings {
  readonly #words = new Map<string, number | Growing>();

  /**
   * Notes that a record holds a word.
   * @param record below `mostRecords`
   * @param worth below `mostWorths`
   */
  add(word: string, record: number, worth = 0): void {
    const packed = record * mostWorths + worth;
    const held = this.#words.get(word);
    if (held === undefined) this.#words.set(own(word), packed);
    else if (typeof held === "number") {
      const both = new Growing();
      both.add(held);
      both.add(packed);
      this.#words.set(word, both);
    } else held.add(packed);
  }

  words(): Iterable<string> {
    return this.#words.keys();
  }

  has(word: string): boolean {
    return this.#words.has(word);
  }

  /** Puts every record that holds the word into a set. */
  into(word: string, records: RecordSet): void {
    const held = this.#words.get(word);
    if (held === undefined) return;
    if (typeof held === "number") {
      records.add(Math.floor(held / mostWorths));
      return;
    }
    const values = held.values();
    for (let at = 0; at < values.length; at += 1) records.add((values[at] as number) >>> worthBits);
  }

  /** Tells every record that holds the word, and what it is worth there. */
  each(word: string, tell: (record: number, worth: number) => void): void {
    const held = this.#words.get(word);
    if (held === undefined) return;
    if (typeof held === "number") tell(Math.floor(held / mostWorths), held % mostWorths);
    else {
      const values = held.values();
      for (let at = 0; at < values.length; at += 1) {
        const packed = values[at] as number;
        tell(packed >>> worthBits, packed & (mostWorths - 1));
      }
    }
  }
}
