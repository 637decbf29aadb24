/** The words of a record's history: versions, comparing two of them, and restoring a part. */
import type { Localized } from "@entente/domain/languages";
import { type DifferenceWords, differenceWords } from "../differences.ts";

export type HistoryWords = {
  readonly lead: string;
  readonly nothing: string;
  readonly nothingHere: string;
  readonly show: string;
  readonly everything: string;
  readonly facts: string;
  readonly apply: string;
  readonly older: string;
  readonly newest: string;
  readonly version: (number: number) => string;
  readonly publishedBy: (name: string) => string;
  readonly approvedBy: (name: string) => string;
  readonly begun: (parts: string) => string;
  readonly note: string;
  readonly minor: string;
  readonly reason: string;
  readonly staffOnly: string;
  readonly noDifference: string;
  readonly compareLive: string;
  readonly compareWithNow: string;
  readonly compareWithNowOf: (number: number) => string;
  readonly restore: string;
  readonly restoreOf: (number: number, part: string) => string;
  readonly withdrawn: Readonly<Record<"explained" | "in-error" | "merged", (parts: string) => string>>;
  readonly mergedInto: (name: string) => string;
  readonly by: (name: string) => string;
  readonly scheduled: Readonly<Record<"publish" | "withdraw", (parts: string, due: string) => string>>;
  readonly states: Readonly<Record<"waiting" | "done" | "cancelled" | "blocked", string>>;
  readonly compare: DifferenceWords & {
    readonly title: string;
    readonly live: string;
    readonly draft: string;
    readonly same: string;
  };
  readonly restoring: {
    readonly title: (part: string, number: number) => string;
    readonly lead: string;
    readonly nothing: string;
    readonly lost: string;
    readonly button: string;
    readonly back: string;
    readonly done: string;
    readonly meanwhile: string;
    readonly refused: string;
  };
};

