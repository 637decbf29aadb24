/** Where the public page of a draft stands for staff. */
import type { Language } from "@entente/domain/languages";

export const previewAddress = (recordId: string, language: Language): string =>
  `/desk/preview/${recordId}/${language}`;
