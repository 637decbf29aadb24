/**
 * What the server has not acknowledged, kept in this browser under the account and the record: whoever signs in next
 * never meets it. One copy a window, written with every change and removed once the server holds it.
 */
import type { Kept } from "./state.ts";

const prefix = "entente.unsaved";
const keptFor = 30 * 24 * 60 * 60 * 1000;

type Copy = Kept & { readonly at: number };

export type LocalCopy = {
  /** Keeps what is unsaved; false where the browser refused. */
  keep(kept: Kept): boolean;
  /** What windows that are gone left of this record. It is forgotten once this window keeps its own. */
  takeUp(isOpen: (window: string) => boolean): Kept[];
};

const keysOf = (storage: Storage): string[] =>
  Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? "").filter((key) =>
    key.startsWith(`${prefix}/`),
  );

function read(storage: Storage, key: string): Copy | null {
  try {
    const copy = JSON.parse(storage.getItem(key) ?? "null") as Copy | null;
    return copy && Array.isArray(copy.changes) && Array.isArray(copy.sent) && Array.isArray(copy.held)
      ? copy
      : null;
  } catch {
    return null;
  }
}

/** Forgets copies that nobody came back for. */
function forgetOld(storage: Storage, now: number): void {
  for (const key of keysOf(storage)) {
    const copy = read(storage, key);
    if (!copy || !(copy.at > now - keptFor)) storage.removeItem(key);
  }
}

/** Where a browser keeps nothing, every way of asking may throw. */
function attempt<T>(act: () => T, otherwise: T): T {
  try {
    return act();
  } catch {
    return otherwise;
  }
}

/** The copies of one person's windows on one record. */
export function localCopy(
  storage: () => Storage,
  { accountId, recordId, window }: Readonly<Record<"accountId" | "recordId" | "window", string>>,
  now: () => number = Date.now,
): LocalCopy {
  const folder = `${prefix}/${accountId}/${recordId}/`;
  const own = folder + window;
  let left: string[] = [];
  return {
    keep: (kept) =>
      attempt(() => {
        if (kept.changes.length > 0) storage().setItem(own, JSON.stringify({ ...kept, at: now() }));
        else storage().removeItem(own);
        for (const key of left.splice(0)) storage().removeItem(key);
        return true;
      }, kept.changes.length === 0),
    takeUp: (isOpen) =>
      attempt(() => {
        forgetOld(storage(), now());
        left = keysOf(storage()).filter(
          (key) => key.startsWith(folder) && key !== own && !isOpen(key.slice(folder.length)),
        );
        return left.flatMap((key) => read(storage(), key) ?? []);
      }, []),
  };
}
