/**
 * One form's copy of a record: what the server is known to hold, what stands in the form, and what is kept back. Pure:
 * nothing here waits, sends or draws.
 */
import { type Change, changesBetween, withChanges } from "@entente/domain/record/changes";
import type { Document } from "@entente/domain/record/document";
import { mergeDocuments } from "@entente/domain/record/merge";
import { liesWithin, type Path, placeKey, valueAt, withValueAt } from "@entente/domain/record/places";
import { same } from "@entente/domain/record/values";
import { type Writer, writerAt } from "@entente/domain/record/writers";

/** A place that is not sent: what stands there is in no right form, or somebody else wrote there too. */
export type Held = {
  readonly path: Path;
  /** Who saved the other value; null where the value is in no right form. */
  readonly who: string | null;
};

export type DraftState = {
  readonly counter: number;
  /** What the server holds, as far as it is known. */
  readonly base: Document;
  /** What stands in the form. */
  readonly mine: Document;
  /** Text as it was typed, by place: the server trims it, and a cursor behind a space must not jump. */
  readonly typed: ReadonlyMap<string, string>;
  readonly held: ReadonlyMap<string, Held>;
  /** What was sent and never answered. The server may hold it or not. */
  readonly sent: readonly Document[];
};

/** A version that the server holds, and who made it. */
export type Version = {
  readonly counter: number;
  readonly content: Document;
  /** Who saved it. */
  readonly savedBy: string;
  /** Who wrote where since the version that was known before; the last one first. */
  readonly writers: readonly Writer[];
};

type Made = Pick<Version, "savedBy" | "writers">;

export const opened = (counter: number, content: Document): DraftState => ({
  counter,
  base: content,
  mine: content,
  typed: new Map(),
  held: new Map(),
  sent: [],
});

/** How the server keeps what was typed: trimmed, and an empty text is none. */
export const tidy = (value: unknown): unknown => (typeof value === "string" ? value.trim() || null : value);

const without = <V>(map: ReadonlyMap<string, V>, key: string) =>
  new Map([...map].filter(([one]) => one !== key));

/** Whether a place waits for an answer: both wrote there, and not the same. */
const inConflict = ({ base, mine }: DraftState, { path, who }: Held) =>
  who !== null && !same(valueAt(base, path), valueAt(mine, path));

/** A conflict is over once both sides say the same. */
const settledOnes = (state: DraftState): DraftState => {
  const held = [...state.held].filter(([, one]) => one.who === null || inConflict(state, one));
  return held.length === state.held.size ? state : { ...state, held: new Map(held) };
};

/** Somebody typed, chose or cleared. What is in no right form stays in the form and is not sent. */
export function changed(state: DraftState, path: Path, value: unknown, wellFormed = true): DraftState {
  const key = placeKey(path);
  const typed = typeof value === "string" ? new Map(state.typed).set(key, value) : without(state.typed, key);
  const inQuestion = (state.held.get(key)?.who ?? null) !== null;
  const held = inQuestion
    ? state.held
    : wellFormed
      ? without(state.held, key)
      : new Map(state.held).set(key, { path, who: null });
  return settledOnes({ ...state, typed, held, mine: withValueAt(state.mine, path, tidy(value)) });
}

/** What a field shows: the text as it was typed, as long as nobody else changed it. */
export function shown({ typed, mine }: DraftState, path: Path): unknown {
  const value = valueAt(mine, path);
  const text = typed.get(placeKey(path));
  return text !== undefined && same(tidy(text), value) ? text : value;
}

/** What may be sent: the form, with the server's value wherever a place is held back. */
export const outgoing = ({ base, mine, held }: DraftState): Document =>
  [...held.values()].reduce((done, { path }) => withValueAt(done, path, valueAt(base, path)), mine);

/** What the server does not hold yet, held places included. */
export const unsaved = ({ base, mine }: DraftState): Change[] => changesBetween(base, mine);

/** Whether something waits to be sent. */
export const isPending = (state: DraftState): boolean => !same(outgoing(state), state.base);

/** The places that both wrote in. */
export const conflictsIn = (state: DraftState): Held[] =>
  [...state.held.values()].filter(({ who }) => who !== null);

type Taken = { readonly mine: Document; readonly conflicts: readonly Path[] };

/** What others did to `base`, taken into the form. Where both wrote, the form keeps its own. */
function taken(base: Document, mine: Document, theirs: Document): Taken {
  const merge = mergeDocuments(base, mine, theirs);
  if (merge.ok) return { mine: merge.document, conflicts: [] };
  const conflicts = merge.conflicts.map(({ path }) => path);
  const known = conflicts.reduce((done, path) => withValueAt(done, path, valueAt(theirs, path)), base);
  const again = mergeDocuments(known, mine, theirs);
  return { mine: again.ok ? again.document : mine, conflicts };
}

