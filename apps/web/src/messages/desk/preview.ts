/** Words around the preview of a draft. */
import type { Localized } from "@entente/domain/languages";

export type PreviewWords = {
  readonly title: string;
};

export const previewWords: Localized<PreviewWords> = {
  en: { title: "Preview" },
  fr: { title: "Aperçu" },
  nl: { title: "Voorbeeld" },
  de: { title: "Vorschau" },
};
