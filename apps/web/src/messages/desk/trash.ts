/** The words of the trash. */
import type { Localized } from "@entente/domain/languages";

export type TrashWords = {
  readonly title: string;
  readonly lead: string;
  readonly empty: string;
  readonly caption: string;
  readonly name: string;
  /** Who put it there, and when. */
  readonly put: string;
  /** {name} */
  readonly by: string;
  readonly usedIn: string;
  readonly unused: string;
  readonly restore: string;
  /** {name}, for those who hear the button without its row. */
  readonly restoreOf: string;
  readonly busy: string;
  readonly forPublishers: string;
  /** {name} */
  readonly restored: string;
  readonly open: string;
  /** Where a record was that is in the trash. */
  readonly inTrash: string;
  /** {name} {time} */
  readonly putBy: string;
  readonly whole: string;
  readonly all: string;
  readonly thrown: string;
};

export const trashWords: Localized<TrashWords> = {
  en: {
    title: "Trash",
    lead: "What was thrown away. Nothing in it is deleted: each record comes back as it was.",
    empty: "The trash is empty. A record that somebody throws away will stand here.",
    caption: "The last one thrown away stands first.",
    name: "Record",
    put: "Thrown away",
    by: "by {name}",
    usedIn: "Used in",
    unused: "nothing",
    restore: "Restore",
    restoreOf: "Restore {name}",
    busy: "One moment…",
    forPublishers: "Readers saw it once, so only somebody who publishes can restore it.",
    restored: "“{name}” is back, as it was. Readers do not see it until it is published.",
    open: "Open it",
    inTrash: "This record is in the trash.",
    putBy: "{name} put it there on {time}. Nobody can change or publish it as long as it is there.",
    whole: "Restore it, and everything that was written is back as it was.",
    all: "Everything in the trash",
    thrown: "It is in the trash, from where it can be restored.",
  },
  fr: {
    title: "Corbeille",
    lead: "Ce qui a été jeté. Rien n’y est supprimé\u202f: chaque fiche revient telle qu’elle était.",
    empty: "La corbeille est vide. Une fiche jetée se trouvera ici.",
    caption: "La dernière fiche jetée vient en premier.",
    name: "Fiche",
    put: "Jetée",
    by: "par {name}",
    usedIn: "Utilisée dans",
    unused: "rien",
    restore: "Restaurer",
    restoreOf: "Restaurer {name}",
    busy: "Un instant…",
    forPublishers: "Les lecteurs l’ont vue\u202f: seule une personne qui publie peut la restaurer.",
    restored:
      "«\u202f{name}\u202f» est de retour, telle qu’elle était. Les lecteurs ne la voient qu’une fois publiée.",
    open: "L’ouvrir",
    inTrash: "Cette fiche est dans la corbeille.",
    putBy: "{name} l’y a mise le {time}. Tant qu’elle y est, personne ne peut la modifier ni la publier.",
    whole: "Restaurez-la, et tout ce qui a été écrit revient tel quel.",
    all: "Tout le contenu de la corbeille",
    thrown: "C’est dans la corbeille, d’où l’on peut le restaurer.",
  },
  nl: {
    title: "Prullenbak",
    lead: "Wat is weggegooid. Niets wordt hier gewist: elke fiche komt terug zoals ze was.",
    empty: "De prullenbak is leeg. Een fiche die iemand weggooit, komt hier te staan.",
    caption: "Wat het laatst is weggegooid, staat bovenaan.",
    name: "Fiche",
    put: "Weggegooid",
    by: "door {name}",
    usedIn: "Gebruikt in",
    unused: "niets",
    restore: "Herstellen",
    restoreOf: "{name} herstellen",
    busy: "Een ogenblik…",
    forPublishers: "Lezers hebben ze gezien, dus alleen wie publiceert kan ze herstellen.",
    restored: "“{name}” is terug zoals ze was. Lezers zien ze pas als ze wordt gepubliceerd.",
    open: "Openen",
    inTrash: "Deze fiche ligt in de prullenbak.",
    putBy:
      "{name} heeft ze er op {time} in gelegd. Zolang ze daar ligt, kan niemand ze wijzigen of publiceren.",
    whole: "Herstel ze, en alles wat geschreven is, is er weer zoals het was.",
    all: "Alles in de prullenbak",
    thrown: "Het ligt in de prullenbak en kan van daaruit worden hersteld.",
  },
  de: {
    title: "Papierkorb",
    lead: "Was weggeworfen wurde. Nichts wird hier gelöscht: Jeder Eintrag kommt zurück, wie er war.",
    empty: "Der Papierkorb ist leer. Ein Eintrag, den jemand wegwirft, steht dann hier.",
    caption: "Was zuletzt weggeworfen wurde, steht oben.",
    name: "Eintrag",
    put: "Weggeworfen",
    by: "von {name}",
    usedIn: "Verwendet in",
    unused: "nichts",
    restore: "Wiederherstellen",
    restoreOf: "{name} wiederherstellen",
    busy: "Einen Augenblick…",
    forPublishers: "Leser haben ihn gesehen, darum kann ihn nur wiederherstellen, wer veröffentlicht.",
    restored: "„{name}“ ist wieder da, wie er war. Leser sehen ihn erst, wenn er veröffentlicht wird.",
    open: "Öffnen",
    inTrash: "Dieser Eintrag liegt im Papierkorb.",
    putBy:
      "{name} hat ihn am {time} dort abgelegt. Solange er dort liegt, kann ihn niemand ändern oder veröffentlichen.",
    whole: "Stellen Sie ihn wieder her, und alles Geschriebene ist da, wie es war.",
    all: "Alles im Papierkorb",
    thrown: "Der Eintrag liegt im Papierkorb und kann von dort wiederhergestellt werden.",
  },
};
