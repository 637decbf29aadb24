/** The words of the pages of changes, of two versions compared, and of the feeds. */
import { type ChangeRule, lastPage } from "@entente/api/changes/asked";
import type { Localized } from "@entente/domain/languages";
import { counted } from "./plural.ts";

type How = "explained" | "in-error" | "merged";

export type ChangesWords = {
  readonly title: string;
  readonly lead: string;
  /** Where they are of one page, topic or unit. */
  readonly titleOf: (name: string) => string;
  readonly leadOfRecord: string;
  readonly ofUnit: (unit: string) => string;
  readonly feed: string;
  readonly feedShort: string;
  readonly filter: {
    readonly legend: string;
    readonly entryHelp: string;
    readonly kind: string;
    readonly language: string;
    readonly topic: string;
    readonly unit: string;
    readonly since: string;
    readonly any: string;
    readonly apply: string;
    readonly everything: string;
  };
  readonly count: (acts: number) => string;
  readonly atLeast: (acts: number) => string;
  readonly nothing: string;
  readonly nothingOfRecord: string;
  readonly records: (count: number) => string;
  readonly more: (count: number) => string;
  readonly moreRecords: (count: number) => string;
  readonly version: (number: number) => string;
  readonly facts: string;
  readonly settings: string;
  readonly somebody: string;
  readonly something: string;
  readonly newRecord: string;
  readonly begun: (parts: string) => string;
  readonly takenBack: (parts: string, day: string) => string;
  readonly allTakenBack: (day: string) => string;
  readonly withdrawn: Readonly<Record<How, string>>;
  readonly withdrawnParts: Readonly<Record<How, (parts: string) => string>>;
  readonly into: (name: string) => string;
  readonly compareBefore: string;
  readonly compareNow: string;
  readonly allVersions: string;
  readonly pages: string;
  readonly previous: string;
  readonly next: string;
  readonly page: (page: number) => string;
  readonly refused: string;
  readonly refusedLead: string;
  readonly valid: string;
  readonly startAgain: string;
  readonly rules: Readonly<Record<ChangeRule | "version", string>>;
};

const thin = "\u202f";
const enActs = counted("en", "change", "changes");
const frActs = counted("fr", "modification", "modifications");
const nlActs = counted("nl", "wijziging", "wijzigingen");
const deActs = counted("de", "Änderung", "Änderungen");

