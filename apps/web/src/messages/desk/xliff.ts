/** The words around files for translators: handing texts out, and taking them in when they come back. */

import type { UnitOutcome } from "@entente/api/translation/view";
import type { FileProblem } from "@entente/api/translation/xliff/problem";
import type { Localized } from "@entente/domain/languages";

export type XliffWords = {
  readonly title: string;
  readonly lead: string;
  readonly link: string;
  readonly linkOfRecord: string;
  readonly out: {
    readonly heading: string;
    readonly help: string;
    readonly from: string;
    readonly into: string;
    readonly which: string;
    readonly choices: Readonly<Record<"missing" | "stale" | "all", string>>;
    readonly only: string;
    readonly everyRecord: string;
    readonly button: string;
    readonly nothing: string;
    readonly sameLanguage: string;
  };
  readonly back: {
    readonly heading: string;
    readonly help: string;
    readonly file: string;
    readonly fileAgain: string;
    readonly check: string;
    readonly take: string;
    readonly otherFile: string;
    readonly noFile: string;
    readonly problems: Readonly<Record<FileProblem, string>>;
    /** Where in the file. */
    readonly at: string;
  };
  readonly report: {
    readonly heading: string;
    /** Once the file was taken in. */
    readonly headingAfter: string;
    readonly took: string;
    readonly pair: string;
    readonly nothing: string;
    readonly taken: string;
    readonly outcomes: Readonly<Record<UnitOutcome, string>>;
    readonly leftOut: string;
    readonly record: string;
    readonly field: string;
    readonly why: string;
    readonly more: string;
    readonly choose: string;
    readonly takeAllTheSame: string;
  };
};

