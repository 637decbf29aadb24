/** Words around links for guests, and what a guest reads. */
import type { GuestLinkView } from "@entente/api/guest/view";
import type { Localized } from "@entente/domain/languages";

export type GuestWords = {
  readonly title: string;
  readonly lead: string;
  readonly nothing: string;
  readonly guest: string;
  readonly guestHelp: string;
  readonly guestMissing: string;
  readonly days: string;
  readonly show: string;
  readonly make: string;
  readonly made: string;
  readonly address: string;
  readonly copy: string;
  readonly copied: string;
  readonly by: string;
  readonly said: string;
  readonly end: string;
  readonly endOf: string;
  readonly pageTitle: string;
  readonly pageLead: string;
  readonly languages: string;
  readonly sayTitle: string;
  readonly sayLead: string;
  readonly name: string;
  readonly body: string;
  readonly send: string;
  readonly thanks: string;
  readonly malformed: string;
  readonly tooOften: string;
  readonly goneTitle: string;
  readonly goneLead: string;
  readonly states: Readonly<Record<GuestLinkView["state"], string>>;
};

export const guestWords: Localized<GuestWords> = {
  en: {
    title: "Shown to guests",
    lead: "A guest sees the page as it is in the draft now, without an account, and may comment.",
    nothing: "No link was made yet.",
    guest: "For whom",
    guestHelp: "A name that you will recognise, such as the secretariat’s.",
    guestMissing: "Say for whom the link is.",
    days: "Days until it ends",
    show: "Show it to a guest",
    make: "Make a link",
    made: "Send this address to {guest}. It is shown this once.",
    address: "Address",
    copy: "Copy",
    copied: "Copied.",
    by: "made by {who}, until {when}",
    said: "Comments: {count}",
    end: "End it",
    endOf: "End the link for {guest}",
    pageTitle: "Not public yet",
    pageLead:
      "{institute} shows you this page before it is public. Please do not pass the address on. It ends on {when}.",
    languages: "Read in",
    sayTitle: "Your comment",
    sayLead: "The people who keep this page will read it.",
    name: "Your name",
    body: "Comment",
    send: "Send",
    thanks: "Thank you. Your comment has arrived.",
    malformed: "Write your name and your comment, at most 2,000 characters.",
    tooOften: "That is a lot at once. Wait an hour before you write more.",
    goneTitle: "This page is not here",
    goneLead: "The address is not complete, or its time is over. Ask whoever sent it to you for a new one.",
    states: {
      open: "open",
      ended: "ended",
      expired: "expired",
    },
  },
  fr: {
    title: "Montré à des personnes invitées",
    lead: "Une personne invitée voit la page telle qu’elle est dans le brouillon, sans compte, et peut commenter.",
    nothing: "Aucun lien n’a encore été créé.",
    guest: "Pour qui",
    guestHelp: "Un nom que vous reconnaîtrez, celui du secrétariat par exemple.",
    guestMissing: "Dites pour qui est le lien.",
    days: "Jours jusqu’à son expiration",
    show: "Montrer à une personne invitée",
    make: "Créer un lien",
    made: "Envoyez cette adresse à {guest}. Elle n’est affichée qu’une fois.",
    address: "Adresse",
    copy: "Copier",
    copied: "Copié.",
    by: "créé par {who}, jusqu’au {when}",
    said: "Commentaires : {count}",
    end: "Mettre fin",
    endOf: "Mettre fin au lien de {guest}",
    pageTitle: "Pas encore public",
    pageLead:
      "{institute} vous montre cette page avant sa publication. Merci de ne pas transmettre l’adresse. Elle expire le {when}.",
    languages: "Lire en",
    sayTitle: "Votre commentaire",
    sayLead: "Les personnes qui tiennent cette page le liront.",
    name: "Votre nom",
    body: "Commentaire",
    send: "Envoyer",
    thanks: "Merci. Votre commentaire est bien arrivé.",
    malformed: "Indiquez votre nom et votre commentaire, 2 000 caractères au plus.",
    tooOften: "C’est beaucoup d’un coup. Attendez une heure avant d’écrire à nouveau.",
    goneTitle: "Cette page n’existe pas",
    goneLead:
      "L’adresse est incomplète ou a expiré. Demandez-en une nouvelle à la personne qui vous l’a envoyée.",
    states: {
      open: "ouvert",
      ended: "terminé",
      expired: "expiré",
    },
  },
  nl: {
    title: "Aan gasten getoond",
    lead: "Een gast ziet de pagina zoals ze nu in het ontwerp staat, zonder account, en kan opmerkingen geven.",
    nothing: "Er is nog geen link gemaakt.",
    guest: "Voor wie",
    guestHelp: "Een naam die u herkent, bijvoorbeeld die van het secretariaat.",
    guestMissing: "Zeg voor wie de link is.",
    days: "Dagen tot de link vervalt",
    show: "Aan een gast tonen",
    make: "Link maken",
    made: "Stuur dit adres naar {guest}. Het wordt maar één keer getoond.",
    address: "Adres",
    copy: "Kopiëren",
    copied: "Gekopieerd.",
    by: "gemaakt door {who}, tot {when}",
    said: "Opmerkingen: {count}",
    end: "Beëindigen",
    endOf: "De link voor {guest} beëindigen",
    pageTitle: "Nog niet openbaar",
    pageLead:
      "{institute} toont u deze pagina voor ze openbaar wordt. Geef het adres niet door. Het vervalt op {when}.",
    languages: "Lezen in",
    sayTitle: "Uw opmerking",
    sayLead: "De mensen die deze pagina bijhouden, lezen ze.",
    name: "Uw naam",
    body: "Opmerking",
    send: "Versturen",
    thanks: "Dank u. Uw opmerking is aangekomen.",
    malformed: "Vul uw naam en uw opmerking in, hoogstens 2.000 tekens.",
    tooOften: "Dat is veel tegelijk. Wacht een uur voor u meer schrijft.",
    goneTitle: "Deze pagina is hier niet",
    goneLead: "Het adres is onvolledig of verlopen. Vraag een nieuw aan wie het u stuurde.",
    states: {
      open: "open",
      ended: "beëindigd",
      expired: "verlopen",
    },
  },
  de: {
    title: "Gästen gezeigt",
    lead: "Ein Gast sieht die Seite, wie sie jetzt im Entwurf steht, ohne Konto, und kann kommentieren.",
    nothing: "Es wurde noch kein Link angelegt.",
    guest: "Für wen",
    guestHelp: "Ein Name, den Sie wiedererkennen, etwa der des Sekretariats.",
    guestMissing: "Sagen Sie, für wen der Link ist.",
    days: "Tage bis zum Ablauf",
    show: "Einem Gast zeigen",
    make: "Link anlegen",
    made: "Senden Sie diese Adresse an {guest}. Sie wird nur dieses eine Mal gezeigt.",
    address: "Adresse",
    copy: "Kopieren",
    copied: "Kopiert.",
    by: "angelegt von {who}, bis {when}",
    said: "Kommentare: {count}",
    end: "Beenden",
    endOf: "Den Link für {guest} beenden",
    pageTitle: "Noch nicht öffentlich",
    pageLead:
      "{institute} zeigt Ihnen diese Seite, bevor sie öffentlich wird. Bitte geben Sie die Adresse nicht weiter. Sie läuft am {when} ab.",
    languages: "Lesen auf",
    sayTitle: "Ihr Kommentar",
    sayLead: "Die Menschen, die diese Seite pflegen, lesen ihn.",
    name: "Ihr Name",
    body: "Kommentar",
    send: "Senden",
    thanks: "Danke. Ihr Kommentar ist angekommen.",
    malformed: "Schreiben Sie Ihren Namen und Ihren Kommentar, höchstens 2.000 Zeichen.",
    tooOften: "Das ist viel auf einmal. Warten Sie eine Stunde, bevor Sie mehr schreiben.",
    goneTitle: "Diese Seite ist nicht hier",
    goneLead:
      "Die Adresse ist unvollständig oder abgelaufen. Bitten Sie die Person, die sie geschickt hat, um eine neue.",
    states: {
      open: "offen",
      ended: "beendet",
      expired: "abgelaufen",
    },
  },
};
