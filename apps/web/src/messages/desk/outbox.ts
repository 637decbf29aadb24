/** The words of the outbox. */
import type { Localized } from "@entente/domain/languages";

export type OutboxWords = {
  readonly title: string;
  readonly lead: string;
  readonly noServer: string;
  readonly empty: string;
  readonly caption: string;
  readonly to: string;
  readonly subject: string;
  readonly state: string;
  readonly acts: string;
  readonly sent: string;
  readonly waiting: string;
  readonly failed: string;
  readonly read: string;
  readonly readOf: string;
  readonly again: string;
  readonly againOf: string;
  readonly asked: string;
  /** Of a mail with such a link alone. */
  readonly secret: string;
  readonly logged: string;
  readonly copy: string;
  readonly copied: string;
  readonly close: string;
};

export const outboxWords: Localized<OutboxWords> = {
  en: {
    title: "Outbox",
    lead: "Every mail that the register wrote: what waits, what failed and why, and what was sent.",
    noServer:
      "No mail server is set up, so nothing leaves this register. Open a mail and pass its words on in another way, or ask whoever runs the register to set SMTP_URL and MAIL_FROM. Then what is not older than a week is sent.",
    empty: "The register has written no mail yet.",
    caption: "Newest first.",
    to: "To",
    subject: "Subject",
    state: "State",
    acts: "What you can do",
    sent: "sent on {time}",
    waiting: "waits to be sent",
    failed: "not sent, {count} {count|attempt|attempts}: {reason}",
    read: "Read",
    readOf: "Read the mail to {to}",
    again: "Send now",
    againOf: "Send the mail to {to} now",
    asked: "It is sent as soon as the mail server takes it.",
    secret: "A link in it opens an account. Pass it on to nobody else.",
    logged: "The audit log tells that you read this.",
    copy: "Copy",
    copied: "Copied.",
    close: "Close",
  },
  fr: {
    title: "Boîte d’envoi",
    lead: "Chaque e-mail écrit par le registre\u202f: ce qui attend, ce qui a échoué et pourquoi, et ce qui est parti.",
    noServer:
      "Aucun serveur de messagerie n’est configuré\u202f: rien ne quitte ce registre. Ouvrez un e-mail et transmettez-en le texte autrement, ou demandez à la personne qui exploite le registre de définir SMTP_URL et MAIL_FROM. Ce qui a moins d’une semaine partira alors.",
    empty: "Le registre n’a encore écrit aucun e-mail.",
    caption: "Les plus récents d’abord.",
    to: "À",
    subject: "Objet",
    state: "État",
    acts: "Ce que vous pouvez faire",
    sent: "envoyé le {time}",
    waiting: "attend d’être envoyé",
    failed: "non envoyé, {count} {count|essai|essais}\u202f: {reason}",
    read: "Lire",
    readOf: "Lire l’e-mail à {to}",
    again: "Envoyer maintenant",
    againOf: "Envoyer maintenant l’e-mail à {to}",
    asked: "Il part dès que le serveur de messagerie l’accepte.",
    secret: "Un lien qu’il contient ouvre un compte. Ne le transmettez à personne d’autre.",
    logged: "Le journal d’audit dit que vous l’avez lu.",
    copy: "Copier",
    copied: "Copié.",
    close: "Fermer",
  },
  nl: {
    title: "Uitgaande post",
    lead: "Elke e-mail die het register schreef: wat wacht, wat mislukte en waarom, en wat verstuurd is.",
    noServer:
      "Er is geen mailserver ingesteld, dus verlaat niets dit register. Open een e-mail en geef de tekst op een andere manier door, of vraag wie het register draait om SMTP_URL en MAIL_FROM in te stellen. Wat niet ouder is dan een week wordt dan verstuurd.",
    empty: "Het register heeft nog geen e-mail geschreven.",
    caption: "Nieuwste eerst.",
    to: "Aan",
    subject: "Onderwerp",
    state: "Toestand",
    acts: "Wat u kunt doen",
    sent: "verstuurd op {time}",
    waiting: "wacht op verzending",
    failed: "niet verstuurd, {count} {count|poging|pogingen}: {reason}",
    read: "Lezen",
    readOf: "De e-mail aan {to} lezen",
    again: "Nu versturen",
    againOf: "De e-mail aan {to} nu versturen",
    asked: "Hij vertrekt zodra de mailserver hem aanneemt.",
    secret: "Een link erin opent een account. Geef hem aan niemand anders door.",
    logged: "Het auditlogboek vermeldt dat u dit las.",
    copy: "Kopiëren",
    copied: "Gekopieerd.",
    close: "Sluiten",
  },
  de: {
    title: "Postausgang",
    lead: "Jede E-Mail, die das Register geschrieben hat: was wartet, was gescheitert ist und warum, und was gesendet ist.",
    noServer:
      "Es ist kein Mailserver eingerichtet, daher verlässt nichts dieses Register. Öffnen Sie eine E-Mail und geben Sie den Text anders weiter, oder bitten Sie, wer das Register betreibt, SMTP_URL und MAIL_FROM zu setzen. Was nicht älter als eine Woche ist, wird dann gesendet.",
    empty: "Das Register hat noch keine E-Mail geschrieben.",
    caption: "Neueste zuerst.",
    to: "An",
    subject: "Betreff",
    state: "Stand",
    acts: "Was Sie tun können",
    sent: "gesendet am {time}",
    waiting: "wartet auf den Versand",
    failed: "nicht gesendet, {count} {count|Versuch|Versuche}: {reason}",
    read: "Lesen",
    readOf: "Die E-Mail an {to} lesen",
    again: "Jetzt senden",
    againOf: "Die E-Mail an {to} jetzt senden",
    asked: "Sie wird gesendet, sobald der Mailserver sie annimmt.",
    secret: "Ein Link darin öffnet ein Konto. Geben Sie ihn niemand anderem weiter.",
    logged: "Das Prüfprotokoll vermerkt, dass Sie dies gelesen haben.",
    copy: "Kopieren",
    copied: "Kopiert.",
    close: "Schließen",
  },
};
