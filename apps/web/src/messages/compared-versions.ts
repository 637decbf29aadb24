/** The words of two published versions beside each other. */
import type { Language, Localized } from "@entente/domain/languages";
import { type DifferenceWords, differenceWords } from "./differences.ts";

type OwnWords = {
  readonly title: string;
  readonly lead: string;
  readonly now: string;
  readonly same: string;
  readonly onlyOne: string;
  readonly hidden: (parts: string) => string;
};

export type ComparedWords = OwnWords & DifferenceWords;

const thin = "\u202f";

const words: Localized<OwnWords> = {
  en: {
    title: "Two versions compared",
    lead: "What went is struck through, what came is underlined.",
    now: "What can be read now",
    same: "Both say the same.",
    onlyOne: "There is one version only, so there is nothing to compare yet.",
    hidden: (parts) => `Not shown, because it was published in error: ${parts}`,
  },
  fr: {
    title: "Deux versions comparées",
    lead: "Ce qui a disparu est barré, ce qui est venu est souligné.",
    now: "Ce qui se lit aujourd’hui",
    same: "Les deux disent la même chose.",
    onlyOne: "Il n’y a qu’une version\u00a0: il n’y a encore rien à comparer.",
    hidden: (parts) => `N’est pas montré, car publié par erreur${thin}: ${parts}`,
  },
  nl: {
    title: "Twee versies vergeleken",
    lead: "Wat verdween is doorgestreept, wat erbij kwam is onderstreept.",
    now: "Wat nu te lezen is",
    same: "Beide zeggen hetzelfde.",
    onlyOne: "Er is maar één versie, dus er valt nog niets te vergelijken.",
    hidden: (parts) => `Niet getoond, want bij vergissing gepubliceerd: ${parts}`,
  },
  de: {
    title: "Zwei Fassungen im Vergleich",
    lead: "Was wegfiel, ist durchgestrichen; was hinzukam, ist unterstrichen.",
    now: "Was jetzt zu lesen ist",
    same: "Beide sagen dasselbe.",
    onlyOne: "Es gibt erst eine Fassung, also noch nichts zu vergleichen.",
    hidden: (parts) => `Nicht gezeigt, weil irrtümlich veröffentlicht: ${parts}`,
  },
};

export const comparedWordsIn = (language: Language): ComparedWords => ({
  ...differenceWords[language],
  ...words[language],
});
