/** Turns a step into what is asked of the store. A step that asks nothing, because nobody changes anything, is null. */
import { wallTimeOf } from "@entente/domain/dates/wall-clock";
import { same } from "@entente/domain/record/values";
import { aNote } from "../factories.ts";
import type { Call } from "./calls.ts";
import { addressPlace, places, valueAt, withValue } from "./cast.ts";
import type { Edit, Publishes, Step } from "./steps.ts";
import type { Copy, Known, World } from "./world.ts";

/** One value in one place, as its writer saw the record. */
export type Writing = { readonly place: readonly string[]; readonly value: unknown; readonly copy: Copy };
export type Asked = { readonly call: Call; readonly writing?: Writing };

export const recordAt = (world: World, place: number): Known => world.records[place] as Known;

function save(known: Known, who: number, place: readonly string[], value: unknown): Asked | null {
  const copy = known.copies[who] as Copy;
  const { counter, content: base } = copy;
  if (same(valueAt(base, place), value)) return null;
  const content = withValue(base, place, value);
  const input = { recordId: known.id, kind: "entry", counter, content, base } as const;
  return { call: { does: "save", input }, writing: { place, value, copy } };
}

export function askedByEdit(world: World, { who, record, place, blank }: Edit): Asked | null {
  const path = places[place] as readonly string[];
  const empties = blank && path[1] !== "link";
  return save(recordAt(world, record), who, path, empties ? null : world.word());
}

const publishing = (known: Known, { parts, minor, address }: Publishes) => ({
  recordId: known.id,
  parts,
  id: crypto.randomUUID(),
  details: { note: minor ? null : aNote, address },
});

const tomorrow = () => wallTimeOf(new Date(Date.now() + 86_400_000), "UTC");

/** What a step asks that is no race and no look. */
export function askedBy(world: World, step: Exclude<Step, { does: "look" | "race" }>): Asked | null {
  const known = recordAt(world, step.record);
  const recordId = known.id;
  const changeSetId = crypto.randomUUID();
  switch (step.does) {
    case "edit":
      return askedByEdit(world, step);
    case "rename":
      return save(known, step.who, addressPlace, world.addresses[step.address]);
    case "publish": {
      const { id, details, parts } = publishing(known, step);
      return { call: { does: "publish", input: { recordId, parts, changeSetId: id, ...details } } };
    }
    case "plan": {
      const input = { ...publishing(known, step), action: "publish", time: tomorrow() } as const;
      return { call: { does: "plan", input } };
    }
    case "withdraw": {
      const { parts, sort, into } = step;
      const merged = sort === "merged" ? { mergedInto: recordAt(world, into).id } : {};
      const input = { recordId, parts, sort, explanation: aNote, changeSetId, ...merged };
      return { call: { does: "withdraw", input } };
    }
    case "revert":
      return { call: { does: "revert", input: { recordId, changeSetId } } };
    default:
      return { call: { does: step.does, recordId } };
  }
}
