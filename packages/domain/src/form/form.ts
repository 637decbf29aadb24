/** What a form consists of, in one language, as it travels to the browser. */
import type { RecordKind, Scope } from "../fields/field.ts";
import type { ListNoun } from "../record/nouns.ts";
import type { Widget } from "./widget.ts";

export type FormField = {
  readonly key: string;
  readonly label: string;
  readonly help: string | null;
  /** Publishing demands it. */
  readonly required: boolean;
  /** It is never published. */
  readonly staff: boolean;
  readonly scope: Scope;
  readonly widget: Widget;
};

export type FormList = {
  readonly noun: ListNoun;
  /** What one row is called. */
  readonly label: string;
  readonly fields: readonly FormField[];
  /** The fields that say in one line what a row is. */
  readonly summary: readonly string[];
};

export type FormSection = {
  readonly key: string;
  readonly heading: string;
  readonly fields: readonly FormField[];
  readonly lists: readonly FormList[];
};

export type FormOption = {
  readonly value: string;
  readonly name: string;
  /** Other names under which it is looked for. */
  readonly also?: readonly string[];
};

export type Form = {
  readonly kind: RecordKind;
  readonly sections: readonly FormSection[];
  /** The closed lists from which its fields choose. */
  readonly options: Readonly<Record<string, readonly FormOption[]>>;
};
