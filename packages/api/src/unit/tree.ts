/** Where a unit stands among all units. */
import { collator } from "@entente/domain/formatters";
import type { Language } from "@entente/domain/languages";
import type { UnitRef } from "../shared/view.ts";

export type Node = UnitRef & { readonly parentId: string | null; readonly position: number | null };

const last = Number.MAX_SAFE_INTEGER;

/** Siblings by their position, then by name. */
export function inOrder<N extends Node>(units: readonly N[], language: Language): N[] {
  const { compare } = collator(language);
  return units.toSorted(
    (a, b) => (a.position ?? last) - (b.position ?? last) || compare(a.name[language], b.name[language]),
  );
}

/** From the top down to the unit's parent. A circle, which staff can draw by mistake, ends where it closes. */
export function ancestorsOf<N extends Node>(unit: Pick<Node, "id" | "parentId">, units: readonly N[]): N[] {
  const found: N[] = [];
  let above = unit.parentId;
  while (above !== null && above !== unit.id && !found.some(({ id }) => id === above)) {
    const parent = units.find(({ id }) => id === above);
    if (!parent) break;
    found.unshift(parent);
    above = parent.parentId;
  }
  return found;
}

/** All units, each after its parent. */
export function asTree<N extends Node>(units: readonly N[], language: Language): N[] {
  const ordered = inOrder(units, language);
  const depth = new Map(ordered.map((unit) => [unit.id, ancestorsOf(unit, ordered).length]));
  return ordered.toSorted((a, b) => (depth.get(a.id) ?? 0) - (depth.get(b.id) ?? 0));
}
