/** What each field of this noun is called. */
import { type LabelsOf, label } from "../fields/labels.ts";
import type { identifierFields } from "./fields.ts";

export const identifierLabels = {
  scheme: label("Scheme", "Système", "Systeem", "System"),
  value: label("Identifier", "Identifiant", "Identificatie", "Kennung"),
  url: label("Web address", "Adresse web", "Webadres", "Webadresse"),
  confidence: label("How sure", "Degré de certitude", "Zekerheid", "Sicherheit"),
  staffNote: label("Note for staff", "Note interne", "Interne nota", "Interne Notiz"),
} as const satisfies LabelsOf<typeof identifierFields>;
