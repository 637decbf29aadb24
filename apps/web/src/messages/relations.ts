/** The words of the page that shows how things hang together. */
import type { Localized } from "@entente/domain/languages";

export type RelationsWords = {
  readonly title: string;
  readonly titleOf: (name: string) => string;
  readonly lead: (name: string) => string;
  readonly description: (name: string, near: number, far: number) => string;
  readonly scroll: string;
  readonly none: string;
  readonly refused: string;
  readonly refusedLead: string;
  readonly noSuchPage: string;
  readonly drawnAll: string;
  /** How many of those that stand next to it are drawn. */
  readonly drawn: (drawn: string, total: string) => string;
  /** How many of those that stand next to them are drawn. */
  readonly drawnFar: (drawn: string, total: string) => string;
  /** Some stand next to more than the list names. */
  readonly moreFurther: (most: number) => string;
  readonly list: string;
  readonly listed: (first: string, last: string, total: string) => string;
  readonly more: (count: string) => string;
  readonly aroundOf: (name: string) => string;
  readonly partOfUnit: string;
  readonly hasUnit: string;
  readonly worksIn: string;
  readonly worksHere: string;
  readonly kinds: { readonly unit: string; readonly person: string; readonly outside: string };
  readonly lines: {
    readonly relation: string;
    readonly does: string;
    readonly post: string;
    readonly belongs: string;
  };
  readonly back: (name: string) => string;
};

