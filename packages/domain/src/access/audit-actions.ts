/** Everything that the audit log tells of. Whoever writes a line of a new kind names it here, in four languages. */
import { term, vocabulary } from "../vocabulary/vocabulary.ts";

export const auditActions = vocabulary({
  "first-register.loaded": term(
    "loaded the first register",
    "a chargé le premier registre",
    "laadde het eerste register",
    "hat das erste Register geladen",
  ),
  "record.publish": term("published", "a publié", "publiceerde", "hat veröffentlicht"),
  "account.create": term(
    "made an account",
    "a créé un compte",
    "maakte een account",
    "hat ein Konto angelegt",
  ),
  "account.invite": term(
    "invited somebody",
    "a invité quelqu’un",
    "nodigde iemand uit",
    "hat jemanden eingeladen",
  ),
  "account.resend-invitation": term(
    "sent an invitation again",
    "a renvoyé une invitation",
    "verstuurde een uitnodiging opnieuw",
    "hat eine Einladung erneut gesendet",
  ),
  "account.revoke-invitation": term(
    "took an invitation back",
    "a retiré une invitation",
    "trok een uitnodiging in",
    "hat eine Einladung zurückgezogen",
  ),
  "account.change-access": term(
    "changed what somebody may do",
    "a modifié les droits d’une personne",
    "wijzigde iemands rechten",
    "hat jemandes Rechte geändert",
  ),
  "account.suspend": term(
    "suspended an account",
    "a suspendu un compte",
    "schorste een account",
    "hat ein Konto gesperrt",
  ),
  "account.reinstate": term(
    "reinstated an account",
    "a rétabli un compte",
    "herstelde een account",
    "hat ein Konto wieder freigegeben",
  ),
  "account.remove-factors": term(
    "removed somebody’s second factor",
    "a supprimé le second facteur d’une personne",
    "verwijderde iemands tweede factor",
    "hat jemandes zweiten Faktor entfernt",
  ),
  "account.end-session": term(
    "ended sessions",
    "a mis fin à des sessions",
    "beëindigde sessies",
    "hat Sitzungen beendet",
  ),
  "account.sign-in": term("signed in", "s’est connecté", "meldde zich aan", "hat sich angemeldet"),
  "account.sign-in-failed": term(
    "a sign-in failed",
    "une connexion a échoué",
    "een aanmelding mislukte",
    "eine Anmeldung ist fehlgeschlagen",
  ),
  "account.sign-out": term("signed out", "s’est déconnecté", "meldde zich af", "hat sich abgemeldet"),
  "audit.export": term(
    "exported the audit log",
    "a exporté le journal d’audit",
    "exporteerde het auditlogboek",
    "hat das Prüfprotokoll exportiert",
  ),
  "mail.read": term(
    "read a mail in the outbox",
    "a lu un e-mail de la boîte d’envoi",
    "las een e-mail in de uitgaande post",
    "hat eine E-Mail im Postausgang gelesen",
  ),
  "mail.resend": term(
    "sent a mail again",
    "a renvoyé un e-mail",
    "verstuurde een e-mail opnieuw",
    "hat eine E-Mail erneut gesendet",
  ),
  "register.configure": term(
    "changed a setting",
    "a modifié un réglage",
    "wijzigde een instelling",
    "hat eine Einstellung geändert",
  ),
});

export type AuditAction = (typeof auditActions.keys)[number];
