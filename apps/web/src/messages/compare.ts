/** The words of the page that compares. */
import type { Localized } from "@entente/domain/languages";
import { counted } from "./plural.ts";

export type CompareWords = {
  readonly title: string;
  readonly lead: string;
  readonly entries: string;
  readonly entriesHelp: string;
  readonly namesHelp: string;
  readonly countries: string;
  /** The label of the first, second, third, fourth choice. */
  readonly entry: readonly [string, string, string, string];
  readonly country: readonly [string, string];
  readonly none: string;
  readonly button: string;
  readonly others: string;
  readonly what: string;
  readonly same: string;
  readonly different: string;
  readonly inAll: string;
  readonly unknown: string;
  readonly caption: string;
  readonly onlyDifferences: string;
  readonly everything: string;
  readonly noDifference: string;
  readonly without: (name: string) => string;
  readonly chosen: string;
  readonly kind: string;
  readonly institute: (name: string) => string;
  readonly partyCount: string;
  readonly alike: (count: number) => string;
  readonly differing: (count: number) => string;
  readonly nothingDone: string;
  readonly withOthers: string;
  readonly sideBySide: (country: string) => string;
  readonly chooseFound: string;
  readonly compareFound: string;
  readonly refused: string;
  readonly refusedLead: string;
  readonly startAgain: string;
};