export const historyWords: Localized<HistoryWords> = {
  en: {
    lead: "Every version that was ever public, newest first. Nothing here can be altered.",
    nothing: "Nothing of this record has been published yet.",
    nothingHere: "Nothing of this part has been published yet.",
    show: "Show",
    everything: "Everything",
    facts: "Facts",
    apply: "Show",
    older: "Older versions",
    newest: "Newest versions",
    version: (number) => `Version ${number}`,
    publishedBy: (name) => `published by ${name}`,
    approvedBy: (name) => `approved by ${name}`,
    begun: (parts) => `Public for the first time: ${parts}`,
    note: "What readers were told",
    minor: "A minor edit, of which readers were told nothing",
    reason: "Published without a second pair of eyes, because",
    staffOnly: "for staff only",
    noDifference: "Published again without a change",
    compareLive: "Compare what is public with the draft",
    compareWithNow: "Compare with the draft",
    compareWithNowOf: (number) => `Compare with the draft: version ${number}`,
    restore: "Restore a part",
    restoreOf: (number, part) => `Restore ${part} of version ${number}`,
    withdrawn: {
      explained: (parts) => `Withdrawn: ${parts}`,
      "in-error": (parts) => `Withdrawn as published in error: ${parts}`,
      merged: (parts) => `Merged into another record: ${parts}`,
    },
    mergedInto: (name) => `Its addresses lead to ${name}.`,
    by: (name) => `by ${name}`,
    scheduled: {
      publish: (parts, due) => `To be published on ${due}: ${parts}`,
      withdraw: (parts, due) => `To be withdrawn on ${due}: ${parts}`,
    },
    states: { waiting: "still to come", done: "done", cancelled: "cancelled", blocked: "blocked" },
    compare: {
      ...differenceWords.en,
      title: "Compare two versions",
      live: "What is public now",
      draft: "The draft",
      same: "The two versions say the same.",
    },
    restoring: {
      title: (part, number) => `Restore ${part} of version ${number}`,
      lead: "This changes the draft and publishes nothing. These are the changes to the draft as it stands:",
      nothing: "The draft says this already. There is nothing to restore.",
      lost: "These can be taken over no longer, because the register keeps them no longer:",
      button: "Restore into the draft",
      back: "Back to the history",
      done: "Restored into the draft. Nothing was published.",
      meanwhile: "Somebody saved this record meanwhile. Look again at what would change.",
      refused: "This could not be restored. Ask a publisher for help.",
    },
  },
  fr: {
    lead: "Toutes les versions qui ont été publiques, la plus récente d’abord. Rien ici ne peut être modifié.",
    nothing: "Rien de cette fiche n’a encore été publié.",
    nothingHere: "Rien de cette partie n’a encore été publié.",
    show: "Afficher",
    everything: "Tout",
    facts: "Données",
    apply: "Afficher",
    older: "Versions antérieures",
    newest: "Versions les plus récentes",
    version: (number) => `Version ${number}`,
    publishedBy: (name) => `publiée par ${name}`,
    approvedBy: (name) => `approuvée par ${name}`,
    begun: (parts) => `Public pour la première fois\u202f: ${parts}`,
    note: "Ce qui a été dit aux lecteurs",
    minor: "Modification mineure, non signalée aux lecteurs",
    reason: "Publié sans seconde relecture, parce que",
    staffOnly: "interne",
    noDifference: "Publié à nouveau sans changement",
    compareLive: "Comparer ce qui est public avec le brouillon",
    compareWithNow: "Comparer avec le brouillon",
    compareWithNowOf: (number) => `Comparer avec le brouillon\u202f: version ${number}`,
    restore: "Rétablir une partie",
    restoreOf: (number, part) => `Rétablir ${part} de la version ${number}`,
    withdrawn: {
      explained: (parts) => `Retiré\u202f: ${parts}`,
      "in-error": (parts) => `Retiré car publié par erreur\u202f: ${parts}`,
      merged: (parts) => `Fusionné avec une autre fiche\u202f: ${parts}`,
    },
    mergedInto: (name) => `Ses adresses mènent à ${name}.`,
    by: (name) => `par ${name}`,
    scheduled: {
      publish: (parts, due) => `Publication prévue le ${due}\u202f: ${parts}`,
      withdraw: (parts, due) => `Retrait prévu le ${due}\u202f: ${parts}`,
    },
    states: { waiting: "à venir", done: "fait", cancelled: "annulé", blocked: "bloqué" },
    compare: {
      ...differenceWords.fr,
      title: "Comparer deux versions",
      live: "Ce qui est public",
      draft: "Le brouillon",
      same: "Les deux versions disent la même chose.",
    },
    restoring: {
      title: (part, number) => `Rétablir ${part} de la version ${number}`,
      lead: "Ceci modifie le brouillon et ne publie rien. Voici ce qui changera dans le brouillon actuel\u202f:",
      nothing: "Le brouillon dit déjà cela. Il n’y a rien à rétablir.",
      lost: "Ceci ne peut plus être repris, car le registre ne le conserve plus\u202f:",
      button: "Rétablir dans le brouillon",
      back: "Retour à l’historique",
      done: "Rétabli dans le brouillon. Rien n’a été publié.",
      meanwhile: "Quelqu’un a enregistré cette fiche entre-temps. Regardez à nouveau ce qui changera.",
      refused: "Cette partie n’a pas pu être rétablie. Demandez l’aide d’un éditeur.",
    },
  },
  nl: {
    lead: "Elke versie die ooit openbaar was, de nieuwste eerst. Niets hier kan worden gewijzigd.",
    nothing: "Van deze fiche is nog niets gepubliceerd.",
    nothingHere: "Van dit deel is nog niets gepubliceerd.",
    show: "Tonen",
    everything: "Alles",
    facts: "Gegevens",
    apply: "Tonen",
    older: "Oudere versies",
    newest: "Nieuwste versies",
    version: (number) => `Versie ${number}`,
    publishedBy: (name) => `gepubliceerd door ${name}`,
    approvedBy: (name) => `goedgekeurd door ${name}`,
    begun: (parts) => `Voor het eerst openbaar: ${parts}`,
    note: "Wat de lezers te lezen kregen",
    minor: "Een kleine wijziging, die de lezers niet gemeld is",
    reason: "Zonder tweede paar ogen gepubliceerd, omdat",
    staffOnly: "intern",
    noDifference: "Opnieuw gepubliceerd zonder wijziging",
    compareLive: "Wat openbaar is vergelijken met het ontwerp",
    compareWithNow: "Vergelijken met het ontwerp",
    compareWithNowOf: (number) => `Vergelijken met het ontwerp: versie ${number}`,
    restore: "Een deel terugzetten",
    restoreOf: (number, part) => `${part} van versie ${number} terugzetten`,
    withdrawn: {
      explained: (parts) => `Ingetrokken: ${parts}`,
      "in-error": (parts) => `Ingetrokken want per vergissing gepubliceerd: ${parts}`,
      merged: (parts) => `Opgegaan in een ander record: ${parts}`,
    },
    mergedInto: (name) => `De adressen leiden naar ${name}.`,
    by: (name) => `door ${name}`,
    scheduled: {
      publish: (parts, due) => `Te publiceren op ${due}: ${parts}`,
      withdraw: (parts, due) => `In te trekken op ${due}: ${parts}`,
    },
    states: { waiting: "nog te doen", done: "gedaan", cancelled: "geannuleerd", blocked: "geblokkeerd" },
    compare: {
      ...differenceWords.nl,
      title: "Twee versies vergelijken",
      live: "Wat nu openbaar is",
      draft: "Het ontwerp",
      same: "Beide versies zeggen hetzelfde.",
    },
    restoring: {
      title: (part, number) => `${part} van versie ${number} terugzetten`,
      lead: "Dit wijzigt het ontwerp en publiceert niets. Dit verandert er in het huidige ontwerp:",
      nothing: "Het ontwerp zegt dit al. Er is niets terug te zetten.",
      lost: "Dit kan niet meer worden overgenomen, omdat het register het niet meer bijhoudt:",
      button: "Terugzetten in het ontwerp",
      back: "Terug naar de geschiedenis",
      done: "Teruggezet in het ontwerp. Er is niets gepubliceerd.",
      meanwhile: "Iemand heeft deze fiche intussen bewaard. Kijk opnieuw wat er zou veranderen.",
      refused: "Dit deel kon niet worden teruggezet. Vraag hulp aan een publicist.",
    },
  },
  de: {
    lead: "Jede Fassung, die je öffentlich war, die neueste zuerst. Nichts davon lässt sich ändern.",
    nothing: "Von diesem Eintrag wurde noch nichts veröffentlicht.",
    nothingHere: "Von diesem Teil wurde noch nichts veröffentlicht.",
    show: "Anzeigen",
    everything: "Alles",
    facts: "Angaben",
    apply: "Anzeigen",
    older: "Ältere Fassungen",
    newest: "Neueste Fassungen",
    version: (number) => `Fassung ${number}`,
    publishedBy: (name) => `veröffentlicht von ${name}`,
    approvedBy: (name) => `freigegeben von ${name}`,
    begun: (parts) => `Zum ersten Mal öffentlich: ${parts}`,
    note: "Was den Lesenden gesagt wurde",
    minor: "Eine kleine Änderung, die den Lesenden nicht gemeldet wurde",
    reason: "Ohne zweites Paar Augen veröffentlicht, weil",
    staffOnly: "intern",
    noDifference: "Ohne Änderung erneut veröffentlicht",
    compareLive: "Was öffentlich ist, mit dem Entwurf vergleichen",
    compareWithNow: "Mit dem Entwurf vergleichen",
    compareWithNowOf: (number) => `Mit dem Entwurf vergleichen: Fassung ${number}`,
    restore: "Einen Teil wiederherstellen",
    restoreOf: (number, part) => `${part} der Fassung ${number} wiederherstellen`,
    withdrawn: {
      explained: (parts) => `Zurückgezogen: ${parts}`,
      "in-error": (parts) => `Als irrtümlich veröffentlicht zurückgezogen: ${parts}`,
      merged: (parts) => `In einen anderen Eintrag überführt: ${parts}`,
    },
    mergedInto: (name) => `Die Adressen führen zu ${name}.`,
    by: (name) => `von ${name}`,
    scheduled: {
      publish: (parts, due) => `Zu veröffentlichen am ${due}: ${parts}`,
      withdraw: (parts, due) => `Zurückzuziehen am ${due}: ${parts}`,
    },
    states: { waiting: "steht bevor", done: "erledigt", cancelled: "abgesagt", blocked: "blockiert" },
    compare: {
      ...differenceWords.de,
      title: "Zwei Fassungen vergleichen",
      live: "Was jetzt öffentlich ist",
      draft: "Der Entwurf",
      same: "Beide Fassungen sagen dasselbe.",
    },
    restoring: {
      title: (part, number) => `${part} der Fassung ${number} wiederherstellen`,
      lead: "Dies ändert den Entwurf und veröffentlicht nichts. Das ändert sich am Entwurf, wie er jetzt ist:",
      nothing: "Der Entwurf sagt das bereits. Es gibt nichts wiederherzustellen.",
      lost: "Dies lässt sich nicht mehr übernehmen, weil das Register es nicht mehr führt:",
      button: "Im Entwurf wiederherstellen",
      back: "Zurück zum Verlauf",
      done: "Im Entwurf wiederhergestellt. Veröffentlicht wurde nichts.",
      meanwhile:
        "Jemand hat diesen Eintrag inzwischen gespeichert. Sehen Sie noch einmal nach, was sich ändern würde.",
      refused:
        "Dieser Teil ließ sich nicht wiederherstellen. Bitten Sie jemanden um Hilfe, der veröffentlicht.",
    },
  },
};
