/** The sentences of a person's own account: password, second step, recovery codes, single sign-on. */
import type { Localized } from "@entente/domain/languages";

export type AccountWords = {
  readonly title: string;
  readonly lead: string;
  readonly done: Readonly<
    Record<"password" | "added" | "codes" | "removed" | "passkey" | "renamed" | "joined" | "identity", string>
  >;
  readonly stale: string;
  readonly again: string;
  readonly password: {
    readonly heading: string;
    readonly changed: string;
    readonly none: string;
    readonly current: string;
    readonly wanted: string;
    readonly button: string;
    readonly wrong: string;
    readonly tooSoon: string;
  };
  readonly second: {
    readonly heading: string;
    readonly lead: string;
    readonly app: string;
    readonly appSince: string;
    readonly noApp: string;
    readonly removeApp: string;
    readonly passkeys: string;
    readonly noPasskey: string;
    readonly added: string;
    readonly lastUsed: string;
    readonly never: string;
    readonly remove: string;
    readonly removeNamed: string;
    readonly rename: string;
    readonly renameNamed: string;
    readonly newName: string;
  };
  readonly codes: {
    readonly heading: string;
    readonly left: string;
    readonly none: string;
    readonly needed: string;
    readonly show: string;
    readonly title: string;
    readonly lead: string;
    readonly once: string;
    readonly kept: string;
    readonly oldForm: string;
    readonly later: string;
  };
  readonly singleSignOn: {
    readonly heading: string;
    readonly joined: string;
    readonly notJoined: string;
    readonly join: string;
    readonly part: string;
  };
  readonly sessions: { readonly heading: string; readonly lead: string; readonly link: string };
  readonly methods: Readonly<Record<"password" | "passkey" | "link" | "sso", string>>;
  readonly method: string;
};

