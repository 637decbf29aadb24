/** The words around one record: its tabs, and what it is called while it has no name. */
import type { RecordKind } from "@entente/domain/fields/field";
import type { Localized } from "@entente/domain/languages";

/** The pages of one record. */
export type RecordTab = "edit" | "preview" | "publish" | "history" | "translate" | "review";

type RecordWords = {
  /** What one record of a kind is, above its name. */
  readonly kinds: Readonly<Record<RecordKind, string>>;
  readonly nameless: string;
  readonly tabsLabel: string;
  readonly tabs: Readonly<Record<RecordTab, string>>;
};

export const recordWords: Localized<RecordWords> = {
  en: {
    kinds: {
      entry: "Treaty, body or network",
      person: "Person",
      unit: "Unit",
      page: "Page of text",
      institute: "Institute",
    },
    nameless: "Without a name",
    tabsLabel: "This record",
    tabs: {
      edit: "Edit",
      preview: "Preview",
      publish: "Publish",
      history: "History",
      translate: "Translate",
      review: "Review",
    },
  },
  fr: {
    kinds: {
      entry: "Traité, organe ou réseau",
      person: "Personne",
      unit: "Unité",
      page: "Page de texte",
      institute: "Institut",
    },
    nameless: "Sans nom",
    tabsLabel: "Cette fiche",
    tabs: {
      edit: "Modifier",
      preview: "Aperçu",
      publish: "Publier",
      history: "Historique",
      translate: "Traduire",
      review: "Relecture",
    },
  },
  nl: {
    kinds: {
      entry: "Verdrag, orgaan of netwerk",
      person: "Persoon",
      unit: "Eenheid",
      page: "Tekstpagina",
      institute: "Instituut",
    },
    nameless: "Zonder naam",
    tabsLabel: "Deze fiche",
    tabs: {
      edit: "Bewerken",
      preview: "Voorbeeld",
      publish: "Publiceren",
      history: "Geschiedenis",
      translate: "Vertalen",
      review: "Nalezen",
    },
  },
  de: {
    kinds: {
      entry: "Vertrag, Organ oder Netzwerk",
      person: "Person",
      unit: "Einheit",
      page: "Textseite",
      institute: "Institut",
    },
    nameless: "Ohne Namen",
    tabsLabel: "Dieser Eintrag",
    tabs: {
      edit: "Bearbeiten",
      preview: "Vorschau",
      publish: "Veröffentlichen",
      history: "Verlauf",
      translate: "Übersetzen",
      review: "Prüfung",
    },
  },
};
