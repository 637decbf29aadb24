/**
 * A field is declared once, here, and everything else is derived from its declaration: what may be saved,
 * what may be published, what a visitor may see, the form, the history and the columns of the public store.
 */
import type { z } from "zod";

/** Who may see a value. What is for staff never leaves drafts and revisions. */
export type Audience = "public" | "staff";

/** Shared facts are published as one part; text is published language by language. */
export type Scope = "shared" | "language";

/** The kinds of record that a field may point at. */
export type RecordKind = "entry" | "person" | "unit" | "institute" | "page";

export type Field<
  S extends z.ZodType = z.ZodType,
  A extends Audience = Audience,
  C extends Scope = Scope,
  R extends boolean = boolean,
> = {
  /** The shape of a filled-in value. An empty field is null, whatever its shape. */
  readonly value: S;
  readonly audience: A;
  readonly scope: C;
  /** Required to publish. A draft may always be saved without it. */
  readonly required: R;
  /** The heading under which a form shows it. */
  readonly section: string;
  /** The value is the id of a record of this kind. */
  readonly refersTo?: RecordKind;
};

export type Fields = Readonly<Record<string, Field>>;

type Declaration<S extends z.ZodType> = {
  readonly value: S;
  readonly section: string;
  readonly refersTo?: RecordKind;
};

/** A fact that visitors see and that publishing demands. */
export const required = <S extends z.ZodType>(d: Declaration<S>): Field<S, "public", "shared", true> => ({
  ...d,
  audience: "public",
  scope: "shared",
  required: true,
});

/** A fact that visitors see when it is known. */
export const optional = <S extends z.ZodType>(d: Declaration<S>): Field<S, "public", "shared", false> => ({
  ...d,
  audience: "public",
  scope: "shared",
  required: false,
});

/** Prose that each language has for itself, and that publishing a language demands. */
export const requiredText = <S extends z.ZodType>(
  d: Declaration<S>,
): Field<S, "public", "language", true> => ({ ...d, audience: "public", scope: "language", required: true });

/** Prose that each language may have for itself. */
export const optionalText = <S extends z.ZodType>(
  d: Declaration<S>,
): Field<S, "public", "language", false> => ({
  ...d,
  audience: "public",
  scope: "language",
  required: false,
});

/** A fact for staff alone: never published, not even into the public store. */
export const staffOnly = <S extends z.ZodType>(d: Declaration<S>): Field<S, "staff", "shared", false> => ({
  ...d,
  audience: "staff",
  scope: "shared",
  required: false,
});

/** A remark for staff about one language's text. */
export const staffOnlyText = <S extends z.ZodType>(
  d: Declaration<S>,
): Field<S, "staff", "language", false> => ({ ...d, audience: "staff", scope: "language", required: false });
