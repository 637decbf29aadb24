/** Names of parts in a sentence: "facts, English, French". */
import type { Language } from "@entente/domain/languages";
import type { Part } from "@entente/domain/record/parts";
import { nameOf } from "@/lib/languages.ts";
import { reviewWords } from "@/messages/desk/review.ts";

const partName = (part: Part, language: Language): string =>
  part === "shared" ? reviewWords[language].facts : nameOf(part, language);

export const partNames = (parts: readonly Part[], language: Language): string =>
  parts.map((part) => partName(part, language)).join(", ");
