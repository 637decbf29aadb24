/**
 * The rows of `pub.search` in memory, for one state of the register or a later one. It answers what one statement on
 * the database would (`queries/matching.ts`), in the same order, for every question that does not need to know which
 * words are neighbours.
 */
import { type Language, languages } from "@entente/domain/languages";
import type { FacetKey } from "../asked.ts";
import type { AskedTerm } from "../queries/called.ts";
import { type Matching, mostWeighed, saysSomething, type Wanted } from "../queries/matching.ts";
import { firstOf } from "./first.ts";
import { mostRecords, mostWorths, Postings } from "./postings.ts";
import { type Question, questionOf, wordsIn } from "./question.ts";
import type { SearchRow } from "./row.ts";
import { eachWord, rankOf } from "./vector.ts";

type Held = Pick<SearchRow, "id" | "sortNames" | "adoptedOn" | "beginsOn" | "endsOn"> & {
  /** Its facets and parties, by their numbers. */
  readonly tags: Uint16Array;
  readonly changedAt: number;
};

/** Thrown where a question can only be answered by who knows the places of the words. */
class NeedsPlaces extends Error {}

const everyLanguage: readonly Language[] = languages;

const inBeing = ({ beginsOn, endsOn }: Held, day: string) =>
  beginsOn !== null && beginsOn <= day && (endsOn === null || endsOn > day);

const others = (marked: Uint8Array) => marked.map((mark) => 1 - mark);

/** Writes into the first what the two make together. */
function merged(into: Uint8Array, other: Uint8Array, make: (one: number, other: number) => number) {
  for (let at = 0; at < into.length; at += 1) into[at] = make(into[at] as number, other[at] as number);
  return into;
}

export class HeldIndex {
  /** By their number; undefined where a newer row has taken the place of one, or none. */
  readonly #records: (Held | undefined)[] = [];
  readonly #numberOf = new Map<string, number>();
  readonly #words = Object.fromEntries(everyLanguage.map((each) => [each, new Postings()])) as Record<
    Language,
    Postings
  >;
  readonly #answers = new Postings();
  readonly #tags: string[] = [];
  readonly #tagNumber = new Map<string, number>();
  readonly #tagged = new Postings();
  readonly #ranks: number[] = [];
  readonly #rankNumber = new Map<string, number>();

  get size(): number {
    return this.#numberOf.size;
  }

  /** How many rows of the past are still in the way; whoever finds them too many reads everything anew. */
  get left(): number {
    return this.#records.length - this.#numberOf.size;
  }

  /** False where there is no room for another record, or for another way to be worth something. */
  get hasRoom(): boolean {
    return this.#records.length < mostRecords - 1 && this.#tags.length < 2 ** 16 - 1;
  }

  ids(): Iterable<string> {
    return this.#numberOf.keys();
  }

