/** Words for what is done later, at a time on the register's clock. */
import type { ScheduleView } from "@entente/api/schedule/view";
import type { Localized } from "@entente/domain/languages";

export type ScheduleWords = {
  readonly title: string;
  readonly lead: string;
  readonly nothing: string;
  readonly by: string;
  readonly cancel: string;
  readonly cancelOf: string;
  readonly putAway: string;
  readonly plan: string;
  readonly planLead: string;
  readonly day: string;
  readonly time: string;
  readonly timeMissing: string;
  readonly reason: string;
  readonly planIt: string;
  readonly planned: string;
  readonly twice: string;
  readonly actions: Readonly<Record<"publish" | "withdraw", string>>;
  readonly states: Readonly<Record<ScheduleView["state"], string>>;
};

export const scheduleWords: Localized<ScheduleWords> = {
  en: {
    title: "Planned",
    lead: "Times are those of {zone}.",
    nothing: "Nothing is planned.",
    by: "by {who}",
    cancel: "Cancel it",
    cancelOf: "Cancel what is planned for {when}",
    putAway: "Put away",
    plan: "Publish later",
    planLead: "The draft is kept as it is now. What is written afterwards is not published with it.",
    day: "Day",
    time: "Time",
    timeMissing: "Give a day and a time.",
    reason: "Why it cannot wait for another person",
    planIt: "Plan it",
    planned: "Planned for {when}.",
    twice: "That night this time comes twice; the first is meant.",
    actions: {
      publish: "Publish",
      withdraw: "Withdraw",
    },
    states: {
      waiting: "waits",
      done: "done",
      cancelled: "cancelled",
      blocked: "not done",
    },
  },
  fr: {
    title: "Programmé",
    lead: "Les heures sont celles de {zone}.",
    nothing: "Rien n’est programmé.",
    by: "par {who}",
    cancel: "Annuler",
    cancelOf: "Annuler ce qui est programmé pour {when}",
    putAway: "Classer",
    plan: "Publier plus tard",
    planLead: "Le brouillon est conservé tel quel. Ce qui est écrit ensuite n’est pas publié avec lui.",
    day: "Jour",
    time: "Heure",
    timeMissing: "Indiquez un jour et une heure.",
    reason: "Pourquoi cela ne peut attendre une autre personne",
    planIt: "Programmer",
    planned: "Programmé pour {when}.",
    twice: "Cette nuit-là, cette heure existe deux fois ; il s’agit de la première.",
    actions: {
      publish: "Publier",
      withdraw: "Retirer",
    },
    states: {
      waiting: "en attente",
      done: "exécuté",
      cancelled: "annulé",
      blocked: "non exécuté",
    },
  },
  nl: {
    title: "Gepland",
    lead: "De tijden zijn die van {zone}.",
    nothing: "Er is niets gepland.",
    by: "door {who}",
    cancel: "Annuleren",
    cancelOf: "Annuleren wat gepland is voor {when}",
    putAway: "Opbergen",
    plan: "Later publiceren",
    planLead: "Het ontwerp wordt bewaard zoals het nu is. Wat daarna geschreven wordt, gaat niet mee.",
    day: "Dag",
    time: "Tijdstip",
    timeMissing: "Geef een dag en een tijdstip.",
    reason: "Waarom dit niet op iemand anders kan wachten",
    planIt: "Inplannen",
    planned: "Gepland voor {when}.",
    twice: "Die nacht komt dit tijdstip twee keer voor; het eerste is bedoeld.",
    actions: {
      publish: "Publiceren",
      withdraw: "Intrekken",
    },
    states: {
      waiting: "wacht",
      done: "uitgevoerd",
      cancelled: "geannuleerd",
      blocked: "niet uitgevoerd",
    },
  },
  de: {
    title: "Geplant",
    lead: "Die Zeiten gelten für {zone}.",
    nothing: "Es ist nichts geplant.",
    by: "von {who}",
    cancel: "Aufheben",
    cancelOf: "Aufheben, was für {when} geplant ist",
    putAway: "Ablegen",
    plan: "Später veröffentlichen",
    planLead: "Der Entwurf wird festgehalten, wie er jetzt ist. Was danach geschrieben wird, geht nicht mit.",
    day: "Tag",
    time: "Uhrzeit",
    timeMissing: "Geben Sie Tag und Uhrzeit an.",
    reason: "Warum es nicht auf eine andere Person warten kann",
    planIt: "Einplanen",
    planned: "Geplant für {when}.",
    twice: "In dieser Nacht gibt es diese Zeit zweimal; gemeint ist die erste.",
    actions: {
      publish: "Veröffentlichen",
      withdraw: "Zurückziehen",
    },
    states: {
      waiting: "wartet",
      done: "ausgeführt",
      cancelled: "aufgehoben",
      blocked: "nicht ausgeführt",
    },
  },
};
