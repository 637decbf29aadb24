/** The words of looking after accounts. */
import type { CsvCheck, CsvLine, PersonState } from "@entente/api/people/view";
import type { Localized } from "@entente/domain/languages";

type Problem = CsvLine["problems"][number]["problem"];
type FileProblem = NonNullable<CsvCheck["problem"]>;
type Confirmed = {
  readonly button: string;
  readonly heading: string;
  readonly text: string;
  readonly yes: string;
};

export type PeopleWords = {
  readonly title: string;
  readonly lead: string;
  readonly search: string;
  readonly searchButton: string;
  readonly sortBy: string;
  readonly sorts: Readonly<Record<"name" | "email" | "role" | "last-signed-in", string>>;
  readonly count: string;
  readonly nobody: string;
  readonly columns: Readonly<Record<"name" | "role" | "lastSignedIn" | "second" | "state", string>>;
  readonly everywhere: string;
  readonly never: string;
  readonly second: Readonly<Record<"none" | "app" | "passkey", string>>;
  readonly states: Readonly<Record<PersonState, string>>;
  readonly invitedUntil: string;
  readonly breakGlass: string;
  readonly you: string;
  readonly inviteOne: string;
  readonly inviteSeveral: string;
  readonly fields: Readonly<
    Record<
      | "name"
      | "email"
      | "role"
      | "units"
      | "unitsHelp"
      | "languages"
      | "languagesHelp"
      | "facts"
      | "mail"
      | "breakGlass"
      | "breakGlassHelp",
      string
    >
  >;
  readonly send: string;
  readonly invited: string;
  readonly save: string;
  readonly saved: string;
  readonly done: string;
  readonly cancel: string;
  readonly access: string;
  readonly facts: Readonly<
    Record<"heading" | "sessions" | "ways" | "password" | "passkeys" | "app" | "sso" | "none", string>
  >;
  readonly acts: string;
  readonly log: string;
  readonly resend: string;
  readonly revoke: Confirmed;
  readonly suspend: Confirmed;
  readonly suspendMyself: string;
  readonly reinstate: string;
  readonly endSessions: Confirmed;
  readonly removeFactors: Confirmed;
  readonly csv: Readonly<
    Record<
      | "title"
      | "lead"
      | "columns"
      | "file"
      | "paste"
      | "check"
      | "line"
      | "outcome"
      | "problems"
      | "caption"
      | "invite"
      | "fix"
      | "invited"
      | "nothing"
      | "back",
      string
    >
  >;
  readonly outcomes: Readonly<Record<CsvLine["outcome"], string>>;
  readonly problems: Readonly<Record<Problem, string>>;
  readonly fileProblems: Readonly<Record<FileProblem, string>>;
  /** By the name of a refusal. */
  readonly refused: Readonly<Record<"email-taken" | "locks-out" | "not-confirmed", string>>;
};

