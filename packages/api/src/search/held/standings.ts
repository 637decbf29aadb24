/** What the acts of chosen countries make of records, in memory. Records of which they make the same have one list of it. */
import { RecordSet } from "./record-set.ts";

type Statuses = ReadonlyMap<string, readonly string[]>;
export type Standings = ReadonlyMap<readonly string[], RecordSet>;

export class HeldStandings {
  /** What was made of statuses, and how many records there were then: a record only changes by coming anew. */
  readonly #made = new WeakMap<Statuses, { readonly records: number; readonly standings: Standings }>();

  /**
   * The records by what the acts make of them.
   * @param statuses by id
   * @param numbers of the records that are there, by id
   * @param records how many there ever were
   * @param room of every set
   */
  of(statuses: Statuses, numbers: ReadonlyMap<string, number>, records: number, room: number): Standings {
    const known = this.#made.get(statuses);
    if (known?.records === records) return known.standings;
    const standings = new Map<readonly string[], RecordSet>();
    for (const [id, own] of statuses) {
      const number = numbers.get(id);
      if (number === undefined) continue;
      const alike = standings.get(own) ?? new RecordSet(room);
      alike.add(number);
      standings.set(own, alike);
    }
    this.#made.set(statuses, { records, standings });
    return standings;
  }
}
