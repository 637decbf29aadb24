/**
 * The sections of each form. They stand in the order of the public page of their noun, under its headings, so that
 * whoever edits finds what they have just read. A field names its section where it is declared; the lists stand here.
 */
import type { RecordKind } from "../fields/field.ts";
import { label } from "../fields/labels.ts";
import type { Localized } from "../languages.ts";
import type { ListNoun } from "../record/nouns.ts";

type SectionPlan = {
  readonly key: string;
  readonly heading: Localized;
  readonly lists?: readonly ListNoun[];
};

const facts = label("Key facts", "L’essentiel", "In het kort", "Auf einen Blick");
const about = label("About", "À propos", "Over", "Über");
const name = label("Name", "Nom", "Naam", "Name");
const text = label("Text", "Texte", "Tekst", "Text");
const links: SectionPlan = {
  key: "links",
  heading: label("Links", "Liens", "Links", "Links"),
  lists: ["link"],
};
const identifiers: SectionPlan = {
  key: "identifiers",
  heading: label(
    "In other registers",
    "Dans d’autres registres",
    "In andere registers",
    "In anderen Registern",
  ),
  lists: ["identifier"],
};
const staff: SectionPlan = {
  key: "staff",
  heading: label(
    "For staff only",
    "Réservé au personnel",
    "Alleen voor medewerkers",
    "Nur für Mitarbeitende",
  ),
};

export const sectionsOf: Readonly<Record<RecordKind, readonly SectionPlan[]>> = {
  entry: [
    {
      key: "head",
      heading: label("Title and kind", "Titre et genre", "Titel en soort", "Titel und Art"),
    },
    { key: "purpose", heading: label("Purpose", "Objet", "Doel", "Zweck") },
    {
      key: "role",
      heading: label(
        "What the institute does",
        "Ce que fait l’Institut",
        "Wat het Instituut doet",
        "Was das Institut tut",
      ),
      lists: ["involvement"],
    },
    {
      key: "contacts",
      heading: label("Contacts", "Contacts", "Contact", "Kontakt"),
      lists: ["post", "assignment"],
    },
    { key: "facts", heading: facts },
    { key: "figures", heading: label("Figures", "Chiffres", "Cijfers", "Zahlen"), lists: ["claim"] },
    identifiers,
    {
      key: "about",
      heading: label("About this page", "À propos de cette page", "Over deze pagina", "Über diese Seite"),
    },
    { key: "background", heading: label("Background", "Contexte", "Achtergrond", "Hintergrund") },
    {
      key: "memberships",
      heading: label("Membership", "Adhésion", "Lidmaatschap", "Mitgliedschaft"),
      lists: ["membership"],
    },
    {
      key: "parties",
      heading: label("Participation", "Participation", "Deelname", "Beteiligung"),
      lists: ["participation"],
    },
    {
      key: "relations",
      heading: label("Related entries", "Fiches liées", "Verwante fiches", "Verwandte Einträge"),
      lists: ["relation"],
    },
    links,
    {
      key: "titles",
      heading: label("Official titles", "Titres officiels", "Officiële titels", "Amtliche Titel"),
    },
    staff,
  ],
  person: [
    { key: "head", heading: name },
    { key: "about", heading: about },
    links,
    { key: "facts", heading: facts },
    identifiers,
    staff,
  ],
  unit: [
    { key: "head", heading: label("Name and kind", "Nom et genre", "Naam en soort", "Name und Art") },
    { key: "about", heading: about },
    links,
    { key: "facts", heading: label("Its place", "Sa place", "De plaats ervan", "Einordnung") },
    identifiers,
    staff,
  ],
  page: [
    { key: "head", heading: label("Title", "Titre", "Titel", "Titel") },
    { key: "text", heading: text },
    links,
    {
      key: "footer",
      heading: label(
        "At the foot of every page",
        "En bas de chaque page",
        "Onderaan elke pagina",
        "Am Fuß jeder Seite",
      ),
    },
    staff,
  ],
  institute: [
    {
      key: "head",
      heading: label("Name and address", "Nom et adresse", "Naam en adres", "Name und Anschrift"),
    },
    {
      key: "register",
      heading: label("The register", "Le registre", "Het register", "Das Register"),
    },
    { key: "look", heading: label("Look", "Apparence", "Uiterlijk", "Erscheinungsbild") },
    {
      key: "contact",
      heading: label(
        "Security and personal data",
        "Sécurité et données personnelles",
        "Beveiliging en persoonsgegevens",
        "Sicherheit und personenbezogene Daten",
      ),
    },
    identifiers,
    staff,
  ],
};
