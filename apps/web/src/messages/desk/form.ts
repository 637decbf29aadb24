/** The sentences of the form in which a record is edited. */
import type { Problem } from "@entente/domain/form/well-formed";
import type { Localized } from "@entente/domain/languages";

export type FormWords = {
  readonly sections: string;
  /** Beside the name of a section, for those who hear it. */
  readonly sectionMisses: string;
  readonly staffOnly: string;
  readonly neededToPublish: string;
  readonly problems: Readonly<Record<Problem, string>>;
  readonly refused: string;
  readonly alsoChanged: string;
  readonly dateHint: string;
  readonly understood: string;
  readonly nothingChosen: string;
  readonly choice: {
    readonly nothing: string;
    readonly found: string;
    readonly create: string;
    readonly hint: string;
  };
  readonly trashed: string;
  readonly withdrawn: string;
  readonly unknownRecord: string;
  readonly oneALine: string;
  readonly publicAddress: string;
  readonly addressReserved: string;
  readonly addressTaken: string;
  readonly preview: string;
  readonly textIn: string;
  readonly notBegunMark: string;
  readonly notBegun: string;
  readonly begin: string;
  readonly missing: {
    readonly heading: string;
    readonly one: string;
    readonly many: string;
    readonly nothing: string;
    readonly first: string;
    readonly facts: string;
    readonly fill: string;
    readonly fillIn: string;
    readonly chooseIn: string;
  };
  readonly rows: {
    readonly add: string;
    readonly none: string;
    readonly count: string;
    readonly empty: string;
    readonly filter: string;
    readonly matching: string;
    readonly more: string;
    readonly up: string;
    readonly down: string;
    readonly moved: string;
    readonly keys: string;
    readonly duplicate: string;
    readonly remove: string;
    readonly removed: string;
    readonly undo: string;
    readonly orphans: string;
  };
  /** Before a figure goes that stands in texts. */
  readonly figure: {
    readonly heading: string;
    readonly standsIn: string;
    readonly unknown: string;
    readonly follows: string;
    readonly keep: string;
    readonly remove: string;
  };
  readonly create: {
    readonly heading: string;
    readonly lead: string;
    readonly save: string;
    readonly cancel: string;
    readonly failed: string;
    readonly required: string;
  };
};

