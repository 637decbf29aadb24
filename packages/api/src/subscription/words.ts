/** What mails to subscribers say, and how a search that is followed is called. */
import type { Localized } from "@entente/domain/languages";

export type FollowWords = {
  readonly quoted: (query: string) => string;
  readonly everything: string;
  readonly confirm: {
    readonly subject: (name: string) => string;
    readonly body: (parts: { name: string; register: string; link: string; days: number }) => string;
  };
  readonly already: {
    readonly subject: (name: string) => string;
    readonly body: (parts: { name: string; register: string; link: string; stop: string }) => string;
  };
  readonly told: {
    readonly subject: (name: string) => string;
    readonly intro: (parts: { name: string; register: string }) => string;
    readonly withdrawn: string;
    readonly begun: string;
    readonly changed: string;
    readonly error: string;
    readonly more: (link: string) => string;
    readonly why: (parts: { name: string; link: string; stop: string }) => string;
  };
};

const thin = "\u202f";

export const followWords: Localized<FollowWords> = {
  en: {
    quoted: (query) => `“${query}”`,
    everything: "everything in the register",
    confirm: {
      subject: (name) => `Please confirm: mail about ${name}`,
      body: ({
        name,
        register,
        link,
        days,
      }) => `Somebody, probably you, asked ${register} for mail when this changes: ${name}.

Open this page and confirm it:

${link}

If it was not you, you need not do anything: there will be no more mail, and your address is deleted after ${days} days.`,
    },
    already: {
      subject: (name) => `You follow this already: ${name}`,
      body: ({
        name,
        register,
        link,
        stop,
      }) => `Somebody, probably you, asked ${register} for mail when this changes: ${name}.

You follow it already, so there is nothing to confirm. This is what you follow:
${link}

No more mail about it, at once and without signing in:
${stop}

If it was not you, you need not do anything. Whoever asked does not learn that you follow it.`,
    },
    told: {
      subject: (name) => `What changed: ${name}`,
      intro: ({ name, register }) => `This changed in ${register}. You follow: ${name}.`,
      withdrawn: "This page, or a part of it, was withdrawn.",
      begun: "New in the register.",
      changed: "Published anew.",
      error: "What was said here before was an error.",
      more: (link) => `There is more: ${link}`,
      why: ({ name, link, stop }) => `You get this because you follow ${name}:
${link}

No more mail about it, at once and without signing in:
${stop}`,
    },
  },
  fr: {
    quoted: (query) => `«${thin}${query}${thin}»`,
    everything: "tout le registre",
    confirm: {
      subject: (name) => `Veuillez confirmer${thin}: messages sur ${name}`,
      body: ({
        name,
        register,
        link,
        days,
      }) => `Quelqu’un, probablement vous, a demandé au registre «${thin}${register}${thin}» un message lorsque ceci change${thin}: ${name}.

Ouvrez cette page et confirmez${thin}:

${link}

Si ce n’était pas vous, vous n’avez rien à faire${thin}: il n’y aura pas d’autre message, et votre adresse est effacée après ${days} jours.`,
    },
    already: {
      subject: (name) => `Vous suivez déjà ceci${thin}: ${name}`,
      body: ({
        name,
        register,
        link,
        stop,
      }) => `Quelqu’un, probablement vous, a demandé au registre «${thin}${register}${thin}» un message lorsque ceci change${thin}: ${name}.

Vous le suivez déjà${thin}: il n’y a rien à confirmer. Voici ce que vous suivez${thin}:
${link}

Ne plus recevoir ces messages, tout de suite et sans compte${thin}:
${stop}

Si ce n’était pas vous, vous n’avez rien à faire. La personne qui l’a demandé n’apprend pas que vous le suivez.`,
    },
    told: {
      subject: (name) => `Ce qui a changé${thin}: ${name}`,
      intro: ({ name, register }) =>
        `Voici ce qui a changé dans «${thin}${register}${thin}». Vous suivez${thin}: ${name}.`,
      withdrawn: "Cette page, ou une partie, a été retirée.",
      begun: "Nouveau dans le registre.",
      changed: "Publié à nouveau.",
      error: "Ce qui était dit ici auparavant était une erreur.",
      more: (link) => `La suite se trouve ici${thin}: ${link}`,
      why: ({ name, link, stop }) => `Vous recevez ce message parce que vous suivez ${name}${thin}:
${link}

Ne plus recevoir ces messages, tout de suite et sans compte${thin}:
${stop}`,
    },
  },
  nl: {
    quoted: (query) => `‘${query}’`,
    everything: "het hele register",
    confirm: {
      subject: (name) => `Bevestig alstublieft: berichten over ${name}`,
      body: ({
        name,
        register,
        link,
        days,
      }) => `Iemand, waarschijnlijk u, vroeg ${register} om een bericht wanneer dit verandert: ${name}.

Open deze pagina en bevestig:

${link}

Was u het niet, dan hoeft u niets te doen: er komen geen berichten meer en uw adres wordt na ${days} dagen gewist.`,
    },
    already: {
      subject: (name) => `U volgt dit al: ${name}`,
      body: ({
        name,
        register,
        link,
        stop,
      }) => `Iemand, waarschijnlijk u, vroeg ${register} om een bericht wanneer dit verandert: ${name}.

U volgt het al, dus er valt niets te bevestigen. Dit is wat u volgt:
${link}

Geen berichten meer hierover, meteen en zonder aanmelden:
${stop}

Was u het niet, dan hoeft u niets te doen. Wie het vroeg, komt niet te weten dat u het volgt.`,
    },
    told: {
      subject: (name) => `Wat er veranderde: ${name}`,
      intro: ({ name, register }) => `Dit veranderde in ${register}. U volgt: ${name}.`,
      withdrawn: "Deze pagina, of een deel ervan, werd ingetrokken.",
      begun: "Nieuw in het register.",
      changed: "Opnieuw gepubliceerd.",
      error: "Wat hier eerder stond, was een vergissing.",
      more: (link) => `Er is meer: ${link}`,
      why: ({ name, link, stop }) => `U krijgt dit bericht omdat u dit volgt: ${name}
${link}

Geen berichten meer hierover, meteen en zonder aanmelden:
${stop}`,
    },
  },
  de: {
    quoted: (query) => `„${query}“`,
    everything: "das ganze Register",
    confirm: {
      subject: (name) => `Bitte bestätigen: Nachrichten zu ${name}`,
      body: ({
        name,
        register,
        link,
        days,
      }) => `Jemand, wahrscheinlich Sie, hat „${register}“ um eine Nachricht gebeten, wenn sich dies ändert: ${name}.

Öffnen Sie diese Seite und bestätigen Sie:

${link}

Waren Sie es nicht, brauchen Sie nichts zu tun: Es kommt keine weitere Nachricht, und Ihre Adresse wird nach ${days} Tagen gelöscht.`,
    },
    already: {
      subject: (name) => `Sie verfolgen dies schon: ${name}`,
      body: ({
        name,
        register,
        link,
        stop,
      }) => `Jemand, wahrscheinlich Sie, hat „${register}“ um Nachricht gebeten, wenn sich dies ändert: ${name}.

Sie verfolgen es schon, es gibt also nichts zu bestätigen. Das verfolgen Sie:
${link}

Keine Nachrichten mehr dazu, sofort und ohne Anmeldung:
${stop}

Waren Sie es nicht, brauchen Sie nichts zu tun. Wer gefragt hat, erfährt nicht, dass Sie es verfolgen.`,
    },
    told: {
      subject: (name) => `Was sich geändert hat: ${name}`,
      intro: ({ name, register }) => `Dies hat sich in „${register}“ geändert. Sie verfolgen: ${name}.`,
      withdrawn: "Diese Seite oder ein Teil davon wurde zurückgezogen.",
      begun: "Neu im Register.",
      changed: "Neu veröffentlicht.",
      error: "Was hier zuvor stand, war ein Irrtum.",
      more: (link) => `Es gibt mehr: ${link}`,
      why: ({ name, link, stop }) => `Sie erhalten dies, weil Sie Folgendes verfolgen: ${name}
${link}

Keine Nachrichten mehr dazu, sofort und ohne Anmeldung:
${stop}`,
    },
  },
};
