/** The words of the desk's search. */
import type { Localized } from "@entente/domain/languages";

export type SearchWords = {
  readonly label: string;
  readonly hint: string;
  readonly button: string;
  readonly title: string;
  readonly pages: string;
  readonly records: string;
  readonly people: string;
  readonly nothing: string;
  readonly ask: string;
  readonly suggestions: string;
  readonly count: string;
  readonly filter: string;
  readonly kind: string;
  readonly state: string;
  readonly any: string;
  readonly mine: string;
  readonly show: string;
};

export const searchWords: Localized<SearchWords> = {
  en: {
    label: "Search the desk",
    hint: "Press / or Ctrl-K to search",
    button: "Search",
    title: "Search",
    pages: "Parts of the desk",
    records: "Records",
    people: "People with an account",
    nothing: "Nothing at the desk is called “{query}”. Try a shorter word, or an acronym.",
    ask: "Enter a name, an acronym, or a part of one.",
    suggestions: "Suggestions",
    count: "{count} {count|suggestion|suggestions}",
    filter: "Narrow down",
    kind: "Kind",
    state: "State of a part",
    any: "any",
    mine: "Only what I wrote",
    show: "Show",
  },
  fr: {
    label: "Chercher au bureau",
    hint: "Tapez / ou Ctrl-K pour chercher",
    button: "Chercher",
    title: "Recherche",
    pages: "Parties du bureau",
    records: "Fiches",
    people: "Personnes qui ont un compte",
    nothing: "Rien au bureau ne s’appelle «\u202f{query}\u202f». Essayez un mot plus court ou un sigle.",
    ask: "Saisissez un nom, un sigle, ou une partie.",
    suggestions: "Suggestions",
    count: "{count} {count|suggestion|suggestions}",
    filter: "Restreindre",
    kind: "Type de fiche",
    state: "État d’une partie",
    any: "tous",
    mine: "Seulement ce que j’ai écrit",
    show: "Afficher",
  },
  nl: {
    label: "Zoeken aan de desk",
    hint: "Druk op / of Ctrl-K om te zoeken",
    button: "Zoeken",
    title: "Zoeken",
    pages: "Delen van de desk",
    records: "Fiches",
    people: "Personen met een account",
    nothing: "Niets aan de desk heet “{query}”. Probeer een korter woord of een afkorting.",
    ask: "Vul een naam, een afkorting of een deel ervan in.",
    suggestions: "Suggesties",
    count: "{count} {count|suggestie|suggesties}",
    filter: "Verfijnen",
    kind: "Soort",
    state: "Toestand van een deel",
    any: "alle",
    mine: "Alleen wat ik schreef",
    show: "Tonen",
  },
  de: {
    label: "In der Redaktion suchen",
    hint: "/ oder Strg-K drücken, um zu suchen",
    button: "Suchen",
    title: "Suche",
    pages: "Teile der Redaktion",
    records: "Einträge",
    people: "Personen mit Konto",
    nothing: "Nichts in der Redaktion heißt „{query}“. Versuchen Sie ein kürzeres Wort oder eine Abkürzung.",
    ask: "Geben Sie einen Namen, eine Abkürzung oder einen Teil davon ein.",
    suggestions: "Vorschläge",
    count: "{count} {count|Vorschlag|Vorschläge}",
    filter: "Eingrenzen",
    kind: "Art",
    state: "Stand eines Teils",
    any: "alle",
    mine: "Nur was ich geschrieben habe",
    show: "Zeigen",
  },
};