export const xliffWords: Localized<XliffWords> = {
  en: {
    title: "Files for translators",
    lead: "Hand texts out as XLIFF 2.1, the format of translation tools, and take them in when they come back. Nothing is published on the way.",
    link: "Files for translators",
    linkOfRecord: "Hand this record out as a file",
    out: {
      heading: "Hand out",
      help: "A very large selection does not fit into one file. The file is then called “part”: take it in, and hand out again.",
      from: "From",
      into: "Into",
      which: "Texts",
      choices: { missing: "Not translated yet", stale: "Out of date", all: "All" },
      only: "Only this record:",
      everyRecord: "Every record instead",
      button: "Download",
      nothing: "There is nothing of this kind to translate.",
      sameLanguage: "Choose two different languages.",
    },
    back: {
      heading: "Take in",
      help: "You see first what would change. XLIFF 2.1, at most 8 MB.",
      file: "Translated file",
      fileAgain: "The same file again",
      check: "Check the file",
      take: "Take in",
      otherFile: "This is not the file that was checked. Nothing was taken in; this is what it would change.",
      noFile: "Choose a file.",
      problems: {
        "too-large": "The file is larger than 8 MB. Send it in several parts.",
        "not-xml":
          "The file is not well-formed XML. Send the file that your translation tool exports as XLIFF 2.1.",
        doctype:
          "The file declares a document type or entities, which XLIFF does not have. Remove the declaration.",
        "not-xliff": "The file is not XLIFF 2. Export it as XLIFF 2.1.",
        version: "The file has another version of XLIFF. Export it as XLIFF 2.1.",
        languages:
          "The file must name two different languages of the register, as it did when it was handed out.",
        structure: "The file does not have the structure of XLIFF 2.1. Nothing was taken in.",
      },
      at: "Element {element}, line {line}: {what}",
    },
    report: {
      heading: "What the file would change",
      headingAfter: "What the file changed",
      took: "taken in",
      pair: "From {from} into {into}.",
      nothing: "There is nothing to take in.",
      taken: "Taken in. Records saved: {records}.",
      outcomes: {
        take: "to be taken in",
        same: "there already",
        empty: "not translated in the file",
        "source-changed": "source changed since it was handed out",
        "target-changed": "translation changed here since it was handed out",
        unknown: "this field or record does not exist (any more)",
        "not-allowed": "outside your scope",
        invalid: "does not fit the field",
        meanwhile: "somebody saved this record at the same moment; take the file in again",
      },
      leftOut: "Texts that are left out",
      record: "Record",
      field: "Field",
      why: "Why",
      more: "And {count} more.",
      choose: "Take in all the same: {field}, {record}",
      takeAllTheSame: "Take in all the same every text that changed since",
    },
  },
  fr: {
    title: "Fichiers pour traducteurs",
    lead: "Remettez des textes au format XLIFF 2.1, celui des outils de traduction, et reprenez-les à leur retour. Rien n’est publié en chemin.",
    link: "Fichiers pour traducteurs",
    linkOfRecord: "Remettre cette fiche sous forme de fichier",
    out: {
      heading: "Remettre",
      help: "Une très grande sélection ne tient pas dans un seul fichier. Le fichier s’appelle alors « part » : reprenez-le, puis recommencez.",
      from: "De",
      into: "Vers",
      which: "Textes",
      choices: { missing: "Pas encore traduits", stale: "Périmés", all: "Tous" },
      only: "Cette fiche seulement :",
      everyRecord: "Plutôt toutes les fiches",
      button: "Télécharger",
      nothing: "Il n’y a rien de tel à traduire.",
      sameLanguage: "Choisissez deux langues différentes.",
    },
    back: {
      heading: "Reprendre",
      help: "Vous voyez d’abord ce qui changerait. XLIFF 2.1, 8 Mo au plus.",
      file: "Fichier traduit",
      fileAgain: "Le même fichier, encore une fois",
      check: "Vérifier le fichier",
      take: "Reprendre",
      otherFile:
        "Ce n’est pas le fichier qui a été vérifié. Rien n’a été repris ; voici ce qu’il changerait.",
      noFile: "Choisissez un fichier.",
      problems: {
        "too-large": "Le fichier dépasse 8 Mo. Envoyez-le en plusieurs parties.",
        "not-xml":
          "Le fichier n’est pas du XML bien formé. Envoyez le fichier que votre outil de traduction exporte en XLIFF 2.1.",
        doctype:
          "Le fichier déclare un type de document ou des entités, que XLIFF ne connaît pas. Supprimez la déclaration.",
        "not-xliff": "Le fichier n’est pas du XLIFF 2. Exportez-le en XLIFF 2.1.",
        version: "Le fichier est dans une autre version de XLIFF. Exportez-le en XLIFF 2.1.",
        languages:
          "Le fichier doit nommer deux langues différentes du registre, comme au moment où il a été remis.",
        structure: "Le fichier n’a pas la structure de XLIFF 2.1. Rien n’a été repris.",
      },
      at: "Élément {element}, ligne {line} : {what}",
    },
    report: {
      heading: "Ce que le fichier changerait",
      headingAfter: "Ce que le fichier a changé",
      took: "repris",
      pair: "De : {from}. Vers : {into}.",
      nothing: "Il n’y a rien à reprendre.",
      taken: "Repris. Fiches enregistrées : {records}.",
      outcomes: {
        take: "à reprendre",
        same: "déjà là",
        empty: "pas traduit dans le fichier",
        "source-changed": "source modifiée depuis la remise",
        "target-changed": "traduction modifiée ici depuis la remise",
        unknown: "ce champ ou cette fiche n’existe pas (ou plus)",
        "not-allowed": "hors de votre périmètre",
        invalid: "ne convient pas au champ",
        meanwhile:
          "quelqu’un a enregistré cette fiche au même moment ; reprenez le fichier une nouvelle fois",
      },
      leftOut: "Textes laissés de côté",
      record: "Fiche",
      field: "Champ",
      why: "Raison",
      more: "Et {count} de plus.",
      choose: "Reprendre malgré tout : {field}, {record}",
      takeAllTheSame: "Reprendre malgré tout chaque texte modifié depuis",
    },
  },
  nl: {
    title: "Bestanden voor vertalers",
    lead: "Geef teksten mee als XLIFF 2.1, het formaat van vertaalprogramma’s, en neem ze over wanneer ze terugkomen. Onderweg wordt niets gepubliceerd.",
    link: "Bestanden voor vertalers",
    linkOfRecord: "Deze fiche als bestand meegeven",
    out: {
      heading: "Meegeven",
      help: "Een heel grote selectie past niet in één bestand. Het bestand heet dan ‘part’: neem het over en geef daarna opnieuw mee.",
      from: "Van",
      into: "Naar",
      which: "Teksten",
      choices: { missing: "Nog niet vertaald", stale: "Verouderd", all: "Alle" },
      only: "Alleen deze fiche:",
      everyRecord: "Toch alle fiches",
      button: "Downloaden",
      nothing: "Er is niets van dien aard te vertalen.",
      sameLanguage: "Kies twee verschillende talen.",
    },
    back: {
      heading: "Overnemen",
      help: "U ziet eerst wat er zou veranderen. XLIFF 2.1, hoogstens 8 MB.",
      file: "Vertaald bestand",
      fileAgain: "Nog eens hetzelfde bestand",
      check: "Bestand controleren",
      take: "Overnemen",
      otherFile:
        "Dit is niet het bestand dat gecontroleerd werd. Er is niets overgenomen; dit zou het veranderen.",
      noFile: "Kies een bestand.",
      problems: {
        "too-large": "Het bestand is groter dan 8 MB. Stuur het in delen.",
        "not-xml":
          "Het bestand is geen welgevormde XML. Stuur het bestand dat uw vertaalprogramma als XLIFF 2.1 exporteert.",
        doctype:
          "Het bestand declareert een documenttype of entiteiten, die XLIFF niet kent. Verwijder de declaratie.",
        "not-xliff": "Het bestand is geen XLIFF 2. Exporteer het als XLIFF 2.1.",
        version: "Het bestand heeft een andere versie van XLIFF. Exporteer het als XLIFF 2.1.",
        languages:
          "Het bestand moet twee verschillende talen van het register noemen, zoals toen het werd meegegeven.",
        structure: "Het bestand heeft niet de structuur van XLIFF 2.1. Er is niets overgenomen.",
      },
      at: "Element {element}, regel {line}: {what}",
    },
    report: {
      heading: "Wat het bestand zou veranderen",
      headingAfter: "Wat het bestand veranderd heeft",
      took: "overgenomen",
      pair: "Van het {from} naar het {into}.",
      nothing: "Er is niets over te nemen.",
      taken: "Overgenomen. Opgeslagen fiches: {records}.",
      outcomes: {
        take: "over te nemen",
        same: "staat er al",
        empty: "niet vertaald in het bestand",
        "source-changed": "bron veranderd sinds het meegeven",
        "target-changed": "vertaling hier veranderd sinds het meegeven",
        unknown: "dit veld of deze fiche bestaat niet (meer)",
        "not-allowed": "buiten uw bereik",
        invalid: "past niet in het veld",
        meanwhile: "iemand heeft deze fiche op hetzelfde moment opgeslagen; neem het bestand opnieuw over",
      },
      leftOut: "Teksten die niet worden overgenomen",
      record: "Fiche",
      field: "Veld",
      why: "Waarom",
      more: "En nog {count}.",
      choose: "Toch overnemen: {field}, {record}",
      takeAllTheSame: "Toch elke tekst overnemen die sindsdien veranderd is",
    },
  },
  de: {
    title: "Dateien für Übersetzer",
    lead: "Geben Sie Texte als XLIFF 2.1 heraus, im Format der Übersetzungsprogramme, und übernehmen Sie sie, wenn sie zurückkommen. Veröffentlicht wird dabei nichts.",
    link: "Dateien für Übersetzer",
    linkOfRecord: "Diesen Eintrag als Datei herausgeben",
    out: {
      heading: "Herausgeben",
      help: "Eine sehr große Auswahl passt nicht in eine Datei. Die Datei heißt dann „part“: Übernehmen Sie sie und geben Sie danach erneut heraus.",
      from: "Aus",
      into: "In",
      which: "Texte",
      choices: { missing: "Noch nicht übersetzt", stale: "Veraltet", all: "Alle" },
      only: "Nur dieser Eintrag:",
      everyRecord: "Stattdessen alle Einträge",
      button: "Herunterladen",
      nothing: "Es gibt nichts dieser Art zu übersetzen.",
      sameLanguage: "Wählen Sie zwei verschiedene Sprachen.",
    },
    back: {
      heading: "Übernehmen",
      help: "Sie sehen zuerst, was sich ändern würde. XLIFF 2.1, höchstens 8 MB.",
      file: "Übersetzte Datei",
      fileAgain: "Noch einmal dieselbe Datei",
      check: "Datei prüfen",
      take: "Übernehmen",
      otherFile:
        "Das ist nicht die Datei, die geprüft wurde. Es wurde nichts übernommen; dies würde sie ändern.",
      noFile: "Wählen Sie eine Datei.",
      problems: {
        "too-large": "Die Datei ist größer als 8 MB. Senden Sie sie in mehreren Teilen.",
        "not-xml":
          "Die Datei ist kein wohlgeformtes XML. Senden Sie die Datei, die Ihr Übersetzungsprogramm als XLIFF 2.1 exportiert.",
        doctype:
          "Die Datei deklariert einen Dokumenttyp oder Entitäten, die es in XLIFF nicht gibt. Entfernen Sie die Deklaration.",
        "not-xliff": "Die Datei ist kein XLIFF 2. Exportieren Sie sie als XLIFF 2.1.",
        version: "Die Datei hat eine andere Version von XLIFF. Exportieren Sie sie als XLIFF 2.1.",
        languages:
          "Die Datei muss zwei verschiedene Sprachen des Registers nennen, so wie bei der Herausgabe.",
        structure: "Die Datei hat nicht den Aufbau von XLIFF 2.1. Es wurde nichts übernommen.",
      },
      at: "Element {element}, Zeile {line}: {what}",
    },
    report: {
      heading: "Was die Datei ändern würde",
      headingAfter: "Was die Datei geändert hat",
      took: "übernommen",
      pair: "Aus: {from}. In: {into}.",
      nothing: "Es gibt nichts zu übernehmen.",
      taken: "Übernommen. Gespeicherte Einträge: {records}.",
      outcomes: {
        take: "zu übernehmen",
        same: "schon vorhanden",
        empty: "in der Datei nicht übersetzt",
        "source-changed": "Quelle seit der Herausgabe geändert",
        "target-changed": "Übersetzung hier seit der Herausgabe geändert",
        unknown: "dieses Feld oder diesen Eintrag gibt es nicht (mehr)",
        "not-allowed": "außerhalb Ihres Bereichs",
        invalid: "passt nicht in das Feld",
        meanwhile:
          "jemand hat diesen Eintrag im selben Augenblick gespeichert; übernehmen Sie die Datei noch einmal",
      },
      leftOut: "Texte, die ausgelassen werden",
      record: "Eintrag",
      field: "Feld",
      why: "Grund",
      more: "Und {count} weitere.",
      choose: "Trotzdem übernehmen: {field}, {record}",
      takeAllTheSame: "Trotzdem jeden Text übernehmen, der sich seitdem geändert hat",
    },
  },
};
