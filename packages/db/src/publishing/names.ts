/** The names under which a record can be found, taken from what is public of it. */
import type { RecordKind } from "@entente/domain/fields/field";
import { type Language, languages } from "@entente/domain/languages";
import type { SharedPayload, TextPayload } from "@entente/domain/record/publishable";

export type Name = {
  /** Null where the name is the same in every language. */
  readonly language: Language | null;
  readonly sort: "title" | "acronym" | "alias" | "official-title";
  readonly name: string;
};

type Texts = Partial<Record<Language, TextPayload>>;

const inAll = (sort: Name["sort"], values: unknown): Name[] =>
  (Array.isArray(values) ? values : [values])
    .filter((value): value is string => typeof value === "string" && value.trim() !== "")
    .map((name) => ({ language: null, sort, name }));

const inEach = (sort: Name["sort"], value: unknown): Name[] =>
  languages.flatMap((language) => {
    const name = (value as Partial<Record<Language, string>> | null)?.[language];
    return name ? [{ language, sort, name }] : [];
  });

/** Every name of one record. The institute has none: it is on every page. */
export function namesOf(kind: RecordKind, shared: SharedPayload, texts: Texts): Name[] {
  if (kind === "institute") return [];
  if (kind === "person") return inAll("title", shared.name);
  const titles =
    kind === "unit"
      ? inEach("title", shared.name)
      : languages.flatMap((language) => {
          const title = texts[language]?.title;
          return typeof title === "string" ? [{ language, sort: "title" as const, name: title }] : [];
        });
  return [
    ...titles,
    ...inAll("acronym", shared.acronym),
    ...inAll("alias", shared.aliases),
    ...inEach("official-title", shared.officialTitles),
  ];
}
