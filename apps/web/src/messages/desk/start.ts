/** The words of the start page and of its lists. */
import type { WaitingReason } from "@entente/api/start/view";
import type { Localized } from "@entente/domain/languages";
import type { AttentionKind } from "@entente/domain/record/attention";

export type StartWords = {
  readonly waiting: string;
  readonly nothingWaits: string;
  readonly reasons: Readonly<Record<WaitingReason, string>>;
  readonly drafts: string;
  readonly noDrafts: string;
  readonly draftNew: string;
  readonly draftLive: string;
  readonly saved: string;
  readonly published: string;
  readonly nonePublished: string;
  readonly minor: string;
  readonly attention: string;
  readonly attentionLead: string;
  readonly allWell: string;
  readonly kinds: Readonly<Record<AttentionKind, { readonly name: string; readonly why: string }>>;
  readonly record: string;
  readonly place: string;
  readonly since: string;
  readonly caption: string;
  readonly pages: string;
  readonly newer: string;
  readonly older: string;
  readonly allRecords: string;
};

export const startWords: Localized<StartWords> = {
  en: {
    waiting: "Waiting for me",
    nothingWaits: "Nothing waits for you.",
    reasons: {
      "to-decide": "{by} handed it in; decide",
      "second-look": "{by} published it alone; look at it",
      returned: "{by} returned it with a comment",
      comment: "{by} commented",
      blocked: "Could not be done at its time; see why",
    },
    drafts: "My drafts",
    noDrafts: "Everything that you wrote is public.",
    draftNew: "never published",
    draftLive: "live with changes",
    saved: "saved on {time}",
    published: "What I published",
    nonePublished: "You have published nothing yet.",
    minor: "Minor edit",
    attention: "What needs attention",
    attentionLead: "What is public and may not be true any more, within your scope.",
    allWell: "Nothing needs attention.",
    kinds: {
      "contact-unconfirmed": {
        name: "Contacts that nobody has confirmed for a year",
        why: "Ask the person, then enter the day on which they confirmed.",
      },
      "post-vacant": {
        name: "Posts that nobody holds",
        why: "Name a new holder, or say since when the post is vacant.",
      },
      "fallback-missing": {
        name: "Posts without a fallback",
        why: "Give a mailbox of the role, an address or a unit, for when the holder leaves.",
      },
      "figure-due": {
        name: "Figures past their review",
        why: "Look the number up at its source and enter the newer one.",
      },
      "translation-missing": {
        name: "Missing translations",
        why: "The record is public, but not in this language.",
      },
      "never-confirmed": {
        name: "Entries that nobody has confirmed",
        why: "Ask somebody who answers for the entry whether it is true, then enter the day.",
      },
    },
    record: "Record",
    place: "What",
    since: "Since",
    caption: "{total} {total|place|places}, each with a link to its field.",
    pages: "Pages",
    newer: "Previous page",
    older: "Next page",
    allRecords: "All records",
  },
  fr: {
    waiting: "Ce qui m’attend",
    nothingWaits: "Rien ne vous attend.",
    reasons: {
      "to-decide": "{by} l’a soumise\u202f; décidez",
      "second-look": "{by} l’a publiée sans relecture\u202f; regardez-la",
      returned: "{by} l’a renvoyée avec un commentaire",
      comment: "{by} a commenté",
      blocked: "N’a pas pu se faire à l’heure prévue\u202f; voyez pourquoi",
    },
    drafts: "Mes brouillons",
    noDrafts: "Tout ce que vous avez écrit est public.",
    draftNew: "jamais publié",
    draftLive: "en ligne, modifié depuis",
    saved: "enregistré le {time}",
    published: "Ce que j’ai publié",
    nonePublished: "Vous n’avez encore rien publié.",
    minor: "Modification mineure",
    attention: "À vérifier",
    attentionLead: "Ce qui est public et n’est peut-être plus exact, dans votre domaine.",
    allWell: "Rien n’est à vérifier.",
    kinds: {
      "contact-unconfirmed": {
        name: "Contacts non confirmés depuis un an",
        why: "Demandez à la personne, puis indiquez le jour de sa confirmation.",
      },
      "post-vacant": {
        name: "Fonctions que personne n’exerce",
        why: "Nommez un titulaire ou indiquez depuis quand la fonction est vacante.",
      },
      "fallback-missing": {
        name: "Fonctions sans solution de repli",
        why: "Donnez une boîte de la fonction, une adresse ou une unité, pour le jour où le titulaire part.",
      },
      "figure-due": {
        name: "Chiffres à revoir",
        why: "Consultez la source et indiquez le nombre le plus récent.",
      },
      "translation-missing": {
        name: "Traductions manquantes",
        why: "La fiche est publique, mais pas dans cette langue.",
      },
      "never-confirmed": {
        name: "Fiches que personne n’a confirmées",
        why: "Demandez à une personne responsable si la fiche est exacte, puis indiquez le jour.",
      },
    },
    record: "Fiche",
    place: "Quoi",
    since: "Depuis",
    caption: "{total} {total|endroit, avec un lien|endroits, chacun avec un lien} vers son champ.",
    pages: "Pages",
    newer: "Page précédente",
    older: "Page suivante",
    allRecords: "Toutes les fiches",
  },
  nl: {
    waiting: "Wat op mij wacht",
    nothingWaits: "Niets wacht op u.",
    reasons: {
      "to-decide": "{by} legde het voor; beslis",
      "second-look": "{by} publiceerde het alleen; kijk het na",
      returned: "{by} stuurde het terug met een opmerking",
      comment: "{by} plaatste een opmerking",
      blocked: "Kon niet op de geplande tijd; kijk waarom",
    },
    drafts: "Mijn ontwerpen",
    noDrafts: "Alles wat u schreef, staat online.",
    draftNew: "nooit gepubliceerd",
    draftLive: "online, sindsdien gewijzigd",
    saved: "opgeslagen op {time}",
    published: "Wat ik publiceerde",
    nonePublished: "U hebt nog niets gepubliceerd.",
    minor: "Kleine wijziging",
    attention: "Wat aandacht vraagt",
    attentionLead: "Wat online staat en misschien niet meer klopt, binnen uw bereik.",
    allWell: "Niets vraagt aandacht.",
    kinds: {
      "contact-unconfirmed": {
        name: "Contacten die al een jaar niemand bevestigde",
        why: "Vraag het aan de persoon en vul de dag van de bevestiging in.",
      },
      "post-vacant": {
        name: "Functies die niemand bekleedt",
        why: "Wijs iemand aan, of zeg sinds wanneer de functie vacant is.",
      },
      "fallback-missing": {
        name: "Functies zonder terugvaloptie",
        why: "Geef een postbus van de functie, een adres of een eenheid, voor als de persoon vertrekt.",
      },
      "figure-due": {
        name: "Cijfers die aan herziening toe zijn",
        why: "Zoek het cijfer op bij de bron en vul het nieuwere in.",
      },
      "translation-missing": {
        name: "Ontbrekende vertalingen",
        why: "De fiche staat online, maar niet in deze taal.",
      },
      "never-confirmed": {
        name: "Fiches die niemand bevestigde",
        why: "Vraag iemand die ervoor instaat of de fiche klopt, en vul de dag in.",
      },
    },
    record: "Fiche",
    place: "Wat",
    since: "Sinds",
    caption: "{total} {total|plaats|plaatsen}, met een link naar het veld.",
    pages: "Pagina’s",
    newer: "Vorige pagina",
    older: "Volgende pagina",
    allRecords: "Alle fiches",
  },
  de: {
    waiting: "Was auf mich wartet",
    nothingWaits: "Nichts wartet auf Sie.",
    reasons: {
      "to-decide": "{by} hat es eingereicht; entscheiden Sie",
      "second-look": "{by} hat es allein veröffentlicht; sehen Sie es an",
      returned: "{by} hat es mit einem Kommentar zurückgegeben",
      comment: "{by} hat kommentiert",
      blocked: "Ging nicht zur geplanten Zeit; sehen Sie, warum",
    },
    drafts: "Meine Entwürfe",
    noDrafts: "Alles, was Sie geschrieben haben, ist öffentlich.",
    draftNew: "nie veröffentlicht",
    draftLive: "online, seither geändert",
    saved: "gespeichert am {time}",
    published: "Was ich veröffentlicht habe",
    nonePublished: "Sie haben noch nichts veröffentlicht.",
    minor: "Kleine Änderung",
    attention: "Was Aufmerksamkeit braucht",
    attentionLead: "Was öffentlich ist und vielleicht nicht mehr stimmt, in Ihrem Bereich.",
    allWell: "Nichts braucht Aufmerksamkeit.",
    kinds: {
      "contact-unconfirmed": {
        name: "Kontakte, die seit einem Jahr niemand bestätigt hat",
        why: "Fragen Sie die Person und tragen Sie den Tag der Bestätigung ein.",
      },
      "post-vacant": {
        name: "Funktionen, die niemand innehat",
        why: "Benennen Sie jemanden oder sagen Sie, seit wann die Funktion unbesetzt ist.",
      },
      "fallback-missing": {
        name: "Funktionen ohne Rückfalladresse",
        why: "Geben Sie ein Postfach der Funktion, eine Adresse oder eine Einheit an, falls die Person geht.",
      },
      "figure-due": {
        name: "Zahlen, deren Überprüfung fällig ist",
        why: "Schlagen Sie die Zahl in der Quelle nach und tragen Sie die neuere ein.",
      },
      "translation-missing": {
        name: "Fehlende Übersetzungen",
        why: "Der Eintrag ist öffentlich, aber nicht in dieser Sprache.",
      },
      "never-confirmed": {
        name: "Einträge, die niemand bestätigt hat",
        why: "Fragen Sie jemanden, der dafür einsteht, ob der Eintrag stimmt, und tragen Sie den Tag ein.",
      },
    },
    record: "Eintrag",
    place: "Was",
    since: "Seit",
    caption: "{total} {total|Stelle|Stellen}, mit einem Link zum Feld.",
    pages: "Seiten",
    newer: "Vorige Seite",
    older: "Nächste Seite",
    allRecords: "Alle Einträge",
  },
};
