"use client";
/** The value of a box with everything that stands around it: its id, its label with marks, its help, its error. */
import { problemOf } from "@entente/domain/form/well-formed";
import { placeKey } from "@entente/domain/record/places";
import { fill } from "@/lib/fill.ts";
import { useField } from "../draft/use-draft.tsx";
import type { FieldAt } from "./field-at.ts";
import { useForm } from "./form-context.tsx";

const isEmpty = (value: unknown) =>
  value === null || value === undefined || value === "" || (Array.isArray(value) && value.length === 0);

export function useBox({ field, path }: FieldAt) {
  const { words, language, languages } = useForm();
  const { value, change, conflict, malformed } = useField(path);
  const { widget, required, staff, scope } = field;
  const problem = typeof value === "string" && value.trim() !== "" ? problemOf(widget, value.trim()) : null;
  const said = problem ?? (widget.type === "number" ? "number" : null);
  const wrong = said
    ? fill(words.problems[said], { max: "max" in widget ? (widget.max ?? 0) : 0 })
    : words.refused;
  const marks = [
    scope === "language" ? languages.find(({ tag }) => tag === language)?.name : undefined,
    staff ? words.staffOnly : undefined,
    required && isEmpty(value) ? words.neededToPublish : undefined,
  ].filter((mark) => mark !== undefined);
  return {
    value,
    change,
    malformed,
    /** A text as it is typed: what is in no right form stays in the form alone. */
    type: (text: string) => change(text, text.trim() === "" || problemOf(widget, text.trim()) === null),
    words: {
      id: placeKey(path),
      label: [field.label, ...marks].join(" · "),
      help: field.help ?? undefined,
      error: conflict ? fill(words.alsoChanged, { name: conflict.who }) : malformed ? wrong : undefined,
    },
  };
}

/** A value that is text; anything else is none. */
export const asText = (value: unknown): string => (typeof value === "string" ? value : "");
