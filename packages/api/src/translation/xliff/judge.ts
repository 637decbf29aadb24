/** What becomes of one text that came back, held against the record as it is now. */

import type { Language } from "@entente/domain/languages";
import { type Document, parseDocument } from "@entente/domain/record/document";
import { keysOfPath, textAt, textPlaces } from "@entente/domain/translation/places";
import { sameTextIn } from "@entente/domain/translation/same-text";
import { type RecordTexts, textsAt } from "../record-texts.ts";
import type { UnitOutcome } from "../view.ts";
import { markOf, type UnitBack } from "./format.ts";

export type Pair = { readonly from: Language; readonly language: Language };

/** The document with this translation, and with the source from which it was made. */
export function withUnit(document: Document, { from, language }: Pair, unit: UnitBack): Document {
  const { path, source, target } = unit;
  const text = document.text[language] ?? {};
  const [first = "", row = "", key = ""] = keysOfPath(path);
  const written =
    first === "rows"
      ? { rows: { ...text.rows, [row]: { ...text.rows?.[row], [key]: target } } }
      : { [first]: target };
  const sources = { ...text.sources, [path]: { language: from, text: source } };
  return { ...document, text: { ...document.text, [language]: { ...text, ...written, sources } } };
}

function isStorable(texts: RecordTexts, pair: Pair, unit: UnitBack): boolean {
  try {
    parseDocument(texts.kind, withUnit(texts.draft, pair, unit));
    return true;
  } catch {
    return false;
  }
}

/** The paths that a record has now. */
export const pathsOf = ({ kind, draft }: RecordTexts): ReadonlySet<string> =>
  new Set(textPlaces(kind, draft.shared).map(({ path }) => path));

export function outcomeOf(
  texts: RecordTexts,
  paths: ReadonlySet<string>,
  pair: Pair,
  unit: UnitBack,
  isChosen: boolean,
): UnitOutcome {
  const { path, source, target, was } = unit;
  if (!paths.has(path)) return "unknown";
  if (target === null) return "empty";
  const present = textAt(texts.draft.text[pair.language], path);
  if (present !== null && present.trim() === target.trim()) return "same";
  if (!isStorable(texts, pair, unit)) return "invalid";
  if (isChosen) return "take";
  const now = textsAt(texts, pair.from, path);
  if (now.draft === null || !sameTextIn(now.history)(source, now.draft)) return "source-changed";
  return (was ?? markOf(null)) === markOf(present) ? "take" : "target-changed";
}
