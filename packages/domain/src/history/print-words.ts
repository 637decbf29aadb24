/** The few words that stand for values. */
import type { Localized } from "../languages.ts";

type PrintWords = { readonly yes: string; readonly no: string; readonly gone: string };

export const printWords: Localized<PrintWords> = {
  en: { yes: "yes", no: "no", gone: "a record that is there no longer" },
  fr: { yes: "oui", no: "non", gone: "une fiche qui n’existe plus" },
  nl: { yes: "ja", no: "nee", gone: "een record dat er niet meer is" },
  de: { yes: "ja", no: "nein", gone: "ein Eintrag, den es nicht mehr gibt" },
};
