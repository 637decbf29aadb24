/** The name of every field in every language. The compiler demands a label for each declared field. */
import type { Localized } from "../languages.ts";
import type { Fields } from "./field.ts";

export type LabelsOf<F extends Fields> = { readonly [K in keyof F]: Localized };

/** Writes one label: English, French, Dutch, German. */
export const label = (en: string, fr: string, nl: string, de: string): Localized => ({ en, fr, nl, de });
