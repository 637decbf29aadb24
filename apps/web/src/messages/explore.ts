/** The words that the timeline, the relations and the comparison share. */
import type { Localized } from "@entente/domain/languages";

export type ExploreWords = {
  readonly takeAlong: string;
  readonly data: string;
  /** The line beneath a picture that is taken along: whose register, where, which day. */
  readonly source: (register: string, institute: string, address: string) => string;
  readonly asOf: (day: string) => string;
  readonly narrowScreen: string;
};

const words: Localized<ExploreWords> = {
  en: {
    takeAlong: "Take along:",
    data: "The data:",
    source: (register, institute, address) => `Source: ${register}, ${institute}, ${address}`,
    asOf: (day) => `As of ${day}`,
    narrowScreen: "The picture is wider than the screen: move it sideways.",
  },
  fr: {
    takeAlong: "À emporter\u202f:",
    data: "Les données\u202f:",
    source: (register, institute, address) => `Source\u202f: ${register}, ${institute}, ${address}`,
    asOf: (day) => `État au ${day}`,
    narrowScreen: "L’image est plus large que l’écran\u202f: faites-la glisser.",
  },
  nl: {
    takeAlong: "Meenemen:",
    data: "De gegevens:",
    source: (register, institute, address) => `Bron: ${register}, ${institute}, ${address}`,
    asOf: (day) => `Stand op ${day}`,
    narrowScreen: "Het beeld is breder dan het scherm: schuif het opzij.",
  },
  de: {
    takeAlong: "Mitnehmen:",
    data: "Die Daten:",
    source: (register, institute, address) => `Quelle: ${register}, ${institute}, ${address}`,
    asOf: (day) => `Stand: ${day}`,
    narrowScreen: "Das Bild ist breiter als der Bildschirm: Schieben Sie es seitwärts.",
  },
};

export const exploreWordsIn = (language: keyof Localized): ExploreWords => words[language];
