/** What the lines of the audit log hold before and after, by name. A key without a name is shown as it is written. */
import { term, vocabulary } from "../vocabulary/vocabulary.ts";

export const roleNames = vocabulary({
  contributor: term("Contributor", "Contributeur", "Bijdrager", "Mitwirkende"),
  publisher: term("Publisher", "Éditeur", "Publicist", "Veröffentlichende"),
  admin: term("Administrator", "Administrateur", "Beheerder", "Administration"),
});

export const yesOrNo = vocabulary({
  true: term("yes", "oui", "ja", "ja"),
  false: term("no", "non", "nee", "nein"),
});

export const auditKeys = vocabulary({
  email: term("Address", "Adresse", "Adres", "Adresse"),
  name: term("Name", "Nom", "Naam", "Name"),
  role: term("Role", "Rôle", "Rol", "Rolle"),
  units: term("Units", "Unités", "Eenheden", "Einheiten"),
  languages: term("Languages", "Langues", "Talen", "Sprachen"),
  language: term("Language", "Langue", "Taal", "Sprache"),
  breakGlass: term(
    "Keeps a password for emergencies",
    "Garde un mot de passe de secours",
    "Houdt een wachtwoord voor noodgevallen",
    "Behält ein Passwort für Notfälle",
  ),
  suspended: term("Suspended", "Suspendu", "Geschorst", "Gesperrt"),
  endedSessions: term("Sessions ended", "Sessions fermées", "Beëindigde sessies", "Beendete Sitzungen"),
  sessions: term("Sessions", "Sessions", "Sessies", "Sitzungen"),
  passkeys: term("Passkeys", "Clés d’accès", "Passkeys", "Passkeys"),
  oneTimePassword: term(
    "Authenticator app",
    "Application d’authentification",
    "Authenticatie-app",
    "Authentifizierungs-App",
  ),
  recoveryCodes: term("Recovery codes", "Codes de secours", "Herstelcodes", "Wiederherstellungscodes"),
  method: term("Way in", "Moyen d’accès", "Manier van aanmelden", "Anmeldeweg"),
  browser: term("Browser", "Navigateur", "Browser", "Browser"),
  system: term("System", "Système", "Systeem", "System"),
  reason: term("Reason", "Raison", "Reden", "Grund"),
  from: term(
    "Fingerprint of the network address",
    "Empreinte de l’adresse réseau",
    "Vingerafdruk van het netwerkadres",
    "Fingerabdruck der Netzwerkadresse",
  ),
  parts: term("Parts", "Parties", "Delen", "Teile"),
  revision: term("Version", "Version", "Versie", "Fassung"),
  minor: term("Minor edit", "Modification mineure", "Kleine wijziging", "Kleine Änderung"),
  note: term("Note for readers", "Note aux lecteurs", "Nota voor lezers", "Hinweis für Lesende"),
  does: term("Planned", "Prévu", "Gepland", "Geplant"),
  action: term("Act", "Acte", "Handeling", "Vorgang"),
  at: term("When", "Quand", "Wanneer", "Wann"),
  records: term("Records", "Fiches", "Fiches", "Einträge"),
  lines: term("Lines", "Lignes", "Regels", "Zeilen"),
  format: term("Format", "Format", "Formaat", "Format"),
  fourEyes: term("Four eyes", "Quatre yeux", "Vier ogen", "Vier Augen"),
  secondFactorRequired: term(
    "Second factor required",
    "Second facteur obligatoire",
    "Tweede factor verplicht",
    "Zweiter Faktor verlangt",
  ),
  localSignIn: term(
    "Sign-in with a password of one’s own",
    "Connexion avec un mot de passe propre",
    "Aanmelden met een eigen wachtwoord",
    "Anmeldung mit eigenem Passwort",
  ),
  groupRoles: term(
    "Groups and their roles",
    "Groupes et leurs rôles",
    "Groepen en hun rollen",
    "Gruppen und ihre Rollen",
  ),
  group: term("Group", "Groupe", "Groep", "Gruppe"),
  to: term("To", "À", "Aan", "An"),
  subject: term("Subject", "Objet", "Onderwerp", "Betreff"),
  state: term("State", "État", "Toestand", "Stand"),
  slug: term("Address", "Adresse", "Adres", "Adresse"),
  sort: term("Why", "Pourquoi", "Waarom", "Warum"),
  explanation: term("Explanation", "Explication", "Toelichting", "Erläuterung"),
  mergedInto: term("Merged into", "Fusionné avec", "Samengevoegd met", "Aufgegangen in"),
  factor: term("Second factor", "Second facteur", "Tweede factor", "Zweiter Faktor"),
});

/** Values that are words of the program, by their key. */
export const auditValues = {
  method: vocabulary({
    password: term("password", "mot de passe", "wachtwoord", "Passwort"),
    passkey: term("passkey", "clé d’accès", "passkey", "Passkey"),
    link: term("link by mail", "lien par e-mail", "link per e-mail", "Link per E-Mail"),
    sso: term("single sign-on", "authentification unique", "eenmalige aanmelding", "Einmalanmeldung"),
  }),
  factor: vocabulary({
    passkey: term("passkey", "clé d’accès", "passkey", "Passkey"),
    "authenticator app": term(
      "authenticator app",
      "application d’authentification",
      "authenticatie-app",
      "Authentifizierungs-App",
    ),
  }),
  sort: vocabulary({
    explained: term("with an explanation", "avec une explication", "met uitleg", "mit Erklärung"),
    "in-error": term(
      "published in error",
      "publié par erreur",
      "per vergissing gepubliceerd",
      "irrtümlich veröffentlicht",
    ),
    merged: term(
      "part of another record",
      "partie d’une autre fiche",
      "deel van een andere fiche",
      "Teil eines anderen Eintrags",
    ),
  }),
  does: vocabulary({
    publish: term("publish", "publier", "publiceren", "veröffentlichen"),
    withdraw: term("withdraw", "retirer", "intrekken", "zurückziehen"),
  }),
  reason: vocabulary({
    "wrong code": term("wrong code", "code erroné", "verkeerde code", "falscher Code"),
    "wrong passkey": term("wrong passkey", "clé d’accès erronée", "verkeerde passkey", "falscher Passkey"),
  }),
} as const;
