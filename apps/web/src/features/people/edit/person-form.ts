/** What the forms of looking after accounts say, as plain words for the browser. */
import type { Role } from "@entente/domain/access/roles";
import { languages } from "@entente/domain/languages";
import { type Part, parts } from "@entente/domain/record/parts";
import type { DeskReader } from "@/lib/desk/reader.ts";
import type { Troubles } from "@/lib/desk/use-act.ts";
import { nameOf } from "@/lib/languages.ts";
import { type PeopleWords, peopleWords } from "@/messages/desk/people.ts";
import { troubleWords } from "@/messages/desk/troubles.ts";
import { partName } from "../scope-words.ts";

export type PersonForm = {
  readonly words: PeopleWords;
  readonly troubles: Troubles;
  readonly roleNames: Readonly<Record<Role, { readonly name: string; readonly may: string }>>;
  readonly partNames: Readonly<Record<Part, string>>;
  readonly languages: readonly { readonly value: string; readonly name: string }[];
  readonly language: DeskReader["language"];
};

export function personFormIn(reader: DeskReader): PersonForm {
  const { language } = reader;
  const words = peopleWords[language];
  const { refused, ...rest } = troubleWords[language];
  return {
    words,
    troubles: { ...rest, refused: { ...refused, ...words.refused } },
    roleNames: reader.words.roles,
    partNames: Object.fromEntries(parts.map((part) => [part, partName(part, reader)])) as Record<
      Part,
      string
    >,
    languages: languages.map((value) => ({ value, name: nameOf(value, language) })),
    language,
  };
}