export const peopleWords: Localized<PeopleWords> = {
  en: {
    title: "People",
    lead: "Who may work at the desk, what they may do, and how they sign in.",
    search: "Name or address",
    searchButton: "Search",
    sortBy: "Sort by",
    sorts: { name: "name", email: "address", role: "role", "last-signed-in": "last signed in" },
    count: "{count} {count|person|people}",
    nobody: "Nobody fits.",
    columns: {
      name: "Name",
      role: "Role and scope",
      lastSignedIn: "Last signed in",
      second: "Second factor",
      state: "State",
    },
    everywhere: "everywhere",
    never: "never",
    second: { none: "none", app: "authenticator app", passkey: "passkey" },
    states: {
      active: "Active",
      invited: "Invited, has not come yet",
      expired: "Invitation has run out",
      revoked: "Invitation taken back",
      suspended: "Suspended",
    },
    invitedUntil: "until {time}",
    breakGlass: "keeps a password for emergencies",
    you: "you",
    inviteOne: "Invite somebody",
    inviteSeveral: "Invite several from a file",
    fields: {
      name: "Name",
      email: "E-mail address",
      role: "Role",
      units: "Units",
      unitsHelp: "They see and change only records that name one of these. With none ticked: all.",
      languages: "Parts",
      languagesHelp: "They change and publish only these parts. With none ticked: all.",
      facts: "Facts",
      mail: "Language of the mail",
      breakGlass: "Keeps a password for emergencies",
      breakGlassHelp: "May sign in with a password even when everybody else uses single sign-on.",
    },
    send: "Send the invitation",
    invited: "{name} was invited. The link is open for seven days.",
    save: "Save",
    saved: "Saved. It holds from their next step at the desk.",
    done: "Done.",
    cancel: "Cancel",
    access: "Name, role and scope",
    facts: {
      heading: "Signing in",
      sessions: "Open sessions",
      ways: "Ways in",
      password: "password",
      passkeys: "{count} {count|passkey|passkeys}",
      app: "authenticator app",
      sso: "single sign-on",
      none: "none yet",
    },
    acts: "More",
    log: "What {name} did, in the audit log",
    resend: "Send the invitation again",
    revoke: {
      button: "Take the invitation back",
      heading: "Take the invitation back?",
      text: "The link in the mail is worth nothing from then on.",
      yes: "Take it back",
    },
    suspend: {
      button: "Suspend",
      heading: "Suspend {name}?",
      text: "All sessions end at once, and nobody can sign in with this account until it is reinstated. What they wrote stays.",
      yes: "Suspend",
    },
    suspendMyself: "This is your own account: you will be signed out and cannot come back by yourself.",
    reinstate: "Reinstate",
    endSessions: {
      button: "End all sessions",
      heading: "End all sessions of {name}?",
      text: "They have to sign in again everywhere. What they are typing is kept in their browser.",
      yes: "End sessions",
    },
    removeFactors: {
      button: "Remove the second factor",
      heading: "Remove the second factor of {name}?",
      text: "Passkeys, authenticator app and recovery codes go, and all sessions end. Make sure first that it is really they who ask.",
      yes: "Remove",
    },
    csv: {
      title: "Invite several people",
      lead: "Paste a table or choose a file. First you see what would happen; nobody is invited before you say so.",
      columns:
        "The first line names the columns: name, email, role (contributor, publisher or admin), and if you like units (acronyms or addresses of units, parted by spaces), languages (en, fr, nl, de, facts, parted by spaces) and mail (the language of the invitation). Commas, semicolons and tabs all do.",
      file: "A file from a spreadsheet (CSV)",
      paste: "Or paste it here",
      check: "Check, without inviting",
      line: "Line",
      outcome: "What would happen",
      problems: "What to correct",
      caption:
        "{fresh} would be invited, {there} {there|has|have} an account already, {wrong} {wrong|needs|need} correction.",
      invite: "Invite {count} {count|person|people}",
      fix: "Correct the lines above and check again. Until all lines are right, nobody is invited.",
      invited: "{invited} {invited|person was|people were} invited, {skipped} had an account already.",
      nothing: "Everybody in this file has an account already.",
      back: "To the people",
    },
    outcomes: {
      new: "is invited",
      there: "has an account already, is passed over",
      wrong: "cannot be invited",
    },
    problems: {
      "no-name": "Enter a name of at most 120 characters.",
      "no-address": "Enter an e-mail address.",
      "bad-address": "“{about}” is not an e-mail address.",
      twice: "The address stands in line {about} already.",
      "bad-role": "Write contributor, publisher or admin instead of “{about}”.",
      "unknown-unit": "There is no unit “{about}”. Write its acronym, or the last part of its address.",
      "unknown-language": "Write en, fr, nl, de or facts instead of “{about}”.",
      "admin-everywhere": "An administrator works everywhere. Leave units and languages empty.",
      "unknown-mail-language": "Write en, fr, nl or de instead of “{about}”.",
    },
    fileProblems: {
      empty: "There is no line with a person in it.",
      unreadable: "This is not a table. Check that every quotation mark is closed.",
      "missing-columns": "The first line lacks: {about}.",
      "unknown-columns": "The first line has columns that mean nothing here: {about}. Remove them.",
      "too-many": "There are {about} lines. Split the file into pieces of at most 1,000.",
    },
    refused: {
      "email-taken": "Somebody has an account with this address already. Search for it in the list.",
      "locks-out":
        "Nobody could administer the register any more. Make somebody else an administrator who can sign in, then repeat this.",
      "not-confirmed": "This is your own account. Confirm that you mean it.",
    },
  },
  fr: {
    title: "Personnes",
    lead: "Qui peut travailler au bureau, avec quels droits, et comment on se connecte.",
    search: "Nom ou adresse",
    searchButton: "Chercher",
    sortBy: "Trier par",
    sorts: { name: "nom", email: "adresse", role: "rôle", "last-signed-in": "dernière connexion" },
    count: "{count} {count|personne|personnes}",
    nobody: "Personne ne correspond.",
    columns: {
      name: "Nom",
      role: "Rôle et domaine",
      lastSignedIn: "Dernière connexion",
      second: "Second facteur",
      state: "État",
    },
    everywhere: "partout",
    never: "jamais",
    second: { none: "aucun", app: "application d’authentification", passkey: "clé d’accès" },
    states: {
      active: "Actif",
      invited: "Invité, pas encore venu",
      expired: "Invitation expirée",
      revoked: "Invitation retirée",
      suspended: "Suspendu",
    },
    invitedUntil: "jusqu’au {time}",
    breakGlass: "garde un mot de passe de secours",
    you: "vous",
    inviteOne: "Inviter une personne",
    inviteSeveral: "Inviter plusieurs personnes par fichier",
    fields: {
      name: "Nom",
      email: "Adresse e-mail",
      role: "Rôle",
      units: "Unités",
      unitsHelp:
        "La personne ne voit et ne modifie que les fiches qui citent l’une d’elles. Sans coche\u202f: toutes.",
      languages: "Parties",
      languagesHelp: "La personne ne modifie et ne publie que ces parties. Sans coche\u202f: toutes.",
      facts: "Données",
      mail: "Langue de l’e-mail",
      breakGlass: "Garde un mot de passe de secours",
      breakGlassHelp:
        "Peut se connecter avec un mot de passe même quand tous les autres utilisent l’authentification unique.",
    },
    send: "Envoyer l’invitation",
    invited: "{name} a reçu une invitation. Le lien reste ouvert sept jours.",
    save: "Enregistrer",
    saved: "Enregistré. Cela vaut dès sa prochaine action au bureau.",
    done: "C’est fait.",
    cancel: "Annuler",
    access: "Nom, rôle et domaine",
    facts: {
      heading: "Connexion",
      sessions: "Sessions ouvertes",
      ways: "Moyens d’accès",
      password: "mot de passe",
      passkeys: "{count} {count|clé|clés} d’accès",
      app: "application d’authentification",
      sso: "authentification unique",
      none: "aucun pour l’instant",
    },
    acts: "Autres actions",
    log: "Ce que {name} a fait, dans le journal d’audit",
    resend: "Renvoyer l’invitation",
    revoke: {
      button: "Retirer l’invitation",
      heading: "Retirer l’invitation\u202f?",
      text: "Le lien de l’e-mail ne vaudra plus rien.",
      yes: "Retirer",
    },
    suspend: {
      button: "Suspendre",
      heading: "Suspendre {name}\u202f?",
      text: "Toutes les sessions se terminent aussitôt et personne ne peut se connecter avec ce compte avant son rétablissement. Ce que la personne a écrit reste.",
      yes: "Suspendre",
    },
    suspendMyself: "C’est votre propre compte\u202f: vous serez déconnecté et ne pourrez pas revenir seul.",
    reinstate: "Rétablir",
    endSessions: {
      button: "Fermer toutes les sessions",
      heading: "Fermer toutes les sessions de {name}\u202f?",
      text: "La personne devra se reconnecter partout. Ce qu’elle est en train d’écrire reste dans son navigateur.",
      yes: "Fermer les sessions",
    },
    removeFactors: {
      button: "Supprimer le second facteur",
      heading: "Supprimer le second facteur de {name}\u202f?",
      text: "Clés d’accès, application et codes de secours disparaissent et toutes les sessions se terminent. Assurez-vous d’abord que c’est bien cette personne qui le demande.",
      yes: "Supprimer",
    },
    csv: {
      title: "Inviter plusieurs personnes",
      lead: "Collez un tableau ou choisissez un fichier. Vous voyez d’abord ce qui se passerait\u202f; personne n’est invité avant votre accord.",
      columns:
        "La première ligne nomme les colonnes\u202f: name, email, role (contributor, publisher ou admin) et, si vous voulez, units (sigles ou adresses d’unités, séparés par des espaces), languages (en, fr, nl, de, facts, séparés par des espaces) et mail (la langue de l’invitation). Virgules, points-virgules et tabulations conviennent.",
      file: "Un fichier d’un tableur (CSV)",
      paste: "Ou collez-le ici",
      check: "Vérifier, sans inviter",
      line: "Ligne",
      outcome: "Ce qui se passerait",
      problems: "À corriger",
      caption:
        "{fresh} {fresh|serait invitée|seraient invitées}, {there} {there|a|ont} déjà un compte, {wrong} {wrong|est|sont} à corriger.",
      invite: "Inviter {count} {count|personne|personnes}",
      fix: "Corrigez ces lignes et vérifiez à nouveau. Tant qu’une ligne est fausse, personne n’est invité.",
      invited:
        "{invited} {invited|personne a été invitée|personnes ont été invitées}, {skipped} {skipped|avait|avaient} déjà un compte.",
      nothing: "Toutes les personnes de ce fichier ont déjà un compte.",
      back: "Aux personnes",
    },
    outcomes: {
      new: "est invitée",
      there: "a déjà un compte, est passée",
      wrong: "ne peut pas être invitée",
    },
    problems: {
      "no-name": "Indiquez un nom de 120 caractères au plus.",
      "no-address": "Indiquez une adresse e-mail.",
      "bad-address": "«\u202f{about}\u202f» n’est pas une adresse e-mail.",
      twice: "L’adresse figure déjà à la ligne {about}.",
      "bad-role": "Écrivez contributor, publisher ou admin au lieu de «\u202f{about}\u202f».",
      "unknown-unit":
        "Il n’y a pas d’unité «\u202f{about}\u202f». Écrivez son sigle ou la fin de son adresse.",
      "unknown-language": "Écrivez en, fr, nl, de ou facts au lieu de «\u202f{about}\u202f».",
      "admin-everywhere": "Un administrateur travaille partout. Laissez les unités et les langues vides.",
      "unknown-mail-language": "Écrivez en, fr, nl ou de au lieu de «\u202f{about}\u202f».",
    },
    fileProblems: {
      empty: "Aucune ligne ne contient une personne.",
      unreadable: "Ce n’est pas un tableau. Vérifiez que chaque guillemet est fermé.",
      "missing-columns": "Il manque dans la première ligne\u202f: {about}.",
      "unknown-columns":
        "La première ligne contient des colonnes sans signification ici\u202f: {about}. Supprimez-les.",
      "too-many": "Il y a {about} lignes. Découpez le fichier en morceaux de 1\u202f000 lignes au plus.",
    },
    refused: {
      "email-taken": "Quelqu’un a déjà un compte avec cette adresse. Cherchez-la dans la liste.",
      "locks-out":
        "Plus personne ne pourrait administrer le registre. Nommez d’abord un autre administrateur qui peut se connecter.",
      "not-confirmed": "C’est votre propre compte. Confirmez que vous le voulez.",
    },
  },
  nl: {
    title: "Personen",
    lead: "Wie aan de desk mag werken, wat ze mogen doen en hoe ze zich aanmelden.",
    search: "Naam of adres",
    searchButton: "Zoeken",
    sortBy: "Sorteren op",
    sorts: { name: "naam", email: "adres", role: "rol", "last-signed-in": "laatst aangemeld" },
    count: "{count} {count|persoon|personen}",
    nobody: "Niemand voldoet.",
    columns: {
      name: "Naam",
      role: "Rol en bereik",
      lastSignedIn: "Laatst aangemeld",
      second: "Tweede factor",
      state: "Toestand",
    },
    everywhere: "overal",
    never: "nooit",
    second: { none: "geen", app: "authenticatie-app", passkey: "passkey" },
    states: {
      active: "Actief",
      invited: "Uitgenodigd, nog niet gekomen",
      expired: "Uitnodiging verlopen",
      revoked: "Uitnodiging ingetrokken",
      suspended: "Geschorst",
    },
    invitedUntil: "tot {time}",
    breakGlass: "houdt een wachtwoord voor noodgevallen",
    you: "uzelf",
    inviteOne: "Iemand uitnodigen",
    inviteSeveral: "Meerdere personen uitnodigen uit een bestand",
    fields: {
      name: "Naam",
      email: "E-mailadres",
      role: "Rol",
      units: "Eenheden",
      unitsHelp: "Ziet en wijzigt alleen fiches die een van deze noemen. Niets aangevinkt: alle.",
      languages: "Delen",
      languagesHelp: "Wijzigt en publiceert alleen deze delen. Niets aangevinkt: alle.",
      facts: "Gegevens",
      mail: "Taal van de e-mail",
      breakGlass: "Houdt een wachtwoord voor noodgevallen",
      breakGlassHelp:
        "Mag zich met een wachtwoord aanmelden, ook als alle anderen eenmalige aanmelding gebruiken.",
    },
    send: "Uitnodiging versturen",
    invited: "{name} is uitgenodigd. De link blijft zeven dagen open.",
    save: "Opslaan",
    saved: "Opgeslagen. Het geldt vanaf de volgende stap aan de desk.",
    done: "Gebeurd.",
    cancel: "Annuleren",
    access: "Naam, rol en bereik",
    facts: {
      heading: "Aanmelden",
      sessions: "Open sessies",
      ways: "Manieren van aanmelden",
      password: "wachtwoord",
      passkeys: "{count} {count|passkey|passkeys}",
      app: "authenticatie-app",
      sso: "eenmalige aanmelding",
      none: "nog geen",
    },
    acts: "Meer",
    log: "Wat {name} deed, in het auditlogboek",
    resend: "Uitnodiging opnieuw versturen",
    revoke: {
      button: "Uitnodiging intrekken",
      heading: "De uitnodiging intrekken?",
      text: "De link in de e-mail is dan niets meer waard.",
      yes: "Intrekken",
    },
    suspend: {
      button: "Schorsen",
      heading: "{name} schorsen?",
      text: "Alle sessies eindigen meteen en niemand kan zich met dit account aanmelden tot het hersteld is. Wat de persoon schreef, blijft.",
      yes: "Schorsen",
    },
    suspendMyself: "Dit is uw eigen account: u wordt afgemeld en kunt niet zelf terugkomen.",
    reinstate: "Herstellen",
    endSessions: {
      button: "Alle sessies beëindigen",
      heading: "Alle sessies van {name} beëindigen?",
      text: "De persoon moet zich overal opnieuw aanmelden. Wat die aan het typen is, blijft in de browser bewaard.",
      yes: "Sessies beëindigen",
    },
    removeFactors: {
      button: "Tweede factor verwijderen",
      heading: "De tweede factor van {name} verwijderen?",
      text: "Passkeys, authenticatie-app en herstelcodes verdwijnen en alle sessies eindigen. Ga eerst na dat de persoon het echt zelf vraagt.",
      yes: "Verwijderen",
    },
    csv: {
      title: "Meerdere personen uitnodigen",
      lead: "Plak een tabel of kies een bestand. U ziet eerst wat er zou gebeuren; niemand wordt uitgenodigd voor u het zegt.",
      columns:
        "De eerste regel noemt de kolommen: name, email, role (contributor, publisher of admin) en, als u wilt, units (afkortingen of adressen van eenheden, met spaties ertussen), languages (en, fr, nl, de, facts, met spaties ertussen) en mail (de taal van de uitnodiging). Komma’s, puntkomma’s en tabs zijn allemaal goed.",
      file: "Een bestand uit een rekenblad (CSV)",
      paste: "Of plak het hier",
      check: "Nakijken, zonder uit te nodigen",
      line: "Regel",
      outcome: "Wat er zou gebeuren",
      problems: "Wat te verbeteren",
      caption:
        "{fresh} {fresh|wordt|worden} uitgenodigd, {there} {there|heeft|hebben} al een account, {wrong} {wrong|moet|moeten} verbeterd worden.",
      invite: "{count} {count|persoon|personen} uitnodigen",
      fix: "Verbeter deze regels en kijk opnieuw na. Zolang niet alles klopt, wordt niemand uitgenodigd.",
      invited:
        "{invited} {invited|persoon is|personen zijn} uitgenodigd, {skipped} {skipped|had|hadden} al een account.",
      nothing: "Iedereen in dit bestand heeft al een account.",
      back: "Naar de personen",
    },
    outcomes: {
      new: "wordt uitgenodigd",
      there: "heeft al een account, wordt overgeslagen",
      wrong: "kan niet uitgenodigd worden",
    },
    problems: {
      "no-name": "Vul een naam van hoogstens 120 tekens in.",
      "no-address": "Vul een e-mailadres in.",
      "bad-address": "“{about}” is geen e-mailadres.",
      twice: "Het adres staat al op regel {about}.",
      "bad-role": "Schrijf contributor, publisher of admin in plaats van “{about}”.",
      "unknown-unit": "Er is geen eenheid “{about}”. Schrijf haar afkorting of het einde van haar adres.",
      "unknown-language": "Schrijf en, fr, nl, de of facts in plaats van “{about}”.",
      "admin-everywhere": "Een beheerder werkt overal. Laat eenheden en talen leeg.",
      "unknown-mail-language": "Schrijf en, fr, nl of de in plaats van “{about}”.",
    },
    fileProblems: {
      empty: "Er is geen regel met een persoon.",
      unreadable: "Dit is geen tabel. Kijk na of elk aanhalingsteken gesloten is.",
      "missing-columns": "In de eerste regel ontbreekt: {about}.",
      "unknown-columns": "De eerste regel bevat kolommen die hier niets betekenen: {about}. Verwijder ze.",
      "too-many": "Er zijn {about} regels. Splits het bestand in stukken van hoogstens 1.000.",
    },
    refused: {
      "email-taken": "Iemand heeft al een account met dit adres. Zoek het in de lijst.",
      "locks-out":
        "Niemand zou het register nog kunnen beheren. Maak eerst iemand anders beheerder die zich kan aanmelden.",
      "not-confirmed": "Dit is uw eigen account. Bevestig dat u het meent.",
    },
  },
  de: {
    title: "Personen",
    lead: "Wer in der Redaktion arbeiten darf, was sie dürfen und wie sie sich anmelden.",
    search: "Name oder Adresse",
    searchButton: "Suchen",
    sortBy: "Sortieren nach",
    sorts: { name: "Name", email: "Adresse", role: "Rolle", "last-signed-in": "letzter Anmeldung" },
    count: "{count} {count|Person|Personen}",
    nobody: "Niemand passt.",
    columns: {
      name: "Name",
      role: "Rolle und Bereich",
      lastSignedIn: "Zuletzt angemeldet",
      second: "Zweiter Faktor",
      state: "Stand",
    },
    everywhere: "überall",
    never: "nie",
    second: { none: "keiner", app: "Authentifizierungs-App", passkey: "Passkey" },
    states: {
      active: "Aktiv",
      invited: "Eingeladen, noch nicht gekommen",
      expired: "Einladung abgelaufen",
      revoked: "Einladung zurückgezogen",
      suspended: "Gesperrt",
    },
    invitedUntil: "bis {time}",
    breakGlass: "behält ein Passwort für Notfälle",
    you: "Sie selbst",
    inviteOne: "Jemanden einladen",
    inviteSeveral: "Mehrere aus einer Datei einladen",
    fields: {
      name: "Name",
      email: "E-Mail-Adresse",
      role: "Rolle",
      units: "Einheiten",
      unitsHelp: "Sieht und ändert nur Einträge, die eine davon nennen. Nichts angekreuzt: alle.",
      languages: "Teile",
      languagesHelp: "Ändert und veröffentlicht nur diese Teile. Nichts angekreuzt: alle.",
      facts: "Angaben",
      mail: "Sprache der E-Mail",
      breakGlass: "Behält ein Passwort für Notfälle",
      breakGlassHelp:
        "Darf sich mit Passwort anmelden, auch wenn alle anderen die Einmalanmeldung verwenden.",
    },
    send: "Einladung senden",
    invited: "{name} wurde eingeladen. Der Link bleibt sieben Tage offen.",
    save: "Speichern",
    saved: "Gespeichert. Es gilt ab dem nächsten Schritt in der Redaktion.",
    done: "Erledigt.",
    cancel: "Abbrechen",
    access: "Name, Rolle und Bereich",
    facts: {
      heading: "Anmeldung",
      sessions: "Offene Sitzungen",
      ways: "Anmeldewege",
      password: "Passwort",
      passkeys: "{count} {count|Passkey|Passkeys}",
      app: "Authentifizierungs-App",
      sso: "Einmalanmeldung",
      none: "noch keiner",
    },
    acts: "Weiteres",
    log: "Was {name} getan hat, im Prüfprotokoll",
    resend: "Einladung erneut senden",
    revoke: {
      button: "Einladung zurückziehen",
      heading: "Die Einladung zurückziehen?",
      text: "Der Link in der E-Mail ist dann nichts mehr wert.",
      yes: "Zurückziehen",
    },
    suspend: {
      button: "Sperren",
      heading: "{name} sperren?",
      text: "Alle Sitzungen enden sofort, und mit diesem Konto kann sich niemand anmelden, bis es wieder freigegeben ist. Was die Person geschrieben hat, bleibt.",
      yes: "Sperren",
    },
    suspendMyself: "Das ist Ihr eigenes Konto: Sie werden abgemeldet und können nicht allein zurückkommen.",
    reinstate: "Wieder freigeben",
    endSessions: {
      button: "Alle Sitzungen beenden",
      heading: "Alle Sitzungen von {name} beenden?",
      text: "Die Person muss sich überall neu anmelden. Was sie gerade schreibt, bleibt in ihrem Browser.",
      yes: "Sitzungen beenden",
    },
    removeFactors: {
      button: "Zweiten Faktor entfernen",
      heading: "Den zweiten Faktor von {name} entfernen?",
      text: "Passkeys, App und Wiederherstellungscodes verschwinden, und alle Sitzungen enden. Vergewissern Sie sich zuerst, dass wirklich diese Person darum bittet.",
      yes: "Entfernen",
    },
    csv: {
      title: "Mehrere Personen einladen",
      lead: "Fügen Sie eine Tabelle ein oder wählen Sie eine Datei. Sie sehen zuerst, was geschähe; niemand wird eingeladen, bevor Sie es sagen.",
      columns:
        "Die erste Zeile nennt die Spalten: name, email, role (contributor, publisher oder admin) und nach Wunsch units (Abkürzungen oder Adressen von Einheiten, durch Leerzeichen getrennt), languages (en, fr, nl, de, facts, durch Leerzeichen getrennt) und mail (die Sprache der Einladung). Kommas, Semikolons und Tabulatoren sind alle recht.",
      file: "Eine Datei aus einer Tabellenkalkulation (CSV)",
      paste: "Oder hier einfügen",
      check: "Prüfen, ohne einzuladen",
      line: "Zeile",
      outcome: "Was geschähe",
      problems: "Was zu berichtigen ist",
      caption:
        "{fresh} {fresh|würde|würden} eingeladen, {there} {there|hat|haben} schon ein Konto, {wrong} {wrong|ist|sind} zu berichtigen.",
      invite: "{count} {count|Person|Personen} einladen",
      fix: "Berichtigen Sie diese Zeilen und prüfen Sie erneut. Solange nicht alles stimmt, wird niemand eingeladen.",
      invited:
        "{invited} {invited|Person wurde|Personen wurden} eingeladen, {skipped} {skipped|hatte|hatten} schon ein Konto.",
      nothing: "Alle in dieser Datei haben schon ein Konto.",
      back: "Zu den Personen",
    },
    outcomes: {
      new: "wird eingeladen",
      there: "hat schon ein Konto, wird übergangen",
      wrong: "kann nicht eingeladen werden",
    },
    problems: {
      "no-name": "Geben Sie einen Namen mit höchstens 120 Zeichen ein.",
      "no-address": "Geben Sie eine E-Mail-Adresse ein.",
      "bad-address": "„{about}“ ist keine E-Mail-Adresse.",
      twice: "Die Adresse steht schon in Zeile {about}.",
      "bad-role": "Schreiben Sie contributor, publisher oder admin statt „{about}“.",
      "unknown-unit":
        "Es gibt keine Einheit „{about}“. Schreiben Sie ihre Abkürzung oder das Ende ihrer Adresse.",
      "unknown-language": "Schreiben Sie en, fr, nl, de oder facts statt „{about}“.",
      "admin-everywhere": "Die Administration arbeitet überall. Lassen Sie Einheiten und Sprachen leer.",
      "unknown-mail-language": "Schreiben Sie en, fr, nl oder de statt „{about}“.",
    },
    fileProblems: {
      empty: "Es gibt keine Zeile mit einer Person.",
      unreadable: "Das ist keine Tabelle. Prüfen Sie, ob jedes Anführungszeichen geschlossen ist.",
      "missing-columns": "In der ersten Zeile fehlt: {about}.",
      "unknown-columns":
        "Die erste Zeile enthält Spalten, die hier nichts bedeuten: {about}. Entfernen Sie sie.",
      "too-many": "Es sind {about} Zeilen. Teilen Sie die Datei in Stücke von höchstens 1.000.",
    },
    refused: {
      "email-taken": "Jemand hat mit dieser Adresse schon ein Konto. Suchen Sie sie in der Liste.",
      "locks-out":
        "Niemand könnte das Register mehr verwalten. Machen Sie zuerst jemand anderen, der sich anmelden kann, zur Administration.",
      "not-confirmed": "Das ist Ihr eigenes Konto. Bestätigen Sie, dass Sie es so meinen.",
    },
  },
};