  #tag(name: string): number {
    const known = this.#tagNumber.get(name);
    if (known !== undefined) return known;
    this.#tagNumber.set(name, this.#tags.length);
    return this.#tags.push(name) - 1;
  }

  #rank(places: string): number {
    const known = this.#rankNumber.get(places);
    if (known !== undefined) return known;
    if (this.#ranks.length === mostWorths) return mostWorths - 1;
    this.#rankNumber.set(places, this.#ranks.length);
    return this.#ranks.push(rankOf(places)) - 1;
  }

  /** Takes a row in; one of the same record gives way. */
  put(row: SearchRow): void {
    this.drop(row.id);
    const number = this.#records.length;
    const tags = [...row.facets, ...row.parties.map((party) => `country:${party}`)].map((name) =>
      this.#tag(name),
    );
    for (const tag of tags) this.#tagged.add(this.#tags[tag] as string, number);
    for (const id of row.answers) this.#answers.add(id, number);
    for (const language of everyLanguage) {
      eachWord(row[language], (word, places) => this.#words[language].add(word, number, this.#rank(places)));
    }
    const { id, sortNames, adoptedOn, beginsOn, endsOn, changedAt } = row;
    this.#records.push({
      id,
      sortNames,
      adoptedOn,
      beginsOn,
      endsOn,
      tags: Uint16Array.from(tags),
      changedAt: changedAt.getTime(),
    });
    this.#numberOf.set(id, number);
  }

  drop(id: string): void {
    const number = this.#numberOf.get(id);
    if (number === undefined) return;
    this.#records[number] = undefined;
    this.#numberOf.delete(id);
  }

  /** Marks the records that a question is true of; null where it is true of none. */
  #true(question: Question, words: Postings): Uint8Array | null {
    switch (question.is) {
      case "special":
        throw new NeedsPlaces();
      case "word": {
        if (!words.has(question.word)) return null;
        const marked = new Uint8Array(this.#records.length);
        words.each(question.word, (record) => {
          marked[record] = 1;
        });
        return marked;
      }
      case "not":
        return others(this.#true(question.of, words) ?? new Uint8Array(this.#records.length));
      case "or": {
        const [left, right] = [this.#true(question.left, words), this.#true(question.right, words)];
        return left && right ? merged(left, right, (one, other) => one | other) : (left ?? right);
      }
      default: {
        const left = this.#true(question.left, words);
        const right = left && this.#true(question.right, words);
        const both = left && right && merged(left, right, (one, other) => one & other);
        if (question.is === "next" && both?.includes(1)) throw new NeedsPlaces();
        return both;
      }
    }
  }

  #markTagged(name: string, marked: Uint8Array): void {
    this.#tagged.each(name, (record) => {
      marked[record] = 1;
    });
  }

  #demanded(term: AskedTerm, language: Language, acronyms: readonly string[]): Uint8Array {
    const words = this.#words[language];
    const asked = term.question === "" ? null : this.#true(questionOf(term.question), words);
    const marked = asked ?? new Uint8Array(this.#records.length);
    for (const id of term.answers) {
      this.#answers.each(id, (record) => {
        marked[record] = 1;
      });
    }
    for (const facet of term.facets) this.#markTagged(facet, marked);
    for (const id of acronyms) {
      const record = this.#numberOf.get(id);
      if (record !== undefined) marked[record] = 1;
    }
    return term.without ? others(marked) : marked;
  }

  /** The numbers of the records that the terms and the day demand. */
  #matched({ terms, acronyms, language, inForceOn: on }: Wanted): number[] {
    const says = terms.filter(saysSomething);
    const asked = says.length > 0 || acronyms.length > 0 ? says : terms;
    const alone = asked.length > 1 ? [] : acronyms;
    const demands = asked.map((term) => this.#demanded(term, language, alone));
    if (asked.length === 0 && acronyms.length > 0) {
      const marked = new Uint8Array(this.#records.length);
      for (const id of acronyms) marked[this.#numberOf.get(id) ?? marked.length] = 1;
      demands.push(marked);
    }
    const matched: number[] = [];
    const [first, ...further] = demands;
    for (let number = 0; number < this.#records.length; number += 1) {
      const record = this.#records[number];
      if (record === undefined || first?.[number] === 0) continue;
      if (further.some((marked) => marked[number] === 0)) continue;
      if (on === null || inBeing(record, on)) matched.push(number);
    }
    return matched;
  }

  /**
   * What matches, counted by every facet, and one page of it.
   * @returns null where only the database can tell
   */
  matching(wanted: Wanted): Matching | null {
    try {
      return this.#answer(wanted);
    } catch (error) {
      if (error instanceof NeedsPlaces) return null;
      throw error;
    }
  }

  #answer(wanted: Wanted): Matching {
    const chosen = Object.entries(wanted.facets)
      .filter(([, values]) => values.length > 0)
      .map(([facet, values]) => ({
        facet: facet as FacetKey,
        tags: new Set(values.flatMap((value) => this.#tagNumber.get(`${facet}:${value}`) ?? [])),
        statuses: facet === "status" ? new Set(values) : null,
      }));
    const counts = new Uint32Array(this.#tags.length);
    const counted = new Map<string, number>();
    const count = (name: string) => counted.set(name, (counted.get(name) ?? 0) + 1);
    const found: number[] = [];
    const facetOf = this.#tags.map((name) => name.slice(0, name.indexOf(":")));
    for (const number of this.#matched(wanted)) {
      const record = this.#records[number] as Held;
      const statuses = wanted.statuses?.get(record.id) ?? [];
      let failed: FacetKey | null = null;
      let failures = 0;
      for (const { facet, tags, statuses: asked } of chosen) {
        const holds = asked
          ? statuses.some((status) => asked.has(status))
          : record.tags.some((tag) => tags.has(tag));
        if (holds) continue;
        failed = facet;
        failures += 1;
      }
      if (failures > 1) continue;
      if (failures === 0) found.push(number);
      for (const tag of record.tags) {
        if (failed === null || facetOf[tag] === failed) counts[tag] = (counts[tag] as number) + 1;
      }
      if (failed === null || failed === "status") for (const status of statuses) count(`status:${status}`);
    }
    for (const [tag, times] of counts.entries()) if (times > 0) counted.set(this.#tags[tag] as string, times);
    const ids = this.#page(found, wanted).map((number) => (this.#records[number] as Held).id);
    return { total: found.length, ids, counts: Object.fromEntries(counted) };
  }

  #page(found: readonly number[], wanted: Wanted): readonly number[] {
    const { language, sort, skip, take } = wanted;
    const record = (number: number) => this.#records[number] as Held;
    const byName = (a: number, b: number) => {
      const [one, other] = [record(a), record(b)];
      const [name, otherName] = [one.sortNames[language], other.sortNames[language]];
      if (name !== otherName) return name < otherName ? -1 : 1;
      return one.id < other.id ? -1 : 1;
    };
    if (sort === "adopted") {
      const day = (number: number) => record(number).adoptedOn ?? "";
      return firstOf(found, skip, take, (a, b) =>
        day(a) === day(b) ? byName(a, b) : day(a) > day(b) ? -1 : 1,
      );
    }
    if (sort === "changed") {
      return firstOf(found, skip, take, (a, b) => record(b).changedAt - record(a).changedAt || byName(a, b));
    }
    if (sort === "name" || wanted.terms.length === 0) return firstOf(found, skip, take, byName);
    const score = this.#scores(found, wanted);
    return firstOf(found, skip, take, (a, b) => (score[b] as number) - (score[a] as number) || byName(a, b));
  }

  /** What decides which comes first, as the database counts it. */
  #scores(found: readonly number[], { terms, language, named }: Wanted): Float64Array {
    const scores = new Float64Array(this.#records.length);
    const asked = terms.filter(({ without }) => !without);
    if (found.length <= mostWeighed) {
      const words = new Set<string>();
      for (const { question } of asked) if (question !== "") wordsIn(questionOf(question), words);
      for (const word of [...words].sort()) {
        this.#words[language].each(word, (record, worth) => {
          scores[record] = Math.fround((scores[record] as number) + (this.#ranks[worth] as number));
        });
      }
      if (words.size > 0)
        for (const number of found) scores[number] = Math.fround((scores[number] as number) / words.size);
    }
    const answering = new Set(asked.flatMap(({ answers }) => answers));
    const bonus = new Set<number>();
    for (const id of answering) this.#answers.each(id, (record) => bonus.add(record));
    for (const record of bonus) scores[record] = (scores[record] as number) + 0.3;
    for (const [id, worth] of named) {
      const record = this.#numberOf.get(id);
      if (record !== undefined) scores[record] = (scores[record] as number) + worth;
    }
    return scores;
  }
}
