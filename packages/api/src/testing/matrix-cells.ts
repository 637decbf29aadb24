/** How the access matrix is written down: who may ask, in which scope, of which record. */
import type { Role } from "@entente/domain/access/roles";
import { type ScopeName, type Target, targets } from "./matrix-targets.ts";
import type { World } from "./matrix-world.ts";
import type { Caller } from "./record-states.ts";

type Cells = Readonly<Record<ScopeName, readonly Target[]>>;

export type Row = {
  readonly ask: (caller: Caller, recordId: string, world: World) => Promise<unknown>;
  readonly may: Readonly<Record<Role, Cells>>;
  /** Whether who may not ask of a record in the trash hears that it is not there, or that they may not. */
  readonly trash?: "NOT_FOUND" | "FORBIDDEN";
  /** What may be sent beside what is asked above: all of an input can then be put to the test. */
  readonly also?: readonly object[];
};

const live = ["own", "foreign", "draft"] as const;
export const all: Cells = { everywhere: live, "one unit": live, "one language": live };
export const inUnit: Cells = { ...all, "one unit": ["own", "draft"] };
/** These procedures are asked to touch the shared facts, which are in no language's scope. */
export const factsInUnit: Cells = { ...inUnit, "one language": [] };
export const none: Cells = { everywhere: [], "one unit": [], "one language": [] };

/** The same, of what lies in the trash as well. */
export const trashToo = (cells: Cells): Cells => {
  const more = (live: readonly Target[]): readonly Target[] =>
    live.includes("own") ? [...live, "trashed"] : live;
  return {
    everywhere: more(cells.everywhere),
    "one unit": more(cells["one unit"]),
    "one language": more(cells["one language"]),
  };
};

export const same = (cells: Cells): Row["may"] => ({ contributor: cells, publisher: cells, admin: cells });

/** What is asked of no record is asked by everybody alike. */
export const everybody = same(trashToo(all));

/** What concerns the register as a whole is for administrators whose scope is everywhere. */
export const administrators: Pick<Row, "may" | "trash"> = {
  may: { contributor: none, publisher: none, admin: { ...none, everywhere: targets } },
  trash: "FORBIDDEN",
};

export const publishersOf = (cells: Cells): Row["may"] => ({
  contributor: none,
  publisher: cells,
  admin: cells,
});

/** What an answer must be: null where it is given, otherwise the code of the refusal. */
export function expected({ may, trash = "NOT_FOUND" }: Row, role: Role, scope: ScopeName, target: Target) {
  if (may[role][scope].includes(target)) return null;
  return target === "trashed" ? trash : "FORBIDDEN";
}
