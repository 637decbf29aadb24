/**
 * The rows of `pub.search` in memory, for one state of the register or a later one. It answers what one statement on
 * the database would (`queries/matching.ts`), in the same order, for every question that does not need to know which
 * words are neighbours.
 */
import { type Language, languages } from "@entente/domain/languages";
import type { FacetKey } from "../asked.ts";
import type { AskedTerm, Called } from "../queries/called.ts";
import type { AskedFor, Facts } from "../queries/facts.ts";
import { type Matching, mostWeighed, saysSomething, type Wanted } from "../queries/matching.ts";
import { HeldFacets, mostTags } from "./facets.ts";
import { firstOf } from "./first.ts";
import { HeldNames } from "./names.ts";
import { NameOrder } from "./order.ts";
import { mostRecords, mostWorths, Postings } from "./postings.ts";
import { type Question, questionOf, wordsIn } from "./question.ts";
import { RecordSet } from "./record-set.ts";
import type { SearchRow } from "./row.ts";
import { HeldStandings, type Standings } from "./standings.ts";
import { eachWord, rankOf } from "./vector.ts";

/** Thrown where a question can only be answered by who knows the places of the words. */
class NeedsPlaces extends Error {}

const everyLanguage: readonly Language[] = languages;

const forEach = <T>(make: () => T) =>
  Object.fromEntries(everyLanguage.map((each) => [each, make()])) as Record<Language, T>;

export class HeldIndex {
  /** The records by their number, as are all lists here. */
  readonly #ids: string[] = [];
  /** Those whose place no newer row has taken. */
  #there = new RecordSet(1024);
  readonly #kinds: string[] = [];
  readonly #adoptedOn: (string | null)[] = [];
  readonly #beginsOn: (string | null)[] = [];
  readonly #endsOn: (string | null)[] = [];
  readonly #changedAt: number[] = [];
  readonly #numberOf = new Map<string, number>();
  readonly #words = forEach(() => new Postings());
  readonly #orders = forEach(() => new NameOrder(this.#ids));
  readonly #answers = new Postings();
  readonly #facets = new HeldFacets();
  readonly #names = new HeldNames();
  readonly #ranks: number[] = [];
  readonly #rankNumber = new Map<string, number>();
  readonly #standings = new HeldStandings();
  /** Room for what the records score in one search, used by each in turn: making it takes longer than all the rest. */
  #scored = new Float64Array(0);
  /** One text for each day and kind that is named. */
  readonly #texts = new Map<string, string>();

  get size(): number {
    return this.#numberOf.size;
  }

  /** How many rows of the past are still in the way; whoever finds them too many reads everything anew. */
  get left(): number {
    return this.#ids.length - this.#numberOf.size;
  }

  /** False where there is no room for another record, or for another way to be worth something. */
  get hasRoom(): boolean {
    return this.#ids.length < mostRecords - 1 && this.#facets.length < mostTags - 1;
  }

  ids(): Iterable<string> {
    return this.#numberOf.keys();
  }

  #rank(places: string): number {
    const known = this.#rankNumber.get(places);
    if (known !== undefined) return known;
    if (this.#ranks.length === mostWorths) return mostWorths - 1;
    this.#rankNumber.set(places, this.#ranks.length);
    return this.#ranks.push(rankOf(places)) - 1;
  }

