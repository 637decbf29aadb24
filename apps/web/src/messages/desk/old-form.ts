/** What a form says that has grown old: nothing was done, and how to go on. */
import type { Localized } from "@entente/domain/languages";

export type OldFormWords = { readonly title: string; readonly lead: string; readonly back: string };

export const oldFormWords: Localized<OldFormWords> = {
  en: {
    title: "This form had grown old",
    lead: "Nothing was done. Open the page again and send the form once more. Your browser must accept cookies for that.",
    back: "Open the page again",
  },
  fr: {
    title: "Ce formulaire n’était plus valable",
    lead: "Rien n’a été fait. Rouvrez la page et envoyez le formulaire encore une fois. Votre navigateur doit pour cela accepter les cookies.",
    back: "Rouvrir la page",
  },
  nl: {
    title: "Dit formulier was verouderd",
    lead: "Er is niets gebeurd. Open de pagina opnieuw en verstuur het formulier nog een keer. Uw browser moet daarvoor cookies aanvaarden.",
    back: "De pagina opnieuw openen",
  },
  de: {
    title: "Dieses Formular war veraltet",
    lead: "Es ist nichts geschehen. Öffnen Sie die Seite noch einmal und senden Sie das Formular erneut ab. Ihr Browser muss dafür Cookies annehmen.",
    back: "Die Seite noch einmal öffnen",
  },
};
