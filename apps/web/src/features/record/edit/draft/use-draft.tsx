"use client";
/**
 * A record's working copy for the fields of a form: each field subscribes to its own place, so that a keystroke draws
 * one field again.
 */
import type { RecordView } from "@entente/api/record/view";
import type { RecordKind } from "@entente/domain/fields/field";
import { type Language, languages } from "@entente/domain/languages";
import type { Document, Shared } from "@entente/domain/record/document";
import type { ListNoun } from "@entente/domain/record/nouns";
import { orderKey, type Path, placeKey, valueAt } from "@entente/domain/record/places";
import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useState,
  useSyncExternalStore,
} from "react";
import { newId } from "@/lib/desk/new-id.ts";
import type { DraftWords } from "@/messages/desk/draft.ts";
import { Draft } from "./engine.ts";
import { localCopy } from "./local-copy.ts";
import { sayOpen, whoIsOpen } from "./open-windows.ts";
import { Presence } from "./presence.ts";
import { announceSaved } from "./saved.ts";
import { shown, type Version } from "./state.ts";
import { signsFor, transportFor } from "./transport.ts";

export type Account = { readonly id: string; readonly name: string };

type Props = {
  readonly initial: RecordView;
  /** For whom the form was opened: their name goes with what they save. */
  readonly account: Account;
  readonly words: DraftWords;
  /** How moments are written. */
  readonly language: Language;
  readonly timeZone: string;
  readonly children: ReactNode;
};

type Held = Omit<Props, "initial" | "children"> & {
  readonly engine: Draft;
  readonly presence: Presence<Version>;
  /** This window's own id. */
  readonly window: string;
  readonly recordId: string;
  readonly kind: RecordKind;
};

const DraftContext = createContext<Held | null>(null);

/** What the parts of this folder share. */
export function useHeld(): Held {
  const held = useContext(DraftContext);
  if (!held) throw new Error("A field of a record stands outside of its DraftProvider.");
  return held;
}

export function DraftProvider({ initial, account, words, language, timeZone, children }: Props) {
  const [held] = useState(() => {
    const { id: recordId, kind, counter, content, savedBy, savedAt, writers } = initial;
    const window = newId();
    const opening = {
      counter,
      content: content as unknown as Document,
      savedBy,
      writers,
      savedAt: new Date(savedAt).getTime(),
    };
    const copy = localCopy(() => localStorage, { accountId: account.id, recordId, window });
    const of = { account, recordId, kind };
    const engine = new Draft(opening, transportFor(of), copy);
    return { engine, presence: new Presence(signsFor(of, window, engine)), window, recordId, kind };
  });
  useEffect(() => {
    const { engine, presence, window } = held;
    const ending = new AbortController();
    const { signal } = ending;
    const close = sayOpen(window);
    void whoIsOpen().then((isOpen) => engine.open(isOpen));
    document.addEventListener("focusout", () => engine.leave(), { signal });
    addEventListener("online", () => engine.tryNow(), { signal });
    const silence = presence.start();
    let known = engine.state.counter;
    const deafen = engine.subscribe(() => {
      if (engine.state.counter === known) return;
      known = engine.state.counter;
      announceSaved(held.recordId);
    });
    return () => {
      close();
      silence();
      deafen();
      ending.abort();
    };
  }, [held]);
  const value = useMemo(
    () => ({ ...held, account, words, language, timeZone }),
    [held, account, words, language, timeZone],
  );
  const awake = useAwake();
  // What is typed before the script of the page runs would reach no draft, and mix with the text when it does.
  return (
    <DraftContext value={value}>
      <div className="contents" inert={!awake}>
        {children}
      </div>
    </DraftContext>
  );
}

const never = () => () => {};

/** False in what the server drew, until the page's script has taken it over. */
export const useAwake = () =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );

/** What the engine says now; drawn again only when the answer differs. */
export function useEngine<T extends string | number | boolean | object | null | undefined>(
  read: (engine: Draft) => T,
): T {
  const { engine } = useHeld();
  const snapshot = () => read(engine);
  return useSyncExternalStore(engine.subscribe, snapshot, snapshot);
}

