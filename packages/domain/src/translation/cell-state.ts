/** How far one language of one record is, from the states of its fields. */
import type { FieldState } from "./field-state.ts";

export type Cell = {
  readonly state: FieldState;
  /** How many fields are in that state. */
  readonly count: number;
  /** The first of them. */
  readonly first: string;
};

type Place = { readonly path: string; readonly state: FieldState };

// What asks for work comes before what is done.
const order: readonly FieldState[] = ["stale", "missing", "will-be-stale", "draft"];

/** The state that asks most for work; null where there is nothing to translate. */
export function cellOf(places: readonly Place[]): Cell | null {
  const [any] = places;
  if (!any) return null;
  const done: FieldState = places.some(({ state }) => state === "confirmed") ? "confirmed" : "live";
  const state = order.find((one) => places.some((place) => place.state === one)) ?? done;
  const those = places.filter((place) => place.state === state);
  return { state, count: those.length, first: (those[0] ?? any).path };
}
