/** What a visitor sees when a page could not be made. It needs nothing of what may have failed. */
import type { Language } from "@entente/domain/languages";

const texts: Readonly<Record<Language, readonly [title: string, advice: string]>> = {
  en: ["Something went wrong", "The page could not be shown. Please try again in a moment."],
  fr: ["Une erreur s’est produite", "La page n’a pas pu être affichée. Veuillez réessayer dans un instant."],
  nl: ["Er ging iets mis", "De pagina kon niet worden getoond. Probeer het zo dadelijk opnieuw."],
  de: [
    "Es ist ein Fehler aufgetreten",
    "Die Seite konnte nicht angezeigt werden. Bitte versuchen Sie es gleich noch einmal.",
  ],
};

/** A whole page in the language of the address. */
export function failurePage(language: Language): string {
  const [title, advice] = texts[language];
  return `<!DOCTYPE html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><meta name="color-scheme" content="light dark"><title>${title}</title></head><body><main><h1>${title}</h1><p>${advice}</p></main></body></html>`;
}
