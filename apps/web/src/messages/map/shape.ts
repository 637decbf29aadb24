/** What the map says. A sentence that one of the four languages lacks does not compile. */
import type { EntryKind } from "@entente/domain/vocabulary/entry-kinds";

export type MapWords = {
  readonly title: string;
  readonly treaties: string;
  readonly of: (name: string, kind: EntryKind) => string;
  readonly lead: string;
  readonly countries: (count: number) => string;
  readonly marked: (bound: string, kind: EntryKind | null, day: string) => string;
  /** The Union in the middle of a sentence. */
  readonly theUnion: string;
  readonly expected: (figures: string) => string;
  /** Said instead where the register knows but a few of them. */
  readonly farFromWhole: (figures: string) => string;
  readonly future: string;
  readonly ended: (date: string) => string;
  readonly on: (day: string) => string;
  readonly form: {
    readonly name: string;
    readonly what: string;
    readonly all: string;
    readonly day: string;
    readonly section: string;
    readonly fitting: string;
    readonly point: string;
    readonly nobody: string;
    readonly show: string;
    /** How an entry is named where there are too many for a list. */
    readonly byName: string;
  };
  readonly sections: { readonly europe: string; readonly world: string };
  readonly skip: string;
  readonly legend: string;
  /** Where a source lists somebody, and does not say since when. */
  readonly unknown: string;
  readonly unknownSign: string;
  readonly notYet: string;
  readonly noAct: string;
  readonly treatyCount: (count: number) => string;
  readonly treatyRange: (from: number, to: number) => string;
  readonly noneBinding: string;
  readonly small: string;
  readonly region: string;
  readonly since: (date: string) => string;
  readonly listed: (date: string) => string;
  readonly undated: string;
  readonly first: (act: string, date: string) => string;
  readonly union: string;
  readonly unionNote: string;
  readonly unionNone: string;
  readonly outside: string;
  readonly take: string;
  readonly sameAsTable: string;
  readonly tableCaption: string;
  readonly tableCaptionAll: string;
  readonly columns: {
    readonly country: string;
    readonly status: string;
    readonly since: string;
    readonly source: string;
    readonly bindingCount: string;
    readonly binding: string;
  };
  readonly others: string;
  readonly reading: string;
  readonly notes: {
    readonly known: string;
    readonly unmarked: string;
    readonly overseas: string;
    readonly union: string;
    readonly shapes: string;
  };
  readonly source: (register: string, address: string) => string;
  readonly shapesSource: string;
  readonly refused: string;
  readonly refusedLead: string;
  readonly startAgain: string;
  readonly see: string;
  readonly smallAlt: (count: number, kind: EntryKind) => string;
  readonly pointOut: string;
};
