/** What somebody may do and where, in a line. */
import type { PersonView } from "@entente/api/people/view";
import type { Part } from "@entente/domain/record/parts";
import type { DeskReader } from "@/lib/desk/reader.ts";
import { nameOf } from "@/lib/languages.ts";
import { peopleWords } from "@/messages/desk/people.ts";

export const partName = (part: Part, { language }: Pick<DeskReader, "language">): string =>
  part === "shared" ? peopleWords[language].fields.facts : nameOf(part, language);

export function scopeText(
  { units, languages }: Pick<PersonView, "units" | "languages">,
  reader: Pick<DeskReader, "language">,
): string {
  const scope = [
    ...(units ? [units.map(({ name }) => name).join(", ")] : []),
    ...(languages ? [languages.map((part) => partName(part, reader)).join(", ")] : []),
  ];
  return scope.length > 0 ? scope.join("; ") : peopleWords[reader.language].everywhere;
}
