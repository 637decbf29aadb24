/** All texts of one record: the working copy, and everything that was ever public in each language. */
import type { RecordKind } from "@entente/domain/fields/field";
import type { Language } from "@entente/domain/languages";
import type { Document, Text } from "@entente/domain/record/document";
import { type PlaceTexts, translationOf } from "@entente/domain/translation/field-state";
import { textAt, textPlaces } from "@entente/domain/translation/places";

export type PublishedPart = {
  readonly part: string;
  readonly minor: boolean;
  readonly liveFrom: Date;
  readonly liveTo: Date | null;
  readonly payload: unknown;
};

export type RecordTexts = {
  readonly kind: RecordKind;
  readonly draft: Document;
  /** Publications of languages, oldest first. */
  readonly published: readonly PublishedPart[];
};

/** What one language says at one place, now and before. */
export function textsAt({ draft, published }: RecordTexts, language: Language, path: string): PlaceTexts {
  const own = published.filter(({ part }) => part === language);
  const live = own.find(({ liveTo }) => liveTo === null);
  return {
    draft: textAt(draft.text[language], path),
    live: live ? textAt(live.payload as Text, path) : null,
    history: own.map(({ payload, minor, liveFrom }) => ({
      text: textAt(payload as Text, path),
      minor,
      from: liveFrom.getTime(),
    })),
  };
}

/** The translation at one place, and from which language it is, or would be, made; null for the source itself. */
export function translationAt(texts: RecordTexts, language: Language, first: Language, path: string) {
  const recorded = texts.draft.text[language]?.sources?.[path];
  const source = recorded?.language ?? (language === first ? null : first);
  const from = source && textsAt(texts, source, path);
  return { source, recorded, translation: translationOf(textsAt(texts, language, path), from, recorded) };
}

/** The state of every place of one language at which there is something to say. */
export const placeStates = (texts: RecordTexts, language: Language, first: Language) =>
  textPlaces(texts.kind, texts.draft.shared).flatMap(({ path }) => {
    const { translation } = translationAt(texts, language, first, path);
    return translation ? [{ path, state: translation.state }] : [];
  });
