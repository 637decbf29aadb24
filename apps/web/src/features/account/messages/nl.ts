/** Dutch. */
import type { DeskMessages } from "../messages.ts";

export const nl: DeskMessages = {
  desk: "Redactie",
  skipToContent: "Naar de inhoud",
  navigation: "Redactie",
  languageNavigation: "Taal",
  nav: { overview: "Overzicht", sessions: "Uw sessies", publicPages: "Openbare pagina’s" },
  signOut: "Afmelden",
  signIn: {
    title: "Aanmelden",
    lead: "Voor wie dit register bijhoudt. Alle anderen kunnen het lezen zonder zich aan te melden.",
    email: "E-mailadres",
    password: "Wachtwoord",
    button: "Aanmelden",
    forgotten: "Wachtwoord vergeten? Vraag het aan een beheerder van het register.",
    errorTitle: "U bent niet aangemeld",
    errorPrefix: "Fout: ",
    refused:
      "Het e-mailadres en het wachtwoord horen niet bij elkaar. Controleer beide en probeer het opnieuw.",
    tooSoon: "Er waren te veel foute wachtwoorden. Wacht enkele minuten en probeer het opnieuw.",
    oldForm: "Dit formulier was verlopen. Vul uw e-mailadres en wachtwoord nog eens in.",
    failed: "Er ging bij ons iets mis. Probeer het zo dadelijk opnieuw.",
    noCookie:
      "Om u aan te melden is een cookie nodig, en uw browser stuurde er geen. Sta cookies toe voor deze site.",
    tryAgain: "Opnieuw proberen",
    signedOut: "U bent afgemeld.",
  },
  roles: {
    contributor: { name: "Medewerker", may: "U schrijft ontwerpen en legt ze voor." },
    publisher: { name: "Publicist", may: "U schrijft, publiceert en trekt in, en draagt functies over." },
    admin: { name: "Beheerder", may: "U publiceert, en beheert accounts en instellingen." },
  },
  home: {
    welcome: (name) => `Welkom, ${name}`,
    signedInAs: "Aangemeld als",
    role: "Rol",
    languages: "Talen",
    everyLanguage: "Alle",
  },
  sessions: {
    title: "Uw sessies",
    lead: "Waar u aangemeld bent. Een sessie eindigt na twaalf uur zonder gebruik, en in elk geval na zeven dagen.",
    caption: "Beëindig een sessie die u niet herkent en vraag daarna een beheerder om een nieuw wachtwoord.",
    device: "Browser",
    since: "Aangemeld",
    lastSeen: "Laatst gebruikt",
    end: "Beëindigen",
    endOf: (device) => `De sessie in ${device} beëindigen`,
    endOthers: "Alle andere sessies beëindigen",
    current: "Deze sessie",
    unknownDevice: "Onbekende browser",
    on: (browser, system) => `${browser} op ${system}`,
    ended: (count) => (count === 1 ? "Eén sessie is beëindigd." : `${count} sessies zijn beëindigd.`),
  },
  missing: {
    title: "Deze pagina bestaat niet",
    lead: "Op dit adres van de redactie staat niets.",
    back: "Naar het overzicht",
  },
};
