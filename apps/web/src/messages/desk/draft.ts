/** The sentences about saving by itself, and about several people on one record. */
import type { Localized } from "@entente/domain/languages";

export type DraftWords = {
  readonly saving: string;
  readonly saved: string;
  readonly savedAt: string;
  /** Where that was on another day. */
  readonly savedOn: string;
  readonly offline: string;
  readonly offlineHelp: string;
  readonly failed: string;
  readonly failedHelp: string;
  readonly stopped: string;
  readonly conflictHelp: string;
  readonly choose: string;
  readonly gone: string;
  readonly notAllowed: string;
  readonly refused: string;
  readonly signedOut: string;
  readonly otherAccount: string;
  readonly notKept: string;
  readonly recovered: string;
  /** {count} */
  readonly malformed: string;
  readonly showField: string;
  readonly others: string;
  readonly otherWindow: string;
  readonly twoVersions: string;
  readonly twoVersionsLead: string;
  readonly moreQuestions: string;
  readonly yours: string;
  readonly ofOther: string;
  readonly nothingThere: string;
  readonly combined: string;
  readonly combinedHelp: string;
  readonly keepMine: string;
  readonly takeTheirs: string;
  readonly combine: string;
  readonly useCombined: string;
  readonly back: string;
  readonly later: string;
  readonly sessionEnded: string;
  readonly sessionEndedLead: string;
  readonly email: string;
  readonly password: string;
  readonly signIn: string;
  readonly otherWay: string;
  readonly wrongPassword: string;
  readonly tooSoon: string;
  readonly signInFailed: string;
  readonly moreSteps: string;
  readonly textOf: string;
  readonly textOfLead: string;
  readonly somebodyElse: string;
  readonly goOnAs: string;
  readonly unsavedText: string;
  readonly nothingUnsaved: string;
  readonly showUnsaved: string;
  readonly copy: string;
  readonly copied: string;
  readonly close: string;
  readonly discard: string;
};

