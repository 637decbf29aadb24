/** What a field that is translated is called. */
import type { Language } from "@entente/domain/languages";
import { fieldLabels } from "@entente/domain/record/labels";
import type { TextPlace } from "@entente/domain/translation/places";

export const labelOf = ({ noun, key }: TextPlace, reader: Language): string =>
  (fieldLabels[noun] as Readonly<Record<string, Readonly<Record<Language, string>>>>)[key]?.[reader] ?? key;
