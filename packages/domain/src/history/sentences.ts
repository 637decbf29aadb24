/**
 * Changes in sentences, in the reader's language: "Number of parties 193 → 196, in all languages". What happened to
 * several languages in the same way is one sentence, and so are more than a few rows of one list.
 */
import type { Language } from "../languages.ts";
import { nounLabels } from "../record/labels.ts";
import type { Change } from "./change.ts";
import type { Printer } from "./print-value.ts";
import { ofField, ofLanguages, ofRow, type Sentence } from "./sentence.ts";
import { sentenceWords } from "./sentence-words.ts";

/** More rows of one list than this are counted instead of named. */
const named = 4;
const capital = (text: string, language: Language) =>
  text.slice(0, 1).toLocaleUpperCase(language) + text.slice(1);

function ofMany([first, ...rest]: readonly [Change, ...Change[]], printer: Printer): Sentence {
  const words = sentenceWords[printer.language];
  const count = rest.length + 1;
  const many = {
    added: words.manyAdded,
    removed: words.manyRemoved,
    moved: words.manyMoved,
    changed: words.manyAdded,
  };
  const text = words.about(nounLabels[first.noun][printer.language], many[first.what](count));
  return { text, parts: [first.part], staff: false };
}

function grouped(changes: readonly Change[], keyOf: (change: Change) => string) {
  const groups = new Map<string, [Change, ...Change[]]>();
  for (const change of changes) {
    const key = keyOf(change);
    const group = groups.get(key);
    if (group) group.push(change);
    else groups.set(key, [change]);
  }
  return [...groups.values()];
}

/** Changes in sentences, facts first. */
export function sentencesOf(changes: readonly Change[], printer: Printer): Sentence[] {
  const groups = grouped(changes, ({ part, noun, row, what, key }) =>
    key === null
      ? `rows ${noun} ${what}`
      : `${part === "shared" ? "facts" : "text"} ${noun} ${row?.id} ${key} ${what}`,
  );
  const sentences = groups.flatMap((group) => {
    const [first] = group;
    if (first.key === null && group.length > named) return [ofMany(group, printer)];
    if (first.key === null) return group.map((change) => ofRow(change, printer));
    return first.part === "shared"
      ? group.map((change) => ofField(change, printer))
      : ofLanguages(group, printer);
  });
  return sentences.map((sentence) => ({ ...sentence, text: capital(sentence.text, printer.language) }));
}
