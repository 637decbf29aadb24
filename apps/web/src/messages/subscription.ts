/** The words of the pages on which somebody follows a page or a search by mail. */
import type { Localized } from "@entente/domain/languages";

export type SubscriptionWords = {
  /** The link that leads here, on a page and beneath a search. */
  readonly followPage: string;
  readonly followSearch: string;
  readonly title: string;
  /** Before the name of what is followed. */
  readonly lead: string;
  readonly email: string;
  readonly help: string;
  readonly button: string;
  readonly kept: string;
  readonly keptText: readonly string[];
  readonly asked: string;
  readonly askedText: string;
  readonly problems: Readonly<Record<"malformed" | "too-often" | "unknown", string>>;
  readonly confirm: { readonly title: string; readonly lead: string; readonly button: string };
  readonly confirmed: { readonly title: string; readonly lead: string };
  readonly stop: { readonly title: string; readonly lead: string; readonly button: string };
  readonly stopped: { readonly title: string; readonly lead: string };
  readonly gone: { readonly title: string; readonly lead: string };
};

const thin = "\u202f";

const words: Localized<SubscriptionWords> = {
  en: {
    followPage: "Get mail when this page changes",
    followSearch: "Get mail when something of this changes",
    title: "Follow by mail",
    lead: "You get a mail when this changes, at most one a day:",
    email: "Your e-mail address",
    help: "First we ask this address whether it wants the mail.",
    button: "Follow",
    kept: "What is kept, and until when",
    keptText: [
      "Your address, the language and what you follow: until you end it. Each mail holds a link that does so at once, and then all of it is deleted, the mails that were written to you included.",
      "An address that does not confirm is deleted after three days.",
      "Mails that were written to you are deleted after 30 days at the latest.",
      "So that nobody is flooded with mail, it is counted for a day how often an address and a network ask. Neither can be read back from that.",
      "Nothing counts whether you open a mail or follow its links.",
    ],
    asked: "Look into your mailbox",
    askedText:
      "If the address is right, a mail is on its way. Open the link in it and confirm. Until then nothing else is sent.",
    problems: {
      malformed: "Enter an e-mail address, such as ada@example.org.",
      "too-often": "Too much was asked for just now. Try again in an hour.",
      unknown: "There is nothing of that name to follow.",
    },
    confirm: {
      title: "Confirm your address",
      lead: "With this you get a mail when what you follow changes, at most one a day.",
      button: "Confirm",
    },
    confirmed: {
      title: "Confirmed",
      lead: "You get a mail when something changes. Each mail holds a link that ends it.",
    },
    stop: {
      title: "No more mail",
      lead: "With this you get no more mail about what you follow here, and your address is deleted.",
      button: "End it",
    },
    stopped: { title: "Ended", lead: "You get no more mail about it. Your address was deleted." },
    gone: {
      title: "This link is not valid any more",
      lead: "It was ended, or not confirmed in time. Your address is not kept here.",
    },
  },
  fr: {
    followPage: "Recevoir un message quand cette page change",
    followSearch: "Recevoir un message quand un résultat change",
    title: "Suivre par e-mail",
    lead: `Vous recevez un message quand ceci change, au plus un par jour${thin}:`,
    email: "Votre adresse e-mail",
    help: "Nous demandons d’abord à cette adresse si elle veut ces messages.",
    button: "Suivre",
    kept: "Ce qui est conservé, et jusqu’à quand",
    keptText: [
      `Votre adresse, la langue et ce que vous suivez${thin}: jusqu’à ce que vous y mettiez fin. Chaque message contient un lien qui le fait aussitôt${thin}; tout est alors effacé, y compris les messages qui vous ont été écrits.`,
      "Une adresse qui ne confirme pas est effacée après trois jours.",
      "Les messages qui vous ont été écrits sont effacés au plus tard après 30 jours.",
      "Pour que personne ne soit submergé de messages, on compte pendant un jour combien de fois une adresse et un réseau font une demande. Ni l’une ni l’autre ne peuvent en être déduits.",
      "Rien ne compte si vous ouvrez un message ou suivez ses liens.",
    ],
    asked: "Consultez votre boîte",
    askedText:
      "Si l’adresse est exacte, un message est en route. Ouvrez le lien qu’il contient et confirmez. D’ici là, rien d’autre n’est envoyé.",
    problems: {
      malformed: "Indiquez une adresse e-mail, comme ada@example.org.",
      "too-often": "Trop de demandes viennent d’être faites. Réessayez dans une heure.",
      unknown: "Il n’y a rien à suivre sous ce nom.",
    },
    confirm: {
      title: "Confirmez votre adresse",
      lead: "Vous recevrez un message quand ce que vous suivez change, au plus un par jour.",
      button: "Confirmer",
    },
    confirmed: {
      title: "C’est confirmé",
      lead: "Vous recevrez un message quand quelque chose change. Chaque message contient un lien pour y mettre fin.",
    },
    stop: {
      title: "Ne plus recevoir de messages",
      lead: "Vous ne recevrez plus de messages sur ce que vous suivez ici, et votre adresse sera effacée.",
      button: "Y mettre fin",
    },
    stopped: {
      title: "C’est terminé",
      lead: "Vous ne recevrez plus de messages à ce sujet. Votre adresse a été effacée.",
    },
    gone: {
      title: "Ce lien n’est plus valable",
      lead: "L’abonnement a pris fin, ou n’a pas été confirmé à temps. Votre adresse n’est pas conservée ici.",
    },
  },
  nl: {
    followPage: "Een e-mail krijgen als deze pagina verandert",
    followSearch: "Een e-mail krijgen als hiervan iets verandert",
    title: "Volgen per e-mail",
    lead: "U krijgt een e-mail als dit verandert, hoogstens één per dag:",
    email: "Uw e-mailadres",
    help: "Eerst vragen we aan dit adres of het de berichten wil.",
    button: "Volgen",
    kept: "Wat wordt bewaard, en tot wanneer",
    keptText: [
      "Uw adres, de taal en wat u volgt: tot u ermee stopt. Elk bericht bevat een link die dat meteen doet; dan wordt alles gewist, ook de berichten die u kreeg.",
      "Een adres dat niet bevestigt, wordt na drie dagen gewist.",
      "Berichten die u kreeg, worden uiterlijk na 30 dagen gewist.",
      "Opdat niemand met berichten overspoeld wordt, wordt één dag lang geteld hoe vaak een adres en een netwerk iets vragen. Geen van beide valt daaruit af te leiden.",
      "Niets telt of u een bericht opent of een link erin volgt.",
    ],
    asked: "Kijk in uw mailbox",
    askedText:
      "Als het adres klopt, is er een bericht onderweg. Open de link daarin en bevestig. Tot dan wordt er niets anders verstuurd.",
    problems: {
      malformed: "Geef een e-mailadres op, zoals ada@example.org.",
      "too-often": "Er is net te veel gevraagd. Probeer het over een uur opnieuw.",
      unknown: "Er is niets met die naam om te volgen.",
    },
    confirm: {
      title: "Bevestig uw adres",
      lead: "Daarna krijgt u een e-mail als verandert wat u volgt, hoogstens één per dag.",
      button: "Bevestigen",
    },
    confirmed: {
      title: "Bevestigd",
      lead: "U krijgt een e-mail als er iets verandert. Elk bericht bevat een link om te stoppen.",
    },
    stop: {
      title: "Geen berichten meer",
      lead: "Daarna krijgt u geen berichten meer over wat u hier volgt, en wordt uw adres gewist.",
      button: "Stoppen",
    },
    stopped: { title: "Gestopt", lead: "U krijgt hierover geen berichten meer. Uw adres is gewist." },
    gone: {
      title: "Deze link is niet meer geldig",
      lead: "Het volgen is gestopt of werd niet op tijd bevestigd. Uw adres wordt hier niet bewaard.",
    },
  },
  de: {
    followPage: "Eine E-Mail erhalten, wenn sich diese Seite ändert",
    followSearch: "Eine E-Mail erhalten, wenn sich davon etwas ändert",
    title: "Per E-Mail verfolgen",
    lead: "Sie erhalten eine E-Mail, wenn sich dies ändert, höchstens eine am Tag:",
    email: "Ihre E-Mail-Adresse",
    help: "Zuerst fragen wir diese Adresse, ob sie die Nachrichten möchte.",
    button: "Verfolgen",
    kept: "Was gespeichert wird, und bis wann",
    keptText: [
      "Ihre Adresse, die Sprache und was Sie verfolgen: bis Sie es beenden. Jede Nachricht enthält einen Link, der das sofort tut; dann wird alles gelöscht, auch die Nachrichten, die an Sie gingen.",
      "Eine Adresse, die nicht bestätigt, wird nach drei Tagen gelöscht.",
      "Nachrichten, die an Sie gingen, werden spätestens nach 30 Tagen gelöscht.",
      "Damit niemand mit Nachrichten überhäuft wird, wird einen Tag lang gezählt, wie oft eine Adresse und ein Netz anfragen. Keines von beiden lässt sich daraus ablesen.",
      "Nichts zählt, ob Sie eine Nachricht öffnen oder einem Link darin folgen.",
    ],
    asked: "Sehen Sie in Ihr Postfach",
    askedText:
      "Wenn die Adresse stimmt, ist eine Nachricht unterwegs. Öffnen Sie den Link darin und bestätigen Sie. Bis dahin wird nichts anderes gesendet.",
    problems: {
      malformed: "Geben Sie eine E-Mail-Adresse ein, etwa ada@example.org.",
      "too-often": "Eben wurde zu viel angefragt. Versuchen Sie es in einer Stunde wieder.",
      unknown: "Unter diesem Namen gibt es nichts zu verfolgen.",
    },
    confirm: {
      title: "Bestätigen Sie Ihre Adresse",
      lead: "Damit erhalten Sie eine E-Mail, wenn sich ändert, was Sie verfolgen, höchstens eine am Tag.",
      button: "Bestätigen",
    },
    confirmed: {
      title: "Bestätigt",
      lead: "Sie erhalten eine E-Mail, wenn sich etwas ändert. Jede enthält einen Link, der das beendet.",
    },
    stop: {
      title: "Keine Nachrichten mehr",
      lead: "Damit erhalten Sie keine Nachrichten mehr zu dem, was Sie hier verfolgen, und Ihre Adresse wird gelöscht.",
      button: "Beenden",
    },
    stopped: {
      title: "Beendet",
      lead: "Sie erhalten dazu keine Nachrichten mehr. Ihre Adresse wurde gelöscht.",
    },
    gone: {
      title: "Dieser Link gilt nicht mehr",
      lead: "Es wurde beendet oder nicht rechtzeitig bestätigt. Ihre Adresse ist hier nicht gespeichert.",
    },
  },
};

export const subscriptionWordsIn = (language: keyof Localized): SubscriptionWords => words[language];