const words: Localized<RelationsWords> = {
  en: {
    title: "How it hangs together",
    titleOf: (name) => `${name}: how it hangs together`,
    lead: (name) =>
      `What stands next to ${name} today, and what stands next to that: entries, units and people, two steps out.`,
    description: (name, near, far) =>
      `${name} at the left; next to it ${near}, and at the right ${far} that stand next to those.`,
    scroll: "Picture of the relations, move sideways",
    none: "Nothing is recorded next to it.",
    refused: "This address cannot be read",
    refusedLead: "A part of it is not one that the page of relations knows.",
    noSuchPage: "There is no such page.",
    drawnAll: "Everything that the list names is drawn.",
    drawn: (drawn, total) => `${drawn} of ${total} that stand next to it are drawn; the list names all.`,
    drawnFar: (drawn, total) => `Of those one step further, ${drawn} of ${total} are drawn.`,
    moreFurther: (most) => `Around each of those the list names up to ${most}, and leads on to the rest.`,
    list: "The same as a list",
    listed: (first, last, total) => `${first} to ${last} of ${total}`,
    more: (count) => `${count} more`,
    aroundOf: (name) => `what stands next to ${name}`,
    partOfUnit: "is part of it",
    hasUnit: "has it as a part",
    worksIn: "works there",
    worksHere: "works here",
    kinds: { unit: "unit", person: "person", outside: "outside the register" },
    lines: {
      relation: "relation between entries",
      does: "membership or task",
      post: "post",
      belongs: "belongs to",
    },
    back: (name) => `To the page: ${name}`,
  },
  fr: {
    title: "Ce qui va ensemble",
    titleOf: (name) => `${name}\u202f: ce qui va ensemble`,
    lead: (name) =>
      `Ce qui est lié aujourd’hui à ${name}, et ce qui y est lié à son tour\u202f: fiches, unités et personnes, à deux pas.`,
    description: (name, near, far) =>
      `${name} à gauche\u202f; à côté, ${near} éléments liés, et à droite ${far} qui leur sont liés.`,
    scroll: "Image des liens, à faire glisser",
    none: "Rien n’y est lié.",
    refused: "Cette adresse est illisible",
    refusedLead: "Une de ses parties est inconnue de la page des liens.",
    noSuchPage: "Cette page n’existe pas.",
    drawnAll: "Tout ce que la liste nomme est dessiné.",
    drawn: (drawn, total) =>
      `${drawn} des ${total} éléments liés sont dessinés\u202f; la liste les nomme tous.`,
    drawnFar: (drawn, total) => `Un pas plus loin, ${drawn} sur ${total} sont dessinés.`,
    moreFurther: (most) => `Autour de chacun, la liste en nomme ${most} au plus et mène au reste.`,
    list: "La même chose en liste",
    listed: (first, last, total) => `${first} à ${last} sur ${total}`,
    more: (count) => `${count} de plus`,
    aroundOf: (name) => `ce qui est lié à ${name}`,
    partOfUnit: "en fait partie",
    hasUnit: "la comprend",
    worksIn: "y travaille",
    worksHere: "y travaille",
    kinds: { unit: "unité", person: "personne", outside: "hors du registre" },
    lines: {
      relation: "lien entre fiches",
      does: "adhésion ou tâche",
      post: "fonction",
      belongs: "appartenance",
    },
    back: (name) => `Vers la page\u202f: ${name}`,
  },
  nl: {
    title: "Wat samenhangt",
    titleOf: (name) => `${name}: wat samenhangt`,
    lead: (name) =>
      `Wat vandaag met ${name} verbonden is, en wat daar weer mee verbonden is: fiches, eenheden en mensen, twee stappen ver.`,
    description: (name, near, far) =>
      `${name} links; daarnaast ${near} die ermee verbonden zijn, en rechts ${far} die met hen verbonden zijn.`,
    scroll: "Beeld van de verbanden, opzij schuiven",
    none: "Er is niets mee verbonden.",
    refused: "Dit adres is onleesbaar",
    refusedLead: "Een deel ervan is op de pagina met verbanden onbekend.",
    noSuchPage: "Deze pagina bestaat niet.",
    drawnAll: "Alles wat de lijst noemt, is getekend.",
    drawn: (drawn, total) =>
      `${drawn} van de ${total} die ermee verbonden zijn, zijn getekend; de lijst noemt ze allemaal.`,
    drawnFar: (drawn, total) => `Eén stap verder zijn ${drawn} van de ${total} getekend.`,
    moreFurther: (most) => `Rond elk daarvan noemt de lijst er hoogstens ${most} en leidt ze naar de rest.`,
    list: "Hetzelfde als lijst",
    listed: (first, last, total) => `${first} tot ${last} van ${total}`,
    more: (count) => `nog ${count}`,
    aroundOf: (name) => `wat met ${name} verbonden is`,
    partOfUnit: "is er deel van",
    hasUnit: "omvat haar",
    worksIn: "werkt daar",
    worksHere: "werkt hier",
    kinds: { unit: "eenheid", person: "persoon", outside: "buiten het register" },
    lines: {
      relation: "verband tussen fiches",
      does: "lidmaatschap of taak",
      post: "functie",
      belongs: "hoort bij",
    },
    back: (name) => `Naar de pagina: ${name}`,
  },
  de: {
    title: "Was zusammenhängt",
    titleOf: (name) => `${name}: was zusammenhängt`,
    lead: (name) =>
      `Was heute mit ${name} verbunden ist, und was wiederum damit: Einträge, Einheiten und Personen, zwei Schritte weit.`,
    description: (name, near, far) =>
      `${name} links; daneben ${near}, die damit verbunden sind, und rechts ${far}, die mit diesen verbunden sind.`,
    scroll: "Bild der Zusammenhänge, seitwärts schieben",
    none: "Damit ist nichts verbunden.",
    refused: "Diese Adresse ist nicht lesbar",
    refusedLead: "Ein Teil davon ist der Seite der Zusammenhänge unbekannt.",
    noSuchPage: "Diese Seite gibt es nicht.",
    drawnAll: "Alles, was die Liste nennt, ist gezeichnet.",
    drawn: (drawn, total) =>
      `${drawn} von ${total}, die damit verbunden sind, sind gezeichnet; die Liste nennt alle.`,
    drawnFar: (drawn, total) => `Einen Schritt weiter sind ${drawn} von ${total} gezeichnet.`,
    moreFurther: (most) => `Um jedes davon nennt die Liste höchstens ${most} und führt zum Rest.`,
    list: "Dasselbe als Liste",
    listed: (first, last, total) => `${first} bis ${last} von ${total}`,
    more: (count) => `${count} weitere`,
    aroundOf: (name) => `was mit ${name} verbunden ist`,
    partOfUnit: "gehört dazu",
    hasUnit: "umfasst sie",
    worksIn: "arbeitet dort",
    worksHere: "arbeitet hier",
    kinds: { unit: "Einheit", person: "Person", outside: "außerhalb des Registers" },
    lines: {
      relation: "Beziehung zwischen Einträgen",
      does: "Mitgliedschaft oder Aufgabe",
      post: "Funktion",
      belongs: "gehört zu",
    },
    back: (name) => `Zur Seite: ${name}`,
  },
};

export const relationsWordsIn = (language: keyof Localized): RelationsWords => words[language];
