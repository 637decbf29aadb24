/** The values by which records can be narrowed, in memory: those of each record one after the other, and those of all counted. */
import type { FacetKey } from "../asked.ts";
import { Growing } from "./growing.ts";
import { Postings } from "./postings.ts";
import type { RecordSet } from "./record-set.ts";

export const mostTags = 2 ** 16;

export class HeldFacets {
  /** By number: "kind:treaty". */
  readonly #tags: string[] = [];
  readonly #facets: FacetKey[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #records = new Postings();
  /** Where the tags of each record begin; those of the next follow them. */
  readonly #begins = new Growing();
  readonly #tagsInTurn = new Growing();
  /** How many records that are there have each. */
  readonly #counts: number[] = [];

  get length(): number {
    return this.#tags.length;
  }

  #number(tag: string): number {
    const known = this.#numbers.get(tag);
    if (known !== undefined) return known;
    this.#numbers.set(tag, this.#tags.length);
    this.#facets.push(tag.slice(0, tag.indexOf(":")) as FacetKey);
    this.#counts.push(0);
    return this.#tags.push(tag) - 1;
  }

  /** Takes in the tags of the next record. */
  add(tags: readonly string[]): void {
    const record = this.#begins.length;
    this.#begins.add(this.#tagsInTurn.length);
    for (const tag of tags) {
      const number = this.#number(tag);
      this.#tagsInTurn.add(number);
      this.#records.add(tag, record);
      this.#counts[number] = (this.#counts[number] as number) + 1;
    }
  }

  drop(record: number): void {
    const counts = new Uint32Array(this.#tags.length);
    this.countOf(record, counts);
    for (const [tag, count] of counts.entries()) this.#counts[tag] = (this.#counts[tag] as number) - count;
  }

  /** How many records have it. */
  count(tag: string): number {
    return this.#counts[this.#numbers.get(tag) ?? -1] ?? 0;
  }

  /** Puts every record that has it into a set, and some that are gone. */
  into(tag: string, records: RecordSet): void {
    this.#records.into(tag, records);
  }

  #end(record: number): number {
    return record + 1 < this.#begins.length ? this.#begins.at(record + 1) : this.#tagsInTurn.length;
  }

  /** The tags of a record. */
  of(record: number): string[] {
    const tags: string[] = [];
    const end = this.#end(record);
    for (let at = this.#begins.at(record); at < end; at += 1)
      tags.push(this.#tags[this.#tagsInTurn.at(at)] as string);
    return tags;
  }

  /** Adds the tags of a record to counts of all; of one facet alone where it is given. */
  countOf(record: number, counts: Uint32Array, only: FacetKey | null = null): void {
    const end = this.#end(record);
    for (let at = this.#begins.at(record); at < end; at += 1) {
      const tag = this.#tagsInTurn.at(at);
      if (only === null || this.#facets[tag] === only) counts[tag] = (counts[tag] as number) + 1;
    }
  }

  /** Counts of records that are all there but these. */
  allBut(counts: Uint32Array): Uint32Array {
    return counts.map((count, tag) => (this.#counts[tag] as number) - count);
  }

  /** Counts by tag, those of nothing left out. */
  named(counts: Uint32Array): Record<string, number> {
    const named: Record<string, number> = {};
    for (const [tag, count] of counts.entries()) if (count > 0) named[this.#tags[tag] as string] = count;
    return named;
  }
}
