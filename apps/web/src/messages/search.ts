/** The words of the search page. */
import {
  type FacetKey,
  longest,
  mostAtOnce,
  mostWords,
  type Rule,
  type sorts,
} from "@entente/api/search/asked";
import type { RecordHit } from "@entente/api/search/found-view";
import { firstYear, lastYear } from "@entente/api/timeline/asked";
import { printNumber } from "@entente/domain/dates/print";
import type { Language, Localized } from "@entente/domain/languages";
import { counted } from "./plural.ts";

export type SearchWords = {
  readonly lead: string;
  /** What the list of suggestions is called, and what is said when there are so many. */
  readonly suggestions: string;
  readonly suggestionsSaid: (count: number) => string;
  readonly results: (count: number) => string;
  readonly resultsFor: (count: number, query: string) => string;
  readonly nothing: string;
  readonly nothingFor: (query: string) => string;
  readonly beginnings: (query: string) => string;
  readonly spelling: (asked: string, meant: string) => string;
  readonly near: string;
  /** Above countries and topics that are called as was asked. */
  readonly places: string;
  readonly noRecords: (query: string) => string;
  readonly why: Readonly<Record<RecordHit["why"][number]["through"], string>>;
  readonly narrow: string;
  readonly facets: Readonly<Record<FacetKey, string>>;
  readonly more: (count: number) => string;
  readonly remove: (what: string) => string;
  readonly chosen: string;
  readonly everything: string;
  readonly inForceOn: string;
  readonly inForceOnHint: string;
  readonly inForceOnShown: (day: string) => string;
  readonly within: string;
  readonly apply: string;
  readonly sort: string;
  readonly sorts: Readonly<Record<(typeof sorts)[number], string>>;
  readonly pages: string;
  readonly previous: string;
  readonly next: string;
  readonly page: (page: number, last: number) => string;
  readonly takeAlong: string;
  readonly takeAlongFirst: (count: number) => string;
  readonly refused: string;
  readonly refusedLead: string;
  readonly valid: string;
  readonly startAgain: string;
  readonly rules: Readonly<Record<Rule, string>>;
};

const thin = "\u202f";
const enCount = counted("en", "result", "results");
const frCount = counted("fr", "résultat", "résultats");
const nlCount = counted("nl", "resultaat", "resultaten");
const deCount = counted("de", "Treffer", "Treffer");

const said = (language: Language, one: string, many: string, none: string) => {
  const count = counted(language, one, many);
  return (n: number) => (n === 0 ? none : count(n));
};

