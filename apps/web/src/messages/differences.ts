/** The words that mark a difference between two versions, for visitors and at the desk alike. */
import type { Localized } from "@entente/domain/languages";
import { counted } from "./plural.ts";

export type DifferenceWords = {
  readonly from: string;
  readonly to: string;
  readonly button: string;
  readonly count: (count: number) => string;
  readonly removed: string;
  readonly added: string;
  readonly end: string;
  readonly movedRow: string;
  readonly addedRow: string;
  readonly removedRow: string;
  readonly former: string;
};

const thin = "\u202f";

export const differenceWords: Localized<DifferenceWords> = {
  en: {
    from: "From",
    to: "To",
    button: "Compare",
    count: counted("en", "difference", "differences"),
    removed: "removed:",
    added: "added:",
    end: "end",
    movedRow: "moved",
    addedRow: "added",
    removedRow: "removed",
    former: "kept no longer",
  },
  fr: {
    from: "De",
    to: "À",
    button: "Comparer",
    count: counted("fr", "différence", "différences"),
    removed: `retiré${thin}:`,
    added: `ajouté${thin}:`,
    end: "fin",
    movedRow: "déplacé",
    addedRow: "ajouté",
    removedRow: "retiré",
    former: "n’est plus conservé",
  },
  nl: {
    from: "Van",
    to: "Naar",
    button: "Vergelijken",
    count: counted("nl", "verschil", "verschillen"),
    removed: "verwijderd:",
    added: "toegevoegd:",
    end: "einde",
    movedRow: "verplaatst",
    addedRow: "toegevoegd",
    removedRow: "verwijderd",
    former: "wordt niet meer bijgehouden",
  },
  de: {
    from: "Von",
    to: "Bis",
    button: "Vergleichen",
    count: counted("de", "Unterschied", "Unterschiede"),
    removed: "entfernt:",
    added: "hinzugefügt:",
    end: "Ende",
    movedRow: "verschoben",
    addedRow: "hinzugefügt",
    removedRow: "entfernt",
    former: "wird nicht mehr geführt",
  },
};
