/** How places and values are called on the screen. A form knows its labels; this is what holds without one. */
import type { Path } from "@entente/domain/record/places";
import { isTree } from "@entente/domain/record/values";

export type Describe = {
  /** What a place is called: "Title (French)". */
  label(path: Path): string;
  /** A value in words; empty where there is none. */
  text(path: Path, value: unknown): string;
};

/** The words of a value, without the ids and keys that hold it together. */
export function plainText(value: unknown): string {
  if (Array.isArray(value)) return value.map(plainText).filter(Boolean).join(", ");
  if (isTree(value)) {
    const { id: _, ...words } = value;
    return plainText(Object.values(words));
  }
  return value === null || value === undefined ? "" : String(value);
}

export const plainly: Describe = {
  label: (path) => path.at(-1) ?? "",
  text: (_, value) => plainText(value),
};
