/** What to write into a field, for whoever edits. The compiler demands a help, or null where the label says it all. */
import type { Localized } from "../languages.ts";
import type { Fields } from "./field.ts";
import { label } from "./labels.ts";

export type HelpsOf<F extends Fields> = { readonly [K in keyof F]: Localized | null };

/** Writes one help: English, French, Dutch, German. */
export const help = label;

export const slugHelp = help(
  "The end of the web address: lower-case letters, digits and hyphens, such as bonn-agreement.",
  "La fin de l’adresse web\u202f: minuscules, chiffres et traits d’union, par exemple bonn-agreement.",
  "Het einde van het webadres: kleine letters, cijfers en koppeltekens, bijvoorbeeld bonn-agreement.",
  "Das Ende der Webadresse: Kleinbuchstaben, Ziffern und Bindestriche, zum Beispiel bonn-agreement.",
);

export const aliasesHelp = help(
  "Other names under which people look for it, one a line. Old names and common mistakes are welcome.",
  "Autres noms sous lesquels on le cherche, un par ligne. Anciens noms et erreurs courantes sont bienvenus.",
  "Andere namen waaronder men zoekt, één per regel. Oude namen en veelgemaakte fouten zijn welkom.",
  "Andere Namen, unter denen man danach sucht, einer je Zeile. Alte Namen und häufige Fehler sind willkommen.",
);

export const sourceHelp = help(
  "Where this comes from, so that somebody can check it: “Letter of 4 May 2021”, “UN Treaty Collection”.",
  "D’où vient l’information, pour qu’on puisse la vérifier\u202f: «\u202fLettre du 4 mai 2021\u202f», «\u202fCollection des traités des Nations Unies\u202f».",
  "Waar dit vandaan komt, zodat iemand het kan nagaan: “Brief van 4 mei 2021”, “VN-verdragenverzameling”.",
  "Woher die Angabe stammt, damit man sie prüfen kann: „Schreiben vom 4. Mai 2021“, „UN-Vertragssammlung“.",
);

export const confidenceHelp = help(
  "High where you have seen the source yourself.",
  "Élevé si vous avez vu la source vous-même.",
  "Hoog als u de bron zelf hebt gezien.",
  "Hoch, wenn Sie die Quelle selbst gesehen haben.",
);

export const staffNoteHelp = help(
  "Never published. What the next person should know: doubts, whom you asked, what is still open.",
  "Jamais publié. Ce que la personne suivante doit savoir\u202f: doutes, contacts pris, points ouverts.",
  "Wordt nooit gepubliceerd. Wat de volgende moet weten: twijfels, wie u vroeg, wat nog open is.",
  "Wird nie veröffentlicht. Was die nächste Person wissen sollte: Zweifel, wen Sie gefragt haben, was offen ist.",
);

export const translatorNoteHelp = help(
  "Never published. Terms to keep, a turn of phrase that was agreed.",
  "Jamais publié. Termes à conserver, formulation convenue.",
  "Wordt nooit gepubliceerd. Vaste termen, een afgesproken formulering.",
  "Wird nie veröffentlicht. Feste Begriffe, eine abgesprochene Wendung.",
);

export const untilHelp = help(
  "The last day. Leave it empty while it goes on.",
  "Le dernier jour. Laissez vide tant que cela dure.",
  "De laatste dag. Laat leeg zolang het duurt.",
  "Der letzte Tag. Leer lassen, solange es andauert.",
);

export const remarkHelp = help(
  "One sentence for readers, in each language.",
  "Une phrase pour les lecteurs, dans chaque langue.",
  "Eén zin voor de lezers, in elke taal.",
  "Ein Satz für die Leser, in jeder Sprache.",
);
