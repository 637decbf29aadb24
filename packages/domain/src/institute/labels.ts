/** What each field of this noun is called. */
import { type LabelsOf, label } from "../fields/labels.ts";
import type { instituteFields } from "./fields.ts";

export const instituteLabels = {
  slug: label("Address", "Adresse", "Adres", "Adresse"),
  name: label("Name", "Nom", "Naam", "Name"),
  shortName: label("Short name", "Nom court", "Korte naam", "Kurzname"),
  logo: label("Logo", "Logo", "Logo", "Logo"),
  accentColour: label("Accent colour", "Couleur d’accent", "Accentkleur", "Akzentfarbe"),
  accentColourDark: label(
    "Accent colour on dark",
    "Couleur d’accent sur fond sombre",
    "Accentkleur op donker",
    "Akzentfarbe auf Dunkel",
  ),
  languages: label("Languages", "Langues", "Talen", "Sprachen"),
  timeZone: label("Time zone", "Fuseau horaire", "Tijdzone", "Zeitzone"),
  country: label("Country", "Pays", "Land", "Land"),
  address: label("Postal address", "Adresse postale", "Postadres", "Postanschrift"),
  website: label("Website", "Site web", "Website", "Website"),
  securityContact: label(
    "Contact for security reports",
    "Contact pour les signalements de sécurité",
    "Contact voor beveiligingsmeldingen",
    "Kontakt für Sicherheitsmeldungen",
  ),
  privacyUrl: label("Personal data", "Données personnelles", "Persoonsgegevens", "Personenbezogene Daten"),
  staffNote: label("Note for staff", "Note interne", "Interne nota", "Interne Notiz"),
  registerTitle: label(
    "Title of the register",
    "Titre du registre",
    "Titel van het register",
    "Titel des Registers",
  ),
  introduction: label("Introduction", "Introduction", "Inleiding", "Einleitung"),
} as const satisfies LabelsOf<typeof instituteFields>;