export const accountWords: Localized<AccountWords> = {
  en: {
    title: "Your account",
    lead: "How you sign in, and where you are signed in.",
    done: {
      password: "Your password has changed. Everywhere else you have been signed out.",
      added: "The second step is set up. Now keep your recovery codes.",
      codes: "Your recovery codes count from now on. Earlier ones no longer do.",
      removed: "It was removed. Everywhere else you have been signed out.",
      passkey: "The passkey was added.",
      renamed: "The passkey has its new name.",
      joined: "Single sign-on now opens your account.",
      identity: "Single sign-on no longer opens your account.",
    },
    stale: "It is a while since you signed in. Before you change how you sign in, sign in once more.",
    again: "Sign in once more",
    password: {
      heading: "Password",
      changed: "Last changed on {date}.",
      none: "You have no password here.",
      current: "Current password",
      wanted: "New password",
      button: "Change password",
      wrong: "This is not your current password.",
      tooSoon: "There were too many wrong passwords. Wait a few minutes and try again.",
    },
    second: {
      heading: "Second step",
      lead: "With a second step, a stolen password opens nothing.",
      app: "Authenticator app",
      appSince: "Set up on {date}.",
      noApp: "Not set up.",
      removeApp: "Remove the app",
      passkeys: "Passkeys",
      noPasskey: "None yet.",
      added: "Added",
      lastUsed: "Last used",
      never: "Never",
      remove: "Remove",
      removeNamed: "Remove the passkey {name}",
      rename: "Rename",
      renameNamed: "Rename the passkey {name}",
      newName: "New name",
    },
    codes: {
      heading: "Recovery codes",
      left: "{count} of ten {count|is|are} left.",
      none: "You have none.",
      needed: "They open your account when your phone or your key is lost.",
      show: "Make new recovery codes",
      title: "Your recovery codes",
      lead: "Each of these opens your account once, in place of the second step. Print them or put them into your password manager.",
      once: "They are shown this once, and count when you say that you have kept them.",
      kept: "I have kept them",
      oldForm: "These codes had grown old. Here are new ones.",
      later: "Not now",
    },
    singleSignOn: {
      heading: "Single sign-on",
      joined: "Joined on {date}.",
      notJoined: "Join {name}, and you need no password here.",
      join: "Join {name}",
      part: "Part from {name}",
    },
    sessions: {
      heading: "Sessions",
      lead: "Where you are signed in, and how to end it.",
      link: "Your sessions",
    },
    methods: { password: "Password", passkey: "Passkey", link: "Link from a mail", sso: "Single sign-on" },
    method: "By",
  },
  fr: {
    title: "Votre compte",
    lead: "Comment vous vous connectez, et où vous êtes connecté.",
    done: {
      password: "Votre mot de passe a changé. Partout ailleurs, vous avez été déconnecté.",
      added: "La seconde étape est configurée. Conservez maintenant vos codes de secours.",
      codes: "Vos codes de secours comptent à partir de maintenant. Les précédents ne valent plus.",
      removed: "C’est retiré. Partout ailleurs, vous avez été déconnecté.",
      passkey: "La clé d’accès a été ajoutée.",
      renamed: "La clé d’accès a son nouveau nom.",
      joined: "L’authentification unique ouvre désormais votre compte.",
      identity: "L’authentification unique n’ouvre plus votre compte.",
    },
    stale:
      "Vous êtes connecté depuis un moment. Avant de changer votre manière de vous connecter, connectez-vous à nouveau.",
    again: "Se connecter à nouveau",
    password: {
      heading: "Mot de passe",
      changed: "Modifié en dernier le {date}.",
      none: "Vous n’avez pas de mot de passe ici.",
      current: "Mot de passe actuel",
      wanted: "Nouveau mot de passe",
      button: "Changer de mot de passe",
      wrong: "Ce n’est pas votre mot de passe actuel.",
      tooSoon: "Trop de mots de passe erronés. Attendez quelques minutes et essayez à nouveau.",
    },
    second: {
      heading: "Seconde étape",
      lead: "Avec une seconde étape, un mot de passe volé n’ouvre rien.",
      app: "Application d’authentification",
      appSince: "Configurée le {date}.",
      noApp: "Pas configurée.",
      removeApp: "Retirer l’application",
      passkeys: "Clés d’accès",
      noPasskey: "Aucune pour l’instant.",
      added: "Ajoutée",
      lastUsed: "Dernière utilisation",
      never: "Jamais",
      remove: "Retirer",
      removeNamed: "Retirer la clé d’accès {name}",
      rename: "Renommer",
      renameNamed: "Renommer la clé d’accès {name}",
      newName: "Nouveau nom",
    },
    codes: {
      heading: "Codes de secours",
      left: "Il en reste {count} sur dix.",
      none: "Vous n’en avez pas.",
      needed: "Ils ouvrent votre compte quand votre téléphone ou votre clé est perdu.",
      show: "Créer de nouveaux codes de secours",
      title: "Vos codes de secours",
      lead: "Chacun ouvre votre compte une fois, à la place de la seconde étape. Imprimez-les ou mettez-les dans votre gestionnaire de mots de passe.",
      once: "Ils ne sont montrés que cette fois, et comptent quand vous dites les avoir conservés.",
      kept: "Je les ai conservés",
      oldForm: "Ces codes n’étaient plus valables. En voici de nouveaux.",
      later: "Pas maintenant",
    },
    singleSignOn: {
      heading: "Authentification unique",
      joined: "Lié le {date}.",
      notJoined: "Liez {name}, et vous n’aurez plus besoin de mot de passe ici.",
      join: "Lier {name}",
      part: "Se séparer de {name}",
    },
    sessions: {
      heading: "Sessions",
      lead: "Où vous êtes connecté, et comment y mettre fin.",
      link: "Vos sessions",
    },
    methods: {
      password: "Mot de passe",
      passkey: "Clé d’accès",
      link: "Lien reçu par e-mail",
      sso: "Authentification unique",
    },
    method: "Par",
  },
  nl: {
    title: "Uw account",
    lead: "Hoe u zich aanmeldt, en waar u aangemeld bent.",
    done: {
      password: "Uw wachtwoord is gewijzigd. Overal elders bent u afgemeld.",
      added: "De tweede stap is ingesteld. Bewaar nu uw herstelcodes.",
      codes: "Uw herstelcodes gelden vanaf nu. Eerdere gelden niet meer.",
      removed: "Het is verwijderd. Overal elders bent u afgemeld.",
      passkey: "De passkey is toegevoegd.",
      renamed: "De passkey heeft de nieuwe naam.",
      joined: "Eenmalige aanmelding opent nu uw account.",
      identity: "Eenmalige aanmelding opent uw account niet meer.",
    },
    stale: "U hebt zich een tijd geleden aangemeld. Meld u opnieuw aan voor u wijzigt hoe u zich aanmeldt.",
    again: "Opnieuw aanmelden",
    password: {
      heading: "Wachtwoord",
      changed: "Laatst gewijzigd op {date}.",
      none: "U hebt hier geen wachtwoord.",
      current: "Huidig wachtwoord",
      wanted: "Nieuw wachtwoord",
      button: "Wachtwoord wijzigen",
      wrong: "Dit is niet uw huidige wachtwoord.",
      tooSoon: "Er waren te veel verkeerde wachtwoorden. Wacht enkele minuten en probeer het opnieuw.",
    },
    second: {
      heading: "Tweede stap",
      lead: "Met een tweede stap opent een gestolen wachtwoord niets.",
      app: "Authenticatie-app",
      appSince: "Ingesteld op {date}.",
      noApp: "Niet ingesteld.",
      removeApp: "De app verwijderen",
      passkeys: "Passkeys",
      noPasskey: "Nog geen.",
      added: "Toegevoegd",
      lastUsed: "Laatst gebruikt",
      never: "Nooit",
      remove: "Verwijderen",
      removeNamed: "De passkey {name} verwijderen",
      rename: "Andere naam",
      renameNamed: "De passkey {name} een andere naam geven",
      newName: "Nieuwe naam",
    },
    codes: {
      heading: "Herstelcodes",
      left: "Er {count|is|zijn} nog {count} van de tien over.",
      none: "U hebt er geen.",
      needed: "Ze openen uw account als uw telefoon of sleutel weg is.",
      show: "Nieuwe herstelcodes maken",
      title: "Uw herstelcodes",
      lead: "Elk ervan opent uw account één keer, in plaats van de tweede stap. Druk ze af of zet ze in uw wachtwoordbeheerder.",
      once: "Ze worden alleen nu getoond, en gelden zodra u zegt dat u ze bewaard hebt.",
      kept: "Ik heb ze bewaard",
      oldForm: "Deze codes waren verouderd. Hier zijn nieuwe.",
      later: "Niet nu",
    },
    singleSignOn: {
      heading: "Eenmalige aanmelding",
      joined: "Gekoppeld op {date}.",
      notJoined: "Koppel {name}, en u hebt hier geen wachtwoord nodig.",
      join: "{name} koppelen",
      part: "{name} loskoppelen",
    },
    sessions: {
      heading: "Sessies",
      lead: "Waar u aangemeld bent, en hoe u dat beëindigt.",
      link: "Uw sessies",
    },
    methods: {
      password: "Wachtwoord",
      passkey: "Passkey",
      link: "Link uit een mail",
      sso: "Eenmalige aanmelding",
    },
    method: "Met",
  },
  de: {
    title: "Ihr Konto",
    lead: "Wie Sie sich anmelden, und wo Sie angemeldet sind.",
    done: {
      password: "Ihr Passwort ist geändert. Überall sonst wurden Sie abgemeldet.",
      added: "Der zweite Schritt ist eingerichtet. Verwahren Sie jetzt Ihre Wiederherstellungscodes.",
      codes: "Ihre Wiederherstellungscodes gelten ab jetzt. Frühere gelten nicht mehr.",
      removed: "Es ist entfernt. Überall sonst wurden Sie abgemeldet.",
      passkey: "Der Passkey ist hinzugefügt.",
      renamed: "Der Passkey hat seinen neuen Namen.",
      joined: "Die Einmalanmeldung öffnet jetzt Ihr Konto.",
      identity: "Die Einmalanmeldung öffnet Ihr Konto nicht mehr.",
    },
    stale:
      "Ihre Anmeldung liegt eine Weile zurück. Melden Sie sich noch einmal an, bevor Sie ändern, wie Sie sich anmelden.",
    again: "Noch einmal anmelden",
    password: {
      heading: "Passwort",
      changed: "Zuletzt geändert am {date}.",
      none: "Sie haben hier kein Passwort.",
      current: "Jetziges Passwort",
      wanted: "Neues Passwort",
      button: "Passwort ändern",
      wrong: "Das ist nicht Ihr jetziges Passwort.",
      tooSoon:
        "Es gab zu viele falsche Passwörter. Warten Sie einige Minuten und versuchen Sie es noch einmal.",
    },
    second: {
      heading: "Zweiter Schritt",
      lead: "Mit einem zweiten Schritt öffnet ein gestohlenes Passwort nichts.",
      app: "Authenticator-App",
      appSince: "Eingerichtet am {date}.",
      noApp: "Nicht eingerichtet.",
      removeApp: "App entfernen",
      passkeys: "Passkeys",
      noPasskey: "Noch keine.",
      added: "Hinzugefügt",
      lastUsed: "Zuletzt benutzt",
      never: "Nie",
      remove: "Entfernen",
      removeNamed: "Passkey {name} entfernen",
      rename: "Umbenennen",
      renameNamed: "Den Passkey {name} umbenennen",
      newName: "Neuer Name",
    },
    codes: {
      heading: "Wiederherstellungscodes",
      left: "{count} von zehn {count|ist|sind} übrig.",
      none: "Sie haben keine.",
      needed: "Sie öffnen Ihr Konto, wenn Ihr Telefon oder Ihr Schlüssel verloren ist.",
      show: "Neue Wiederherstellungscodes erstellen",
      title: "Ihre Wiederherstellungscodes",
      lead: "Jeder öffnet Ihr Konto einmal, anstelle des zweiten Schritts. Drucken Sie sie aus, oder legen Sie sie in Ihren Passwortmanager.",
      once: "Sie werden nur dieses Mal gezeigt und gelten, sobald Sie sagen, dass Sie sie verwahrt haben.",
      kept: "Ich habe sie verwahrt",
      oldForm: "Diese Codes waren veraltet. Hier sind neue.",
      later: "Nicht jetzt",
    },
    singleSignOn: {
      heading: "Einmalanmeldung",
      joined: "Verbunden am {date}.",
      notJoined: "Verbinden Sie {name}, und Sie brauchen hier kein Passwort.",
      join: "{name} verbinden",
      part: "{name} trennen",
    },
    sessions: {
      heading: "Sitzungen",
      lead: "Wo Sie angemeldet sind, und wie Sie das beenden.",
      link: "Ihre Sitzungen",
    },
    methods: {
      password: "Passwort",
      passkey: "Passkey",
      link: "Link aus einer Mail",
      sso: "Einmalanmeldung",
    },
    method: "Mit",
  },
};