export const formWords: Localized<FormWords> = {
  en: {
    sections: "Sections",
    sectionMisses: "something is missing here",
    staffOnly: "for staff only",
    neededToPublish: "needed to publish",
    problems: {
      date: "This is no date. Write a year, a month or a day: 1992, April 2012 or 21.05.1992.",
      day: "This is no day. Write it with day, month and year: 21.05.1992.",
      number: "This is no number, or it is out of range. Write digits only.",
      slug: "Use lower-case letters, digits and single hyphens only, 80 at most.",
      address: "Write the full web address, beginning with https://.",
      "e-mail": "This is no e-mail address. Write it as name@example.org.",
      colour: "Write the colour as # and six digits or letters from a to f: #1d5c52.",
      drawing: "Paste one <svg> element made of shapes only: no script, style, link or image.",
      "too-long": "This is too long. Shorten it to {max} characters.",
    },
    refused: "The register does not take this. Change it or empty the field.",
    alsoChanged: "{name} changed this too. Press “Choose what stays” at the top.",
    dateHint: "A year, a month or a day: 1992, April 2012, 21.05.1992.",
    understood: "Understood as {date}",
    nothingChosen: "Nothing chosen",
    choice: {
      nothing: "Nothing is called that",
      found: "{count} found",
      create: "Create “{name}”",
      hint: "Type a part of the name.",
    },
    trashed: "in the trash",
    withdrawn: "withdrawn",
    unknownRecord: "A record that cannot be found",
    oneALine: "One a line.",
    publicAddress:
      "The page stays where readers know it. A new address is offered when you publish; the old one then leads to it.",
    addressReserved: "“{slug}” is kept for the register itself. Choose another address.",
    addressTaken: "“{slug}” is the address of {name}. Choose another.",
    preview: "How it looks",
    textIn: "Text in",
    notBegunMark: "not begun",
    notBegun: "Nothing is written in {language} yet.",
    begin: "Begin {language}",
    missing: {
      heading: "What is missing before this can be published",
      one: "1 thing is missing",
      many: "{count} things are missing",
      nothing: "Nothing is missing",
      first: "Go to the first",
      facts: "Facts",
      fill: "Fill in “{field}”",
      fillIn: "Fill in “{field}” in {language}",
      chooseIn: "{field}: {row}",
    },
    rows: {
      add: "Add: {noun}",
      none: "None yet.",
      count: "{count} in all",
      empty: "(empty)",
      filter: "Show only what contains",
      matching: "{count} of {all} shown",
      more: "Show {count} more",
      up: "Move up: {row}",
      down: "Move down: {row}",
      moved: "{row} is now number {place} of {count}.",
      keys: "Open with Enter. Move with Alt and the arrow keys.",
      duplicate: "Duplicate",
      remove: "Remove",
      removed: "Removed: {row}",
      undo: "Undo",
      orphans: "Belongs to no post",
    },
    figure: {
      heading: "Remove “{name}”?",
      standsIn: "This figure stands in the text of:",
      unknown: "The register did not answer, so it is not known whether this figure stands in texts.",
      follows:
        "Once the facts are published without it, a text that shows it keeps its words and loses the number. If the number has changed, change it here instead: the texts follow by themselves.",
      keep: "Keep the figure",
      remove: "Remove it all the same",
    },
    create: {
      heading: "Create: {kind}",
      lead: "A draft is made with this much. You can complete it later; nothing is public yet.",
      save: "Create",
      cancel: "Cancel",
      failed: "This was not saved. Check the connection and press the button again: it is made only once.",
      required: "Fill this in.",
    },
  },
  fr: {
    sections: "Sections",
    sectionMisses: "il manque quelque chose ici",
    staffOnly: "réservé au personnel",
    neededToPublish: "requis pour publier",
    problems: {
      date: "Ce n’est pas une date. Écrivez une année, un mois ou un jour\u202f: 1992, avril 2012 ou 21/05/1992.",
      day: "Ce n’est pas un jour. Écrivez jour, mois et année\u202f: 21/05/1992.",
      number: "Ce n’est pas un nombre, ou il est hors limites. N’écrivez que des chiffres.",
      slug: "Uniquement des minuscules, des chiffres et des traits d’union simples, 80 au plus.",
      address: "Écrivez l’adresse web complète, en commençant par https://.",
      "e-mail": "Ce n’est pas une adresse e-mail. Écrivez-la comme nom@example.org.",
      colour: "Écrivez la couleur avec # et six chiffres ou lettres de a à f\u202f: #1d5c52.",
      drawing: "Collez un seul élément <svg> fait de formes\u202f: ni script, ni style, ni lien, ni image.",
      "too-long": "C’est trop long. Raccourcissez à {max} caractères.",
    },
    refused: "Le registre n’accepte pas cette valeur. Modifiez-la ou videz le champ.",
    alsoChanged: "{name} a aussi modifié ce champ. Cliquez en haut sur «\u202fChoisir ce qui reste\u202f».",
    dateHint: "Une année, un mois ou un jour\u202f: 1992, avril 2012, 21/05/1992.",
    understood: "Compris\u202f: {date}",
    nothingChosen: "Rien de choisi",
    choice: {
      nothing: "Rien ne porte ce nom",
      found: "Résultats\u202f: {count}",
      create: "Créer «\u202f{name}\u202f»",
      hint: "Tapez une partie du nom.",
    },
    trashed: "dans la corbeille",
    withdrawn: "retiré",
    unknownRecord: "Une fiche introuvable",
    oneALine: "Un par ligne.",
    publicAddress:
      "La page reste là où les lecteurs la connaissent. Une nouvelle adresse est proposée à la publication\u202f; l’ancienne y mène alors.",
    addressReserved: "«\u202f{slug}\u202f» est réservé au registre lui-même. Choisissez une autre adresse.",
    addressTaken: "«\u202f{slug}\u202f» est l’adresse de {name}. Choisissez-en une autre.",
    preview: "Aperçu",
    textIn: "Texte en",
    notBegunMark: "pas commencé",
    notBegun: "Rien n’est encore écrit en {language}.",
    begin: "Commencer en {language}",
    missing: {
      heading: "Ce qui manque avant de pouvoir publier",
      one: "Il manque 1 élément",
      many: "Il manque {count} éléments",
      nothing: "Il ne manque rien",
      first: "Aller au premier",
      facts: "Données",
      fill: "Remplissez «\u202f{field}\u202f»",
      fillIn: "Remplissez «\u202f{field}\u202f» en {language}",
      chooseIn: "{field}\u202f: {row}",
    },
    rows: {
      add: "Ajouter\u202f: {noun}",
      none: "Aucun pour l’instant.",
      count: "{count} en tout",
      empty: "(vide)",
      filter: "N’afficher que ce qui contient",
      matching: "{count} sur {all} affichés",
      more: "Afficher {count} de plus",
      up: "Monter\u202f: {row}",
      down: "Descendre\u202f: {row}",
      moved: "{row} est maintenant numéro {place} sur {count}.",
      keys: "Ouvrir avec Entrée. Déplacer avec Alt et les flèches.",
      duplicate: "Dupliquer",
      remove: "Retirer",
      removed: "Retiré\u202f: {row}",
      undo: "Annuler",
      orphans: "Sans poste",
    },
    figure: {
      heading: "Retirer «\u202f{name}\u202f»\u202f?",
      standsIn: "Ce chiffre figure dans le texte de\u202f:",
      unknown: "Le registre n’a pas répondu\u202f: on ne sait pas si ce chiffre figure dans des textes.",
      follows:
        "Une fois les données publiées sans lui, un texte qui le montre garde ses mots et perd le nombre. Si le nombre a changé, modifiez-le plutôt ici\u202f: les textes suivent d’eux-mêmes.",
      keep: "Garder le chiffre",
      remove: "Le retirer quand même",
    },
    create: {
      heading: "Créer\u202f: {kind}",
      lead: "Un brouillon est créé avec ceci. Vous pourrez le compléter plus tard\u202f; rien n’est encore public.",
      save: "Créer",
      cancel: "Annuler",
      failed:
        "L’enregistrement a échoué. Vérifiez la connexion et appuyez à nouveau\u202f: une seule fiche sera créée.",
      required: "Remplissez ce champ.",
    },
  },
  nl: {
    sections: "Onderdelen",
    sectionMisses: "hier ontbreekt iets",
    staffOnly: "alleen voor medewerkers",
    neededToPublish: "nodig om te publiceren",
    problems: {
      date: "Dit is geen datum. Schrijf een jaar, een maand of een dag: 1992, april 2012 of 21/05/1992.",
      day: "Dit is geen dag. Schrijf dag, maand en jaar: 21/05/1992.",
      number: "Dit is geen getal, of het ligt buiten de grenzen. Schrijf alleen cijfers.",
      slug: "Alleen kleine letters, cijfers en enkele koppeltekens, hoogstens 80.",
      address: "Schrijf het volledige webadres, te beginnen met https://.",
      "e-mail": "Dit is geen e-mailadres. Schrijf het als naam@example.org.",
      colour: "Schrijf de kleur als # en zes cijfers of letters van a tot f: #1d5c52.",
      drawing: "Plak één <svg>-element met alleen vormen: geen script, stijl, link of afbeelding.",
      "too-long": "Dit is te lang. Kort het in tot {max} tekens.",
    },
    refused: "Het register aanvaardt dit niet. Wijzig het of maak het veld leeg.",
    alsoChanged: "{name} wijzigde dit ook. Klik bovenaan op “Kiezen wat blijft”.",
    dateHint: "Een jaar, een maand of een dag: 1992, april 2012, 21/05/1992.",
    understood: "Begrepen als {date}",
    nothingChosen: "Niets gekozen",
    choice: {
      nothing: "Niets heet zo",
      found: "{count} gevonden",
      create: "“{name}” aanmaken",
      hint: "Typ een deel van de naam.",
    },
    trashed: "in de prullenbak",
    withdrawn: "ingetrokken",
    unknownRecord: "Een fiche die niet te vinden is",
    oneALine: "Eén per regel.",
    publicAddress:
      "De pagina blijft waar lezers ze kennen. Een nieuw adres wordt voorgesteld bij het publiceren; het oude leidt er dan heen.",
    addressReserved: "“{slug}” is voorbehouden voor het register zelf. Kies een ander adres.",
    addressTaken: "“{slug}” is het adres van {name}. Kies een ander.",
    preview: "Zo ziet het eruit",
    textIn: "Tekst in het",
    notBegunMark: "niet begonnen",
    notBegun: "Er is nog niets geschreven in het {language}.",
    begin: "{language} beginnen",
    missing: {
      heading: "Wat ontbreekt voordat dit gepubliceerd kan worden",
      one: "Er ontbreekt 1 ding",
      many: "Er ontbreken {count} dingen",
      nothing: "Er ontbreekt niets",
      first: "Ga naar het eerste",
      facts: "Gegevens",
      fill: "Vul “{field}” in",
      fillIn: "Vul “{field}” in het {language} in",
      chooseIn: "{field}: {row}",
    },
    rows: {
      add: "Toevoegen: {noun}",
      none: "Nog geen.",
      count: "{count} in totaal",
      empty: "(leeg)",
      filter: "Toon alleen wat dit bevat",
      matching: "{count} van {all} getoond",
      more: "Nog {count} tonen",
      up: "Omhoog: {row}",
      down: "Omlaag: {row}",
      moved: "{row} is nu nummer {place} van {count}.",
      keys: "Openen met Enter. Verplaatsen met Alt en de pijltjestoetsen.",
      duplicate: "Dupliceren",
      remove: "Verwijderen",
      removed: "Verwijderd: {row}",
      undo: "Ongedaan maken",
      orphans: "Hoort bij geen functie",
    },
    figure: {
      heading: "“{name}” verwijderen?",
      standsIn: "Dit cijfer staat in de tekst van:",
      unknown: "Het register antwoordde niet. Het is dus niet bekend of dit cijfer in teksten staat.",
      follows:
        "Zodra de gegevens zonder dit cijfer zijn gepubliceerd, houdt een tekst die het toont zijn woorden en verliest hij het getal. Is het getal veranderd, wijzig het dan liever hier: de teksten volgen vanzelf.",
      keep: "Cijfer behouden",
      remove: "Toch verwijderen",
    },
    create: {
      heading: "Aanmaken: {kind}",
      lead: "Hiermee wordt een ontwerp gemaakt. U kunt het later aanvullen; er is nog niets openbaar.",
      save: "Aanmaken",
      cancel: "Annuleren",
      failed: "Dit is niet bewaard. Controleer de verbinding en druk opnieuw: er komt er maar één.",
      required: "Vul dit in.",
    },
  },
  de: {
    sections: "Abschnitte",
    sectionMisses: "hier fehlt etwas",
    staffOnly: "nur für Mitarbeitende",
    neededToPublish: "nötig zum Veröffentlichen",
    problems: {
      date: "Das ist kein Datum. Schreiben Sie ein Jahr, einen Monat oder einen Tag: 1992, April 2012 oder 21.05.1992.",
      day: "Das ist kein Tag. Schreiben Sie Tag, Monat und Jahr: 21.05.1992.",
      number: "Das ist keine Zahl, oder sie liegt außerhalb der Grenzen. Schreiben Sie nur Ziffern.",
      slug: "Nur Kleinbuchstaben, Ziffern und einzelne Bindestriche, höchstens 80.",
      address: "Schreiben Sie die ganze Webadresse, beginnend mit https://.",
      "e-mail": "Das ist keine E-Mail-Adresse. Schreiben Sie sie als name@example.org.",
      colour: "Schreiben Sie die Farbe als # und sechs Ziffern oder Buchstaben von a bis f: #1d5c52.",
      drawing: "Fügen Sie ein <svg>-Element nur aus Formen ein: ohne Skript, Stil, Link oder Bild.",
      "too-long": "Das ist zu lang. Kürzen Sie auf {max} Zeichen.",
    },
    refused: "Das Register nimmt das nicht an. Ändern Sie es oder leeren Sie das Feld.",
    alsoChanged: "{name} hat das auch geändert. Klicken Sie oben auf „Wählen, was bleibt“.",
    dateHint: "Ein Jahr, ein Monat oder ein Tag: 1992, April 2012, 21.05.1992.",
    understood: "Verstanden als {date}",
    nothingChosen: "Nichts gewählt",
    choice: {
      nothing: "Nichts heißt so",
      found: "{count} gefunden",
      create: "„{name}“ anlegen",
      hint: "Tippen Sie einen Teil des Namens.",
    },
    trashed: "im Papierkorb",
    withdrawn: "zurückgezogen",
    unknownRecord: "Ein Eintrag, der nicht zu finden ist",
    oneALine: "Einer je Zeile.",
    publicAddress:
      "Die Seite bleibt, wo Leser sie kennen. Eine neue Adresse wird beim Veröffentlichen angeboten; die alte führt dann zu ihr.",
    addressReserved: "„{slug}“ ist dem Register selbst vorbehalten. Wählen Sie eine andere Adresse.",
    addressTaken: "„{slug}“ ist die Adresse von {name}. Wählen Sie eine andere.",
    preview: "So sieht es aus",
    textIn: "Text auf",
    notBegunMark: "nicht begonnen",
    notBegun: "Auf {language} ist noch nichts geschrieben.",
    begin: "{language} beginnen",
    missing: {
      heading: "Was vor dem Veröffentlichen noch fehlt",
      one: "1 Angabe fehlt",
      many: "{count} Angaben fehlen",
      nothing: "Es fehlt nichts",
      first: "Zur ersten",
      facts: "Angaben",
      fill: "Füllen Sie „{field}“ aus",
      fillIn: "Füllen Sie „{field}“ auf {language} aus",
      chooseIn: "{field}: {row}",
    },
    rows: {
      add: "Hinzufügen: {noun}",
      none: "Noch keine.",
      count: "{count} insgesamt",
      empty: "(leer)",
      filter: "Nur zeigen, was dies enthält",
      matching: "{count} von {all} gezeigt",
      more: "Weitere {count} zeigen",
      up: "Nach oben: {row}",
      down: "Nach unten: {row}",
      moved: "{row} steht jetzt an Stelle {place} von {count}.",
      keys: "Öffnen mit der Eingabetaste. Verschieben mit Alt und den Pfeiltasten.",
      duplicate: "Verdoppeln",
      remove: "Entfernen",
      removed: "Entfernt: {row}",
      undo: "Rückgängig",
      orphans: "Gehört zu keiner Stelle",
    },
    figure: {
      heading: "„{name}“ entfernen?",
      standsIn: "Diese Zahl steht im Text von:",
      unknown:
        "Das Register hat nicht geantwortet. Es ist also nicht bekannt, ob diese Zahl in Texten steht.",
      follows:
        "Sobald die Angaben ohne sie veröffentlicht sind, behält ein Text, der sie zeigt, seine Wörter und verliert den Wert. Hat sich der Wert geändert, ändern Sie ihn lieber hier: Die Texte folgen von selbst.",
      keep: "Zahl behalten",
      remove: "Trotzdem entfernen",
    },
    create: {
      heading: "Anlegen: {kind}",
      lead: "Damit entsteht ein Entwurf. Sie können ihn später ergänzen; noch ist nichts öffentlich.",
      save: "Anlegen",
      cancel: "Abbrechen",
      failed:
        "Das wurde nicht gespeichert. Prüfen Sie die Verbindung und drücken Sie noch einmal: Es entsteht nur einer.",
      required: "Füllen Sie dies aus.",
    },
  },
};
