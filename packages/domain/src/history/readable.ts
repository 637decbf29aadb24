/**
 * Changes as visitors read them: texts in plain words, with the value of each figure in its place. What changed in the
 * markup alone is no change to them, and what is for staff is none at all.
 */
import { claimInWords } from "../claim/in-words.ts";
import type { Field } from "../fields/field.ts";
import { writes } from "../fields/values.ts";
import { isLanguage, type Language } from "../languages.ts";
import { withClaims } from "../prose/claims.ts";
import { plainProse } from "../prose/plain.ts";
import type { Document } from "../record/document.ts";
import { fieldsOf } from "../record/labels.ts";
import type { Change } from "./change.ts";

const isProse = ({ noun, key }: Change): boolean => {
  const field = (fieldsOf[noun] as Readonly<Record<string, Field>>)[key ?? ""];
  return field !== undefined && writes.get(field.value)?.as === "prose";
};

/** The figures of a version, by the id under which texts name them. A text names those of other records in words. */
function figuresIn({ shared }: Document, language: Language): (id: string) => string | null {
  const rows = new Map((shared.claim ?? []).map((row) => [row.id, row]));
  return (id) => {
    const row = rows.get(id);
    return row ? claimInWords(row, language) : null;
  };
}

function inPlainWords(change: Change, after: Document, reader: Language): Change {
  const language = isLanguage(change.part) ? change.part : reader;
  const figures = figuresIn(after, language);
  const plain = (text: unknown) => (typeof text === "string" ? plainProse(withClaims(text, figures)) : text);
  return { ...change, before: plain(change.before), after: plain(change.after) };
}

/** @param after the later version, whose figures stand in both texts: a figure that moved is a change of its own */
export function readableChanges(changes: readonly Change[], after: Document, reader: Language): Change[] {
  return changes
    .filter(({ staff }) => !staff)
    .map((change) => (isProse(change) ? inPlainWords(change, after, reader) : change))
    .filter((change) => change.key === null || change.before !== change.after);
}
