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
  /** What taking back an error hides besides. */
  readonly hidesPast: string;
  readonly states: Readonly<Record<ScheduleView["state"], string>>;
  /** Why it was not done when its time came, by the name of the refusal. */
  readonly why: Readonly<Record<string, string>>;
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
    hidesPast:
      "Published in error: what was ever published of this is hidden from visitors then, on earlier days too.",
    states: {
      waiting: "waits",
      done: "done",
      cancelled: "cancelled",
      blocked: "not done",
    },
    why: {
      "not-allowed": "{who} may not do this any more. Whoever may decides whether it is still wanted.",
      "version-conflict":
        "It was published or withdrawn since this was planned. Look whether what was planned still holds, and plan it anew.",
      "nothing-changed": "What was planned was public already.",
      "not-found": "The record was in the trash.",
      "not-live": "It, or the page that it was to become part of, was not public any more.",
      "second-person-needed":
        "A second person is needed, and nobody else had read it. Hand it in for review.",
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
    hidesPast:
      "Publié par erreur\u202f: tout ce qui en a été publié un jour sera alors caché aux visiteurs, pour les jours passés aussi.",
    states: {
      waiting: "en attente",
      done: "exécuté",
      cancelled: "annulé",
      blocked: "non exécuté",
    },
    why: {
      "not-allowed": "{who} n’en a plus le droit. Une personne qui l’a décide si cela reste souhaité.",
      "version-conflict":
        "Publié ou retiré depuis que ceci a été programmé. Vérifiez si ce qui était prévu est encore valable, et programmez-le à nouveau.",
      "nothing-changed": "Ce qui était programmé était déjà public.",
      "not-found": "La fiche était dans la corbeille.",
      "not-live": "La page, ou celle dont elle devait faire partie, n’était plus publique.",
      "second-person-needed":
        "Il faut une deuxième personne, et personne d’autre ne l’avait lu. Soumettez-le à relecture.",
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
    hidesPast:
      "Bij vergissing gepubliceerd: alles wat hiervan ooit gepubliceerd werd, is dan verborgen voor bezoekers, ook op vroegere dagen.",
    states: {
      waiting: "wacht",
      done: "uitgevoerd",
      cancelled: "geannuleerd",
      blocked: "niet uitgevoerd",
    },
    why: {
      "not-allowed": "{who} mag dit niet meer doen. Wie het wel mag, beslist of het nog moet gebeuren.",
      "version-conflict":
        "Dit werd gepubliceerd of ingetrokken nadat het gepland was. Kijk na of het plan nog klopt en plan het opnieuw.",
      "nothing-changed": "Wat gepland was, stond al online.",
      "not-found": "De fiche lag in de prullenbak.",
      "not-live": "De pagina, of die waarvan ze deel zou worden, stond niet meer online.",
      "second-person-needed":
        "Er is een tweede persoon nodig, en niemand anders had het gelezen. Leg het voor ter nazicht.",
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
    hidesPast:
      "Irrtümlich veröffentlicht: Alles, was je davon veröffentlicht wurde, ist dann vor Besuchern verborgen, auch an früheren Tagen.",
    states: {
      waiting: "wartet",
      done: "ausgeführt",
      cancelled: "aufgehoben",
      blocked: "nicht ausgeführt",
    },
    why: {
      "not-allowed": "{who} darf das nicht mehr. Wer es darf, entscheidet, ob es noch gewünscht ist.",
      "version-conflict":
        "Seit dies geplant wurde, wurde veröffentlicht oder zurückgezogen. Prüfen Sie, ob der Plan noch gilt, und planen Sie neu.",
      "nothing-changed": "Was geplant war, war schon öffentlich.",
      "not-found": "Der Eintrag lag im Papierkorb.",
      "not-live": "Die Seite, oder die, deren Teil sie werden sollte, war nicht mehr öffentlich.",
      "second-person-needed":
        "Es braucht eine zweite Person, und niemand sonst hatte es gelesen. Reichen Sie es zur Prüfung ein.",
    },
  },
};
