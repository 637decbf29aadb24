/** The words of two published versions beside each other. */
import type { Language, Localized } from "@entente/domain/languages";
import { counted } from "./plural.ts";

export type ComparedWords = {
  readonly title: string;
  readonly lead: string;
  readonly from: string;
  readonly to: string;
  readonly now: string;
  readonly button: string;
  readonly same: string;
  readonly onlyOne: string;
  readonly count: (count: number) => string;
  readonly hidden: (parts: string) => string;
  readonly removed: string;
  readonly added: string;
  readonly end: string;
  readonly movedRow: string;
  readonly addedRow: string;
  readonly removedRow: string;
  readonly former: string;
};

const thin = "\u202f";

const words: Localized<ComparedWords> = {
  en: {
    title: "Two versions compared",
    lead: "What went is struck through, what came is underlined.",
    from: "From",
    to: "To",
    now: "What can be read now",
    button: "Compare",
    same: "Both say the same.",
    onlyOne: "There is one version only, so there is nothing to compare yet.",
    count: counted("en", "difference", "differences"),
    hidden: (parts) => `Not shown, because it was published in error: ${parts}`,
    removed: "removed:",
    added: "added:",
    end: "end",
    movedRow: "moved",
    addedRow: "added",
    removedRow: "removed",
    former: "kept no longer",
  },
  fr: {
    title: "Deux versions comparées",
    lead: "Ce qui a disparu est barré, ce qui est venu est souligné.",
    from: "De",
    to: "À",
    now: "Ce qui se lit aujourd’hui",
    button: "Comparer",
    same: "Les deux disent la même chose.",
    onlyOne: "Il n’y a qu’une version\u00a0: il n’y a encore rien à comparer.",
    count: counted("fr", "différence", "différences"),
    hidden: (parts) => `N’est pas montré, car publié par erreur${thin}: ${parts}`,
    removed: `retiré${thin}:`,
    added: `ajouté${thin}:`,
    end: "fin",
    movedRow: "déplacé",
    addedRow: "ajouté",
    removedRow: "retiré",
    former: "n’est plus conservé",
  },
  nl: {
    title: "Twee versies vergeleken",
    lead: "Wat verdween is doorgestreept, wat erbij kwam is onderstreept.",
    from: "Van",
    to: "Naar",
    now: "Wat nu te lezen is",
    button: "Vergelijken",
    same: "Beide zeggen hetzelfde.",
    onlyOne: "Er is maar één versie, dus er valt nog niets te vergelijken.",
    count: counted("nl", "verschil", "verschillen"),
    hidden: (parts) => `Niet getoond, want bij vergissing gepubliceerd: ${parts}`,
    removed: "verwijderd:",
    added: "toegevoegd:",
    end: "einde",
    movedRow: "verplaatst",
    addedRow: "toegevoegd",
    removedRow: "verwijderd",
    former: "wordt niet meer bijgehouden",
  },
  de: {
    title: "Zwei Fassungen im Vergleich",
    lead: "Was wegfiel, ist durchgestrichen; was hinzukam, ist unterstrichen.",
    from: "Von",
    to: "Bis",
    now: "Was jetzt zu lesen ist",
    button: "Vergleichen",
    same: "Beide sagen dasselbe.",
    onlyOne: "Es gibt erst eine Fassung, also noch nichts zu vergleichen.",
    count: counted("de", "Unterschied", "Unterschiede"),
    hidden: (parts) => `Nicht gezeigt, weil irrtümlich veröffentlicht: ${parts}`,
    removed: "entfernt:",
    added: "hinzugefügt:",
    end: "Ende",
    movedRow: "verschoben",
    addedRow: "hinzugefügt",
    removedRow: "entfernt",
    former: "wird nicht mehr geführt",
  },
};

export const comparedWordsIn = (language: Language): ComparedWords => words[language];
