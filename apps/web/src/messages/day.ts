/** The words of reading the register as of a day: which day, by which clock, and how to leave it. */
import type { Localized } from "@entente/domain/languages";

export type DayWords = {
  /** What the banner is called. */
  readonly label: string;
  /** Before the day, for each side of today. */
  readonly asOf: Readonly<Record<"past" | "today" | "future", string>>;
  readonly published: string;
  readonly publishedText: string;
  readonly known: string;
  readonly knownText: string;
  readonly todayText: string;
  readonly futureText: string;
  readonly before: (began: string) => string;
  readonly leave: string;
  readonly another: string;
  readonly choose: string;
  readonly go: string;
  readonly publishedOn: (day: string) => string;
  readonly comingBy: (day: string) => string;
  readonly holdersKnown: (day: string) => string;
  readonly knownLead: string;
  readonly noHolders: string;
  readonly postsKnown: (day: string) => string;
  readonly noPosts: string;
  readonly notYet: string;
  readonly notYetLead: (day: string, first: string) => string;
  readonly unreadable: string;
  readonly unreadableLead: string;
  readonly noDay: (given: string) => string;
  readonly twice: (given: string) => string;
  readonly right: string;
  /** Where a past day cannot be worked out in time. */
  readonly slow: string;
  readonly slowLead: string;
  readonly slowAdvice: string;
  readonly slowPage: string;
  readonly slowLater: string;
};