/** What was sent and turns out to be there is known to the server: it is no change of somebody else's. */
const withArrived = ({ base, sent }: DraftState, there: Document): Document =>
  sent
    .flatMap((one) => changesBetween(base, one))
    .filter(({ path, after }) => same(valueAt(there, path), after))
    .reduce((done, { path, after }) => withValueAt(done, path, after), base);

/** Asks about these places in the name of whoever wrote there, who need not be whoever saved last. */
const holding = (
  state: DraftState,
  conflicts: readonly Path[],
  { writers, savedBy }: Made,
): DraftState["held"] =>
  new Map([
    ...state.held,
    ...conflicts.map((path) => [placeKey(path), { path, who: writerAt(writers, path) ?? savedBy }] as const),
  ]);

/** A newer version came. A text that is being typed is never changed under the cursor: it asks. */
export function received(state: DraftState, version: Version, typing: Path | null = null): DraftState {
  if (version.counter <= state.counter) return state;
  const { counter, content } = version;
  const found = taken(withArrived(state, content), state.mine, content);
  const moved = typing !== null && !same(valueAt(found.mine, typing), valueAt(state.mine, typing));
  const mine = moved ? withValueAt(found.mine, typing, valueAt(state.mine, typing)) : found.mine;
  const conflicts = moved ? [...found.conflicts, typing] : found.conflicts;
  return settledOnes({ ...state, counter, base: content, mine, held: holding(state, conflicts, version) });
}

/** A save is about to be sent. Its answer may get lost. */
export const sending = (state: DraftState, document: Document): DraftState => ({
  ...state,
  sent: [...state.sent.filter((one) => !same(one, document)), document].slice(-8),
});

/** The server refused it, or said what became of it. */
export const answered = (state: DraftState): DraftState => ({ ...state, sent: [] });

/**
 * The server holds what was sent, with what others had saved before. The counter stays where it was if the server
 * finds nothing new in it.
 */
export function acknowledged(state: DraftState, document: Document, version: Version): DraftState {
  if (version.counter < state.counter) return answered(state);
  const { counter, content } = version;
  const found = taken(document, state.mine, content);
  // Where the save itself changed something, the difference is how the server keeps it, not another's edit.
  const conflicts = found.conflicts.filter((path) =>
    same(valueAt(document, path), valueAt(state.base, path)),
  );
  const held = holding(state, conflicts, version);
  return settledOnes({ ...state, counter, base: content, mine: found.mine, held, sent: [] });
}

/** The server found places that are in no right form. False where none of them is a change of ours. */
export function refusedAt(state: DraftState, paths: readonly Path[]): DraftState | null {
  const places = changesBetween(state.base, outgoing(state))
    .map(({ path }) => path)
    .filter((own) => paths.some((path) => liesWithin(path, own) || liesWithin(own, path)));
  if (places.length === 0) return null;
  const held = new Map([
    ...state.held,
    ...places.map((path) => [placeKey(path), { path, who: null }] as const),
  ]);
  return { ...state, held };
}

/** Somebody chose what stands at a place in which both wrote. */
export function settled(state: DraftState, path: Path, value: unknown): DraftState {
  const key = placeKey(path);
  return changed({ ...state, held: without(state.held, key) }, path, value);
}

/** What a browser kept of an earlier visit. */
export type Kept = {
  readonly changes: readonly Change[];
  /** What was sent and never answered. */
  readonly sent: readonly (readonly Change[])[];
  /** What was not sent, and why. */
  readonly held: readonly Held[];
};

/** What must be kept until the server has it. */
export const toKeep = (state: DraftState): Kept => ({
  changes: unsaved(state),
  sent: state.sent.map((one) => changesBetween(state.base, one)),
  held: [...state.held.values()],
});

/** Takes up what an earlier visit left, asking wherever the server's version has changed since. */
export function takenUp(state: DraftState, kept: Kept, there: Made): DraftState {
  const arrived = kept.sent.flat().filter(({ path, after }) => same(valueAt(state.base, path), after));
  const before = withChanges(withChanges(state.mine, kept.changes, "before"), arrived, "after");
  const found = taken(before, withChanges(state.mine, kept.changes, "after"), state.mine);
  // A question that was asked and left open is asked again: what is kept was made from the other's text already.
  const left = kept.held.map((one) => [placeKey(one.path), one] as const);
  const held = new Map([...left, ...holding(state, found.conflicts, there)]);
  return settledOnes({ ...state, mine: found.mine, held });
}
