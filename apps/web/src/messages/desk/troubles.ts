/** What went wrong with an act, by the name of the refusal, in the reader's language. */
import type { Localized } from "@entente/domain/languages";

export type TroubleWords = {
  readonly offline: string;
  readonly failed: string;
  /** By the name of a refusal. */
  readonly refused: Readonly<Record<string, string>>;
};

export const troubleWords: Localized<TroubleWords> = {
  en: {
    offline: "No answer came. Check the connection and try again; nothing happens twice.",
    failed: "Something went wrong. Try again, or tell an administrator.",
    refused: {
      "not-signed-in": "You are signed out. Sign in again in another window, then repeat this.",
      "not-allowed": "You may not do this. Somebody else has to, or an administrator can give you the right.",
      "not-found": "This is no longer there. Load the page again.",
      "version-conflict": "Somebody was faster. Load the page again to see what happened.",
      "not-publishable": "Something is missing before this can be published. The form shows what.",
      "note-missing": "Tell readers in every language in which they can read the page.",
      "nothing-changed": "What you chose says nothing new.",
      "second-person-needed": "You wrote part of this. Let another publisher approve it, or give a reason.",
      "address-taken": "The address belongs to another page. Choose another address in the form.",
      "address-reserved": "The register uses this address itself. Choose another in the form.",
      "not-live": "This is not public, so there is nothing to withdraw.",
      "no-such-time": "The clocks go forward then, and this time is left out. Choose another.",
      "time-is-past": "This time is past. Choose a later one.",
      "invalid-input": "Something is not in the right form. Check what you entered.",
    },
  },
  fr: {
    offline: "Aucune réponse. Vérifiez la connexion et réessayez ; rien ne se fera deux fois.",
    failed: "Une erreur s’est produite. Réessayez ou prévenez une administratrice ou un administrateur.",
    refused: {
      "not-signed-in": "Vous êtes déconnecté. Reconnectez-vous dans une autre fenêtre, puis recommencez.",
      "not-allowed":
        "Vous n’avez pas ce droit. Une autre personne doit le faire, ou l’administration peut vous le donner.",
      "not-found": "Cet élément n’existe plus. Rechargez la page.",
      "version-conflict": "Quelqu’un a été plus rapide. Rechargez la page pour voir ce qui s’est passé.",
      "not-publishable": "Il manque quelque chose avant de pouvoir publier. Le formulaire montre quoi.",
      "note-missing": "Informez les lecteurs dans chaque langue dans laquelle ils peuvent lire la page.",
      "nothing-changed": "Ce que vous avez choisi ne dit rien de nouveau.",
      "second-person-needed":
        "Vous en avez écrit une partie. Faites approuver par quelqu’un d’autre ou donnez une raison.",
      "address-taken":
        "Cette adresse est celle d’une autre page. Choisissez-en une autre dans le formulaire.",
      "address-reserved":
        "Le registre utilise lui-même cette adresse. Choisissez-en une autre dans le formulaire.",
      "not-live": "Ce n’est pas public : il n’y a rien à retirer.",
      "no-such-time": "L’heure avance à ce moment-là et cette heure n’existe pas. Choisissez-en une autre.",
      "time-is-past": "Cette heure est passée. Choisissez-en une plus tardive.",
      "invalid-input": "Une donnée n’a pas la bonne forme. Vérifiez ce que vous avez saisi.",
    },
  },
  nl: {
    offline: "Er kwam geen antwoord. Controleer de verbinding en probeer opnieuw; niets gebeurt twee keer.",
    failed: "Er ging iets mis. Probeer opnieuw of verwittig een beheerder.",
    refused: {
      "not-signed-in": "U bent afgemeld. Meld u opnieuw aan in een ander venster en herhaal dit.",
      "not-allowed":
        "U mag dit niet doen. Iemand anders moet het doen, of een beheerder kan u het recht geven.",
      "not-found": "Dit bestaat niet meer. Laad de pagina opnieuw.",
      "version-conflict": "Iemand was sneller. Laad de pagina opnieuw om te zien wat er gebeurde.",
      "not-publishable": "Er ontbreekt nog iets voor publicatie. Het formulier toont wat.",
      "note-missing": "Licht lezers in in elke taal waarin zij de pagina kunnen lezen.",
      "nothing-changed": "Wat u koos, zegt niets nieuws.",
      "second-person-needed": "U schreef hier een deel van. Laat iemand anders goedkeuren of geef een reden.",
      "address-taken": "Dit adres hoort bij een andere pagina. Kies een ander adres in het formulier.",
      "address-reserved": "Het register gebruikt dit adres zelf. Kies een ander in het formulier.",
      "not-live": "Dit staat niet online, er valt dus niets in te trekken.",
      "no-such-time": "De klok gaat dan vooruit en dit tijdstip bestaat niet. Kies een ander.",
      "time-is-past": "Dit tijdstip is voorbij. Kies een later.",
      "invalid-input": "Iets heeft niet de juiste vorm. Kijk na wat u invulde.",
    },
  },
  de: {
    offline:
      "Es kam keine Antwort. Prüfen Sie die Verbindung und versuchen Sie es erneut; nichts geschieht doppelt.",
    failed: "Etwas ist schiefgegangen. Versuchen Sie es erneut oder wenden Sie sich an die Administration.",
    refused: {
      "not-signed-in":
        "Sie sind abgemeldet. Melden Sie sich in einem anderen Fenster an und wiederholen Sie es.",
      "not-allowed":
        "Das dürfen Sie nicht. Jemand anderes muss es tun, oder die Administration gibt Ihnen das Recht.",
      "not-found": "Das gibt es nicht mehr. Laden Sie die Seite neu.",
      "version-conflict": "Jemand war schneller. Laden Sie die Seite neu, um zu sehen, was geschah.",
      "not-publishable": "Vor dem Veröffentlichen fehlt noch etwas. Das Formular zeigt, was.",
      "note-missing": "Informieren Sie die Lesenden in jeder Sprache, in der sie die Seite lesen können.",
      "nothing-changed": "Was Sie gewählt haben, sagt nichts Neues.",
      "second-person-needed":
        "Sie haben einen Teil davon geschrieben. Lassen Sie jemand anderen genehmigen oder nennen Sie einen Grund.",
      "address-taken": "Die Adresse gehört zu einer anderen Seite. Wählen Sie im Formular eine andere.",
      "address-reserved": "Diese Adresse verwendet das Register selbst. Wählen Sie im Formular eine andere.",
      "not-live": "Das ist nicht öffentlich, es gibt also nichts zurückzuziehen.",
      "no-such-time":
        "Dann werden die Uhren vorgestellt, und diese Zeit gibt es nicht. Wählen Sie eine andere.",
      "time-is-past": "Diese Zeit ist vorbei. Wählen Sie eine spätere.",
      "invalid-input": "Etwas hat nicht die richtige Form. Prüfen Sie Ihre Eingaben.",
    },
  },
};
