/** How a field is shown in a form. Nothing here but plain values: a form travels to the browser as it is. */
import type { RecordKind } from "../fields/field.ts";

export type Widget =
  /** One line of text. */
  | { readonly type: "line"; readonly max: number }
  /** Where something comes from; `options` names the sources that have a name of their own. */
  | { readonly type: "source"; readonly max: number; readonly options: "sources" }
  /** A remark of several lines. */
  | { readonly type: "remark"; readonly max: number }
  /** Text with headings, lists and links. */
  | { readonly type: "prose"; readonly max: number }
  /** One of a closed list; `options` names the list in the form. */
  | { readonly type: "select"; readonly options: string }
  | { readonly type: "several"; readonly options: string }
  /** Several short texts, one a line. */
  | { readonly type: "lines"; readonly max: number }
  /** A day, a month or a year. */
  | { readonly type: "date" }
  | { readonly type: "day" }
  | {
      readonly type: "number";
      readonly whole: boolean;
      readonly min: number | null;
      readonly max: number | null;
    }
  | { readonly type: "yes-no" }
  /** A name in each language; `all` where publishing demands every one. */
  | { readonly type: "names"; readonly max: number; readonly all: boolean }
  | { readonly type: "record"; readonly kind: RecordKind }
  /** A post of the same entry. */
  | { readonly type: "post" }
  | { readonly type: "slug" }
  | { readonly type: "address"; readonly mail: boolean }
  | { readonly type: "e-mail" }
  | { readonly type: "colour" }
  | { readonly type: "drawing"; readonly max: number };
