import { expect, it } from "vitest";
import { z } from "zod";
import { fieldsOf, type Noun } from "./labels.ts";
import { termsOf } from "./terms.ts";

const keysIn = (value: z.ZodType): readonly string[] | null => {
  const one = value instanceof z.ZodArray ? value.element : value;
  return one instanceof z.ZodEnum ? one.options.map(String) : null;
};

const fields = Object.entries(fieldsOf).flatMap(([noun, declared]) =>
  Object.entries(declared).map(([key, { value }]) => ({ noun: noun as Noun, key, keys: keysIn(value) })),
);

it.each(fields)(
  "$noun.$key has a name for each of its terms, and only where it takes terms",
  ({ noun, key, keys }) => {
    expect(Object.keys(termsOf(noun, key) ?? {}).sort()).toEqual([...(keys ?? [])].sort());
  },
);
