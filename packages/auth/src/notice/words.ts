/** What the notices say. */
import type { Localized } from "@entente/domain/languages";

export type Occasion =
  | "password-changed"
  | "factor-added"
  | "factor-removed"
  | "recovery-code-used"
  | "identity-joined"
  | "identity-removed";

type Words = {
  readonly hello: string;
  readonly notYou: string;
  readonly occasions: Readonly<Record<Occasion, { readonly subject: string; readonly sentence: string }>>;
};

export const noticeWords: Localized<Words> = {
  en: {
    hello: "Hello",
    notYou: "If that was not you, tell an administrator of the register at once.",
    occasions: {
      "password-changed": {
        subject: "Your password was changed",
        sentence: "The password of your account was changed, and all your other sessions were ended.",
      },
      "factor-added": {
        subject: "A second step was added to your account",
        sentence: "A passkey or an authenticator app was added to your account.",
      },
      "factor-removed": {
        subject: "A second step was removed from your account",
        sentence: "A passkey or an authenticator app was removed from your account.",
      },
      "recovery-code-used": {
        subject: "A recovery code was used",
        sentence: "Somebody signed in to your account with one of your recovery codes.",
      },
      "identity-joined": {
        subject: "Single sign-on was joined to your account",
        sentence: "From now on your account can also be opened by single sign-on.",
      },
      "identity-removed": {
        subject: "Single sign-on was removed from your account",
        sentence: "Your account can no longer be opened by the single sign-on that was joined to it.",
      },
    },
  },
  fr: {
    hello: "Bonjour",
    notYou: "Si ce n’était pas vous, prévenez tout de suite un administrateur du registre.",
    occasions: {
      "password-changed": {
        subject: "Votre mot de passe a été modifié",
        sentence: "Le mot de passe de votre compte a été modifié et toutes vos autres sessions ont pris fin.",
      },
      "factor-added": {
        subject: "Une seconde étape a été ajoutée à votre compte",
        sentence: "Une clé d’accès ou une application d’authentification a été ajoutée à votre compte.",
      },
      "factor-removed": {
        subject: "Une seconde étape a été retirée de votre compte",
        sentence: "Une clé d’accès ou une application d’authentification a été retirée de votre compte.",
      },
      "recovery-code-used": {
        subject: "Un code de secours a été utilisé",
        sentence: "Quelqu’un s’est connecté à votre compte avec un de vos codes de secours.",
      },
      "identity-joined": {
        subject: "L’authentification unique a été liée à votre compte",
        sentence: "Votre compte peut désormais aussi être ouvert par authentification unique.",
      },
      "identity-removed": {
        subject: "L’authentification unique a été retirée de votre compte",
        sentence: "Votre compte ne peut plus être ouvert par l’authentification unique qui y était liée.",
      },
    },
  },
  nl: {
    hello: "Dag",
    notYou: "Was u dat niet, meld het dan meteen aan een beheerder van het register.",
    occasions: {
      "password-changed": {
        subject: "Uw wachtwoord is gewijzigd",
        sentence: "Het wachtwoord van uw account is gewijzigd en al uw andere sessies zijn beëindigd.",
      },
      "factor-added": {
        subject: "Een tweede stap is aan uw account toegevoegd",
        sentence: "Een passkey of een authenticatie-app is aan uw account toegevoegd.",
      },
      "factor-removed": {
        subject: "Een tweede stap is van uw account verwijderd",
        sentence: "Een passkey of een authenticatie-app is van uw account verwijderd.",
      },
      "recovery-code-used": {
        subject: "Een herstelcode is gebruikt",
        sentence: "Iemand heeft zich op uw account aangemeld met een van uw herstelcodes.",
      },
      "identity-joined": {
        subject: "Eenmalige aanmelding is aan uw account gekoppeld",
        sentence: "Vanaf nu kan uw account ook met eenmalige aanmelding worden geopend.",
      },
      "identity-removed": {
        subject: "Eenmalige aanmelding is van uw account losgekoppeld",
        sentence:
          "Uw account kan niet meer worden geopend met de eenmalige aanmelding die eraan gekoppeld was.",
      },
    },
  },
  de: {
    hello: "Guten Tag",
    notYou: "Waren Sie das nicht, sagen Sie es sofort einem Administrator des Registers.",
    occasions: {
      "password-changed": {
        subject: "Ihr Passwort wurde geändert",
        sentence: "Das Passwort Ihres Kontos wurde geändert, und alle Ihre anderen Sitzungen wurden beendet.",
      },
      "factor-added": {
        subject: "Ihrem Konto wurde ein zweiter Schritt hinzugefügt",
        sentence: "Ihrem Konto wurde ein Passkey oder eine Authenticator-App hinzugefügt.",
      },
      "factor-removed": {
        subject: "Von Ihrem Konto wurde ein zweiter Schritt entfernt",
        sentence: "Von Ihrem Konto wurde ein Passkey oder eine Authenticator-App entfernt.",
      },
      "recovery-code-used": {
        subject: "Ein Wiederherstellungscode wurde benutzt",
        sentence: "Jemand hat sich mit einem Ihrer Wiederherstellungscodes an Ihrem Konto angemeldet.",
      },
      "identity-joined": {
        subject: "Einmalanmeldung wurde mit Ihrem Konto verbunden",
        sentence: "Ab jetzt lässt sich Ihr Konto auch über die Einmalanmeldung öffnen.",
      },
      "identity-removed": {
        subject: "Einmalanmeldung wurde von Ihrem Konto getrennt",
        sentence: "Ihr Konto lässt sich nicht mehr über die Einmalanmeldung öffnen, die damit verbunden war.",
      },
    },
  },
};
