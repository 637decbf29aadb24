/** The words about translations: the matrix, and a record side by side with its source. */
import type { Localized } from "@entente/domain/languages";
import type { FieldState } from "@entente/domain/translation/field-state";

/** What goes to the browser: plain sentences with places in braces. */
export type TranslateWords = {
  readonly states: Readonly<Record<FieldState, string>>;
  readonly source: string;
  readonly nothingInSource: string;
  readonly changedSince: string;
  readonly removed: string;
  readonly added: string;
  readonly end: string;
  readonly stillCorrect: string;
  readonly stillCorrectOf: string;
  readonly confirmed: string;
  readonly confirmedMeanwhile: string;
  readonly notConfirmed: string;
  readonly next: string;
  readonly nextHelp: string;
  readonly nothingLeft: string;
  readonly required: string;
};

export type MatrixWords = {
  readonly title: string;
  readonly lead: string;
  readonly record: string;
  readonly kind: string;
  readonly everyKind: string;
  readonly unit: string;
  readonly everyUnit: string;
  readonly state: string;
  readonly everyState: string;
  readonly language: string;
  readonly anyLanguage: string;
  readonly show: string;
  readonly nothing: string;
  readonly caption: (total: number, page: number, pages: number) => string;
  readonly fields: (state: string, count: number) => string;
  readonly open: (state: string, language: string, name: string) => string;
  readonly nothingToTranslate: string;
  readonly earlier: string;
  readonly later: string;
  readonly nameless: string;
  readonly choose: string;
  readonly from: string;
  readonly into: string;
  readonly change: string;
  readonly noteForTranslators: string;
  readonly noSource: string;
};

export const translateWords: Localized<TranslateWords> = {
  en: {
    states: {
      missing: "Missing",
      draft: "Draft",
      live: "Live",
      "will-be-stale": "Will be out of date",
      stale: "Out of date",
      confirmed: "Confirmed",
    },
    source: "Source",
    nothingInSource: "The source says nothing here.",
    changedSince: "Changed since this was translated",
    removed: "removed:",
    added: "added:",
    end: "end",
    stillCorrect: "Still correct",
    stillCorrectOf: "{field} is still correct",
    confirmed: "Confirmed by {name}",
    confirmedMeanwhile: "The text has changed meanwhile. Read it again before you confirm it.",
    notConfirmed: "Not confirmed. Check the connection and try again.",
    next: "Next field to look at",
    nextHelp: "Alt and the down arrow go to the next field that is missing or out of date.",
    nothingLeft: "No field is missing or out of date.",
    required: "required",
  },
  fr: {
    states: {
      missing: "Manque",
      draft: "Brouillon",
      live: "En ligne",
      "will-be-stale": "Sera dépassé",
      stale: "Dépassé",
      confirmed: "Confirmé",
    },
    source: "Source",
    nothingInSource: "La source ne dit rien ici.",
    changedSince: "Modifié depuis la traduction",
    removed: "retiré\u202f:",
    added: "ajouté\u202f:",
    end: "fin",
    stillCorrect: "Toujours correct",
    stillCorrectOf: "{field} est toujours correct",
    confirmed: "Confirmé par {name}",
    confirmedMeanwhile: "Le texte a changé entre-temps. Relisez-le avant de le confirmer.",
    notConfirmed: "Pas confirmé. Vérifiez la connexion et essayez à nouveau.",
    next: "Champ suivant à revoir",
    nextHelp: "Alt et la flèche vers le bas mènent au champ suivant qui manque ou qui est dépassé.",
    nothingLeft: "Aucun champ ne manque ni n’est dépassé.",
    required: "obligatoire",
  },
  nl: {
    states: {
      missing: "Ontbreekt",
      draft: "Ontwerp",
      live: "Online",
      "will-be-stale": "Raakt verouderd",
      stale: "Verouderd",
      confirmed: "Bevestigd",
    },
    source: "Bron",
    nothingInSource: "De bron zegt hier niets.",
    changedSince: "Gewijzigd sinds deze vertaling",
    removed: "verwijderd:",
    added: "toegevoegd:",
    end: "einde",
    stillCorrect: "Nog juist",
    stillCorrectOf: "{field} is nog juist",
    confirmed: "Bevestigd door {name}",
    confirmedMeanwhile: "De tekst is intussen gewijzigd. Lees hem opnieuw voor u bevestigt.",
    notConfirmed: "Niet bevestigd. Controleer de verbinding en probeer het opnieuw.",
    next: "Volgend veld om na te kijken",
    nextHelp: "Alt en pijl omlaag gaan naar het volgende veld dat ontbreekt of verouderd is.",
    nothingLeft: "Geen enkel veld ontbreekt of is verouderd.",
    required: "verplicht",
  },
  de: {
    states: {
      missing: "Fehlt",
      draft: "Entwurf",
      live: "Öffentlich",
      "will-be-stale": "Wird veralten",
      stale: "Veraltet",
      confirmed: "Bestätigt",
    },
    source: "Ausgangstext",
    nothingInSource: "Der Ausgangstext sagt hier nichts.",
    changedSince: "Seit dieser Übersetzung geändert",
    removed: "entfernt:",
    added: "hinzugefügt:",
    end: "Ende",
    stillCorrect: "Weiterhin richtig",
    stillCorrectOf: "{field} ist weiterhin richtig",
    confirmed: "Bestätigt von {name}",
    confirmedMeanwhile:
      "Der Text hat sich inzwischen geändert. Lesen Sie ihn noch einmal, bevor Sie bestätigen.",
    notConfirmed: "Nicht bestätigt. Prüfen Sie die Verbindung und versuchen Sie es noch einmal.",
    next: "Nächstes offenes Feld",
    nextHelp: "Alt und Pfeil nach unten führen zum nächsten Feld, das fehlt oder veraltet ist.",
    nothingLeft: "Kein Feld fehlt oder ist veraltet.",
    required: "erforderlich",
  },
};

