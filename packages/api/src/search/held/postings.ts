/** For each word the records that hold it, in little room: most words of a register stand in one record only. */

/** A record takes 20 bits, what it is worth there 12. */
const worthBits = 12;
export const mostRecords = 2 ** 20;
export const mostWorths = 2 ** worthBits;

/** Room that doubles when it is full. */
class Growing {
  #held = new Uint32Array(4);
  #length = 0;
  add(value: number): void {
    if (this.#length === this.#held.length) {
      const wider = new Uint32Array(this.#length * 2);
      wider.set(this.#held);
      this.#held = wider;
    }
    this.#held[this.#length] = value;
    this.#length += 1;
  }
  values(): Uint32Array {
    return this.#held.subarray(0, this.#length);
  }
}

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
    if (held === undefined) this.#words.set(word, packed);
    else if (typeof held === "number") {
      const both = new Growing();
      both.add(held);
      both.add(packed);
      this.#words.set(word, both);
    } else held.add(packed);
  }

  has(word: string): boolean {
    return this.#words.has(word);
  }

  /** Tells every record that holds the word, and what it is worth there. */
  each(word: string, tell: (record: number, worth: number) => void): void {
    const held = this.#words.get(word);
    if (held === undefined) return;
    if (typeof held === "number") tell(Math.floor(held / mostWorths), held % mostWorths);
    else for (const packed of held.values()) tell(packed >>> worthBits, packed & (mostWorths - 1));
  }
}
