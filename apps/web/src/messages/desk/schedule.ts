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
