/**
 * Rows of `pub` with the types that their fields declare. Columns are wider: a closed list is text there, names are
 * JSON. Publishing has checked every value, and the output of each procedure checks it once more.
 */
import type { Public } from "@entente/domain/fields/derive";
import type { Fields } from "@entente/domain/fields/field";

/** A row of a noun with all of its public facts. */
export type Declared<F extends Fields> = Public<F, "shared"> & { readonly id: string };

/** The selected columns as they are declared; what else the row carries stays as it is. */
type Narrowed<F extends Fields, R> = Omit<R, keyof Public<F, "shared">> &
  Pick<Public<F, "shared">, Extract<keyof Public<F, "shared">, keyof R>>;

/** Reads a row as its noun declares it. */
export const asDeclared = <F extends Fields, R>(_: F, row: R) => row as unknown as Narrowed<F, R>;

/** Reads rows of a list as their noun declares them. */
export const allAsDeclared = <F extends Fields, R>(fields: F, rows: readonly R[]): Narrowed<F, R>[] =>
  rows.map((row) => asDeclared(fields, row));
