/** What a box is given: which field it shows, and where in the document its value stands. */
import type { FormField } from "@entente/domain/form/form";
import type { Widget } from "@entente/domain/form/widget";
import type { Language } from "@entente/domain/languages";
import type { Path } from "@entente/domain/record/places";

export type FieldAt<W extends Widget = Widget> = {
  readonly field: FormField & { readonly widget: W };
  readonly path: Path;
  /** The language in which it is written, where that is not the reader's. */
  readonly lang?: Language | undefined;
};

export type Of<T extends Widget["type"]> = FieldAt<Extract<Widget, { type: T }>>;