/** What both wrote at one place, and the answer that settles it. */
export type Conflict = {
  readonly path: Path;
  readonly mine: unknown;
  readonly theirs: unknown;
  /** Who saved the other value. */
  readonly who: string;
};

export type FieldAtPlace = {
  readonly value: unknown;
  /** What is in no right form stays in the form and in this browser, and is not sent until it is. */
  change(value: unknown, wellFormed?: boolean): void;
  readonly conflict: Conflict | null;
  /** True where the value is in no right form, as the field said or the server found. */
  readonly malformed: boolean;
};

/** One place of the document. */
export function useField(path: Path): FieldAtPlace {
  const { engine } = useHeld();
  const key = placeKey(path);
  // The key says all that the path does, and a path is made anew at each drawing.
  const place = useMemo(() => path, [key]);
  const value = useEngine(({ state }) => shown(state, place) as object | null | undefined);
  const held = useEngine(({ state }) => state.held.get(key) ?? null);
  const theirs = useEngine(({ state }) => valueAt(state.base, place) as object | null | undefined);
  const change = useCallback(
    (next: unknown, wellFormed?: boolean) => engine.change(place, next, wellFormed),
    [engine, place],
  );
  const who = held?.who ?? null;
  return {
    value,
    change,
    conflict: who === null ? null : { path: place, mine: value, theirs, who },
    malformed: held !== null && who === null,
  };
}

type NewRow = { readonly id?: string } & Readonly<Record<string, unknown>>;

export type Rows = {
  readonly rows: readonly { readonly id: string }[];
  /** Adds a row, at the end where no place is named, and answers its id. */
  add(row?: NewRow, at?: number): string;
  /** Removes a row with its texts. What it answers puts them back where they were. */
  remove(id: string): () => void;
  /** Moves a row to a place among the rows of its list. */
  move(id: string, to: number): void;
};

const idsOf = (document: Document, noun: ListNoun) =>
  ((document.shared as Shared)[noun] ?? []).map(({ id }) => id);

const inserted = (ids: readonly string[], id: string, at: number) => {
  const others = ids.filter((one) => one !== id);
  return [...others.slice(0, at), id, ...others.slice(at)];
};

/** The rows of one list, by their ids. Their fields are read one by one with `useField`. */
export function useRows(noun: ListNoun): Rows {
  const { engine } = useHeld();
  const ids = useEngine(({ state }) => idsOf(state.mine, noun).join(" "));
  return useMemo(() => {
    const list = ["shared", noun];
    const current = () => idsOf(engine.state.mine, noun);
    const place = (id: string, at: number) => engine.change([...list, orderKey], inserted(current(), id, at));
    const put = (row: NewRow, at?: number) => {
      const id = row.id ?? newId();
      const there = current();
      if (there.length === 0) engine.change(list, [{ ...row, id }]);
      else engine.change([...list, id], { ...row, id });
      if (at !== undefined && at < there.length) place(id, at);
      return id;
    };
    return {
      rows: ids === "" ? [] : ids.split(" ").map((id) => ({ id })),
      add: (row = {}, at) => put(row, at),
      remove: (id) => {
        const { mine } = engine.state;
        const at = current().indexOf(id);
        const row = valueAt(mine, [...list, id]) as NewRow;
        const texts = languages.flatMap((language) => {
          const path = ["text", language, "rows", id];
          const text = valueAt(mine, path);
          return text === undefined ? [] : [{ path, text }];
        });
        for (const { path } of texts) engine.change(path, undefined);
        engine.change([...list, id], undefined);
        return () => {
          put(row, at);
          for (const { path, text } of texts) engine.change(path, text);
        };
      },
      move: place,
    };
  }, [engine, noun, ids]);
}

/** The whole of the record, for what is not one field. */
export function useDraft() {
  const { engine, kind, recordId } = useHeld();
  const counter = useEngine(({ state }) => state.counter);
  return useMemo(
    () => ({
      counter,
      kind,
      recordId,
      /** Saves now. True once the server holds everything that stands in the form. */
      flush: () => engine.flush(),
      document: () => engine.state.mine,
      change: (path: Path, value: unknown) => engine.change(path, value),
    }),
    [engine, counter, kind, recordId],
  );
}
