/**
 * Merges two people's edits of one document. What they changed in different places is kept from both; the same place
 * changed in two ways is a conflict that carries both values.
 */
import type { Document } from "./document.ts";
import type { Path } from "./places.ts";
import { isTree, type Row, rowsIn, same, type Tree } from "./values.ts";

export type Conflict = {
  readonly path: Path;
  /** The value of whoever saves now; undefined where they removed it. */
  readonly mine: unknown;
  /** The value that somebody else saved before; undefined where they removed it. */
  readonly theirs: unknown;
};

export type Merge =
  | { readonly ok: true; readonly document: Document }
  | { readonly ok: false; readonly conflicts: readonly Conflict[] };

/** A list of rows is merged row by row. Any other list is one value, and so is a list that is empty in all three. */
const areRows = (...values: unknown[]): boolean =>
  values.every((value) => rowsIn(value) !== null) && values.some((value) => (value as unknown[]).length > 0);

const ids = (rows: readonly Row[]) => rows.map(({ id }) => id);
const byId = (rows: readonly Row[]): Tree => Object.fromEntries(rows.map((row) => [row.id, row]));

/** Whoever moved rows decides the order; if both did, whoever saves now. New rows of the other come last. */
function orderOf(base: readonly Row[], mine: readonly Row[], theirs: readonly Row[]): string[] {
  const common = ids(base).filter((id) => ids(mine).includes(id));
  const iMoved = !same(
    common,
    ids(mine).filter((id) => common.includes(id)),
  );
  const [first, second] = iMoved ? [mine, theirs] : [theirs, mine];
  return [...new Set([...ids(first), ...ids(second)])];
}

function mergeRows(base: Row[], mine: Row[], theirs: Row[], path: string[], conflicts: Conflict[]): unknown {
  const merged = mergeTrees(byId(base), byId(mine), byId(theirs), path, conflicts);
  return orderOf(base, mine, theirs).flatMap((id) => (id in merged ? [merged[id]] : []));
}

function mergeTrees(base: Tree, mine: Tree, theirs: Tree, path: string[], conflicts: Conflict[]): Tree {
  const keys = new Set([...Object.keys(base), ...Object.keys(mine), ...Object.keys(theirs)]);
  const merged: Tree = {};
  for (const key of keys) {
    const value = mergeValues(base[key], mine[key], theirs[key], [...path, key], conflicts);
    if (value !== undefined) merged[key] = value;
  }
  return merged;
}

function mergeValues(
  base: unknown,
  mine: unknown,
  theirs: unknown,
  path: string[],
  conflicts: Conflict[],
): unknown {
  if (same(mine, theirs) || same(base, theirs)) return mine;
  if (same(base, mine)) return theirs;
  if (areRows(base, mine, theirs)) {
    return mergeRows(base as Row[], mine as Row[], theirs as Row[], path, conflicts);
  }
  // A language or a row's text that both began is merged field by field, though there was nothing before.
  if (isTree(mine) && isTree(theirs) && (isTree(base) || base === undefined)) {
    return mergeTrees(base ?? {}, mine, theirs, path, conflicts);
  }
  conflicts.push({ path, mine, theirs });
  return theirs;
}

/**
 * Merges what `mine` and `theirs` made of `base`.
 * @returns the merged document, or every place that both changed differently
 */
export function mergeDocuments(base: Document, mine: Document, theirs: Document): Merge {
  const conflicts: Conflict[] = [];
  const merged = mergeTrees(
    base as unknown as Tree,
    mine as unknown as Tree,
    theirs as unknown as Tree,
    [],
    conflicts,
  );
  return conflicts.length > 0
    ? { ok: false, conflicts }
    : { ok: true, document: merged as unknown as Document };
}
