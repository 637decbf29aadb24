/** How an entry stands to others: what it states itself, and what others state about it, read from its side. */
import type { relationFields } from "@entente/domain/relation/fields";
import { relationKinds } from "@entente/domain/vocabulary/relation-kinds";
import type { Declared } from "../shared/declared.ts";
import type { EntryRef } from "../shared/view.ts";
import { named } from "./contacts.ts";

export type Relation = Pick<Declared<typeof relationFields>, "id" | "kind" | "entryId" | "outside"> & {
  readonly recordId: string;
};
type Direction = "out" | "in";
type Kind = Relation["kind"];

/** Kinds by which the entry that states them stands below the other; an inverse one stands above. */
export const below: readonly Kind[] = ["part-of", "concluded-under", "protocol-to"];
export const above: readonly Kind[] = ["has-protocol"];

type Sided = { readonly kind: Kind; readonly direction: Direction };

const isUp = ({ kind, direction }: Sided) => (direction === "out" ? below : above).includes(kind);
const isDown = ({ kind, direction }: Sided) => (direction === "out" ? above : below).includes(kind);

/** What the page will call it: two statements that read alike about one entry are one. */
function meaning({ kind, direction }: Sided, other: string): string {
  const { label, inverse } = relationKinds.terms[kind];
  return `${(direction === "out" ? label : inverse).en} ${other}`;
}

/** Every relation of an entry with the other side named; its own statements come first. */
export function relationsOf<R extends Relation>(
  id: string,
  rows: readonly R[],
  entries: ReadonlyMap<string, EntryRef>,
) {
  const own = rows
    .filter(({ recordId }) => recordId === id)
    .map((row) => ({ ...row, direction: "out" as const }));
  const others = rows.filter((row) => row.entryId === id && row.recordId !== id);
  const all = [...own, ...others.map((row) => ({ ...row, direction: "in" as const }))];
  const told = new Set<string>();
  return all.flatMap((row) => {
    const entry = named(entries, row.direction === "out" ? row.entryId : row.recordId);
    // An entry that is not public has no name to show.
    if (!entry && row.outside === null) return [];
    const key = meaning(row, entry?.id ?? row.id);
    if (told.has(key)) return [];
    told.add(key);
    return [{ ...row, entry }];
  });
}

type Named = Sided & { readonly entry: EntryRef | null };

/** Sorts relations into what stands above, what stands below, and the rest. */
export const grouped = <R extends Named>(relations: readonly R[]) => ({
  parents: relations.filter(isUp),
  parts: relations.filter(isDown),
  related: relations.filter((relation) => !isUp(relation) && !isDown(relation)),
});

/** Entries whose names are easily taken for this one, whichever side says so. */
export const confusableOf = (relations: readonly Named[]): EntryRef[] => [
  ...new Set(relations.flatMap(({ kind, entry }) => (kind === "confused-with" && entry ? [entry] : []))),
];

/** The ids of the entries that stand above one, nearest first. */
export const idsAbove = (
  id: string,
  rows: readonly Pick<Relation, "recordId" | "entryId" | "kind">[],
): string[] =>
  rows.flatMap((row) => {
    const direction = row.recordId === id ? "out" : "in";
    const other = direction === "out" ? row.entryId : row.recordId;
    return other !== null && isUp({ kind: row.kind, direction }) ? [other] : [];
  });

/** The entries that stand above this one, as it states itself, nearest first. */
export const aboveOf = (relations: readonly Named[]): EntryRef[] =>
  relations.flatMap((relation) => (isUp(relation) && relation.entry ? [relation.entry] : []));

/** The entries that are part of this one. */
export const partsOf = (relations: readonly Named[]): EntryRef[] =>
  relations.flatMap((relation) => (isDown(relation) && relation.entry ? [relation.entry] : []));
