/** The words of the timeline. */
import type { Localized } from "@entente/domain/languages";
import type { EventKind } from "@entente/domain/timeline/events";
import { counted } from "./plural.ts";

/** What happened, in a word: of an entry itself, or of a post, a membership or a task that begins or ends. */
type Happened =
  | Exclude<EventKind, "act" | "post" | "membership" | "task">
  | `${"post" | "membership" | "task"}-${"begins" | "ends"}`;

export type TimelineWords = {
  readonly title: string;
  readonly lead: string;
  readonly describe: (events: string, first: number, last: number) => string;
  readonly events: (count: number) => string;
  readonly none: string;
  readonly happened: Readonly<Record<Happened, string>>;
  readonly lanes: {
    readonly adopted: string;
    readonly "in-force": string;
    readonly founded: string;
    readonly acts: (countries: string) => string;
    readonly ofCountries: string;
    readonly posts: string;
    readonly memberships: string;
  };
  /** What the acts of a country do, for the legend. */
  readonly effects: Readonly<Record<"signs" | "consents" | "binds" | "ends" | "none", string>>;
  readonly begins: string;
  readonly ends: string;
  readonly imprecise: string;
  readonly today: string;
  readonly toCome: string;
  readonly precision: string;
  readonly tooMany: (count: string, most: string) => string;
  readonly perYears: (years: number) => string;
  readonly counted: string;
  readonly years: string;
  readonly list: string;
  readonly kinds: string;
  readonly from: string;
  readonly until: string;
  readonly between: (from: number | null, until: number | null) => string;
  readonly scroll: string;
  readonly legend: string;
  readonly refused: string;
  readonly refusedLead: string;
  readonly startAgain: string;
  readonly seeResults: string;
};

