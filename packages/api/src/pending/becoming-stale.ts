/** Which translations of a record will be out of date once the languages that they were made from are published. */
import { type Language, languages } from "@entente/domain/languages";
import { nounLabels } from "@entente/domain/record/labels";
import { becomesStale } from "@entente/domain/translation/field-state";
import { type TextPlace, textPlaces } from "@entente/domain/translation/places";
import { labelOf } from "../translation/label-of.ts";
import { type RecordTexts, textsAt } from "../translation/record-texts.ts";
import type { PendingView } from "./view.ts";

type Becoming = PendingView["becomesStale"][number];

/** "Summary", or "Involvement → Text". */
const fieldName = (place: TextPlace, reader: Language) =>
  place.row ? `${nounLabels[place.noun][reader]} → ${labelOf(place, reader)}` : labelOf(place, reader);

function becomingAt(texts: RecordTexts, place: TextPlace, language: Language, first: Language) {
  const recorded = texts.draft.text[language]?.sources?.[place.path];
  const from = recorded?.language ?? first;
  if (from === language) return null;
  const [target, source] = [textsAt(texts, language, place.path), textsAt(texts, from, place.path)];
  const after = (together: boolean) => becomesStale(target, source, recorded, together);
  return { language, from, together: after(true), alone: after(false) };
}

/** Each field once, in the order of the languages and of the form. */
export function becomingStale(texts: RecordTexts, first: Language, reader: Language): Becoming[] {
  const places = textPlaces(texts.kind, texts.draft.shared);
  const found = new Map<string, Becoming>();
  for (const language of languages) {
    for (const place of places) {
      const at = becomingAt(texts, place, language, first);
      if (!at?.together && !at?.alone) continue;
      const field = fieldName(place, reader);
      // Several rows of a list have a field of the same name: it is said once.
      const key = [language, at.from, field].join(" ");
      const before = found.get(key);
      const together = at.together || (before?.together ?? false);
      const alone = at.alone || (before?.alone ?? false);
      found.set(key, { ...at, field, together, alone });
    }
  }
  return [...found.values()];
}
