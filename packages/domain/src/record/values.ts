/** What documents are made of: trees of values, and lists of rows that are known by their ids. */
export type Tree = Record<string, unknown>;
export type Row = Tree & { readonly id: string };

export const isTree = (value: unknown): value is Tree =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isRow = (value: unknown): value is Row => isTree(value) && typeof value.id === "string";

/** The rows of a list, or null where the value is no list of rows. An empty list has none. */
export const rowsIn = (value: unknown): readonly Row[] | null =>
  Array.isArray(value) && value.every(isRow) ? value : null;

/** Whether two values say the same. */
export function same(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((value, index) => same(value, b[index]));
  }
  if (!isTree(a) || !isTree(b)) return false;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => key in b && same(a[key], b[key]));
}
