/**
 * What follows from declared fields. "May be saved" is wide: anything well formed, nothing demanded.
 * "May be published" is narrow: what is required must be there, and what is for staff is gone.
 */
import { z } from "zod";
import type { Audience, Field, Fields, Scope } from "./field.ts";

type KeysOf<F extends Fields, A extends Audience, C extends Scope> = {
  [K in keyof F]: F[K]["scope"] extends C
    ? A extends "staff"
      ? K
      : F[K]["audience"] extends "public"
        ? K
        : never
    : never;
}[keyof F];

/** An empty list stands for "none known"; every other empty field is null. */
type DraftValue<S extends z.ZodType> = S extends z.ZodArray
  ? z.ZodDefault<S>
  : z.ZodDefault<z.ZodNullable<S>>;
type OptionalValue<S extends z.ZodType> = S extends z.ZodArray ? z.ZodDefault<S> : z.ZodNullable<S>;

type DraftShape<F extends Fields, C extends Scope> = {
  [K in KeysOf<F, "staff", C>]: DraftValue<F[K]["value"]>;
};

type PublicShape<F extends Fields, C extends Scope> = {
  [K in KeysOf<F, "public", C>]: F[K]["required"] extends true ? F[K]["value"] : OptionalValue<F[K]["value"]>;
};

/** A draft keeps a name that stands in some of the languages only, and a list that has nothing in it yet. */
const draftValue = (value: z.ZodType): z.ZodType => {
  if (value instanceof z.ZodArray) return z.array(value.element as z.ZodType).default([]);
  return (value instanceof z.ZodObject ? value.partial() : value).nullable().default(null);
};

const optionalValue = (value: z.ZodType): z.ZodType =>
  value instanceof z.ZodArray ? value.default([]) : value.nullable();

/** The names of the fields of one scope that an audience may see, in the order of their declaration. */
export function keysOf<F extends Fields, A extends Audience, C extends Scope>(
  fields: F,
  audience: A,
  scope: C,
): KeysOf<F, A, C>[] {
  return Object.entries(fields)
    .filter(([, f]) => f.scope === scope && (audience === "staff" || f.audience === "public"))
    .map(([key]) => key) as KeysOf<F, A, C>[];
}

const shapeOf = (fields: Fields, audience: Audience, scope: Scope, wrap: (f: Field) => z.ZodType) =>
  Object.fromEntries(
    keysOf(fields, audience, scope).map((key) => [key, wrap(fields[key as string] as Field)]),
  );

/** What may be saved: every field of the scope, null where nothing is known yet. Unknown keys are refused. */
export function draftSchema<F extends Fields, C extends Scope>(fields: F, scope: C) {
  return z.strictObject(shapeOf(fields, "staff", scope, (f) => draftValue(f.value)) as DraftShape<F, C>);
}

/** What may be published: public fields only, required ones filled in. Fields for staff are stripped. */
export function publicSchema<F extends Fields, C extends Scope>(fields: F, scope: C) {
  return z.object(
    shapeOf(fields, "public", scope, (f) => (f.required ? f.value : optionalValue(f.value))) as PublicShape<
      F,
      C
    >,
  );
}

/** A column list for the public store: `{ title: true, … }`. */
export function selectOf<F extends Fields, C extends Scope>(fields: F, scope: C) {
  return Object.fromEntries(keysOf(fields, "public", scope).map((key) => [key, true])) as {
    readonly [K in KeysOf<F, "public", C>]: true;
  };
}

export type Public<F extends Fields, C extends Scope> = z.infer<ReturnType<typeof publicSchema<F, C>>>;
