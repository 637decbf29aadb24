/** Sets of records by their numbers, a bit for each: two of them are compared 32 records at a time. */
export class RecordSet {
  readonly #bits: Int32Array;

  /** @param room numbers below it fit in */
  constructor(room: number) {
    this.#bits = new Int32Array(Math.ceil(room / 32));
  }

  get room(): number {
    return this.#bits.length * 32;
  }

  /** How many are in here. */
  get size(): number {
    let size = 0;
    for (const each of this.#bits) for (let bits = each; bits !== 0; bits &= bits - 1) size += 1;
    return size;
  }

  get isEmpty(): boolean {
    return this.#bits.every((bits) => bits === 0);
  }

  has(record: number): boolean {
    return ((this.#bits[record >>> 5] as number) & (1 << (record & 31))) !== 0;
  }

  add(record: number): void {
    const at = record >>> 5;
    this.#bits[at] = (this.#bits[at] as number) | (1 << (record & 31));
  }

  delete(record: number): void {
    const at = record >>> 5;
    this.#bits[at] = (this.#bits[at] as number) & ~(1 << (record & 31));
  }

  /** The same records in a set of their own, with as much room or more. */
  copy(room = this.room): RecordSet {
    const copy = new RecordSet(room);
    copy.#bits.set(this.#bits);
    return copy;
  }

  /** Every number below the room that is not in here. */
  others(): RecordSet {
    const others = new RecordSet(this.room);
    for (let at = 0; at < this.#bits.length; at += 1) others.#bits[at] = ~(this.#bits[at] as number);
    return others;
  }

  /** Leaves what the other has too, which has the same room. */
  keep(other: RecordSet): this {
    for (let at = 0; at < this.#bits.length; at += 1)
      this.#bits[at] = (this.#bits[at] as number) & (other.#bits[at] as number);
    return this;
  }

  /** Takes in what the other has, which has the same room. */
  join(other: RecordSet): this {
    for (let at = 0; at < this.#bits.length; at += 1)
      this.#bits[at] = (this.#bits[at] as number) | (other.#bits[at] as number);
    return this;
  }

  /** The numbers in here, least first. */
  numbers(): number[] {
    const numbers: number[] = [];
    for (let at = 0; at < this.#bits.length; at += 1) {
      for (let bits = this.#bits[at] as number; bits !== 0; bits &= bits - 1)
        numbers.push((at << 5) | (31 - Math.clz32(bits & -bits)));
    }
    return numbers;
  }
}