const words: Localized<DayWords> = {
  en: {
    label: "The day that you read",
    asOf: { past: "As published on", today: "As it is today", future: "As it is known to be on" },
    published: "As published",
    publishedText:
      "Texts, facts, contacts and addresses are those that readers found at the end of this day.",
    known: "As known now",
    knownText:
      "Who held a post on this day may have been learnt later. The page of an entry or of a person says that apart.",
    todayText:
      "This is what is public now. From tomorrow, this address shows the register as it stood at the end of today.",
    futureText:
      "Nothing is published for this day yet. This is what is public now, read with the calendar set to this day: posts, memberships and treaties that begin by then have begun, those that end by then have ended.",
    before: (began) =>
      `On this day the register was not yet published. Its first publication is of ${began}.`,
    leave: "Read this page as it is now",
    another: "Another day",
    choose: "Read this page as of a day",
    go: "Show",
    publishedOn: (day) => `As published on ${day}`,
    comingBy: (day) => `As it is known to be on ${day}`,
    holdersKnown: (day) => `Who held these posts on ${day}`,
    knownLead: "As known now, whatever the page said on that day.",
    noHolders: "Nobody is known to have held a post here on that day.",
    postsKnown: (day) => `Posts held on ${day}`,
    noPosts: "No post is known to have been held on that day.",
    notYet: "Not yet published",
    notYetLead: (day, first) =>
      `On ${day} the register had no page on this. It was first published on ${first}.`,
    unreadable: "This is not a day",
    unreadableLead: "Pages can be read as of a day of the calendar. This address names none.",
    noDay: (given) => `“${given}” is not a day of the calendar.`,
    twice: (given) => `More than one day was given: ${given}. Give one.`,
    right: "Write the year, the month and the day:",
    slow: "This day takes too long to read",
    slowLead:
      "Nearly everything in the register was published anew since that day. To work this page out as it stood then would take longer than anybody waits.",
    slowAdvice: "What you can do",
    slowPage:
      "Find an entry in the register as it is now and choose the day on its page: one entry alone is read far sooner.",
    slowLater: "Choose a later day, after which less was published.",
  },
  fr: {
    label: "Le jour que vous lisez",
    asOf: {
      past: "Tel que publié le",
      today: "Tel qu’il est aujourd’hui",
      future: "Tel qu’on le connaît au",
    },
    published: "Tel que publié",
    publishedText:
      "Les textes, les faits, les contacts et les adresses sont ceux que les lecteurs trouvaient à la fin de ce jour.",
    known: "Tel que connu aujourd’hui",
    knownText:
      "On a pu apprendre plus tard qui occupait un poste ce jour-là. La page d’une fiche ou d’une personne le dit à part.",
    todayText:
      "Voici ce qui est public maintenant. À partir de demain, cette adresse montre le registre tel qu’il était à la fin de la journée.",
    futureText:
      "Rien n’est encore publié pour ce jour. Voici ce qui est public maintenant, lu avec le calendrier réglé sur ce jour : les postes, adhésions et traités qui commencent d’ici là ont commencé, ceux qui prennent fin d’ici là ont pris fin.",
    before: (began) =>
      `Ce jour-là, le registre n’était pas encore publié. Sa première publication date du ${began}.`,
    leave: "Lire cette page telle qu’elle est maintenant",
    another: "Un autre jour",
    choose: "Lire cette page à la date du",
    go: "Afficher",
    publishedOn: (day) => `Tel que publié le ${day}`,
    comingBy: (day) => `Tel qu’on le connaît au ${day}`,
    holdersKnown: (day) => `Qui occupait ces postes le ${day}`,
    knownLead: "D’après ce qu’on sait aujourd’hui, quoi que la page ait dit ce jour-là.",
    noHolders: "On ne connaît personne qui ait occupé un poste ici ce jour-là.",
    postsKnown: (day) => `Postes occupés le ${day}`,
    noPosts: "On ne connaît aucun poste occupé ce jour-là.",
    notYet: "Pas encore publié",
    notYetLead: (day, first) =>
      `Le ${day}, le registre n’avait pas de page à ce sujet. Elle a été publiée pour la première fois le ${first}.`,
    unreadable: "Ce n’est pas un jour",
    unreadableLead: "Les pages se lisent à la date d’un jour du calendrier. Cette adresse n’en nomme aucun.",
    noDay: (given) => `« ${given} » n’est pas un jour du calendrier.`,
    twice: (given) => `Plusieurs jours ont été donnés : ${given}. N’en donnez qu’un.`,
    right: "Écrivez l’année, le mois et le jour :",
    slow: "La lecture de ce jour prend trop de temps",
    slowLead:
      "Presque tout le registre a été publié à nouveau depuis ce jour. Reconstituer cette page telle qu’elle était alors prendrait plus de temps que l’on n’attend.",
    slowAdvice: "Ce que vous pouvez faire",
    slowPage:
      "Trouvez une fiche dans le registre tel qu’il est maintenant et choisissez le jour sur sa page : une fiche seule se lit bien plus vite.",
    slowLater: "Choisissez un jour plus tardif, après lequel moins a été publié.",
  },
  nl: {
    label: "De dag die u leest",
    asOf: { past: "Zoals gepubliceerd op", today: "Zoals het vandaag is", future: "Zoals bekend voor" },
    published: "Zoals gepubliceerd",
    publishedText:
      "Teksten, feiten, contacten en adressen zijn die welke lezers aan het einde van deze dag vonden.",
    known: "Zoals nu bekend",
    knownText:
      "Wie op deze dag een functie bekleedde, kan later bekend zijn geworden. De pagina van een fiche of van een persoon vermeldt dat apart.",
    todayText:
      "Dit is wat nu openbaar is. Vanaf morgen toont dit adres het register zoals het aan het einde van vandaag was.",
    futureText:
      "Voor deze dag is nog niets gepubliceerd. Dit is wat nu openbaar is, gelezen met de kalender op deze dag: functies, lidmaatschappen en verdragen die tegen dan beginnen zijn begonnen, die tegen dan eindigen zijn geëindigd.",
    before: (began) =>
      `Op deze dag was het register nog niet gepubliceerd. De eerste publicatie dateert van ${began}.`,
    leave: "Lees deze pagina zoals ze nu is",
    another: "Een andere dag",
    choose: "Lees deze pagina zoals op",
    go: "Toon",
    publishedOn: (day) => `Zoals gepubliceerd op ${day}`,
    comingBy: (day) => `Zoals bekend voor ${day}`,
    holdersKnown: (day) => `Wie deze functies bekleedde op ${day}`,
    knownLead: "Zoals nu bekend, wat de pagina die dag ook vermeldde.",
    noHolders: "Voor zover bekend bekleedde niemand hier op die dag een functie.",
    postsKnown: (day) => `Functies bekleed op ${day}`,
    noPosts: "Voor zover bekend werd op die dag geen functie bekleed.",
    notYet: "Nog niet gepubliceerd",
    notYetLead: (day, first) =>
      `Op ${day} had het register hierover geen pagina. Ze werd voor het eerst gepubliceerd op ${first}.`,
    unreadable: "Dit is geen dag",
    unreadableLead: "Pagina’s zijn te lezen zoals op een dag van de kalender. Dit adres noemt er geen.",
    noDay: (given) => `“${given}” is geen dag van de kalender.`,
    twice: (given) => `Er werd meer dan één dag gegeven: ${given}. Geef er één.`,
    right: "Schrijf het jaar, de maand en de dag:",
    slow: "Deze dag lezen duurt te lang",
    slowLead:
      "Bijna alles in het register is sinds die dag opnieuw gepubliceerd. Deze pagina samenstellen zoals ze toen was, duurt langer dan iemand wacht.",
    slowAdvice: "Wat u kunt doen",
    slowPage:
      "Zoek een fiche in het register zoals het nu is en kies de dag op die pagina: één fiche leest u veel sneller.",
    slowLater: "Kies een latere dag, waarna minder is gepubliceerd.",
  },
  de: {
    label: "Der Tag, den Sie lesen",
    asOf: { past: "Veröffentlichter Stand vom", today: "Heutiger Stand", future: "Bekannter Stand für den" },
    published: "Wie veröffentlicht",
    publishedText: "Texte, Fakten, Kontakte und Adressen sind die, die man am Ende dieses Tages hier fand.",
    known: "Wie heute bekannt",
    knownText:
      "Wer an diesem Tag ein Amt innehatte, kann später bekannt geworden sein. Die Seite eines Eintrags oder einer Person nennt das gesondert.",
    todayText:
      "Das ist, was jetzt öffentlich ist. Ab morgen zeigt diese Adresse das Register, wie es am Ende des heutigen Tages war.",
    futureText:
      "Für diesen Tag ist noch nichts veröffentlicht. Das ist, was jetzt öffentlich ist, gelesen mit dem Kalender auf diesem Tag: Ämter, Mitgliedschaften und Verträge, die bis dahin beginnen, haben begonnen; die bis dahin enden, sind beendet.",
    before: (began) =>
      `An diesem Tag war das Register noch nicht veröffentlicht. Seine erste Veröffentlichung ist vom ${began}.`,
    leave: "Diese Seite lesen, wie sie jetzt ist",
    another: "Ein anderer Tag",
    choose: "Diese Seite lesen, wie sie war am",
    go: "Anzeigen",
    publishedOn: (day) => `Veröffentlichter Stand vom ${day}`,
    comingBy: (day) => `Bekannter Stand für den ${day}`,
    holdersKnown: (day) => `Wer diese Ämter am ${day} innehatte`,
    knownLead: "Wie heute bekannt, was auch immer die Seite an diesem Tag sagte.",
    noHolders: "Soweit bekannt, hatte an diesem Tag hier niemand ein Amt inne.",
    postsKnown: (day) => `Ämter am ${day}`,
    noPosts: "Soweit bekannt, wurde an diesem Tag kein Amt bekleidet.",
    notYet: "Noch nicht veröffentlicht",
    notYetLead: (day, first) =>
      `Am ${day} hatte das Register hierzu keine Seite. Sie wurde zuerst am ${first} veröffentlicht.`,
    unreadable: "Das ist kein Tag",
    unreadableLead: "Seiten lassen sich zu einem Tag des Kalenders lesen. Diese Adresse nennt keinen.",
    noDay: (given) => `„${given}“ ist kein Tag des Kalenders.`,
    twice: (given) => `Es wurde mehr als ein Tag angegeben: ${given}. Geben Sie einen an.`,
    right: "Schreiben Sie Jahr, Monat und Tag:",
    slow: "Diesen Tag zu lesen dauert zu lange",
    slowLead:
      "Fast alles im Register wurde seit diesem Tag neu veröffentlicht. Diese Seite nach dem damaligen Stand herzustellen, dauert länger, als jemand wartet.",
    slowAdvice: "Was Sie tun können",
    slowPage:
      "Suchen Sie einen Eintrag im jetzigen Register und wählen Sie den Tag auf seiner Seite: Ein einzelner Eintrag ist viel schneller zu lesen.",
    slowLater: "Wählen Sie einen späteren Tag, nach dem weniger veröffentlicht wurde.",
  },
};

export const dayWordsIn = (language: keyof typeof words): DayWords => words[language];
