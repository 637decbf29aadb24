/** Words around the preview of a draft, and the hints about its text. Plain strings: they go to the browser. */
import type { HintCode } from "@entente/domain/hints/hints";
import type { Localized } from "@entente/domain/languages";

export type PreviewWords = {
  readonly title: string;
  readonly lead: string;
  /** Names the frame to those who hear it: in which {language} its page is. */
  readonly frame: string;
  readonly language: string;
  readonly width: string;
  readonly phone: string;
  readonly desktop: string;
  readonly beside: string;
  readonly notBeside: string;
  /** Leads whoever uses the keyboard past the page. */
  readonly skip: string;
  readonly newWindow: string;
  readonly hints: string;
  readonly noHints: string;
  readonly hintsFailed: string;
  /** {about} holds the words that it is about. */
  readonly hint: Readonly<Record<HintCode, string>>;
};

export const previewWords: Localized<PreviewWords> = {
  en: {
    title: "Preview",
    lead: "The public page as this draft would make it. Nobody else sees it.",
    frame: "Preview of the public page: {language}",
    language: "Language of the page",
    width: "Width",
    phone: "Phone",
    desktop: "Desktop",
    beside: "Show the preview beside",
    notBeside: "Hide the preview",
    skip: "Skip the preview",
    newWindow: "Open in a window of its own",
    hints: "Easier to read",
    noHints: "Nothing stands out: sentences, links and headings are easy to follow.",
    hintsFailed: "The hints could not be fetched. They come back with the next save.",
    hint: {
      "long-sentence": "More than thirty words in one sentence: “{about}” Make two of it.",
      "long-paragraph": "A long paragraph: “{about}” Divide it, or make it a list.",
      "empty-link": "The link to {about} has no text. Write where it leads.",
      "vague-link": "The link “{about}” does not say where it leads. Name the page instead.",
      "bare-link":
        "{about} is read out letter by letter. Write the name of the page as the text of the link.",
      "heading-skipped": "The heading “{about}” skips a level. Choose the level above it.",
      capitals: "“{about}” stands in capitals, which are hard to read. Write it in ordinary letters.",
      unexplained:
        "“{about}” is explained nowhere on this page. Write it out once, with the letters in brackets.",
      "typed-figure": "“{about}” grows old. Insert the figure that the register keeps instead.",
    },
  },
  fr: {
    title: "Aperçu",
    lead: "La page publique telle que ce brouillon la ferait. Personne d’autre ne la voit.",
    frame: "Aperçu de la page publique\u202f: {language}",
    language: "Langue de la page",
    width: "Largeur",
    phone: "Téléphone",
    desktop: "Ordinateur",
    beside: "Montrer l’aperçu à côté",
    notBeside: "Cacher l’aperçu",
    skip: "Passer l’aperçu",
    newWindow: "Ouvrir dans sa propre fenêtre",
    hints: "Plus facile à lire",
    noHints: "Rien à signaler\u202f: phrases, liens et titres se suivent bien.",
    hintsFailed: "Les conseils n’ont pas pu être chargés. Ils reviendront au prochain enregistrement.",
    hint: {
      "long-sentence": "Plus de trente mots dans une phrase\u202f: «\u202f{about}\u202f» Faites-en deux.",
      "long-paragraph": "Un long paragraphe\u202f: «\u202f{about}\u202f» Divisez-le, ou faites-en une liste.",
      "empty-link": "Le lien vers {about} n’a pas de texte. Écrivez où il mène.",
      "vague-link": "Le lien «\u202f{about}\u202f» ne dit pas où il mène. Nommez plutôt la page.",
      "bare-link": "{about} est lu lettre par lettre. Donnez au lien le nom de la page.",
      "heading-skipped": "Le titre «\u202f{about}\u202f» saute un niveau. Choisissez le niveau au-dessus.",
      capitals: "«\u202f{about}\u202f» est en capitales, difficiles à lire. Écrivez en lettres ordinaires.",
      unexplained:
        "«\u202f{about}\u202f» n’est expliqué nulle part sur cette page. Écrivez-le une fois en entier, le sigle entre parenthèses.",
      "typed-figure":
        "«\u202f{about}\u202f» vieillira. Insérez plutôt le chiffre que le registre tient à jour.",
    },
  },
  nl: {
    title: "Voorbeeld",
    lead: "De publieke pagina zoals dit ontwerp die zou maken. Niemand anders ziet ze.",
    frame: "Voorbeeld van de publieke pagina: {language}",
    language: "Taal van de pagina",
    width: "Breedte",
    phone: "Telefoon",
    desktop: "Computer",
    beside: "Toon het voorbeeld ernaast",
    notBeside: "Verberg het voorbeeld",
    skip: "Sla het voorbeeld over",
    newWindow: "Open in een eigen venster",
    hints: "Makkelijker te lezen",
    noHints: "Niets valt op: zinnen, links en koppen zijn goed te volgen.",
    hintsFailed: "De tips konden niet worden opgehaald. Ze komen terug bij de volgende opslag.",
    hint: {
      "long-sentence": "Meer dan dertig woorden in één zin: “{about}” Maak er twee van.",
      "long-paragraph": "Een lange alinea: “{about}” Splits ze, of maak er een lijst van.",
      "empty-link": "De link naar {about} heeft geen tekst. Schrijf waarheen hij leidt.",
      "vague-link": "De link “{about}” zegt niet waarheen hij leidt. Noem liever de pagina.",
      "bare-link": "{about} wordt letter voor letter voorgelezen. Geef de link de naam van de pagina.",
      "heading-skipped": "De kop “{about}” slaat een niveau over. Kies het niveau erboven.",
      capitals: "“{about}” staat in hoofdletters, die lezen moeilijk. Schrijf gewone letters.",
      unexplained:
        "“{about}” wordt nergens op deze pagina uitgelegd. Schrijf het één keer voluit, met de afkorting tussen haakjes.",
      "typed-figure": "“{about}” veroudert. Voeg liever het cijfer in dat het register bijhoudt.",
    },
  },
  de: {
    title: "Vorschau",
    lead: "Die öffentliche Seite, wie dieser Entwurf sie ergäbe. Niemand sonst sieht sie.",
    frame: "Vorschau der öffentlichen Seite: {language}",
    language: "Sprache der Seite",
    width: "Breite",
    phone: "Telefon",
    desktop: "Computer",
    beside: "Vorschau daneben zeigen",
    notBeside: "Vorschau ausblenden",
    skip: "Vorschau überspringen",
    newWindow: "In eigenem Fenster öffnen",
    hints: "Leichter zu lesen",
    noHints: "Nichts fällt auf: Sätze, Links und Überschriften sind gut zu verfolgen.",
    hintsFailed: "Die Hinweise konnten nicht geholt werden. Sie kommen mit dem nächsten Speichern wieder.",
    hint: {
      "long-sentence": "Mehr als dreißig Wörter in einem Satz: „{about}“ Machen Sie zwei daraus.",
      "long-paragraph": "Ein langer Absatz: „{about}“ Teilen Sie ihn, oder machen Sie eine Liste daraus.",
      "empty-link": "Der Link nach {about} hat keinen Text. Schreiben Sie, wohin er führt.",
      "vague-link": "Der Link „{about}“ sagt nicht, wohin er führt. Nennen Sie stattdessen die Seite.",
      "bare-link": "{about} wird Buchstabe für Buchstabe vorgelesen. Geben Sie dem Link den Namen der Seite.",
      "heading-skipped": "Die Überschrift „{about}“ überspringt eine Ebene. Wählen Sie die Ebene darüber.",
      capitals: "„{about}“ steht in Großbuchstaben, die schwer zu lesen sind. Schreiben Sie gewöhnlich.",
      unexplained:
        "„{about}“ wird auf dieser Seite nirgends erklärt. Schreiben Sie es einmal aus, mit dem Kürzel in Klammern.",
      "typed-figure": "„{about}“ veraltet. Fügen Sie stattdessen die Zahl ein, die das Register pflegt.",
    },
  },
};
