/** The words of making a new record. */

import { entryLabels } from "@entente/domain/entry/labels";
import type { RecordKind } from "@entente/domain/fields/field";
import { slugHelp } from "@entente/domain/fields/helps";
import type { Language, Localized } from "@entente/domain/languages";
import { personLabels } from "@entente/domain/person/labels";
import { entryKinds } from "@entente/domain/vocabulary/entry-kinds";
import { entrySubtypes } from "@entente/domain/vocabulary/entry-subtypes";
import { unitKinds } from "@entente/domain/vocabulary/unit-kinds";
import type { Vocabulary } from "@entente/domain/vocabulary/vocabulary";
import { formWords } from "./form.ts";
import { recordWords } from "./record.ts";

type Own = {
  readonly titleHelp: string;
  readonly newRecord: Readonly<Record<RecordKind, string>>;
  readonly lead: string;
  readonly create: string;
  readonly failed: string;
  readonly choose: string;
  readonly duplicate: string;
};

const own: Localized<Own> = {
  en: {
    titleHelp: "In English. Other languages follow in the form.",
    newRecord: {
      entry: "New treaty, body or network",
      person: "New person",
      unit: "New unit",
      page: "New page of text",
      institute: "Institute",
    },
    lead: "This much makes a draft. Nothing is public until somebody publishes it.",
    create: "Create the draft",
    failed: "This was not saved. Check the connection and press the button again: it is made only once.",
    choose: "What do you want to add?",
    duplicate: "Another record may have this name already. Is it one of these?",
  },
  fr: {
    titleHelp: "En français. Les autres langues suivent dans le formulaire.",
    newRecord: {
      entry: "Nouveau traité, organe ou réseau",
      person: "Nouvelle personne",
      unit: "Nouvelle unité",
      page: "Nouvelle page de texte",
      institute: "Institut",
    },
    lead: "Cela suffit pour un brouillon. Rien n’est public tant que personne ne publie.",
    create: "Créer le brouillon",
    failed:
      "L’enregistrement a échoué. Vérifiez la connexion et appuyez à nouveau\u202f: une seule fiche sera créée.",
    choose: "Que voulez-vous ajouter\u202f?",
    duplicate: "Une fiche porte peut-être déjà ce nom. Est-ce l’une de celles-ci\u202f?",
  },
  nl: {
    titleHelp: "In het Nederlands. Andere talen volgen in het formulier.",
    newRecord: {
      entry: "Nieuw verdrag, orgaan of netwerk",
      person: "Nieuwe persoon",
      unit: "Nieuwe eenheid",
      page: "Nieuwe tekstpagina",
      institute: "Instituut",
    },
    lead: "Dit volstaat voor een ontwerp. Niets is openbaar tot iemand het publiceert.",
    create: "Het ontwerp aanmaken",
    failed: "Dit is niet bewaard. Controleer de verbinding en druk opnieuw: er komt er maar één.",
    choose: "Wat wilt u toevoegen?",
    duplicate: "Misschien draagt een fiche deze naam al. Is het een van deze?",
  },
  de: {
    titleHelp: "Auf Deutsch. Andere Sprachen folgen im Formular.",
    newRecord: {
      entry: "Neuer Vertrag, neues Organ oder Netzwerk",
      person: "Neue Person",
      unit: "Neue Einheit",
      page: "Neue Textseite",
      institute: "Institut",
    },
    lead: "So viel genügt für einen Entwurf. Öffentlich wird erst, was jemand veröffentlicht.",
    create: "Den Entwurf anlegen",
    failed:
      "Das wurde nicht gespeichert. Prüfen Sie die Verbindung und drücken Sie noch einmal: Es entsteht nur einer.",
    choose: "Was möchten Sie hinzufügen?",
    duplicate: "Vielleicht trägt ein Eintrag diesen Namen schon. Ist es einer von diesen?",
  },
};

const optionsIn = (list: Vocabulary, language: Language) =>
  list.keys.map((value) => ({ value, name: list.terms[value]?.label[language] ?? value }));

/** The words of making a new record, in one language, as they travel to the browser. */
export const createWordsIn = (language: Language) => ({
  ...own[language],
  kinds: recordWords[language].kinds,
  name: personLabels.name[language],
  title: entryLabels.title[language],
  kind: entryLabels.kind[language],
  subtype: entryLabels.subtype[language],
  slug: entryLabels.slug[language],
  slugHelp: slugHelp[language],
  addressReserved: formWords[language].addressReserved,
  addressTaken: formWords[language].addressTaken,
  slugProblem: formWords[language].problems.slug,
  nothingChosen: formWords[language].nothingChosen,
  required: formWords[language].create.required,
  entryKinds: optionsIn(entryKinds, language),
  entrySubtypes: optionsIn(entrySubtypes, language),
  unitKinds: optionsIn(unitKinds, language),
});

export type CreateWords = ReturnType<typeof createWordsIn>;
