/** The sentences around a text that is being written. */
import type { Language, Localized } from "@entente/domain/languages";
import type { CommandName, DialogName } from "@/features/prose/edit/command-names.ts";
import type { DroppedKind } from "@/features/prose/edit/paste/dropped-kinds.ts";

export type ProseWords = {
  /** The language of these sentences. */
  readonly language: Language;
  readonly toolbar: string;
  /** Where the keys are told, for those who use no mouse. */
  readonly keys: string;
  readonly opening: string;
  readonly notOpened: string;
  readonly buttons: Readonly<Record<CommandName | DialogName, string>>;
  /** The letters on the buttons for strong and emphasised text. */
  readonly letters: { readonly strong: string; readonly emphasis: string };
  readonly tooLong: string;
  readonly paste: {
    readonly leftOut: string;
    readonly kinds: Readonly<Record<DroppedKind, string>>;
    readonly tooMuch: string;
  };
  readonly claim: {
    readonly title: string;
    readonly search: string;
    readonly help: string;
    readonly found: string;
    readonly nothing: string;
    /** Beside a figure of a draft. */
    readonly notPublic: string;
    /** Beneath a text that names a figure which readers cannot see. */
    readonly gone: string;
    readonly valueAsOf: string;
    readonly comparators: Readonly<Record<"exactly" | "about" | "more-than" | "at-least", string>>;
    readonly cancel: string;
  };
  readonly link: {
    readonly title: string;
    readonly address: string;
    readonly addressHelp: string;
    readonly words: string;
    readonly notAnAddress: string;
    readonly set: string;
    readonly remove: string;
    readonly cancel: string;
  };
};

