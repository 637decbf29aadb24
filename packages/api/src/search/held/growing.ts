/** Whole numbers in a row, in room that doubles when it is full. */
export class Growing {
  #held = new Uint32Array(4);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  add(value: number): void {
    if (this.#length === this.#held.length) {
      const wider = new Uint32Array(this.#length * 2);
      wider.set(this.#held);
      this.#held = wider;
    }
    this.#held[this.#length] = value;
    this.#length += 1;
  }

  at(place: number): number {
    return this.#held[place] as number;
  }

  /** What is held now. It does not follow what is added later. */
  values(): Uint32Array {
    return this.#held.subarray(0, this.#length);
  }
}