const words: Localized<ChangesWords> = {
  en: {
    title: "What changed",
    lead: "Everything that readers were told since the register began, newest first: what the publisher wrote, and what differs from the page before.",
    titleOf: (name) => `What changed: ${name}`,
    leadOfRecord: "Every version of this page of which readers were told, newest first.",
    ofUnit: (unit) => `Changes of everything that ${unit} answers for`,
    feed: "Follow in a feed reader (Atom)",
    feedShort: "Feed (Atom)",
    filter: {
      legend: "Narrow down",
      entryHelp: "Name, acronym or address",
      kind: "Kind",
      language: "Text in",
      topic: "Topic",
      unit: "Unit",
      since: "Since",
      any: "all",
      apply: "Show",
      everything: "Show all changes",
    },
    count: enActs,
    atLeast: (acts) => `${enActs(acts)} or more`,
    nothing: "Nothing changed that fits this choice.",
    nothingOfRecord: "Readers have been told of no change to this page.",
    records: counted("en", "page", "pages"),
    more: (count) => `${count} more`,
    moreRecords: (count) => `and ${count} more`,
    version: (number) => `Version ${number}`,
    facts: "facts",
    settings: "The register itself",
    somebody: "A person’s page",
    something: "A page",
    newRecord: "New in the register",
    begun: (parts) => `Public for the first time: ${parts}`,
    takenBack: (parts, day) => `Published in error and withdrawn on ${day}: ${parts}`,
    allTakenBack: (day) => `Published in error, and withdrawn on ${day}. What it said is no longer shown.`,
    withdrawn: {
      explained: "Withdrawn",
      "in-error": "Published in error, and withdrawn",
      merged: "Became part of another page",
    },
    withdrawnParts: {
      explained: (parts) => `Withdrawn: ${parts}`,
      "in-error": (parts) => `Published in error, and withdrawn: ${parts}`,
      merged: (parts) => `Became part of another page: ${parts}`,
    },
    into: (name) => `Now part of ${name}`,
    compareBefore: "Compare with the version before",
    compareNow: "What changed since this version",
    allVersions: "All versions",
    pages: "Pages",
    previous: "Newer",
    next: "Older",
    page: (page) => `Page ${page}`,
    refused: "These changes cannot be listed",
    refusedLead: "A part of the address is not one that this page knows.",
    valid: "These are known:",
    startAgain: "Show all changes",
    rules: {
      "unknown-part": "There is no such part.",
      "given-twice": "Give it once.",
      "one-of-these": "There is no such value.",
      "page-number": `Use a page number from 1 to ${lastPage}.`,
      day: "Use a day of the calendar, such as 2026-02-28.",
      entry: "No treaty, body or network alone is called so.",
      unit: "Use the last part of the address of a unit.",
      version: "This page has no such version.",
    },
  },
  fr: {
    title: "Ce qui a changé",
    lead: "Tout ce que les lecteurs ont appris depuis le début du registre, du plus récent au plus ancien\u00a0: la note de publication, et ce qui diffère de la page précédente.",
    titleOf: (name) => `Ce qui a changé${thin}: ${name}`,
    leadOfRecord:
      "Toutes les versions de cette page signalées aux lecteurs, de la plus récente à la plus ancienne.",
    ofUnit: (unit) => `Modifications de tout ce dont ${unit} a la charge`,
    feed: "Suivre dans un lecteur de flux (Atom)",
    feedShort: "Flux (Atom)",
    filter: {
      legend: "Affiner",
      entryHelp: "Nom, sigle ou adresse",
      kind: "Nature",
      language: "Texte en",
      topic: "Thème",
      unit: "Unité",
      since: "Depuis le",
      any: "tout",
      apply: "Afficher",
      everything: "Afficher toutes les modifications",
    },
    count: frActs,
    atLeast: (acts) => `${frActs(acts)} ou plus`,
    nothing: "Aucune modification ne correspond à ce choix.",
    nothingOfRecord: "Aucune modification de cette page n’a été signalée.",
    records: counted("fr", "page", "pages"),
    more: (count) => `${count} de plus`,
    moreRecords: (count) => `et ${count} de plus`,
    version: (number) => `Version ${number}`,
    facts: "faits",
    settings: "Le registre lui-même",
    somebody: "La page d’une personne",
    something: "Une page",
    newRecord: "Nouveau dans le registre",
    begun: (parts) => `Publié pour la première fois${thin}: ${parts}`,
    takenBack: (parts, day) => `Publié par erreur et retiré le ${day}${thin}: ${parts}`,
    allTakenBack: (day) => `Publié par erreur, et retiré le ${day}. Le contenu n’est plus montré.`,
    withdrawn: {
      explained: "Retiré",
      "in-error": "Publié par erreur, et retiré",
      merged: "Intégré à une autre page",
    },
    withdrawnParts: {
      explained: (parts) => `Retiré${thin}: ${parts}`,
      "in-error": (parts) => `Publié par erreur, et retiré${thin}: ${parts}`,
      merged: (parts) => `Intégré à une autre page${thin}: ${parts}`,
    },
    into: (name) => `Fait désormais partie de ${name}`,
    compareBefore: "Comparer avec la version précédente",
    compareNow: "Ce qui a changé depuis cette version",
    allVersions: "Toutes les versions",
    pages: "Pages",
    previous: "Plus récent",
    next: "Plus ancien",
    page: (page) => `Page ${page}`,
    refused: "Ces modifications ne peuvent être affichées",
    refusedLead: "Une partie de l’adresse est inconnue de cette page.",
    valid: "Sont connus\u00a0:",
    startAgain: "Afficher toutes les modifications",
    rules: {
      "unknown-part": "Cette partie n’existe pas.",
      "given-twice": "Ne l’indiquez qu’une fois.",
      "one-of-these": "Cette valeur n’existe pas.",
      "page-number": `Indiquez un numéro de page de 1 à ${lastPage}.`,
      day: "Indiquez un jour du calendrier, comme 2026-02-28.",
      entry: "Aucun traité, organe ou réseau ne porte seul ce nom.",
      unit: "Indiquez la dernière partie de l’adresse d’une unité.",
      version: "Cette page n’a pas de telle version.",
    },
  },
  nl: {
    title: "Wat er veranderde",
    lead: "Alles wat lezers sinds het begin van het register te horen kregen, het nieuwste eerst: wat bij de publicatie werd gezegd, en wat verschilt van de vorige pagina.",
    titleOf: (name) => `Wat er veranderde: ${name}`,
    leadOfRecord: "Alle versies van deze pagina die aan lezers werden gemeld, de nieuwste eerst.",
    ofUnit: (unit) => `Wijzigingen van alles waar ${unit} voor instaat`,
    feed: "Volgen in een feedlezer (Atom)",
    feedShort: "Feed (Atom)",
    filter: {
      legend: "Verfijnen",
      entryHelp: "Naam, afkorting of adres",
      kind: "Soort",
      language: "Tekst in het",
      topic: "Thema",
      unit: "Eenheid",
      since: "Sinds",
      any: "alle",
      apply: "Tonen",
      everything: "Alle wijzigingen tonen",
    },
    count: nlActs,
    atLeast: (acts) => `${nlActs(acts)} of meer`,
    nothing: "Geen wijziging past bij deze keuze.",
    nothingOfRecord: "Aan lezers werd geen wijziging van deze pagina gemeld.",
    records: counted("nl", "pagina", "pagina’s"),
    more: (count) => `nog ${count}`,
    moreRecords: (count) => `en nog ${count}`,
    version: (number) => `Versie ${number}`,
    facts: "feiten",
    settings: "Het register zelf",
    somebody: "De pagina van een persoon",
    something: "Een pagina",
    newRecord: "Nieuw in het register",
    begun: (parts) => `Voor het eerst openbaar: ${parts}`,
    takenBack: (parts, day) => `Bij vergissing gepubliceerd en op ${day} ingetrokken: ${parts}`,
    allTakenBack: (day) =>
      `Bij vergissing gepubliceerd, en op ${day} ingetrokken. Wat er stond, wordt niet meer getoond.`,
    withdrawn: {
      explained: "Ingetrokken",
      "in-error": "Bij vergissing gepubliceerd, en ingetrokken",
      merged: "Deel geworden van een andere pagina",
    },
    withdrawnParts: {
      explained: (parts) => `Ingetrokken: ${parts}`,
      "in-error": (parts) => `Bij vergissing gepubliceerd, en ingetrokken: ${parts}`,
      merged: (parts) => `Deel geworden van een andere pagina: ${parts}`,
    },
    into: (name) => `Nu deel van ${name}`,
    compareBefore: "Vergelijken met de vorige versie",
    compareNow: "Wat er sinds deze versie veranderde",
    allVersions: "Alle versies",
    pages: "Pagina’s",
    previous: "Nieuwer",
    next: "Ouder",
    page: (page) => `Pagina ${page}`,
    refused: "Deze wijzigingen kunnen niet worden getoond",
    refusedLead: "Een deel van het adres is op deze pagina onbekend.",
    valid: "Bekend zijn:",
    startAgain: "Alle wijzigingen tonen",
    rules: {
      "unknown-part": "Dit deel bestaat niet.",
      "given-twice": "Geef het één keer.",
      "one-of-these": "Deze waarde bestaat niet.",
      "page-number": `Gebruik een paginanummer van 1 tot ${lastPage}.`,
      day: "Gebruik een dag van de kalender, zoals 2026-02-28.",
      entry: "Geen enkel verdrag, orgaan of netwerk heet alleen zo.",
      unit: "Gebruik het laatste deel van het adres van een eenheid.",
      version: "Deze pagina heeft die versie niet.",
    },
  },
  de: {
    title: "Was sich geändert hat",
    lead: "Alles, was Lesern seit Beginn des Registers mitgeteilt wurde, das Neueste zuerst: was bei der Veröffentlichung gesagt wurde, und was sich von der Seite davor unterscheidet.",
    titleOf: (name) => `Was sich geändert hat: ${name}`,
    leadOfRecord: "Alle Fassungen dieser Seite, die Lesern mitgeteilt wurden, die neueste zuerst.",
    ofUnit: (unit) => `Änderungen an allem, wofür ${unit} zuständig ist`,
    feed: "Im Feedreader verfolgen (Atom)",
    feedShort: "Feed (Atom)",
    filter: {
      legend: "Eingrenzen",
      entryHelp: "Name, Abkürzung oder Adresse",
      kind: "Art",
      language: "Text auf",
      topic: "Thema",
      unit: "Einheit",
      since: "Seit",
      any: "alle",
      apply: "Anzeigen",
      everything: "Alle Änderungen anzeigen",
    },
    count: deActs,
    atLeast: (acts) => `${deActs(acts)} oder mehr`,
    nothing: "Keine Änderung passt zu dieser Auswahl.",
    nothingOfRecord: "Lesern wurde keine Änderung dieser Seite mitgeteilt.",
    records: counted("de", "Seite", "Seiten"),
    more: (count) => `${count} weitere`,
    moreRecords: (count) => `und ${count} weitere`,
    version: (number) => `Fassung ${number}`,
    facts: "Fakten",
    settings: "Das Register selbst",
    somebody: "Die Seite einer Person",
    something: "Eine Seite",
    newRecord: "Neu im Register",
    begun: (parts) => `Zum ersten Mal öffentlich: ${parts}`,
    takenBack: (parts, day) => `Irrtümlich veröffentlicht und am ${day} zurückgezogen: ${parts}`,
    allTakenBack: (day) =>
      `Irrtümlich veröffentlicht und am ${day} zurückgezogen. Der Inhalt wird nicht mehr gezeigt.`,
    withdrawn: {
      explained: "Zurückgezogen",
      "in-error": "Irrtümlich veröffentlicht und zurückgezogen",
      merged: "In eine andere Seite aufgenommen",
    },
    withdrawnParts: {
      explained: (parts) => `Zurückgezogen: ${parts}`,
      "in-error": (parts) => `Irrtümlich veröffentlicht und zurückgezogen: ${parts}`,
      merged: (parts) => `In eine andere Seite aufgenommen: ${parts}`,
    },
    into: (name) => `Jetzt Teil von ${name}`,
    compareBefore: "Mit der Fassung davor vergleichen",
    compareNow: "Was sich seit dieser Fassung geändert hat",
    allVersions: "Alle Fassungen",
    pages: "Seiten",
    previous: "Neuere",
    next: "Ältere",
    page: (page) => `Seite ${page}`,
    refused: "Diese Änderungen lassen sich nicht anzeigen",
    refusedLead: "Ein Teil der Adresse ist auf dieser Seite unbekannt.",
    valid: "Bekannt sind:",
    startAgain: "Alle Änderungen anzeigen",
    rules: {
      "unknown-part": "Diesen Teil gibt es nicht.",
      "given-twice": "Geben Sie ihn einmal an.",
      "one-of-these": "Diesen Wert gibt es nicht.",
      "page-number": `Verwenden Sie eine Seitenzahl von 1 bis ${lastPage}.`,
      day: "Verwenden Sie einen Tag des Kalenders, etwa 2026-02-28.",
      entry: "Kein Vertrag, Gremium oder Netzwerk heißt allein so.",
      unit: "Verwenden Sie den letzten Teil der Adresse einer Einheit.",
      version: "Diese Seite hat keine solche Fassung.",
    },
  },
};

export const changesWordsIn = (language: keyof typeof words): ChangesWords => words[language];