const words: Localized<SearchWords> = {
  en: {
    lead: "Names, acronyms, people, places and the text of every page. Quotation marks keep words together, a minus leaves a word out.",
    suggestions: "Suggestions",
    suggestionsSaid: said("en", "suggestion", "suggestions", "No suggestions"),
    results: enCount,
    resultsFor: (count, query) => `${enCount(count)} for “${query}”`,
    nothing: "Nothing matches",
    nothingFor: (query) => `Nothing was found for “${query}”`,
    beginnings: (query) => `No page holds “${query}” as a whole word. These hold words that begin so.`,
    spelling: (asked, meant) => `Nothing was found for “${asked}”. These are the results for “${meant}”.`,
    near: "Names that come close",
    places: "Country or topic",
    noRecords: (query) => `No record holds “${query}”`,
    why: { name: "Also called", text: "In the text", answers: "Answers for it", topic: "Subject" },
    narrow: "Narrow down",
    facets: {
      kind: "Kind",
      subtype: "Form",
      topic: "Topic",
      area: "Area",
      function: "What the institute does",
      unit: "Unit",
      post: "Post",
      role: "Role in a network",
      "part-of": "Part of",
      country: "Country",
      status: "Status of the country",
    },
    more: (count) => `${count} more`,
    remove: (what) => `Remove: ${what}`,
    chosen: "Chosen",
    everything: "Remove all",
    inForceOn: "In force, or in being, on",
    inForceOnHint:
      "By the dates that the register holds. To search what was published on a day, choose the day at the foot of the page.",
    inForceOnShown: (day) => `In force, or in being, on ${day}`,
    within: "With the units below",
    apply: "Apply",
    sort: "Order",
    sorts: { relevance: "Best first", name: "Name", adopted: "Date of adoption", changed: "Last change" },
    pages: "Pages",
    previous: "Previous page",
    next: "Next page",
    page: (page, last) => `Page ${page} of ${last}`,
    takeAlong: "All results as",
    takeAlongFirst: (count) => `The first ${printNumber(count, "en")} results as`,
    refused: "This search cannot be read",
    refusedLead: "A part of its address is not one that the search knows.",
    valid: "These are known:",
    startAgain: "Search without it",
    rules: {
      "unknown-part": "There is no such part.",
      "given-twice": "Give it once.",
      "one-of-these": "There is no such value.",
      "page-number": `Use a page number from 1 to ${mostAtOnce}.`,
      day: "Use a day of the calendar, such as 2026-02-28.",
      "too-long": `Use at most ${longest} characters.`,
      "too-many-words": `Use at most ${mostWords} words.`,
      "control-characters": "Leave out control characters.",
      "needs-country": "Choose a country with it.",
      "too-many-values": "Choose at most 50 values.",
      address: "Use the last part of the address of a page.",
      year: `Use a year of four digits, from ${firstYear} to ${lastYear}.`,
      "years-in-order": "Use a last year that is not before the first.",
      "two-to-four": "Choose two, three or four different ones.",
      "two-countries": "Choose two different countries.",
      "entries-or-countries": "Compare entries or countries, not both at once.",
    },
  },
  fr: {
    lead: "Noms, sigles, personnes, lieux et texte de chaque page. Les guillemets gardent les mots ensemble, un moins en exclut un.",
    suggestions: "Suggestions",
    suggestionsSaid: said("fr", "suggestion", "suggestions", "Aucune suggestion"),
    results: frCount,
    resultsFor: (count, query) => `${frCount(count)} pour «${thin}${query}${thin}»`,
    nothing: "Rien ne correspond",
    nothingFor: (query) => `Rien n’a été trouvé pour «${thin}${query}${thin}»`,
    beginnings: (query) =>
      `Aucune page ne contient le mot entier «${thin}${query}${thin}». Celles-ci contiennent des mots qui commencent ainsi.`,
    spelling: (asked, meant) =>
      `Rien n’a été trouvé pour «${thin}${asked}${thin}». Voici les résultats pour «${thin}${meant}${thin}».`,
    near: "Noms approchants",
    places: "Pays ou thème",
    noRecords: (query) => `Aucune fiche ne contient «${thin}${query}${thin}»`,
    why: { name: "Aussi appelé", text: "Dans le texte", answers: "En charge", topic: "Sujet" },
    narrow: "Affiner",
    facets: {
      kind: "Nature",
      subtype: "Forme",
      topic: "Thème",
      area: "Région",
      function: "Rôle de l’institut",
      unit: "Unité",
      post: "Fonction",
      role: "Rôle dans un réseau",
      "part-of": "Fait partie de",
      country: "Pays",
      status: "Situation du pays",
    },
    more: (count) => `${count} de plus`,
    remove: (what) => `Retirer${thin}: ${what}`,
    chosen: "Choisi",
    everything: "Tout retirer",
    inForceOn: "En vigueur, ou en activité, le",
    inForceOnHint:
      "Selon les dates que contient le registre. Pour chercher ce qui était publié un jour donné, choisissez ce jour au bas de la page.",
    inForceOnShown: (day) => `En vigueur, ou en activité, le ${day}`,
    within: "Avec les unités qui en dépendent",
    apply: "Appliquer",
    sort: "Ordre",
    sorts: {
      relevance: "Pertinence",
      name: "Nom",
      adopted: "Date d’adoption",
      changed: "Dernière modification",
    },
    pages: "Pages",
    previous: "Page précédente",
    next: "Page suivante",
    page: (page, last) => `Page ${page} sur ${last}`,
    takeAlong: "Tous les résultats en",
    takeAlongFirst: (count) => `Les ${printNumber(count, "fr")} premiers résultats en`,
    refused: "Cette recherche est illisible",
    refusedLead: "Une partie de son adresse est inconnue de la recherche.",
    valid: "Sont connus\u00a0:",
    startAgain: "Chercher sans elle",
    rules: {
      "unknown-part": "Cette partie n’existe pas.",
      "given-twice": "Ne l’indiquez qu’une fois.",
      "one-of-these": "Cette valeur n’existe pas.",
      "page-number": `Indiquez un numéro de page de 1 à ${mostAtOnce}.`,
      day: "Indiquez un jour du calendrier, comme 2026-02-28.",
      "too-long": `Utilisez au plus ${longest} caractères.`,
      "too-many-words": `Utilisez au plus ${mostWords} mots.`,
      "control-characters": "Retirez les caractères de contrôle.",
      "needs-country": "Choisissez aussi un pays.",
      "too-many-values": "Choisissez au plus 50 valeurs.",
      address: "Indiquez la dernière partie de l’adresse d’une page.",
      year: `Indiquez une année à quatre chiffres, de ${firstYear} à ${lastYear}.`,
      "years-in-order": "La dernière année ne peut précéder la première.",
      "two-to-four": "Choisissez-en deux, trois ou quatre, tous différents.",
      "two-countries": "Choisissez deux pays différents.",
      "entries-or-countries": "Comparez des fiches ou des pays, pas les deux à la fois.",
    },
  },
  nl: {
    lead: "Namen, afkortingen, personen, plaatsen en de tekst van elke pagina. Aanhalingstekens houden woorden samen, een minteken laat een woord weg.",
    suggestions: "Suggesties",
    suggestionsSaid: said("nl", "suggestie", "suggesties", "Geen suggesties"),
    results: nlCount,
    resultsFor: (count, query) => `${nlCount(count)} voor ‘${query}’`,
    nothing: "Niets komt overeen",
    nothingFor: (query) => `Niets gevonden voor ‘${query}’`,
    beginnings: (query) =>
      `Geen pagina bevat ‘${query}’ als heel woord. Deze bevatten woorden die zo beginnen.`,
    spelling: (asked, meant) => `Niets gevonden voor ‘${asked}’. Dit zijn de resultaten voor ‘${meant}’.`,
    near: "Namen die erop lijken",
    places: "Land of thema",
    noRecords: (query) => `Geen enkele fiche bevat ‘${query}’`,
    why: { name: "Heet ook", text: "In de tekst", answers: "Verantwoordelijk", topic: "Onderwerp" },
    narrow: "Verfijnen",
    facets: {
      kind: "Soort",
      subtype: "Vorm",
      topic: "Thema",
      area: "Gebied",
      function: "Wat het instituut doet",
      unit: "Eenheid",
      post: "Functie",
      role: "Rol in een netwerk",
      "part-of": "Onderdeel van",
      country: "Land",
      status: "Positie van het land",
    },
    more: (count) => `Nog ${count}`,
    remove: (what) => `Verwijderen: ${what}`,
    chosen: "Gekozen",
    everything: "Alles verwijderen",
    inForceOn: "In werking of actief op",
    inForceOnHint:
      "Volgens de data in het register. Om te zoeken in wat op een dag gepubliceerd was, kiest u die dag onderaan de pagina.",
    inForceOnShown: (day) => `In werking of actief op ${day}`,
    within: "Met de onderliggende eenheden",
    apply: "Toepassen",
    sort: "Volgorde",
    sorts: {
      relevance: "Beste eerst",
      name: "Naam",
      adopted: "Datum van aanneming",
      changed: "Laatste wijziging",
    },
    pages: "Pagina’s",
    previous: "Vorige pagina",
    next: "Volgende pagina",
    page: (page, last) => `Pagina ${page} van ${last}`,
    takeAlong: "Alle resultaten als",
    takeAlongFirst: (count) => `De eerste ${printNumber(count, "nl")} resultaten als`,
    refused: "Deze zoekopdracht is onleesbaar",
    refusedLead: "Een deel van het adres is de zoekfunctie onbekend.",
    valid: "Bekend zijn:",
    startAgain: "Zoeken zonder dit deel",
    rules: {
      "unknown-part": "Dit deel bestaat niet.",
      "given-twice": "Geef het één keer op.",
      "one-of-these": "Deze waarde bestaat niet.",
      "page-number": `Gebruik een paginanummer van 1 tot ${mostAtOnce}.`,
      day: "Gebruik een dag van de kalender, zoals 2026-02-28.",
      "too-long": `Gebruik hoogstens ${longest} tekens.`,
      "too-many-words": `Gebruik hoogstens ${mostWords} woorden.`,
      "control-characters": "Laat besturingstekens weg.",
      "needs-country": "Kies er een land bij.",
      "too-many-values": "Kies hoogstens 50 waarden.",
      address: "Gebruik het laatste deel van het adres van een pagina.",
      year: `Gebruik een jaartal van vier cijfers, van ${firstYear} tot ${lastYear}.`,
      "years-in-order": "Het laatste jaar kan niet vóór het eerste liggen.",
      "two-to-four": "Kies er twee, drie of vier, alle verschillend.",
      "two-countries": "Kies twee verschillende landen.",
      "entries-or-countries": "Vergelijk fiches of landen, niet beide tegelijk.",
    },
  },
  de: {
    lead: "Namen, Abkürzungen, Personen, Orte und der Text jeder Seite. Anführungszeichen halten Wörter zusammen, ein Minus schließt ein Wort aus.",
    suggestions: "Vorschläge",
    suggestionsSaid: said("de", "Vorschlag", "Vorschläge", "Keine Vorschläge"),
    results: deCount,
    resultsFor: (count, query) => `${deCount(count)} für „${query}“`,
    nothing: "Nichts passt dazu",
    nothingFor: (query) => `Nichts gefunden für „${query}“`,
    beginnings: (query) =>
      `Keine Seite enthält „${query}“ als ganzes Wort. Diese enthalten Wörter, die so beginnen.`,
    spelling: (asked, meant) => `Nichts gefunden für „${asked}“. Dies sind die Treffer für „${meant}“.`,
    near: "Ähnliche Namen",
    places: "Land oder Thema",
    noRecords: (query) => `Kein Eintrag enthält „${query}“`,
    why: { name: "Heißt auch", text: "Im Text", answers: "Zuständig", topic: "Gegenstand" },
    narrow: "Eingrenzen",
    facets: {
      kind: "Art",
      subtype: "Form",
      topic: "Thema",
      area: "Gebiet",
      function: "Was das Institut tut",
      unit: "Einheit",
      post: "Funktion",
      role: "Rolle in einem Netzwerk",
      "part-of": "Teil von",
      country: "Land",
      status: "Stellung des Landes",
    },
    more: (count) => `${count} weitere`,
    remove: (what) => `Entfernen: ${what}`,
    chosen: "Gewählt",
    everything: "Alle entfernen",
    inForceOn: "In Kraft oder tätig am",
    inForceOnHint:
      "Nach den Daten im Register. Um zu suchen, was an einem Tag veröffentlicht war, wählen Sie den Tag am Fuß der Seite.",
    inForceOnShown: (day) => `In Kraft oder tätig am ${day}`,
    within: "Mit den untergeordneten Einheiten",
    apply: "Anwenden",
    sort: "Reihenfolge",
    sorts: {
      relevance: "Beste zuerst",
      name: "Name",
      adopted: "Datum der Annahme",
      changed: "Letzte Änderung",
    },
    pages: "Seiten",
    previous: "Vorige Seite",
    next: "Nächste Seite",
    page: (page, last) => `Seite ${page} von ${last}`,
    takeAlong: "Alle Treffer als",
    takeAlongFirst: (count) => `Die ersten ${printNumber(count, "de")} Treffer als`,
    refused: "Diese Suche ist nicht lesbar",
    refusedLead: "Ein Teil der Adresse ist der Suche unbekannt.",
    valid: "Bekannt sind:",
    startAgain: "Ohne diesen Teil suchen",
    rules: {
      "unknown-part": "Diesen Teil gibt es nicht.",
      "given-twice": "Geben Sie ihn einmal an.",
      "one-of-these": "Diesen Wert gibt es nicht.",
      "page-number": `Verwenden Sie eine Seitenzahl von 1 bis ${mostAtOnce}.`,
      day: "Verwenden Sie einen Tag des Kalenders, etwa 2026-02-28.",
      "too-long": `Verwenden Sie höchstens ${longest} Zeichen.`,
      "too-many-words": `Verwenden Sie höchstens ${mostWords} Wörter.`,
      "control-characters": "Lassen Sie Steuerzeichen weg.",
      "needs-country": "Wählen Sie ein Land dazu.",
      "too-many-values": "Wählen Sie höchstens 50 Werte.",
      address: "Verwenden Sie den letzten Teil der Adresse einer Seite.",
      year: `Verwenden Sie eine vierstellige Jahreszahl von ${firstYear} bis ${lastYear}.`,
      "years-in-order": "Das letzte Jahr darf nicht vor dem ersten liegen.",
      "two-to-four": "Wählen Sie zwei, drei oder vier verschiedene.",
      "two-countries": "Wählen Sie zwei verschiedene Länder.",
      "entries-or-countries": "Vergleichen Sie Einträge oder Länder, nicht beides zugleich.",
    },
  },
};

export const searchWordsIn = (language: keyof Localized): SearchWords => words[language];
