/** What differs between two documents, place by place: small enough to send and to keep where whole documents are not. */
import type { Document } from "./document.ts";
import { orderKey, type Path, withValueAt } from "./places.ts";
import { isTree, type Row, rowsIn, same, type Tree } from "./values.ts";

export type Change = {
  readonly path: Path;
  /** Undefined where there was nothing. */
  readonly before?: unknown;
  /** Undefined where it was removed. */
  readonly after?: unknown;
};

const byId = (rows: readonly Row[]): Tree => Object.fromEntries(rows.map((row) => [row.id, row]));
const ids = (rows: readonly Row[]) => rows.map(({ id }) => id);

function changesInRows(before: readonly Row[], after: readonly Row[], path: Path): Change[] {
  const kept = ids(before).filter((id) => ids(after).includes(id));
  const expected = [...kept, ...ids(after).filter((id) => !kept.includes(id))];
  const moved = same(expected, ids(after))
    ? []
    : [{ path: [...path, orderKey], before: ids(before), after: ids(after) }];
  return [...changesInTrees(byId(before), byId(after), path), ...moved];
}

const changesInTrees = (before: Tree, after: Tree, path: Path): Change[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((key) =>
    changesIn(before[key], after[key], [...path, key]),
  );

function changesIn(before: unknown, after: unknown, path: Path): Change[] {
  if (same(before, after)) return [];
  if (isTree(before) && isTree(after)) return changesInTrees(before, after, path);
  const rows = [rowsIn(before), rowsIn(after)] as const;
  if (rows[0] && rows[1]) return changesInRows(rows[0], rows[1], path);
  return [{ path, before, after }];
}

/** Every place in which the second document says something else than the first. */
export const changesBetween = (before: Document, after: Document): Change[] => changesIn(before, after, []);

/** The document with one side of each change. */
export const withChanges = (
  document: Document,
  changes: readonly Change[],
  side: "before" | "after",
): Document => changes.reduce((done, change) => withValueAt(done, change.path, change[side]), document);
