/** The sentences about saving by itself, and about several people on one record. */
import type { Localized } from "@entente/domain/languages";

export type DraftWords = {
  readonly saving: string;
  readonly saved: string;
  readonly savedAt: string;
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
  readonly malformed: string;
  readonly others: string;
  readonly otherWindow: string;
};

export const draftWords: Localized<DraftWords> = {
  en: {
    saving: "Saving…",
    saved: "Saved",
    savedAt: "Saved {time}",
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
    malformed: "One field is in no right form and is not saved yet.",
    others: "Also here: {names}",
    otherWindow: "you, in another window",
  },
  fr: {
    saving: "Enregistrement…",
    saved: "Enregistré",
    savedAt: "Enregistré à {time}",
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
    malformed: "Un champ n’a pas la forme voulue et n’est pas encore enregistré.",
    others: "Également ici\u202f: {names}",
    otherWindow: "vous, dans une autre fenêtre",
  },
  nl: {
    saving: "Bezig met opslaan…",
    saved: "Opgeslagen",
    savedAt: "Opgeslagen om {time}",
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
    malformed: "Eén veld heeft niet de juiste vorm en is nog niet opgeslagen.",
    others: "Ook hier: {names}",
    otherWindow: "uzelf, in een ander venster",
  },
  de: {
    saving: "Wird gespeichert…",
    saved: "Gespeichert",
    savedAt: "Gespeichert um {time}",
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
    malformed: "Ein Feld hat nicht die richtige Form und ist noch nicht gespeichert.",
    others: "Auch hier: {names}",
    otherWindow: "Sie selbst, in einem anderen Fenster",
  },
};