export const draftWords: Localized<DraftWords> = {
  en: {
    saving: "Saving…",
    saved: "Saved",
    savedAt: "Saved {time}",
    savedOn: "Saved on {day}",
    offline: "Not saved, no connection",
    offlineHelp: "Go on typing. It is kept in this browser and sent when the connection is back.",
    failed: "Not saved",
    failedHelp: "The register did not answer as it should. It is tried again; what you typed is kept.",
    stopped: "Stopped, newer version exists",
    conflictHelp: "{name} changed the same field. Everything else is saved.",
    choose: "Choose what stays",
    gone: "Stopped. This record is in the trash. Copy what you need, or restore the record.",
    notAllowed: "Stopped. Your access has changed, and you may no longer write here.",
    refused: "Stopped. The register does not take this text. It may be too long; what you typed is kept.",
    signedOut: "Stopped. Sign in again to go on.",
    otherAccount: "Stopped. Somebody else is signed in.",
    notKept: "This browser has no room for a copy of what is not saved yet. Do not close the page.",
    recovered: "What you typed at your last visit was not saved yet. It is here again.",
    malformed: "{count} {count|field is|fields are} not in the right form, and not saved yet.",
    showField: "Show the field",
    others: "Also here: {names}",
    otherWindow: "you, in another window",
    twoVersions: "{field}: two versions",
    twoVersionsLead: "{name} changed this field while you did. Choose what stays.",
    moreQuestions: "Questions after this one: {count}.",
    yours: "Yours ({name})",
    ofOther: "{name}’s",
    nothingThere: "Nothing stands here.",
    combined: "One text of both",
    combinedHelp: "Both texts stand here. Edit them until they are one.",
    keepMine: "Keep mine",
    takeTheirs: "Take theirs",
    combine: "Combine",
    useCombined: "Use this text",
    back: "Back",
    later: "Later",
    sessionEnded: "Sign in again",
    sessionEndedLead:
      "Your session has ended. Nothing is lost, {name}: what you typed is kept here and saved as soon as you are signed in.",
    email: "E-mail address",
    password: "Password",
    signIn: "Sign in",
    otherWay: "Sign in another way, in a new window",
    wrongPassword: "This e-mail address and password do not belong together. Try again.",
    tooSoon: "Too many tries. Wait a moment, then try again.",
    signInFailed: "That did not work. Try again.",
    moreSteps:
      "Your account needs a second step. Open the sign-in page in a new window; this window waits and goes on by itself.",
    textOf: "This text is {name}’s",
    textOfLead:
      "{other} is signed in now, and none of this is saved in their name. What {name} wrote is kept in this browser until {name} signs in again.",
    somebodyElse: "somebody else",
    goOnAs: "Go on as {name}",
    unsavedText: "What is not saved yet",
    nothingUnsaved: "Everything was saved before.",
    showUnsaved: "Show what is not saved",
    copy: "Copy",
    copied: "Copied.",
    close: "Close",
    discard: "Discard this text",
  },
  fr: {
    saving: "Enregistrement…",
    saved: "Enregistré",
    savedAt: "Enregistré à {time}",
    savedOn: "Enregistré le {day}",
    offline: "Non enregistré, pas de connexion",
    offlineHelp:
      "Continuez à écrire. Le texte est gardé dans ce navigateur et envoyé dès que la connexion revient.",
    failed: "Non enregistré",
    failedHelp:
      "Le registre n’a pas répondu comme prévu. Un nouvel essai est en cours\u202f; ce que vous avez écrit est gardé.",
    stopped: "Arrêté, une version plus récente existe",
    conflictHelp: "{name} a modifié le même champ. Tout le reste est enregistré.",
    choose: "Choisir ce qui reste",
    gone: "Arrêté. Cette fiche est dans la corbeille. Copiez ce qu’il vous faut ou restaurez la fiche.",
    notAllowed: "Arrêté. Vos droits ont changé et vous ne pouvez plus écrire ici.",
    refused:
      "Arrêté. Le registre n’accepte pas ce texte. Il est peut-être trop long\u202f; ce que vous avez écrit est gardé.",
    signedOut: "Arrêté. Reconnectez-vous pour continuer.",
    otherAccount: "Arrêté. Quelqu’un d’autre est connecté.",
    notKept:
      "Ce navigateur n’a plus de place pour une copie de ce qui n’est pas enregistré. Ne fermez pas la page.",
    recovered:
      "Ce que vous avez écrit lors de votre dernière visite n’était pas encore enregistré. Le voici à nouveau.",
    malformed:
      "{count} {count|champ n’a|champs n’ont} pas la forme voulue et {count|n’est pas encore enregistré|ne sont pas encore enregistrés}.",
    showField: "Montrer le champ",
    others: "Également ici\u202f: {names}",
    otherWindow: "vous, dans une autre fenêtre",
    twoVersions: "{field}\u202f: deux versions",
    twoVersionsLead: "{name} a modifié ce champ en même temps que vous. Choisissez ce qui reste.",
    moreQuestions: "Questions après celle-ci\u202f: {count}.",
    yours: "La vôtre ({name})",
    ofOther: "Celle de {name}",
    nothingThere: "Il n’y a rien ici.",
    combined: "Un seul texte à partir des deux",
    combinedHelp: "Les deux textes sont ici. Modifiez-les jusqu’à n’en faire qu’un.",
    keepMine: "Garder la mienne",
    takeTheirs: "Prendre l’autre",
    combine: "Combiner",
    useCombined: "Utiliser ce texte",
    back: "Retour",
    later: "Plus tard",
    sessionEnded: "Reconnectez-vous",
    sessionEndedLead:
      "Votre session est terminée. Rien n’est perdu, {name}\u202f: ce que vous avez écrit est gardé ici et enregistré dès que vous êtes connecté.",
    email: "Adresse e-mail",
    password: "Mot de passe",
    signIn: "Se connecter",
    otherWay: "Se connecter autrement, dans une nouvelle fenêtre",
    wrongPassword: "Cette adresse et ce mot de passe ne vont pas ensemble. Réessayez.",
    tooSoon: "Trop d’essais. Patientez un moment, puis réessayez.",
    signInFailed: "Cela n’a pas fonctionné. Réessayez.",
    moreSteps:
      "Votre compte demande une deuxième étape. Ouvrez la page de connexion dans une nouvelle fenêtre\u202f; celle-ci attend et continue d’elle-même.",
    textOf: "Ce texte est celui de {name}",
    textOfLead:
      "{other} est maintenant connecté, et rien de ceci n’est enregistré en son nom. Ce que {name} a écrit est gardé dans ce navigateur jusqu’à sa prochaine connexion.",
    somebodyElse: "quelqu’un d’autre",
    goOnAs: "Continuer en tant que {name}",
    unsavedText: "Ce qui n’est pas encore enregistré",
    nothingUnsaved: "Tout était déjà enregistré.",
    showUnsaved: "Montrer ce qui n’est pas enregistré",
    copy: "Copier",
    copied: "Copié.",
    close: "Fermer",
    discard: "Abandonner ce texte",
  },
  nl: {
    saving: "Bezig met opslaan…",
    saved: "Opgeslagen",
    savedAt: "Opgeslagen om {time}",
    savedOn: "Opgeslagen op {day}",
    offline: "Niet opgeslagen, geen verbinding",
    offlineHelp:
      "Typ gerust verder. De tekst wordt in deze browser bewaard en verstuurd zodra er weer verbinding is.",
    failed: "Niet opgeslagen",
    failedHelp:
      "Het register antwoordde niet zoals het hoort. Er wordt opnieuw geprobeerd; wat u typte blijft bewaard.",
    stopped: "Gestopt, er is een nieuwere versie",
    conflictHelp: "{name} heeft hetzelfde veld gewijzigd. Al het andere is opgeslagen.",
    choose: "Kiezen wat blijft",
    gone: "Gestopt. Deze fiche ligt in de prullenbak. Kopieer wat u nodig hebt, of zet de fiche terug.",
    notAllowed: "Gestopt. Uw rechten zijn gewijzigd en u mag hier niet meer schrijven.",
    refused:
      "Gestopt. Het register neemt deze tekst niet aan. Misschien is hij te lang; wat u typte blijft bewaard.",
    signedOut: "Gestopt. Meld u opnieuw aan om verder te gaan.",
    otherAccount: "Gestopt. Iemand anders is aangemeld.",
    notKept:
      "Deze browser heeft geen plaats voor een kopie van wat nog niet is opgeslagen. Sluit de pagina niet.",
    recovered: "Wat u bij uw vorige bezoek typte, was nog niet opgeslagen. Het staat er weer.",
    malformed:
      "{count} {count|veld heeft|velden hebben} niet de juiste vorm en {count|is|zijn} nog niet opgeslagen.",
    showField: "Toon het veld",
    others: "Ook hier: {names}",
    otherWindow: "uzelf, in een ander venster",
    twoVersions: "{field}: twee versies",
    twoVersionsLead: "{name} wijzigde dit veld tegelijk met u. Kies wat blijft.",
    moreQuestions: "Vragen na deze: {count}.",
    yours: "De uwe ({name})",
    ofOther: "Die van {name}",
    nothingThere: "Hier staat niets.",
    combined: "Eén tekst uit beide",
    combinedHelp: "Beide teksten staan hier. Bewerk ze tot het er één is.",
    keepMine: "De mijne houden",
    takeTheirs: "De andere nemen",
    combine: "Combineren",
    useCombined: "Deze tekst gebruiken",
    back: "Terug",
    later: "Later",
    sessionEnded: "Meld u opnieuw aan",
    sessionEndedLead:
      "Uw sessie is afgelopen. Er is niets verloren, {name}: wat u typte wordt hier bewaard en opgeslagen zodra u bent aangemeld.",
    email: "E-mailadres",
    password: "Wachtwoord",
    signIn: "Aanmelden",
    otherWay: "Anders aanmelden, in een nieuw venster",
    wrongPassword: "Dit e-mailadres en wachtwoord horen niet bij elkaar. Probeer opnieuw.",
    tooSoon: "Te veel pogingen. Wacht even en probeer dan opnieuw.",
    signInFailed: "Dat lukte niet. Probeer opnieuw.",
    moreSteps:
      "Uw account vraagt een tweede stap. Open de aanmeldpagina in een nieuw venster; dit venster wacht en gaat vanzelf verder.",
    textOf: "Deze tekst is van {name}",
    textOfLead:
      "{other} is nu aangemeld, en niets hiervan wordt in diens naam opgeslagen. Wat {name} schreef blijft in deze browser bewaard tot {name} zich weer aanmeldt.",
    somebodyElse: "iemand anders",
    goOnAs: "Verdergaan als {name}",
    unsavedText: "Wat nog niet is opgeslagen",
    nothingUnsaved: "Alles was al opgeslagen.",
    showUnsaved: "Tonen wat niet is opgeslagen",
    copy: "Kopiëren",
    copied: "Gekopieerd.",
    close: "Sluiten",
    discard: "Deze tekst weggooien",
  },
  de: {
    saving: "Wird gespeichert…",
    saved: "Gespeichert",
    savedAt: "Gespeichert um {time}",
    savedOn: "Gespeichert am {day}",
    offline: "Nicht gespeichert, keine Verbindung",
    offlineHelp:
      "Schreiben Sie weiter. Der Text bleibt in diesem Browser und wird gesendet, sobald die Verbindung wieder da ist.",
    failed: "Nicht gespeichert",
    failedHelp:
      "Das Register hat nicht richtig geantwortet. Es wird noch einmal versucht; was Sie geschrieben haben, bleibt erhalten.",
    stopped: "Angehalten, es gibt eine neuere Version",
    conflictHelp: "{name} hat dasselbe Feld geändert. Alles andere ist gespeichert.",
    choose: "Wählen, was bleibt",
    gone: "Angehalten. Dieser Eintrag liegt im Papierkorb. Kopieren Sie, was Sie brauchen, oder stellen Sie ihn wieder her.",
    notAllowed: "Angehalten. Ihre Rechte haben sich geändert, Sie dürfen hier nicht mehr schreiben.",
    refused:
      "Angehalten. Das Register nimmt diesen Text nicht an. Vielleicht ist er zu lang; was Sie geschrieben haben, bleibt erhalten.",
    signedOut: "Angehalten. Melden Sie sich wieder an, um fortzufahren.",
    otherAccount: "Angehalten. Jemand anderes ist angemeldet.",
    notKept:
      "Dieser Browser hat keinen Platz für eine Kopie dessen, was noch nicht gespeichert ist. Schließen Sie die Seite nicht.",
    recovered:
      "Was Sie bei Ihrem letzten Besuch geschrieben haben, war noch nicht gespeichert. Es steht wieder hier.",
    malformed:
      "{count} {count|Feld hat|Felder haben} nicht die richtige Form und {count|ist|sind} noch nicht gespeichert.",
    showField: "Feld zeigen",
    others: "Auch hier: {names}",
    otherWindow: "Sie selbst, in einem anderen Fenster",
    twoVersions: "{field}: zwei Fassungen",
    twoVersionsLead: "{name} hat dieses Feld gleichzeitig mit Ihnen geändert. Wählen Sie, was bleibt.",
    moreQuestions: "Fragen nach dieser: {count}.",
    yours: "Ihre Fassung ({name})",
    ofOther: "Fassung von {name}",
    nothingThere: "Hier steht nichts.",
    combined: "Ein Text aus beiden",
    combinedHelp: "Beide Texte stehen hier. Bearbeiten Sie sie, bis es einer ist.",
    keepMine: "Meine behalten",
    takeTheirs: "Andere übernehmen",
    combine: "Zusammenführen",
    useCombined: "Diesen Text verwenden",
    back: "Zurück",
    later: "Später",
    sessionEnded: "Melden Sie sich wieder an",
    sessionEndedLead:
      "Ihre Sitzung ist beendet. Nichts ist verloren, {name}: Was Sie geschrieben haben, bleibt hier und wird gespeichert, sobald Sie angemeldet sind.",
    email: "E-Mail-Adresse",
    password: "Passwort",
    signIn: "Anmelden",
    otherWay: "Anders anmelden, in einem neuen Fenster",
    wrongPassword:
      "Diese E-Mail-Adresse und dieses Passwort gehören nicht zusammen. Versuchen Sie es noch einmal.",
    tooSoon: "Zu viele Versuche. Warten Sie einen Augenblick und versuchen Sie es dann noch einmal.",
    signInFailed: "Das hat nicht geklappt. Versuchen Sie es noch einmal.",
    moreSteps:
      "Ihr Konto verlangt einen zweiten Schritt. Öffnen Sie die Anmeldeseite in einem neuen Fenster; dieses wartet und macht von selbst weiter.",
    textOf: "Dieser Text ist von {name}",
    textOfLead:
      "Jetzt ist {other} angemeldet, und nichts davon wird in diesem Namen gespeichert. Was {name} geschrieben hat, bleibt in diesem Browser, bis {name} sich wieder anmeldet.",
    somebodyElse: "jemand anderes",
    goOnAs: "Weiter als {name}",
    unsavedText: "Was noch nicht gespeichert ist",
    nothingUnsaved: "Alles war schon gespeichert.",
    showUnsaved: "Zeigen, was nicht gespeichert ist",
    copy: "Kopieren",
    copied: "Kopiert.",
    close: "Schließen",
    discard: "Diesen Text verwerfen",
  },
};
