/** What a mail with a link says. {address} is the register, {link} the link, {name} the person. */
import type { Localized } from "@entente/domain/languages";
import type { LinkPurpose } from "./link.ts";

type Words = { readonly subject: string; readonly body: string };

export const linkWords: Readonly<Record<LinkPurpose, Localized<Words>>> = {
  invitation: {
    en: {
      subject: "You are invited to keep the register",
      body: `Hello {name},

You are invited to the desk of the register at {address}. Open this link and choose a password:

{link}

The link works once, within seven days. If you did not expect this, you need not do anything.
`,
    },
    fr: {
      subject: "Vous êtes invité à tenir le registre",
      body: `Bonjour {name},

Vous êtes invité au bureau du registre {address}. Ouvrez ce lien et choisissez un mot de passe\u202f:

{link}

Le lien fonctionne une seule fois, pendant sept jours. Si vous n’attendiez pas ce message, vous n’avez rien à faire.
`,
    },
    nl: {
      subject: "U bent uitgenodigd om het register bij te houden",
      body: `Dag {name},

U bent uitgenodigd bij de redactie van het register op {address}. Open deze link en kies een wachtwoord:

{link}

De link werkt één keer, binnen zeven dagen. Verwachtte u dit bericht niet, dan hoeft u niets te doen.
`,
    },
    de: {
      subject: "Sie sind eingeladen, das Register zu pflegen",
      body: `Guten Tag {name},

Sie sind an den Redaktionsplatz des Registers unter {address} eingeladen. Öffnen Sie diesen Link und wählen Sie ein Passwort:

{link}

Der Link gilt einmal und sieben Tage lang. Haben Sie diese Nachricht nicht erwartet, brauchen Sie nichts zu tun.
`,
    },
  },
  reset: {
    en: {
      subject: "A new password for the register",
      body: `Hello {name},

Somebody, probably you, asked for a new password at {address}. Open this link and choose one:

{link}

The link works once, within an hour. If it was not you, you need not do anything: your password stays as it is.
`,
    },
    fr: {
      subject: "Un nouveau mot de passe pour le registre",
      body: `Bonjour {name},

Quelqu’un, probablement vous, a demandé un nouveau mot de passe pour {address}. Ouvrez ce lien et choisissez-en un\u202f:

{link}

Le lien fonctionne une seule fois, pendant une heure. Si ce n’était pas vous, vous n’avez rien à faire\u202f: votre mot de passe ne change pas.
`,
    },
    nl: {
      subject: "Een nieuw wachtwoord voor het register",
      body: `Dag {name},

Iemand, waarschijnlijk u, vroeg een nieuw wachtwoord aan op {address}. Open deze link en kies er een:

{link}

De link werkt één keer, binnen een uur. Was u het niet, dan hoeft u niets te doen: uw wachtwoord blijft zoals het is.
`,
    },
    de: {
      subject: "Ein neues Passwort für das Register",
      body: `Guten Tag {name},

Jemand, wahrscheinlich Sie, hat unter {address} ein neues Passwort verlangt. Öffnen Sie diesen Link und wählen Sie eines:

{link}

Der Link gilt einmal und eine Stunde lang. Waren Sie es nicht, brauchen Sie nichts zu tun: Ihr Passwort bleibt, wie es ist.
`,
    },
  },
};