  #once<T extends string | null>(text: T): T {
    if (text === null) return text;
    const known = this.#texts.get(text);
    if (known === undefined) this.#texts.set(text, text);
    return (known ?? text) as T;
  }

  /** Takes a row in; one of the same record gives way. */
  put(row: SearchRow): void {
    this.drop(row.id);
    const number = this.#ids.length;
    if (number === this.#there.room) this.#there = this.#there.copy(number * 2);
    this.#there.add(number);
    this.#ids.push(row.id);
    this.#kinds.push(this.#once(row.kind));
    this.#adoptedOn.push(this.#once(row.adoptedOn));
    this.#beginsOn.push(this.#once(row.beginsOn));
    this.#endsOn.push(this.#once(row.endsOn));
    this.#changedAt.push(row.changedAt.getTime());
    this.#facets.add([...row.facets, ...row.parties.map((party) => `country:${party}`)]);
    this.#names.add(row);
    for (const id of row.answers) this.#answers.add(id, number);
    for (const language of everyLanguage) {
      this.#orders[language].add(row.sortNames[language]);
      eachWord(row[language], (word, places) => this.#words[language].add(word, number, this.#rank(places)));
    }
    this.#numberOf.set(row.id, number);
  }

  drop(id: string): void {
    const number = this.#numberOf.get(id);
    if (number === undefined) return;
    this.#there.delete(number);
    this.#facets.drop(number);
    this.#names.drop(number);
    this.#numberOf.delete(id);
  }

  /** Whether some record has one of the tags: "topic:biodiversity". */
  has(tag: string): boolean {
    return this.#facets.count(tag) > 0;
  }

  /** Units and persons in whose name a word begins so, by id. */
  answering(folded: string): string[] {
    return this.#names
      .answering(folded)
      .map((number) => this.#ids[number] as string)
      .sort();
  }

  /** Records that are called so, or have an acronym that begins so where that is asked. */
  called(folded: string, begins: boolean): Called[] {
    const found: Called[] = [];
    for (const [number, called] of this.#names.called(folded, begins))
      if (this.#there.has(number)) found.push({ id: this.#ids[number] as string, ...called });
    return found;
  }

  /** What the rows of the records say that are there. */
  facts(ids: readonly string[], { answers, facets }: AskedFor): Facts[] {
    const answering = new Map<number, string[]>();
    for (const id of [...answers].sort())
      this.#answers.each(id, (record) => {
        const own = answering.get(record);
        if (own) own.push(id);
        else answering.set(record, [id]);
      });
    return ids.flatMap((id) => {
      const record = this.#numberOf.get(id);
      if (record === undefined) return [];
      return [
        {
          id,
          kind: this.#kinds[record] as Facts["kind"],
          adoptedOn: this.#adoptedOn[record] ?? null,
          changedAt: new Date(this.#changedAt[record] as number),
          answers: answering.get(record) ?? [],
          facets: facets.length === 0 ? [] : this.#facets.of(record).filter((tag) => facets.includes(tag)),
        },
      ];
    });
  }

  /** In how many records a stem stands. */
  records(language: Language, stem: string): number {
    let count = 0;
    this.#words[language].each(stem, (record) => {
      if (this.#there.has(record)) count += 1;
    });
    return count;
  }

  /** Every stem of a language, some of them of records that are gone. */
  stems(language: Language): Iterable<string> {
    return this.#words[language].words();
  }

  /** The ids of the records in which a stem stands. */
  with(language: Language, stem: string): string[] {
    const ids: string[] = [];
    this.#words[language].each(stem, (record) => {
      if (this.#there.has(record)) ids.push(this.#ids[record] as string);
    });
    return ids;
  }

  /** The least of them. */
  firstWith(language: Language, stem: string): string | null {
    let least: string | null = null;
    this.#words[language].each(stem, (record) => {
      const id = this.#ids[record] as string;
      if (this.#there.has(record) && (least === null || id < least)) least = id;
    });
    return least;
  }

  #none(): RecordSet {
    return new RecordSet(this.#there.room);
  }

  /** The records that a question is true of, in a set of their own; null where it is true of none. */
  #true(question: Question, words: Postings): RecordSet | null {
    switch (question.is) {
      case "special":
        throw new NeedsPlaces();
      case "word": {
        if (!words.has(question.word)) return null;
        const records = this.#none();
        words.into(question.word, records);
        return records;
      }
      case "not":
        return (this.#true(question.of, words) ?? this.#none()).others();
      case "or": {
        const [left, right] = [this.#true(question.left, words), this.#true(question.right, words)];
        return left && right ? left.join(right) : (left ?? right);
      }
      default: {
        const left = this.#true(question.left, words);
        const right = left && this.#true(question.right, words);
        const both = left && right && left.keep(right);
        if (question.is === "next" && both && !both.isEmpty) throw new NeedsPlaces();
        return both;
      }
    }
  }

  #demanded(term: AskedTerm, language: Language, acronyms: readonly string[]): RecordSet {
    const words = this.#words[language];
    const asked = term.question === "" ? null : this.#true(questionOf(term.question), words);
    const demanded = asked ?? this.#none();
    for (const id of term.answers) this.#answers.into(id, demanded);
    for (const facet of term.facets) this.#facets.into(facet, demanded);
    this.#named(acronyms, demanded);
    return term.without ? demanded.others() : demanded;
  }

  /** Puts the records of the ids into a set. */
  #named(ids: readonly string[], records: RecordSet): RecordSet {
    for (const id of ids) {
      const record = this.#numberOf.get(id);
      if (record !== undefined) records.add(record);
    }
    return records;
  }

  /** The records that the terms and the day demand. */
  #matched({ terms, acronyms, language, inForceOn: on }: Wanted): RecordSet {
    const says = terms.filter(saysSomething);
    const asked = says.length > 0 || acronyms.length > 0 ? says : terms;
    const alone = asked.length > 1 ? [] : acronyms;
    const matched = this.#there.copy();
    for (const term of asked) matched.keep(this.#demanded(term, language, alone));
    if (asked.length === 0 && acronyms.length > 0) matched.keep(this.#named(acronyms, this.#none()));
    if (on !== null)
      for (const number of matched.numbers()) if (!this.#inBeing(number, on)) matched.delete(number);
    return matched;
  }

  #inBeing(number: number, day: string): boolean {
    const [from, to] = [this.#beginsOn[number] ?? null, this.#endsOn[number] ?? null];
    return from !== null && from <= day && (to === null || to > day);
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
    const matched = this.#matched(wanted);
    const chosen = (Object.entries(wanted.facets) as [FacetKey, readonly string[]][]).filter(
      ([, values]) => values.length > 0,
    );
    const { found, counts } = this.#narrowed(matched, chosen, wanted.statuses);
    const numbers = found.numbers();
    const ids = this.#page(numbers, wanted).map((number) => this.#ids[number] as string);
    return { total: numbers.length, ids, counts };
  }

  /** The tags of records, counted. Of most of all, the few others are. */
  #counted(records: RecordSet): Uint32Array {
    const counts = new Uint32Array(this.#facets.length);
    const numbers = records.numbers();
    if (numbers.length * 2 < this.size) {
      for (const number of numbers) this.#facets.countOf(number, counts);
      return counts;
    }
    for (const number of records.others().keep(this.#there).numbers()) this.#facets.countOf(number, counts);
    return this.#facets.allBut(counts);
  }

  /** What matches and has what was chosen, and what each facet would leave if it were not chosen. */
  #narrowed(
    matched: RecordSet,
    chosen: readonly (readonly [FacetKey, readonly string[]])[],
    statuses: Wanted["statuses"],
  ) {
    const standings: Standings = statuses
      ? this.#standings.of(statuses, this.#numberOf, this.#ids.length, this.#there.room)
      : new Map();
    const having = chosen.map(([facet, values]) => {
      const records = this.#none();
      for (const value of values) this.#facets.into(`${facet}:${value}`, records);
      if (facet === "status")
        for (const [own, all] of standings) if (own.some((each) => values.includes(each))) records.join(all);
      return records;
    });
    const found = matched.copy();
    for (const records of having) found.keep(records);
    const counts = this.#counted(found);
    let stands = found;
    for (const [place, [facet]] of chosen.entries()) {
      const others = matched.copy();
      for (const [at, records] of having.entries()) others.keep(at === place ? records.others() : records);
      for (const number of others.numbers()) this.#facets.countOf(number, counts, facet);
      if (facet === "status") stands = others.join(found);
    }
    const named = this.#facets.named(counts);
    for (const [own, all] of standings) {
      const count = all.copy().keep(stands).size;
      for (const status of count > 0 ? own : [])
        named[`status:${status}`] = (named[`status:${status}`] ?? 0) + count;
    }
    return { found, counts: named };
  }

  #page(found: readonly number[], wanted: Wanted): readonly number[] {
    const { language, sort, skip, take } = wanted;
    const places = this.#orders[language].places();
    const byName = (a: number, b: number) => (places[a] as number) - (places[b] as number);
    if (sort === "adopted") {
      const day = (number: number) => this.#adoptedOn[number] ?? "";
      return firstOf(found, skip, take, (a, b) =>
        day(a) === day(b) ? byName(a, b) : day(a) > day(b) ? -1 : 1,
      );
    }
    if (sort === "changed") {
      const changed = this.#changedAt;
      return firstOf(
        found,
        skip,
        take,
        (a, b) => (changed[b] as number) - (changed[a] as number) || byName(a, b),
      );
    }
    if (sort === "name" || wanted.terms.length === 0) return firstOf(found, skip, take, byName);
    const score = this.#scores(found, wanted);
    return firstOf(found, skip, take, (a, b) => (score[b] as number) - (score[a] as number) || byName(a, b));
  }

  /** What decides which comes first, as the database counts it. */
  #scores(found: readonly number[], { terms, language, named }: Wanted): Float64Array {
    if (this.#scored.length < this.#ids.length) this.#scored = new Float64Array(this.#there.room);
    const scores = this.#scored.fill(0);
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
