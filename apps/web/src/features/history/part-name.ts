/** What a part is called: the facts, or a language. */
import { listFormat } from "@entente/domain/formatters";
import type { Language } from "@entente/domain/languages";
import type { Part } from "@entente/domain/record/parts";
import { nameOf } from "@/lib/languages.ts";
import { historyWords } from "@/messages/desk/history.ts";

export const partName = (part: Part, reader: Language): string =>
  part === "shared" ? historyWords[reader].facts : nameOf(part, reader);

/** Some parts in a row: "Facts, English and French". */
export const partsListed = (parts: readonly Part[], reader: Language): string =>
  listFormat(reader).format(parts.map((part) => partName(part, reader)));
