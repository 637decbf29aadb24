/** What cannot be restored, by the names of lists and fields. */
import type { RecordKind } from "@entente/domain/fields/field";
import { fieldName } from "@entente/domain/history/said-of-value";
import type { Language } from "@entente/domain/languages";
import { type Noun, nounLabels } from "@entente/domain/record/labels";
import { listsOf } from "@entente/domain/record/nouns";

export function lostNames(
  kind: RecordKind,
  lost: readonly (readonly PropertyKey[])[],
  language: Language,
): string[] {
  const names = lost.map((path) => {
    const noun: Noun = listsOf[kind].find((list) => list === path[1]) ?? kind;
    const field = fieldName(noun, String(path.at(-1)), language);
    return noun === kind ? field : `${nounLabels[noun][language]}: ${field}`;
  });
  return [...new Set(names)];
}
