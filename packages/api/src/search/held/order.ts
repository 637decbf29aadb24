/** The records in the order of their names in one language. Names come and never change; records that are gone stay in it. */
export class NameOrder {
  readonly #names: string[] = [];
  readonly #ids: readonly string[];
  /** The records in order, as far as they are settled, and the place of each. */
  #order = new Uint32Array(0);
  #places = new Uint32Array(0);

  /** @param ids of the records, by which those of one name are told apart */
  constructor(ids: readonly string[]) {
    this.#ids = ids;
  }

  /** Takes in the name of the next record. */
  add(name: string): void {
    this.#names.push(name);
  }

  #compare(a: number, b: number): number {
    const [name, other] = [this.#names[a] as string, this.#names[b] as string];
    if (name !== other) return name < other ? -1 : 1;
    return (this.#ids[a] as string) < (this.#ids[b] as string) ? -1 : 1;
  }

  /** The place of every record, by its number. */
  places(): Uint32Array {
    const [settled, all] = [this.#order.length, this.#names.length];
    if (settled === all) return this.#places;
    const added = Uint32Array.from({ length: all - settled }, (_, at) => settled + at);
    added.sort((a, b) => this.#compare(a, b));
    const order = new Uint32Array(all);
    for (let [at, from, to] = [0, 0, 0]; at < all; at += 1) {
      const [one, other] = [this.#order[from], added[to]];
      const first = other === undefined || (one !== undefined && this.#compare(one, other) < 0);
      order[at] = (first ? one : other) as number;
      if (first) from += 1;
      else to += 1;
    }
    this.#order = order;
    this.#places = new Uint32Array(all);
    for (const [place, record] of order.entries()) this.#places[record] = place;
    return this.#places;
  }
}
