/**
 * What publishing would miss, place by place, as the form sees it: without the schemas, so that the browser can say it at
 * every keystroke. A test holds it against what publishing itself demands.
 */
import { type Language, languages } from "../languages.ts";
import type { Document, Row, Values } from "../record/document.ts";
import type { Part } from "../record/parts.ts";
import type { Path } from "../record/places.ts";
import type { Form, FormField, FormList } from "./form.ts";

export type MissingPlace = {
  readonly part: Part;
  readonly path: Path;
  readonly field: FormField;
  /** The section of the form. */
  readonly section: string;
  /** The language of a name that stands in others already. */
  readonly language?: Language;
  readonly row?: { readonly list: FormList; readonly id: string };
};

const isEmpty = (value: unknown) =>
  value === null || value === undefined || (Array.isArray(value) && value.length === 0);

/** The places of one field that publishing misses: the field itself, or the languages that a name lacks. */
function placesOf(
  { key, required, widget }: FormField,
  values: Values,
  path: Path,
): Pick<MissingPlace, "path" | "language">[] {
  const value = values[key];
  const here = [...path, key];
  if (isEmpty(value)) return required ? [{ path: here }] : [];
  if (widget.type !== "names" || !widget.all) return [];
  const names = value as Readonly<Record<string, unknown>>;
  return languages
    .filter((tag) => isEmpty(names[tag]))
    .map((tag) => ({ path: [...here, tag], language: tag }));
}

/** Everything that is missing, in the order of the form: the shared facts, then each language that was begun. */
export function missingPlaces({ sections }: Form, { shared, text }: Document): MissingPlace[] {
  const ofPart = (part: Part, values: Values, rowValues: (list: FormList, row: Row) => [Values, Path]) => {
    const scope = part === "shared" ? "shared" : "language";
    return sections.flatMap((section) => {
      const inFields = (fields: readonly FormField[], from: Values, path: Path) =>
        fields
          .filter((field) => field.scope === scope && !field.staff)
          .flatMap((field) =>
            placesOf(field, from, path).map((place) => ({ ...place, part, field, section: section.key })),
          );
      const own = inFields(section.fields, values, part === "shared" ? ["shared"] : ["text", part]);
      const rows = section.lists.flatMap((list) =>
        (shared[list.noun] ?? []).flatMap((row) =>
          inFields(list.fields, ...rowValues(list, row)).map((place) => ({
            ...place,
            row: { list, id: row.id },
          })),
        ),
      );
      return [...own, ...rows];
    });
  };
  return [
    ...ofPart("shared", shared, (list, row) => [row, ["shared", list.noun, row.id]]),
    ...languages.flatMap((language) => {
      const own = text[language];
      if (!own) return [];
      return ofPart(language, own, (_, { id }) => [own.rows?.[id] ?? {}, ["text", language, "rows", id]]);
    }),
  ];
}