const words: Localized<CompareWords> = {
  en: {
    title: "Compare",
    lead: "Two to four treaties, bodies or networks side by side, or what two countries have joined.",
    entries: "Treaties, bodies and networks",
    entriesHelp: "Choose two, three or four.",
    namesHelp: "Write an acronym or a name, two to four of them.",
    countries: "Two countries",
    entry: ["First", "Second", "Third, if you like", "Fourth, if you like"],
    country: ["First country", "Second country"],
    none: "none",
    button: "Compare",
    others: "Compare others",
    what: "Compared",
    same: "the same",
    different: "different",
    inAll: "in all",
    unknown: "not known",
    caption: "Each row says whether all have the same. What none of them has is left out.",
    onlyDifferences: "Show only what differs",
    everything: "Show what is the same as well",
    noDifference: "There is no difference.",
    without: (name) => `Leave out ${name}`,
    chosen: "Chosen",
    kind: "Kind",
    institute: (name) => `What ${name} does`,
    partyCount: "Participants on record",
    alike: counted("en", "entry with the same status", "entries with the same status"),
    differing: counted("en", "entry with a different status", "entries with a different status"),
    nothingDone: "nothing on record",
    withOthers: "Compare with others",
    sideBySide: (country) => `Side by side with ${country}`,
    chooseFound: "Compare",
    compareFound: "Compare those chosen (two to four)",
    refused: "This comparison cannot be made",
    refusedLead: "A part of its address is not one that can be compared.",
    startAgain: "Choose what to compare",
  },
  fr: {
    title: "Comparer",
    lead: "Deux à quatre traités, organes ou réseaux côte à côte, ou ce à quoi deux pays ont adhéré.",
    entries: "Traités, organes et réseaux",
    entriesHelp: "Choisissez-en deux, trois ou quatre.",
    namesHelp: "Écrivez un sigle ou un nom, de deux à quatre.",
    countries: "Deux pays",
    entry: ["Premier", "Deuxième", "Troisième, au besoin", "Quatrième, au besoin"],
    country: ["Premier pays", "Second pays"],
    none: "aucun",
    button: "Comparer",
    others: "Comparer autre chose",
    what: "Élément comparé",
    same: "identique",
    different: "différent",
    inAll: "partout",
    unknown: "inconnu",
    caption: "Chaque ligne dit si tout est identique. Ce qu’aucun ne possède est omis.",
    onlyDifferences: "N’afficher que les différences",
    everything: "Afficher aussi ce qui est identique",
    noDifference: "Il n’y a pas de différence.",
    without: (name) => `Retirer ${name}`,
    chosen: "Choix",
    kind: "Nature",
    institute: (name) => `Ce que fait ${name}`,
    partyCount: "Participants enregistrés",
    alike: counted("fr", "fiche de même statut", "fiches de même statut"),
    differing: counted("fr", "fiche de statut différent", "fiches de statut différent"),
    nothingDone: "rien d’enregistré",
    withOthers: "Comparer avec d’autres",
    sideBySide: (country) => `Comparaison\u202f: ${country}`,
    chooseFound: "Comparer",
    compareFound: "Comparer le choix (deux à quatre)",
    refused: "Cette comparaison est impossible",
    refusedLead: "Une partie de son adresse ne peut être comparée.",
    startAgain: "Choisir quoi comparer",
  },
  nl: {
    title: "Vergelijken",
    lead: "Twee tot vier verdragen, organen of netwerken naast elkaar, of waarbij twee landen zijn aangesloten.",
    entries: "Verdragen, organen en netwerken",
    entriesHelp: "Kies er twee, drie of vier.",
    namesHelp: "Schrijf een afkorting of een naam, twee tot vier.",
    countries: "Twee landen",
    entry: ["Eerste", "Tweede", "Derde, als u wilt", "Vierde, als u wilt"],
    country: ["Eerste land", "Tweede land"],
    none: "geen",
    button: "Vergelijken",
    others: "Iets anders vergelijken",
    what: "Vergeleken",
    same: "hetzelfde",
    different: "verschillend",
    inAll: "bij alle",
    unknown: "niet bekend",
    caption: "Elke rij zegt of alles hetzelfde is. Wat geen van alle heeft, is weggelaten.",
    onlyDifferences: "Alleen de verschillen tonen",
    everything: "Ook tonen wat hetzelfde is",
    noDifference: "Er is geen verschil.",
    without: (name) => `${name} weglaten`,
    chosen: "Gekozen",
    kind: "Soort",
    institute: (name) => `Wat ${name} doet`,
    partyCount: "Geregistreerde deelnemers",
    alike: counted("nl", "fiche met dezelfde positie", "fiches met dezelfde positie"),
    differing: counted("nl", "fiche met een andere positie", "fiches met een andere positie"),
    nothingDone: "niets geregistreerd",
    withOthers: "Vergelijken met andere",
    sideBySide: (country) => `Naast elkaar met ${country}`,
    chooseFound: "Vergelijken",
    compareFound: "De gekozen vergelijken (twee tot vier)",
    refused: "Deze vergelijking kan niet",
    refusedLead: "Een deel van het adres kan niet worden vergeleken.",
    startAgain: "Kiezen wat te vergelijken",
  },
  de: {
    title: "Vergleichen",
    lead: "Zwei bis vier Verträge, Gremien oder Netzwerke nebeneinander, oder wem zwei Länder beigetreten sind.",
    entries: "Verträge, Gremien und Netzwerke",
    entriesHelp: "Wählen Sie zwei, drei oder vier.",
    namesHelp: "Schreiben Sie eine Abkürzung oder einen Namen, zwei bis vier.",
    countries: "Zwei Länder",
    entry: ["Erstes", "Zweites", "Drittes, wenn Sie mögen", "Viertes, wenn Sie mögen"],
    country: ["Erstes Land", "Zweites Land"],
    none: "keines",
    button: "Vergleichen",
    others: "Anderes vergleichen",
    what: "Verglichen",
    same: "gleich",
    different: "verschieden",
    inAll: "bei allen",
    unknown: "nicht bekannt",
    caption: "Jede Zeile sagt, ob alles gleich ist. Was keines hat, fehlt.",
    onlyDifferences: "Nur Unterschiede zeigen",
    everything: "Auch Gleiches zeigen",
    noDifference: "Es gibt keinen Unterschied.",
    without: (name) => `${name} weglassen`,
    chosen: "Gewählt",
    kind: "Art",
    institute: (name) => `Was ${name} tut`,
    partyCount: "Verzeichnete Teilnehmer",
    alike: counted("de", "Eintrag mit gleicher Stellung", "Einträge mit gleicher Stellung"),
    differing: counted("de", "Eintrag mit verschiedener Stellung", "Einträge mit verschiedener Stellung"),
    nothingDone: "nichts verzeichnet",
    withOthers: "Mit anderen vergleichen",
    sideBySide: (country) => `Im Vergleich: ${country}`,
    chooseFound: "Vergleichen",
    compareFound: "Gewählte vergleichen (zwei bis vier)",
    refused: "Dieser Vergleich ist nicht möglich",
    refusedLead: "Ein Teil der Adresse lässt sich nicht vergleichen.",
    startAgain: "Wählen, was verglichen wird",
  },
};

export const compareWordsIn = (language: keyof Localized): CompareWords => words[language];
