/** German. */
import type { DeskMessages } from "./shape.ts";

export const de: DeskMessages = {
  desk: "Redaktion",
  skipToContent: "Zum Inhalt",
  navigation: "Redaktion",
  languageNavigation: "Sprache",
  nav: { overview: "Übersicht", account: "Ihr Konto", publicPages: "Öffentliche Seiten" },
  signOut: "Abmelden",
  signIn: {
    title: "Anmelden",
    lead: "Für alle, die dieses Register führen. Lesen können es alle, ohne sich anzumelden.",
    email: "E-Mail-Adresse",
    password: "Passwort",
    button: "Anmelden",
    errorTitle: "Sie sind nicht angemeldet",
    errorPrefix: "Fehler: ",
    refused:
      "E-Mail-Adresse und Passwort gehören nicht zusammen. Prüfen Sie beides und versuchen Sie es noch einmal.",
    tooSoon:
      "Es gab zu viele falsche Passwörter. Warten Sie einige Minuten und versuchen Sie es noch einmal.",
    oldForm: "Dieses Formular war veraltet. Geben Sie E-Mail-Adresse und Passwort noch einmal ein.",
    failed: "Bei uns ist ein Fehler aufgetreten. Versuchen Sie es gleich noch einmal.",
    noCookie:
      "Zum Anmelden braucht es ein Cookie, und Ihr Browser hat keines gesendet. Erlauben Sie Cookies für diese Seite.",
    tryAgain: "Noch einmal versuchen",
    signedOut: "Sie haben sich abgemeldet.",
  },
  roles: {
    contributor: { name: "Mitarbeit", may: "Sie schreiben Entwürfe und reichen sie ein." },
    publisher: {
      name: "Veröffentlichung",
      may: "Sie schreiben, veröffentlichen und ziehen zurück, und übergeben Funktionen.",
    },
    admin: { name: "Verwaltung", may: "Sie veröffentlichen und verwalten Konten und Einstellungen." },
  },
  home: {
    welcome: (name) => `Willkommen, ${name}`,
    signedInAs: "Angemeldet als",
    role: "Rolle",
    languages: "Sprachen",
    everyLanguage: "Alle",
  },
  records: {
    kinds: {
      entry: "Verträge, Gremien und Netzwerke",
      person: "Personen",
      unit: "Einheiten",
      page: "Textseiten",
      institute: "Institut",
    },
    count: (count) => (count === 1 ? "1 Eintrag" : `${count} Einträge`),
    unpublished: (changed) => `davon ${changed} mit etwas, das nicht öffentlich ist`,
    name: "Name",
    parts: "Teile",
    saved: "Zuletzt gespeichert",
    savedBy: (name) => `von ${name}`,
    everyPart: "alle Teile",
    facts: "Angaben",
    states: {
      missing: "Nicht begonnen",
      "never-published": "Nie veröffentlicht",
      live: "Öffentlich",
      "live-with-changes": "Öffentlich, seither geändert",
      "in-review": "In Prüfung",
      scheduled: "Geplant",
      withdrawn: "Zurückgezogen",
    },
    nothing: "Hier ist noch nichts.",
    nameless: "Ohne Namen",
  },
  sessions: {
    title: "Ihre Sitzungen",
    lead: "Wo Sie angemeldet sind. Eine Sitzung endet nach zwölf Stunden ohne Nutzung, spätestens nach sieben Tagen.",
    caption:
      "Beenden Sie eine Sitzung, die Sie nicht kennen, und bitten Sie dann die Verwaltung um ein neues Passwort.",
    device: "Browser",
    since: "Angemeldet",
    lastSeen: "Zuletzt genutzt",
    end: "Beenden",
    endOf: (device) => `Die Sitzung in ${device} beenden`,
    endOthers: "Alle anderen Sitzungen beenden",
    current: "Diese Sitzung",
    unknownDevice: "Unbekannter Browser",
    on: (browser, system) => `${browser} unter ${system}`,
    ended: (count) => (count === 1 ? "Eine Sitzung wurde beendet." : `${count} Sitzungen wurden beendet.`),
  },
  missing: {
    title: "Diese Seite gibt es nicht",
    lead: "Unter dieser Adresse der Redaktion steht nichts.",
    back: "Zur Übersicht",
  },
};
