/** The words that the pages share from which a reader explores the register. */
import { printNumber } from "@entente/domain/dates/print";
import type { Localized } from "@entente/domain/languages";

export type ExploreWords = {
  readonly takeAlong: string;
  readonly data: string;
  /** The line beneath a picture that is taken along: whose register, where, which day. */
  readonly source: (register: string, institute: string, address: string) => string;
  readonly asOf: (day: string) => string;
  readonly narrowScreen: string;
  /** Where a list goes only as far as a page does. */
  readonly someOf: (shown: number, total: number) => string;
  readonly allFound: string;
  /** At the end of a list in a sentence. */
  readonly andMore: (count: number) => string;
};

const words: Localized<ExploreWords> = {
  en: {
    takeAlong: "Take along:",
    data: "The data:",
    source: (register, institute, address) => `Source: ${register}, ${institute}, ${address}`,
    asOf: (day) => `As of ${day}`,
    narrowScreen: "The picture is wider than the screen: move it sideways.",
    someOf: (shown, total) => `${printNumber(shown, "en")} of ${printNumber(total, "en")} are listed here.`,
    allFound: "See them all",
    andMore: (count) => `and ${printNumber(count, "en")} more`,
  },
  fr: {
    takeAlong: "À emporter\u202f:",
    data: "Les données\u202f:",
    source: (register, institute, address) => `Source\u202f: ${register}, ${institute}, ${address}`,
    asOf: (day) => `État au ${day}`,
    narrowScreen: "L’image est plus large que l’écran\u202f: faites-la glisser.",
    someOf: (shown, total) =>
      `Seuls ${printNumber(shown, "fr")} sur ${printNumber(total, "fr")} figurent ici.`,
    allFound: "Les voir tous",
    andMore: (count) => `et ${printNumber(count, "fr")} de plus`,
  },
  nl: {
    takeAlong: "Meenemen:",
    data: "De gegevens:",
    source: (register, institute, address) => `Bron: ${register}, ${institute}, ${address}`,
    asOf: (day) => `Stand op ${day}`,
    narrowScreen: "Het beeld is breder dan het scherm: schuif het opzij.",
    someOf: (shown, total) => `Hier staan er ${printNumber(shown, "nl")} van de ${printNumber(total, "nl")}.`,
    allFound: "Alle bekijken",
    andMore: (count) => `en nog ${printNumber(count, "nl")}`,
  },
  de: {
    takeAlong: "Mitnehmen:",
    data: "Die Daten:",
    source: (register, institute, address) => `Quelle: ${register}, ${institute}, ${address}`,
    asOf: (day) => `Stand: ${day}`,
    narrowScreen: "Das Bild ist breiter als der Bildschirm: Schieben Sie es seitwärts.",
    someOf: (shown, total) => `Hier stehen ${printNumber(shown, "de")} von ${printNumber(total, "de")}.`,
    allFound: "Alle ansehen",
    andMore: (count) => `und ${printNumber(count, "de")} weitere`,
  },
};

export const exploreWordsIn = (language: keyof Localized): ExploreWords => words[language];