export const matrixWords: Localized<MatrixWords> = {
  en: {
    title: "Translations",
    lead: "How far each language of each record is. A cell leads to the first field that needs work.",
    record: "Record",
    kind: "Kind",
    everyKind: "Every kind",
    unit: "Unit",
    everyUnit: "Every unit",
    state: "State",
    everyState: "Every state",
    language: "In",
    anyLanguage: "Any language",
    show: "Show",
    nothing: "No record is like that.",
    caption: (total, page, pages) =>
      `${total === 1 ? "1 record" : `${total} records`}${pages > 1 ? `, page ${page} of ${pages}` : ""}`,
    fields: (state, count) => `${state} (${count === 1 ? "1 field" : `${count} fields`})`,
    open: (state, language, name) => `${state}: ${language}, ${name}`,
    nothingToTranslate: "Nothing to translate",
    earlier: "Previous page",
    later: "Next page",
    nameless: "Without a name",
    choose: "Languages",
    from: "From",
    into: "Into",
    change: "Show",
    noteForTranslators: "Note for translators",
    noSource: "No other language of this record has been begun, so there is nothing to translate from.",
  },
  fr: {
    title: "Traductions",
    lead: "L’état de chaque langue de chaque fiche. Une case mène au premier champ à revoir.",
    record: "Fiche",
    kind: "Type de fiche",
    everyKind: "Tous les genres",
    unit: "Unité",
    everyUnit: "Toutes les unités",
    state: "État",
    everyState: "Tous les états",
    language: "En",
    anyLanguage: "Toute langue",
    show: "Afficher",
    nothing: "Aucune fiche ne correspond.",
    caption: (total, page, pages) =>
      `${total < 2 ? `${total} fiche` : `${total} fiches`}${pages > 1 ? `, page ${page} sur ${pages}` : ""}`,
    fields: (state, count) => `${state} (${count < 2 ? `${count} champ` : `${count} champs`})`,
    open: (state, language, name) => `${state}\u202f: ${language}, ${name}`,
    nothingToTranslate: "Rien à traduire",
    earlier: "Page précédente",
    later: "Page suivante",
    nameless: "Sans nom",
    choose: "Langues",
    from: "De",
    into: "Vers",
    change: "Afficher",
    noteForTranslators: "Note pour la traduction",
    noSource: "Aucune autre langue de cette fiche n’est commencée\u202f: il n’y a rien à traduire.",
  },
  nl: {
    title: "Vertalingen",
    lead: "Hoe ver elke taal van elke fiche staat. Een vakje leidt naar het eerste veld dat werk vraagt.",
    record: "Fiche",
    kind: "Soort",
    everyKind: "Elke soort",
    unit: "Eenheid",
    everyUnit: "Elke eenheid",
    state: "Stand",
    everyState: "Elke stand",
    language: "In het",
    anyLanguage: "Elke taal",
    show: "Tonen",
    nothing: "Geen enkele fiche is zo.",
    caption: (total, page, pages) =>
      `${total === 1 ? "1 fiche" : `${total} fiches`}${pages > 1 ? `, pagina ${page} van ${pages}` : ""}`,
    fields: (state, count) => `${state} (${count === 1 ? "1 veld" : `${count} velden`})`,
    open: (state, language, name) => `${state}: ${language}, ${name}`,
    nothingToTranslate: "Niets te vertalen",
    earlier: "Vorige pagina",
    later: "Volgende pagina",
    nameless: "Zonder naam",
    choose: "Talen",
    from: "Uit",
    into: "Naar",
    change: "Tonen",
    noteForTranslators: "Nota voor de vertaling",
    noSource: "Geen andere taal van deze fiche is begonnen, dus er is niets om uit te vertalen.",
  },
  de: {
    title: "Übersetzungen",
    lead: "Wie weit jede Sprache jedes Eintrags ist. Ein Feld der Tabelle führt zur ersten Stelle, die Arbeit braucht.",
    record: "Eintrag",
    kind: "Art",
    everyKind: "Jede Art",
    unit: "Einheit",
    everyUnit: "Jede Einheit",
    state: "Stand",
    everyState: "Jeder Stand",
    language: "Auf",
    anyLanguage: "Jede Sprache",
    show: "Anzeigen",
    nothing: "Kein Eintrag ist so.",
    caption: (total, page, pages) =>
      `${total === 1 ? "1 Eintrag" : `${total} Einträge`}${pages > 1 ? `, Seite ${page} von ${pages}` : ""}`,
    fields: (state, count) => `${state} (${count === 1 ? "1 Feld" : `${count} Felder`})`,
    open: (state, language, name) => `${state}: ${language}, ${name}`,
    nothingToTranslate: "Nichts zu übersetzen",
    earlier: "Vorige Seite",
    later: "Nächste Seite",
    nameless: "Ohne Namen",
    choose: "Sprachen",
    from: "Aus dem",
    into: "Ins",
    change: "Anzeigen",
    noteForTranslators: "Notiz für die Übersetzung",
    noSource: "Keine andere Sprache dieses Eintrags ist begonnen, also gibt es nichts zu übersetzen.",
  },
};
