/** What the store can keep: no character that PostgreSQL refuses, and no document beyond a size that a form can carry. */
import { isTree } from "./values.ts";

/** The longest document that is taken, in characters of JSON. */
export const longestDocument = 1_900_000;

/** Whether the text holds neither a zero character nor half of a character. */
export const isStorable = (text: string): boolean => !text.includes("\0") && text.isWellFormed();

/** Where in a value a text stands that cannot be stored. */
export function unstorablePaths(value: unknown, path: readonly PropertyKey[] = []): PropertyKey[][] {
  if (typeof value === "string") return isStorable(value) ? [] : [[...path]];
  if (Array.isArray(value)) return value.flatMap((one, place) => unstorablePaths(one, [...path, place]));
  if (!isTree(value)) return [];
  return Object.entries(value).flatMap(([key, one]) =>
    isStorable(key) ? unstorablePaths(one, [...path, key]) : [[...path]],
  );
}