const words: Localized<TimelineWords> = {
  en: {
    title: "Timeline",
    lead: "When treaties were adopted and took effect, what the country did, when networks were founded, and who held which post from when to when.",
    describe: (events, first, last) =>
      `${events} between ${first} and ${last}, from left to right, one row of marks for each kind.`,
    events: counted("en", "event", "events"),
    none: "No event matches.",
    happened: {
      adopted: "adopted",
      "in-force": "enters into force",
      founded: "founded",
      ended: "ended",
      "post-begins": "post taken up",
      "post-ends": "post left",
      "membership-begins": "membership begins",
      "membership-ends": "membership ends",
      "task-begins": "task begins",
      "task-ends": "task ends",
    },
    lanes: {
      adopted: "Adopted",
      "in-force": "In force",
      founded: "Founded and ended",
      acts: (countries) => `Acts of ${countries}`,
      ofCountries: "Acts of countries",
      posts: "Posts",
      memberships: "Memberships and tasks",
    },
    effects: {
      signs: "signature",
      consents: "consent to be bound",
      binds: "bound, or a member",
      ends: "left",
      none: "another act",
    },
    begins: "begins",
    ends: "ends",
    imprecise: "only month or year known",
    today: "today",
    toCome: "still to come",
    precision:
      "Dates are as precise as they are known. What is known to the year stands at the head of that year, what is known to the month at the head of that month.",
    tooMany: (count, most) => `${count} are too many to be drawn one by one: at most ${most} are.`,
    perYears: (years) =>
      years === 1
        ? "Each bar counts a year and leads to its events."
        : `Each bar counts ${years} years and leads to their events.`,
    counted: "The bars in numbers",
    years: "Years",
    list: "All events, oldest first",
    kinds: "Kind of event",
    from: "First year",
    until: "Last year",
    between: (from, until) =>
      from === null
        ? `Until ${until}`
        : until === null
          ? `From ${from}`
          : from === until
            ? `In ${from}`
            : `${from} to ${until}`,
    scroll: "Picture of the timeline, move sideways",
    legend: "What the marks mean",
    refused: "This timeline cannot be read",
    refusedLead: "A part of its address is not one that the timeline knows.",
    startAgain: "See the whole timeline",
    seeResults: "See the pages instead",
  },
  fr: {
    title: "Chronologie",
    lead: "Quand les traités ont été adoptés et sont entrés en vigueur, ce que le pays a fait, quand les réseaux ont été fondés, et qui a exercé quelle fonction, de quand à quand.",
    describe: (events, first, last) =>
      `${events} entre ${first} et ${last}, de gauche à droite, une rangée de signes par nature.`,
    events: counted("fr", "événement", "événements"),
    none: "Aucun événement ne correspond.",
    happened: {
      adopted: "adoption",
      "in-force": "entrée en vigueur",
      founded: "fondation",
      ended: "fin",
      "post-begins": "prise de fonction",
      "post-ends": "fin de fonction",
      "membership-begins": "début de l’adhésion",
      "membership-ends": "fin de l’adhésion",
      "task-begins": "début de la tâche",
      "task-ends": "fin de la tâche",
    },
    lanes: {
      adopted: "Adoptés",
      "in-force": "En vigueur",
      founded: "Fondés et terminés",
      acts: (countries) => `Actes\u202f: ${countries}`,
      ofCountries: "Actes des pays",
      posts: "Fonctions",
      memberships: "Adhésions et tâches",
    },
    effects: {
      signs: "signature",
      consents: "consentement à être lié",
      binds: "lié, ou membre",
      ends: "retrait",
      none: "autre acte",
    },
    begins: "début",
    ends: "fin",
    imprecise: "seuls le mois ou l’année sont connus",
    today: "aujourd’hui",
    toCome: "à venir",
    precision:
      "Les dates ont la précision connue. Ce qui n’est connu qu’à l’année près figure en tête de l’année, ce qui l’est au mois près en tête du mois.",
    tooMany: (count, most) => `${count}, c’est trop pour un dessin un à un\u202f: ${most} au plus le sont.`,
    perYears: (years) =>
      years === 1
        ? "Chaque barre compte une année et mène à ses événements."
        : `Chaque barre compte ${years} années et mène à leurs événements.`,
    counted: "Les barres en chiffres",
    years: "Années",
    list: "Tous les événements, du plus ancien au plus récent",
    kinds: "Nature de l’événement",
    from: "Première année",
    until: "Dernière année",
    between: (from, until) =>
      from === null
        ? `Jusqu’en ${until}`
        : until === null
          ? `À partir de ${from}`
          : from === until
            ? `En ${from}`
            : `De ${from} à ${until}`,
    scroll: "Image de la chronologie, à faire glisser",
    legend: "Ce que disent les signes",
    refused: "Cette chronologie est illisible",
    refusedLead: "Une partie de son adresse est inconnue de la chronologie.",
    startAgain: "Voir toute la chronologie",
    seeResults: "Voir plutôt les pages",
  },
  nl: {
    title: "Tijdlijn",
    lead: "Wanneer verdragen zijn aangenomen en in werking traden, wat het land deed, wanneer netwerken werden opgericht, en wie welke functie had, van wanneer tot wanneer.",
    describe: (events, first, last) =>
      `${events} tussen ${first} en ${last}, van links naar rechts, één rij tekens per soort.`,
    events: counted("nl", "gebeurtenis", "gebeurtenissen"),
    none: "Geen gebeurtenis komt overeen.",
    happened: {
      adopted: "aangenomen",
      "in-force": "treedt in werking",
      founded: "opgericht",
      ended: "beëindigd",
      "post-begins": "functie opgenomen",
      "post-ends": "functie neergelegd",
      "membership-begins": "lidmaatschap begint",
      "membership-ends": "lidmaatschap eindigt",
      "task-begins": "taak begint",
      "task-ends": "taak eindigt",
    },
    lanes: {
      adopted: "Aangenomen",
      "in-force": "In werking",
      founded: "Opgericht en beëindigd",
      acts: (countries) => `Handelingen van ${countries}`,
      ofCountries: "Handelingen van landen",
      posts: "Functies",
      memberships: "Lidmaatschappen en taken",
    },
    effects: {
      signs: "ondertekening",
      consents: "instemming om gebonden te zijn",
      binds: "gebonden, of lid",
      ends: "uitgetreden",
      none: "andere handeling",
    },
    begins: "begint",
    ends: "eindigt",
    imprecise: "alleen maand of jaar bekend",
    today: "vandaag",
    toCome: "nog te komen",
    precision:
      "Datums zijn zo nauwkeurig als ze bekend zijn. Wat alleen op het jaar bekend is, staat aan het begin van dat jaar; wat op de maand bekend is, aan het begin van die maand.",
    tooMany: (count, most) => `${count} zijn er te veel om één voor één te tekenen: hoogstens ${most}.`,
    perYears: (years) =>
      years === 1
        ? "Elke balk telt een jaar en leidt naar de gebeurtenissen ervan."
        : `Elke balk telt ${years} jaar en leidt naar de gebeurtenissen ervan.`,
    counted: "De balken in cijfers",
    years: "Jaren",
    list: "Alle gebeurtenissen, oudste eerst",
    kinds: "Soort gebeurtenis",
    from: "Eerste jaar",
    until: "Laatste jaar",
    between: (from, until) =>
      from === null
        ? `Tot ${until}`
        : until === null
          ? `Vanaf ${from}`
          : from === until
            ? `In ${from}`
            : `${from} tot ${until}`,
    scroll: "Beeld van de tijdlijn, opzij schuiven",
    legend: "Wat de tekens betekenen",
    refused: "Deze tijdlijn is onleesbaar",
    refusedLead: "Een deel van het adres is de tijdlijn onbekend.",
    startAgain: "De hele tijdlijn bekijken",
    seeResults: "In plaats daarvan de pagina’s bekijken",
  },
  de: {
    title: "Zeitleiste",
    lead: "Wann Verträge angenommen wurden und in Kraft traten, was das Land tat, wann Netzwerke gegründet wurden und wer welche Funktion innehatte, von wann bis wann.",
    describe: (events, first, last) =>
      `${events} zwischen ${first} und ${last}, von links nach rechts, eine Reihe von Zeichen je Art.`,
    events: counted("de", "Ereignis", "Ereignisse"),
    none: "Kein Ereignis passt dazu.",
    happened: {
      adopted: "angenommen",
      "in-force": "tritt in Kraft",
      founded: "gegründet",
      ended: "beendet",
      "post-begins": "Funktion übernommen",
      "post-ends": "Funktion abgegeben",
      "membership-begins": "Mitgliedschaft beginnt",
      "membership-ends": "Mitgliedschaft endet",
      "task-begins": "Aufgabe beginnt",
      "task-ends": "Aufgabe endet",
    },
    lanes: {
      adopted: "Angenommen",
      "in-force": "In Kraft",
      founded: "Gegründet und beendet",
      acts: (countries) => `Handlungen: ${countries}`,
      ofCountries: "Handlungen von Ländern",
      posts: "Funktionen",
      memberships: "Mitgliedschaften und Aufgaben",
    },
    effects: {
      signs: "Unterzeichnung",
      consents: "Zustimmung, gebunden zu sein",
      binds: "gebunden oder Mitglied",
      ends: "ausgetreten",
      none: "andere Handlung",
    },
    begins: "beginnt",
    ends: "endet",
    imprecise: "nur Monat oder Jahr bekannt",
    today: "heute",
    toCome: "steht noch bevor",
    precision:
      "Daten sind so genau, wie sie bekannt sind. Was nur auf das Jahr bekannt ist, steht am Anfang des Jahres; was auf den Monat bekannt ist, am Anfang des Monats.",
    tooMany: (count, most) => `${count} sind zu viele, um sie einzeln zu zeichnen: höchstens ${most}.`,
    perYears: (years) =>
      years === 1
        ? "Jeder Balken zählt ein Jahr und führt zu dessen Ereignissen."
        : `Jeder Balken zählt ${years} Jahre und führt zu deren Ereignissen.`,
    counted: "Die Balken in Zahlen",
    years: "Jahre",
    list: "Alle Ereignisse, ältestes zuerst",
    kinds: "Art des Ereignisses",
    from: "Erstes Jahr",
    until: "Letztes Jahr",
    between: (from, until) =>
      from === null
        ? `Bis ${until}`
        : until === null
          ? `Ab ${from}`
          : from === until
            ? `Im Jahr ${from}`
            : `${from} bis ${until}`,
    scroll: "Bild der Zeitleiste, seitwärts schieben",
    legend: "Was die Zeichen bedeuten",
    refused: "Diese Zeitleiste ist nicht lesbar",
    refusedLead: "Ein Teil der Adresse ist der Zeitleiste unbekannt.",
    startAgain: "Die ganze Zeitleiste zeigen",
    seeResults: "Stattdessen die Seiten zeigen",
  },
};

export const timelineWordsIn = (language: keyof Localized): TimelineWords => words[language];
