/** What each field of this noun is called. */
import { type LabelsOf, label } from "../fields/labels.ts";
import type { unitFields } from "./fields.ts";

export const unitLabels = {
  slug: label("Address", "Adresse", "Adres", "Adresse"),
  kind: label("Kind", "Genre", "Soort", "Art"),
  name: label("Name", "Nom", "Naam", "Name"),
  acronym: label("Acronym", "Sigle", "Afkorting", "Abkürzung"),
  aliases: label("Also known as", "Également connu sous le nom de", "Ook bekend als", "Auch bekannt als"),
  parentId: label("Part of", "Fait partie de", "Onderdeel van", "Teil von"),
  position: label(
    "Place among its neighbours",
    "Rang parmi ses voisins",
    "Plaats in de rij",
    "Platz in der Reihe",
  ),
  staffNote: label("Note for staff", "Note interne", "Interne nota", "Interne Notiz"),
  summary: label("In one line", "En une ligne", "In één zin", "In einem Satz"),
  about: label("About", "À propos", "Over", "Über"),
} as const satisfies LabelsOf<typeof unitFields>;
