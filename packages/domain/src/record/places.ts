/**
 * A place is somewhere in a document: `["shared", "acronym"]`, `["text", "fr", "title"]`, and in a list the row by its
 * id, `["shared", "link", id, "url"]`. The order of a list is a place of its own, at the key "".
 */
import type { Document } from "./document.ts";
import { isTree, type Row, rowsIn } from "./values.ts";

export type Path = readonly string[];

/** Where the order of a list stands, below the path of the list: the ids of its rows. */
export const orderKey = "";

const inRows = (rows: readonly Row[], key: string): unknown =>
  key === orderKey ? rows.map(({ id }) => id) : rows.find(({ id }) => id === key);

/** The value at a place; undefined where there is nothing. */
export function valueAt(document: Document, path: Path): unknown {
  return path.reduce<unknown>((value, key) => {
    const rows = rowsIn(value);
    if (rows) return inRows(rows, key);
    return isTree(value) ? value[key] : undefined;
  }, document);
}

/** Rows in a new order. Rows that it does not name come last. */
function ordered(rows: readonly Row[], order: readonly string[]): readonly Row[] {
  const place = (id: string) => (order.includes(id) ? order.indexOf(id) : order.length);
  return [...rows].sort((a, b) => place(a.id) - place(b.id));
}

function withRow(rows: readonly Row[], key: string, value: unknown): readonly unknown[] {
  if (key === orderKey) return ordered(rows, value as readonly string[]);
  if (value === undefined) return rows.filter(({ id }) => id !== key);
  return rows.some(({ id }) => id === key)
    ? rows.map((row) => (row.id === key ? value : row))
    : [...rows, value];
}

function withIn(value: unknown, [key, ...rest]: Path, put: unknown): unknown {
  if (key === undefined) return put;
  const rows = rowsIn(value);
  if (rows) {
    if (rest.length === 0) return withRow(rows, key, put);
    const row = rows.find(({ id }) => id === key);
    return row ? withRow(rows, key, withIn(row, rest, put)) : rows;
  }
  const { [key]: there, ...others } = isTree(value) ? value : {};
  const after = withIn(there, rest, put);
  return after === undefined ? others : { ...others, [key]: after };
}

/** The document with another value at a place; undefined removes it. What lies elsewhere is the very same. */
export const withValueAt = (document: Document, path: Path, value: unknown): Document =>
  withIn(document, path, value) as Document;

/** A place as text, for maps and sets. */
export const placeKey = (path: Path): string => path.join("/");

/** Whether a place is another one, or lies within it. */
export const liesWithin = (path: Path, outer: Path): boolean =>
  outer.length <= path.length && outer.every((key, index) => key === path[index]);
