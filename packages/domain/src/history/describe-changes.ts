/** What differs between two versions of a document: part by part, row by row by its id, field by field. */
import type { Field, RecordKind, Scope } from "../fields/field.ts";
import { languages } from "../languages.ts";
import type { Document, Row, Text, Values } from "../record/document.ts";
import { fieldsOf, type Noun } from "../record/labels.ts";
import { type ListNoun, listsOf } from "../record/nouns.ts";
import type { Part } from "../record/parts.ts";
import type { Change } from "./change.ts";
import { movedIds } from "./moved.ts";
import { sameValue } from "./same-value.ts";

type Place = { readonly part: Part; readonly noun: Noun; readonly row: Row | null; readonly scope: Scope };

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || value === "" || (Array.isArray(value) && value.length === 0);

const kindOfChange = (before: unknown, after: unknown) =>
  isEmpty(before) ? "added" : isEmpty(after) ? "removed" : "changed";

/** Declared fields first, in their order; then those that are declared no longer. */
function keysOf({ noun, scope }: Place, before: Values, after: Values, apart: readonly string[]): string[] {
  const fields = fieldsOf[noun] as Readonly<Record<string, Field>>;
  const declared = Object.keys(fields).filter((key) => fields[key]?.scope === scope);
  const others = [...Object.keys(before), ...Object.keys(after)].filter(
    (key) => !declared.includes(key) && !apart.includes(key),
  );
  return [...declared, ...new Set(others)];
}

function fieldChanges(place: Place, before: Values, after: Values, apart: readonly string[]): Change[] {
  const { part, noun, row } = place;
  const fields = fieldsOf[noun] as Readonly<Record<string, Field>>;
  return keysOf(place, before, after, apart).flatMap((key) => {
    const [from, to] = [before[key], after[key]];
    if ((isEmpty(from) && isEmpty(to)) || sameValue(from, to)) return [];
    const field = fields[key];
    return {
      part,
      noun,
      row,
      what: kindOfChange(from, to),
      key,
      before: from ?? null,
      after: to ?? null,
      staff: field?.audience === "staff",
      former: field === undefined,
    } as const;
  });
}

function rowChanges(noun: ListNoun, before: readonly Row[], after: readonly Row[]): Change[] {
  const whole = (what: Change["what"], row: Row): Change => ({
    part: "shared",
    noun,
    row,
    what,
    key: null,
    before: what === "added" ? null : row,
    after: what === "removed" ? null : row,
    staff: false,
    former: false,
  });
  const old = new Map(before.map((row) => [row.id, row]));
  const kept = new Set(after.map(({ id }) => id));
  const moved = movedIds([...old.keys()], [...kept]);
  return [
    ...after.flatMap((row) => {
      const was = old.get(row.id);
      if (!was) return [whole("added", row)];
      const place: Place = { part: "shared", noun, row, scope: "shared" };
      return [...(moved.has(row.id) ? [whole("moved", row)] : []), ...fieldChanges(place, was, row, ["id"])];
    }),
    ...before.filter(({ id }) => !kept.has(id)).map((row) => whole("removed", row)),
  ];
}

const rowsOf = (document: Document, noun: ListNoun): readonly Row[] => document.shared[noun] ?? [];

const sharedChanges = (kind: RecordKind, before: Document, after: Document): Change[] => [
  ...fieldChanges(
    { part: "shared", noun: kind, row: null, scope: "shared" },
    before.shared,
    after.shared,
    listsOf[kind],
  ),
  ...listsOf[kind].flatMap((noun) => rowChanges(noun, rowsOf(before, noun), rowsOf(after, noun))),
];

/** The text of a row that is gone went with it, and is no change of its own. */
function textChanges(kind: RecordKind, language: Part, before: Text, after: Text, document: Document) {
  return [
    ...fieldChanges({ part: language, noun: kind, row: null, scope: "language" }, before, after, [
      "rows",
      "sources",
    ]),
    ...listsOf[kind].flatMap((noun) =>
      rowsOf(document, noun).flatMap((row) =>
        fieldChanges(
          { part: language, noun, row, scope: "language" },
          before.rows?.[row.id] ?? {},
          after.rows?.[row.id] ?? {},
          [],
        ),
      ),
    ),
  ];
}

/** Every change from one version to another. What a translation was made from is no content of the register. */
export function describeChanges(kind: RecordKind, before: Document, after: Document): Change[] {
  return [
    ...sharedChanges(kind, before, after),
    ...languages.flatMap((language) =>
      textChanges(kind, language, before.text[language] ?? {}, after.text[language] ?? {}, after),
    ),
  ];
}