export const proseWords: Localized<ProseWords> = {
  en: {
    language: "en",
    toolbar: "Formatting",
    keys: "Alt+F10 goes to the buttons. Tab leaves the text; in a table it goes to the next cell.",
    opening: "Opening the text…",
    notOpened: "The text could not be opened. Check the connection and click it again.",
    buttons: {
      heading: "Heading",
      subheading: "Subheading",
      strong: "Bold",
      emphasis: "Italic",
      bulletList: "List",
      numberedList: "Numbered list",
      outdent: "One level out",
      indent: "One level in",
      quote: "Quotation",
      link: "Link",
      claim: "Figure",
      table: "Table",
      addRow: "Add a row below",
      removeRow: "Remove this row",
      addColumn: "Add a column to the right",
      removeColumn: "Remove this column",
      removeTable: "Remove the table",
      undo: "Undo",
      redo: "Redo",
    },
    letters: { strong: "B", emphasis: "I" },
    tooLong: "Shorten this text by {count} {count|character|characters}.",
    paste: {
      leftOut: "Left out: {things}.",
      kinds: {
        image: "{count} {count|image|images}",
        comment: "{count} {count|comment|comments}",
        footnote: "{count} {count|footnote|footnotes}",
        deletion: "{count} {count|deleted passage|deleted passages}",
        link: "{count} {count|link that does not lead to the web|links that do not lead to the web}",
        innerTable:
          "{count} {count|table inside a table, whose words were kept|tables inside a table, whose words were kept}",
        embedded: "{count} {count|embedded object|embedded objects}",
      },
      tooMuch: "This is too much at once ({size} MB), and nothing was pasted. Paste it in smaller parts.",
    },
    claim: {
      title: "Figure",
      search: "Which figure?",
      help: "Type what it is about and what is counted, such as “CBD parties”. The text shows the value that the figure has on the day it is read.",
      found: "Figures found",
      nothing: "No figure has these words.",
      notPublic: "not public yet",
      gone: "A figure in this text is not public. Readers see its words without a number.",
      valueAsOf: "{value}, as of {date}",
      comparators: {
        exactly: "{value}",
        about: "about {value}",
        "more-than": "more than {value}",
        "at-least": "at least {value}",
      },
      cancel: "Cancel",
    },
    link: {
      title: "Link",
      address: "Web address",
      addressHelp: "For example https://www.example.org/page",
      words: "Words of the link",
      notAnAddress: "Enter a full web address that begins with https://",
      set: "Set the link",
      remove: "Remove the link",
      cancel: "Cancel",
    },
  },
  fr: {
    language: "fr",
    toolbar: "Mise en forme",
    keys: "Alt+F10 mène aux boutons. Tab quitte le texte ; dans un tableau, Tab mène à la cellule suivante.",
    opening: "Ouverture du texte…",
    notOpened: "Le texte n’a pas pu être ouvert. Vérifiez la connexion et cliquez à nouveau.",
    buttons: {
      heading: "Titre",
      subheading: "Sous-titre",
      strong: "Gras",
      emphasis: "Italique",
      bulletList: "Liste",
      numberedList: "Liste numérotée",
      outdent: "Un niveau plus haut",
      indent: "Un niveau plus bas",
      quote: "Citation",
      link: "Lien",
      claim: "Chiffre",
      table: "Tableau",
      addRow: "Ajouter une ligne en dessous",
      removeRow: "Supprimer cette ligne",
      addColumn: "Ajouter une colonne à droite",
      removeColumn: "Supprimer cette colonne",
      removeTable: "Supprimer le tableau",
      undo: "Annuler",
      redo: "Rétablir",
    },
    letters: { strong: "G", emphasis: "I" },
    tooLong: "Raccourcissez ce texte de {count} {count|caractère|caractères}.",
    paste: {
      leftOut: "Laissé de côté\u202f: {things}.",
      kinds: {
        image: "{count} {count|image|images}",
        comment: "{count} {count|commentaire|commentaires}",
        footnote: "{count} {count|note de bas de page|notes de bas de page}",
        deletion: "{count} {count|passage supprimé|passages supprimés}",
        link: "{count} {count|lien qui ne mène pas au web|liens qui ne mènent pas au web}",
        innerTable:
          "{count} {count|tableau dans un tableau, dont les mots sont gardés|tableaux dans un tableau, dont les mots sont gardés}",
        embedded: "{count} {count|objet incorporé|objets incorporés}",
      },
      tooMuch: "C’est trop à la fois ({size} Mo), et rien n’a été collé. Collez par parties plus petites.",
    },
    claim: {
      title: "Chiffre",
      search: "Quel chiffre\u202f?",
      help: "Tapez de quoi il s’agit et ce qui est compté, par exemple «\u202fCBD parties\u202f». Le texte montre la valeur que le chiffre a le jour de la lecture.",
      found: "Chiffres trouvés",
      nothing: "Aucun chiffre ne porte ces mots.",
      notPublic: "pas encore public",
      gone: "Un chiffre de ce texte n’est pas public. On en lit les mots, sans le nombre.",
      valueAsOf: "{value}, situation au {date}",
      comparators: {
        exactly: "{value}",
        about: "environ {value}",
        "more-than": "plus de {value}",
        "at-least": "au moins {value}",
      },
      cancel: "Annuler",
    },
    link: {
      title: "Lien",
      address: "Adresse web",
      addressHelp: "Par exemple https://www.example.org/page",
      words: "Mots du lien",
      notAnAddress: "Entrez une adresse web complète qui commence par https://",
      set: "Placer le lien",
      remove: "Supprimer le lien",
      cancel: "Annuler",
    },
  },
  nl: {
    language: "nl",
    toolbar: "Opmaak",
    keys: "Alt+F10 gaat naar de knoppen. Tab verlaat de tekst; in een tabel gaat Tab naar de volgende cel.",
    opening: "De tekst wordt geopend…",
    notOpened: "De tekst kon niet worden geopend. Controleer de verbinding en klik opnieuw.",
    buttons: {
      heading: "Kop",
      subheading: "Tussenkop",
      strong: "Vet",
      emphasis: "Cursief",
      bulletList: "Lijst",
      numberedList: "Genummerde lijst",
      outdent: "Een niveau terug",
      indent: "Een niveau dieper",
      quote: "Citaat",
      link: "Link",
      claim: "Cijfer",
      table: "Tabel",
      addRow: "Rij eronder toevoegen",
      removeRow: "Deze rij verwijderen",
      addColumn: "Kolom rechts toevoegen",
      removeColumn: "Deze kolom verwijderen",
      removeTable: "De tabel verwijderen",
      undo: "Ongedaan maken",
      redo: "Opnieuw",
    },
    letters: { strong: "V", emphasis: "C" },
    tooLong: "Maak deze tekst {count} {count|teken|tekens} korter.",
    paste: {
      leftOut: "Weggelaten: {things}.",
      kinds: {
        image: "{count} {count|afbeelding|afbeeldingen}",
        comment: "{count} {count|opmerking|opmerkingen}",
        footnote: "{count} {count|voetnoot|voetnoten}",
        deletion: "{count} {count|geschrapte passage|geschrapte passages}",
        link: "{count} {count|link die niet naar het web leidt|links die niet naar het web leiden}",
        innerTable:
          "{count} {count|tabel in een tabel, waarvan de woorden bewaard zijn|tabellen in een tabel, waarvan de woorden bewaard zijn}",
        embedded: "{count} {count|ingesloten object|ingesloten objecten}",
      },
      tooMuch: "Dit is te veel in één keer ({size} MB) en er is niets geplakt. Plak het in kleinere delen.",
    },
    claim: {
      title: "Cijfer",
      search: "Welk cijfer?",
      help: "Typ waarover het gaat en wat geteld wordt, zoals “CBD partijen”. De tekst toont de waarde die het cijfer heeft op de dag waarop iemand leest.",
      found: "Gevonden cijfers",
      nothing: "Geen cijfer heeft deze woorden.",
      notPublic: "nog niet openbaar",
      gone: "Een cijfer in deze tekst is niet openbaar. Lezers zien de woorden zonder getal.",
      valueAsOf: "{value}, stand op {date}",
      comparators: {
        exactly: "{value}",
        about: "ongeveer {value}",
        "more-than": "meer dan {value}",
        "at-least": "minstens {value}",
      },
      cancel: "Annuleren",
    },
    link: {
      title: "Link",
      address: "Webadres",
      addressHelp: "Bijvoorbeeld https://www.example.org/page",
      words: "Woorden van de link",
      notAnAddress: "Vul een volledig webadres in dat begint met https://",
      set: "Link plaatsen",
      remove: "Link verwijderen",
      cancel: "Annuleren",
    },
  },
  de: {
    language: "de",
    toolbar: "Gestaltung",
    keys: "Alt+F10 führt zu den Schaltflächen. Tab verlässt den Text; in einer Tabelle führt Tab zur nächsten Zelle.",
    opening: "Der Text wird geöffnet…",
    notOpened: "Der Text ließ sich nicht öffnen. Prüfen Sie die Verbindung und klicken Sie noch einmal.",
    buttons: {
      heading: "Überschrift",
      subheading: "Zwischenüberschrift",
      strong: "Fett",
      emphasis: "Kursiv",
      bulletList: "Liste",
      numberedList: "Nummerierte Liste",
      outdent: "Eine Ebene höher",
      indent: "Eine Ebene tiefer",
      quote: "Zitat",
      link: "Link",
      claim: "Zahl",
      table: "Tabelle",
      addRow: "Zeile darunter einfügen",
      removeRow: "Diese Zeile löschen",
      addColumn: "Spalte rechts einfügen",
      removeColumn: "Diese Spalte löschen",
      removeTable: "Die Tabelle löschen",
      undo: "Rückgängig",
      redo: "Wiederholen",
    },
    letters: { strong: "F", emphasis: "K" },
    tooLong: "Kürzen Sie diesen Text um {count} Zeichen.",
    paste: {
      leftOut: "Weggelassen: {things}.",
      kinds: {
        image: "{count} {count|Bild|Bilder}",
        comment: "{count} {count|Kommentar|Kommentare}",
        footnote: "{count} {count|Fußnote|Fußnoten}",
        deletion: "{count} {count|gestrichene Stelle|gestrichene Stellen}",
        link: "{count} {count|Link, der nicht ins Web führt|Links, die nicht ins Web führen}",
        innerTable:
          "{count} {count|Tabelle in einer Tabelle, deren Wörter erhalten sind|Tabellen in einer Tabelle, deren Wörter erhalten sind}",
        embedded: "{count} {count|eingebettetes Objekt|eingebettete Objekte}",
      },
      tooMuch:
        "Das ist zu viel auf einmal ({size} MB), und nichts wurde eingefügt. Fügen Sie es in kleineren Teilen ein.",
    },
    claim: {
      title: "Zahl",
      search: "Welche Zahl?",
      help: "Geben Sie ein, worum es geht und was gezählt wird, etwa „CBD Vertragsparteien“. Der Text zeigt den Wert, den die Zahl am Tag des Lesens hat.",
      found: "Gefundene Zahlen",
      nothing: "Keine Zahl hat diese Wörter.",
      notPublic: "noch nicht öffentlich",
      gone: "Eine Zahl in diesem Text ist nicht öffentlich. Gelesen werden ihre Wörter ohne den Wert.",
      valueAsOf: "{value}, Stand {date}",
      comparators: {
        exactly: "{value}",
        about: "etwa {value}",
        "more-than": "mehr als {value}",
        "at-least": "mindestens {value}",
      },
      cancel: "Abbrechen",
    },
    link: {
      title: "Link",
      address: "Webadresse",
      addressHelp: "Zum Beispiel https://www.example.org/page",
      words: "Wörter des Links",
      notAnAddress: "Geben Sie eine vollständige Webadresse ein, die mit https:// beginnt",
      set: "Link setzen",
      remove: "Link entfernen",
      cancel: "Abbrechen",
    },
  },
};
