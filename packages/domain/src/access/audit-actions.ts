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
  "review.submit": term("handed in", "a soumis", "legde voor", "hat eingereicht"),
  "review.take-back": term(
    "took back what was handed in",
    "a retiré sa soumission",
    "trok terug wat was voorgelegd",
    "hat die Einreichung zurückgenommen",
  ),
  "review.approve": term("approved", "a approuvé", "keurde goed", "hat genehmigt"),
  "review.return": term(
    "returned with a comment",
    "a renvoyé avec un commentaire",
    "gaf terug met een opmerking",
    "hat mit einem Kommentar zurückgegeben",
  ),
  "review.comment": term("commented", "a commenté", "plaatste een opmerking", "hat kommentiert"),
  "review.settle": term(
    "settled a comment",
    "a réglé un commentaire",
    "handelde een opmerking af",
    "hat einen Kommentar erledigt",
  ),
  "review.look": term(
    "took a second look",
    "a relu après publication",
    "keek achteraf na",
    "hat im Nachhinein geprüft",
  ),
  "schedule.create": term("scheduled", "a programmé", "plande in", "hat eingeplant"),
  "schedule.cancel": term(
    "cancelled what was scheduled",
    "a annulé une programmation",
    "annuleerde wat was ingepland",
    "hat eine Einplanung aufgehoben",
  ),
  "schedule.run": term(
    "had it done as scheduled",
    "a fait exécuter une programmation",
    "liet het ingeplande uitvoeren",
    "ließ das Eingeplante ausführen",
  ),
  "schedule.block": term(
    "could not have it done as scheduled",
    "n’a pu faire exécuter une programmation",
    "kon het ingeplande niet laten uitvoeren",
    "konnte das Eingeplante nicht ausführen lassen",
  ),
  "guest-link.create": term(
    "made a link for a guest",
    "a créé un lien pour une personne invitée",
    "maakte een link voor een gast",
    "hat einen Link für einen Gast angelegt",
  ),
  "guest-link.end": term(
    "ended a link for a guest",
    "a mis fin au lien d’une personne invitée",
    "beëindigde een link voor een gast",
    "hat den Link eines Gastes beendet",
  ),
  "guest-link.comment": term(
    "took a guest’s comment",
    "a reçu le commentaire d’une personne invitée",
    "ontving een opmerking van een gast",
    "hat den Kommentar eines Gastes erhalten",
  ),
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
