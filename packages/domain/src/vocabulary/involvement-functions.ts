/** What the institute does under an entry. */
import { term, vocabulary } from "./vocabulary.ts";

export const involvementFunctions = vocabulary({
  "focal-point-host": term(
    "national focal point",
    "point focal national",
    "nationaal knooppunt",
    "nationale Kontaktstelle",
  ),
  "scientific-authority": term(
    "scientific authority",
    "autorité scientifique",
    "wetenschappelijke autoriteit",
    "wissenschaftliche Behörde",
  ),
  coordination: term("coordination", "coordination", "coördinatie", "Koordinierung"),
  implementation: term("implementation", "mise en œuvre", "uitvoering", "Umsetzung"),
  "scientific-advice": term(
    "scientific advice",
    "avis scientifique",
    "wetenschappelijk advies",
    "wissenschaftliche Beratung",
  ),
  "policy-support": term("policy support", "appui aux politiques", "beleidsondersteuning", "Politikberatung"),
  reporting: term("reporting", "rapportage", "rapportering", "Berichterstattung"),
  monitoring: term("monitoring", "surveillance scientifique", "monitoring", "Überwachung"),
  "aerial-surveillance": term(
    "aerial surveillance",
    "surveillance aérienne",
    "luchttoezicht",
    "Luftüberwachung",
  ),
  "stranding-network": term(
    "stranding network",
    "réseau d’échouages",
    "strandingsnetwerk",
    "Strandungsnetzwerk",
  ),
  exercises: term("exercises at sea", "exercices en mer", "oefeningen op zee", "Übungen auf See"),
  "enforcement-support": term(
    "support to police and customs",
    "appui à la police et aux douanes",
    "ondersteuning van politie en douane",
    "Unterstützung von Polizei und Zoll",
  ),
  research: term("research", "recherche", "onderzoek", "Forschung"),
  modelling: term("modelling", "modélisation", "modellering", "Modellierung"),
  "data-publishing": term(
    "data publishing",
    "publication de données",
    "publicatie van gegevens",
    "Datenveröffentlichung",
  ),
  "secretariat-host": term(
    "seat of the secretariat",
    "siège du secrétariat",
    "zetel van het secretariaat",
    "Sitz des Sekretariats",
  ),
  representation: term("representation", "représentation", "vertegenwoordiging", "Vertretung"),
  training: term("training", "formation", "opleiding", "Fortbildung"),
  "awareness-raising": term("awareness raising", "sensibilisation", "sensibilisering", "Sensibilisierung"),
  exhibitions: term("exhibitions", "expositions", "tentoonstellingen", "Ausstellungen"),
  "project-participation": term(
    "European projects",
    "projets européens",
    "Europese projecten",
    "europäische Projekte",
  ),
  publishing: term("publishing", "édition", "uitgave", "Herausgabe"),
});
