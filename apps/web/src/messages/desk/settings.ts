/** The words of the desk's settings. */
import type { Localized } from "@entente/domain/languages";

type Choice = { readonly label: string; readonly help: string };

export type SettingWords = {
  readonly title: string;
  readonly lead: string;
  readonly review: string;
  readonly signIn: string;
  readonly fourEyes: Choice;
  readonly secondFactorRequired: Choice;
  readonly localSignIn: Choice;
  readonly environment: string;
  readonly environmentLead: string;
  readonly singleSignOn: string;
  readonly mailServer: string;
  readonly setUp: string;
  readonly notSetUp: string;
  readonly groups: string;
  readonly groupsLead: string;
  readonly group: string;
  readonly addGroup: string;
  readonly removeGroup: string;
  readonly institute: string;
  readonly save: string;
  readonly saved: string;
  readonly warning: string;
  readonly warningText: string;
  readonly anyway: string;
  readonly cancel: string;
  /** By the first place of a refusal "locks-out". */
  readonly locksOut: Readonly<
    Record<"nobody-administers" | "no-single-sign-on" | "nobody-breaks-the-glass", string>
  >;
};

export const settingWords: Localized<SettingWords> = {
  en: {
    title: "Settings",
    lead: "How this desk is run: who looks twice, and how people come in.",
    review: "Publishing",
    signIn: "Signing in",
    fourEyes: {
      label: "Four eyes",
      help: "Whoever wrote something does not publish it alone. A publisher may still do so with a reason, and a second look is left to take.",
    },
    secondFactorRequired: {
      label: "Publishers and administrators need a second factor",
      help: "Whoever has none sets one up when they next sign in.",
    },
    localSignIn: {
      label: "Sign-in with a password of one’s own",
      help: "Without it, everybody signs in by single sign-on, but for administrators who keep a password for emergencies.",
    },
    environment: "Given by the operator",
    environmentLead: "These are set where the register runs, not here. The operator’s guide says how.",
    singleSignOn: "Single sign-on",
    mailServer: "Mail server",
    setUp: "set up",
    notSetUp: "not set up",
    groups: "Groups of single sign-on",
    groupsLead:
      "Whoever belongs to a group gets its role when they sign in. Of several, the strongest counts. Whoever belongs to none keeps out.",
    group: "Name of the group",
    addGroup: "Add a group",
    removeGroup: "Remove the group {group}",
    institute: "The institute’s name, look, languages and clock",
    save: "Save",
    saved: "Saved.",
    warning: "Somebody would be locked out",
    warningText: "After this change, these people could not sign in any more:",
    anyway: "Save all the same",
    cancel: "Cancel",
    locksOut: {
      "nobody-administers":
        "Nobody could administer the register any more, so this was not saved. Make sure first that an administrator has a way in.",
      "no-single-sign-on":
        "Nobody could sign in any more, so this was not saved. Single sign-on must be set up first.",
      "nobody-breaks-the-glass":
        "If single sign-on failed, nobody could sign in, so this was not saved. Let an administrator keep a password for emergencies first: open the person under People.",
    },
  },
  fr: {
    title: "Réglages",
    lead: "Comment fonctionne ce bureau\u202f: qui relit, et comment on entre.",
    review: "Publication",
    signIn: "Connexion",
    fourEyes: {
      label: "Quatre yeux",
      help: "Qui a écrit ne publie pas seul. Un éditeur peut le faire en donnant une raison, et un second regard reste à porter.",
    },
    secondFactorRequired: {
      label: "Éditeurs et administrateurs ont besoin d’un second facteur",
      help: "Qui n’en a pas l’installe à sa prochaine connexion.",
    },
    localSignIn: {
      label: "Connexion avec un mot de passe propre",
      help: "Sans cela, tout le monde passe par l’authentification unique, sauf les administrateurs qui gardent un mot de passe de secours.",
    },
    environment: "Donné par l’exploitant",
    environmentLead: "Cela se règle là où tourne le registre, pas ici. Le guide de l’exploitant dit comment.",
    singleSignOn: "Authentification unique",
    mailServer: "Serveur de messagerie",
    setUp: "configuré",
    notSetUp: "non configuré",
    groups: "Groupes de l’authentification unique",
    groupsLead:
      "Qui appartient à un groupe reçoit son rôle à la connexion. De plusieurs, le plus fort compte. Qui n’appartient à aucun reste dehors.",
    group: "Nom du groupe",
    addGroup: "Ajouter un groupe",
    removeGroup: "Supprimer le groupe {group}",
    institute: "Le nom, l’aspect, les langues et l’horloge de l’institut",
    save: "Enregistrer",
    saved: "Enregistré.",
    warning: "Des personnes seraient exclues",
    warningText: "Après cette modification, ces personnes ne pourraient plus se connecter\u202f:",
    anyway: "Enregistrer quand même",
    cancel: "Annuler",
    locksOut: {
      "nobody-administers":
        "Plus personne ne pourrait administrer le registre\u202f; rien n’a été enregistré. Assurez d’abord un accès à un administrateur.",
      "no-single-sign-on":
        "Plus personne ne pourrait se connecter\u202f; rien n’a été enregistré. Il faut d’abord configurer l’authentification unique.",
      "nobody-breaks-the-glass":
        "Si l’authentification unique tombait, personne ne pourrait se connecter\u202f; rien n’a été enregistré. Laissez d’abord à un administrateur un mot de passe de secours, sous Personnes.",
    },
  },
  nl: {
    title: "Instellingen",
    lead: "Hoe deze desk werkt: wie nog eens kijkt, en hoe mensen binnenkomen.",
    review: "Publiceren",
    signIn: "Aanmelden",
    fourEyes: {
      label: "Vier ogen",
      help: "Wie iets schreef, publiceert het niet alleen. Een publicist kan het toch doen met een reden, en dan blijft er een tweede blik te werpen.",
    },
    secondFactorRequired: {
      label: "Publicisten en beheerders hebben een tweede factor nodig",
      help: "Wie er geen heeft, stelt er een in bij de volgende aanmelding.",
    },
    localSignIn: {
      label: "Aanmelden met een eigen wachtwoord",
      help: "Zonder dit meldt iedereen zich aan met eenmalige aanmelding, behalve beheerders die een wachtwoord voor noodgevallen houden.",
    },
    environment: "Gegeven door wie het register draait",
    environmentLead: "Dit wordt ingesteld waar het register draait, niet hier. De handleiding zegt hoe.",
    singleSignOn: "Eenmalige aanmelding",
    mailServer: "Mailserver",
    setUp: "ingesteld",
    notSetUp: "niet ingesteld",
    groups: "Groepen van de eenmalige aanmelding",
    groupsLead:
      "Wie tot een groep behoort, krijgt bij het aanmelden haar rol. Van meerdere telt de sterkste. Wie tot geen behoort, blijft buiten.",
    group: "Naam van de groep",
    addGroup: "Groep toevoegen",
    removeGroup: "De groep {group} verwijderen",
    institute: "Naam, uitzicht, talen en klok van het instituut",
    save: "Opslaan",
    saved: "Opgeslagen.",
    warning: "Iemand zou buitengesloten worden",
    warningText: "Na deze wijziging kunnen deze personen zich niet meer aanmelden:",
    anyway: "Toch opslaan",
    cancel: "Annuleren",
    locksOut: {
      "nobody-administers":
        "Niemand zou het register nog kunnen beheren, dus is dit niet opgeslagen. Zorg eerst dat een beheerder zich kan aanmelden.",
      "no-single-sign-on":
        "Niemand zou zich nog kunnen aanmelden, dus is dit niet opgeslagen. Eenmalige aanmelding moet eerst ingesteld zijn.",
      "nobody-breaks-the-glass":
        "Als de eenmalige aanmelding uitvalt, kan niemand zich aanmelden, dus is dit niet opgeslagen. Laat eerst een beheerder een wachtwoord voor noodgevallen houden, onder Personen.",
    },
  },
  de: {
    title: "Einstellungen",
    lead: "Wie die Redaktion läuft: wer noch einmal hinsieht, und wie man hereinkommt.",
    review: "Veröffentlichen",
    signIn: "Anmeldung",
    fourEyes: {
      label: "Vier Augen",
      help: "Wer etwas geschrieben hat, veröffentlicht es nicht allein. Mit einer Begründung geht es trotzdem, und ein zweiter Blick bleibt zu tun.",
    },
    secondFactorRequired: {
      label: "Veröffentlichende und Administration brauchen einen zweiten Faktor",
      help: "Wer keinen hat, richtet ihn bei der nächsten Anmeldung ein.",
    },
    localSignIn: {
      label: "Anmeldung mit eigenem Passwort",
      help: "Ohne dies melden sich alle mit der Einmalanmeldung an, außer Administratoren, die ein Passwort für Notfälle behalten.",
    },
    environment: "Vom Betrieb vorgegeben",
    environmentLead:
      "Das wird dort gesetzt, wo das Register läuft, nicht hier. Der Leitfaden für den Betrieb sagt wie.",
    singleSignOn: "Einmalanmeldung",
    mailServer: "Mailserver",
    setUp: "eingerichtet",
    notSetUp: "nicht eingerichtet",
    groups: "Gruppen der Einmalanmeldung",
    groupsLead:
      "Wer einer Gruppe angehört, bekommt bei der Anmeldung ihre Rolle. Von mehreren zählt die stärkste. Wer keiner angehört, bleibt draußen.",
    group: "Name der Gruppe",
    addGroup: "Gruppe hinzufügen",
    removeGroup: "Die Gruppe {group} entfernen",
    institute: "Name, Aussehen, Sprachen und Uhr des Instituts",
    save: "Speichern",
    saved: "Gespeichert.",
    warning: "Jemand würde ausgesperrt",
    warningText: "Nach dieser Änderung könnten sich diese Personen nicht mehr anmelden:",
    anyway: "Trotzdem speichern",
    cancel: "Abbrechen",
    locksOut: {
      "nobody-administers":
        "Niemand könnte das Register mehr verwalten, daher wurde nichts gespeichert. Sorgen Sie zuerst für einen Zugang der Administration.",
      "no-single-sign-on":
        "Niemand könnte sich mehr anmelden, daher wurde nichts gespeichert. Zuerst muss die Einmalanmeldung eingerichtet sein.",
      "nobody-breaks-the-glass":
        "Fiele die Einmalanmeldung aus, könnte sich niemand anmelden, daher wurde nichts gespeichert. Lassen Sie zuerst unter Personen jemanden ein Passwort für Notfälle behalten.",
    },
  },
};
