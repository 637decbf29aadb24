/** What the institute does under an entry. */
import { euroVoc, gemet } from "./public-vocabularies.ts";
import { sameAs, term, vocabulary } from "./vocabulary.ts";

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
  coordination: sameAs(gemet(1791), term("coordination", "coordination", "coördinatie", "Koordinierung")),
  implementation: term("implementation", "mise en œuvre", "uitvoering", "Umsetzung"),
  "scientific-advice": term(
    "scientific advice",
    "avis scientifique",
    "wetenschappelijk advies",
    "wissenschaftliche Beratung",
  ),
  "policy-support": term("policy support", "appui aux politiques", "beleidsondersteuning", "Politikberatung"),
  reporting: term("reporting", "rapportage", "rapportering", "Berichterstattung"),
  monitoring: sameAs(
    gemet(5346),
    term("monitoring", "surveillance scientifique", "monitoring", "Überwachung"),
  ),
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
  research: sameAs(gemet(7127), term("research", "recherche", "onderzoek", "Forschung")),
  modelling: sameAs(gemet(5327), term("modelling", "modélisation", "modellering", "Modellierung")),
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
  training: sameAs(gemet(8607), term("training", "formation", "opleiding", "Fortbildung")),
  "awareness-raising": sameAs(
    euroVoc("5891"),
    term("awareness raising", "sensibilisation", "sensibilisering", "Sensibilisierung"),
  ),
  exhibitions: term("exhibitions", "expositions", "tentoonstellingen", "Ausstellungen"),
  "project-participation": term(
    "European projects",
    "projets européens",
    "Europese projecten",
    "europäische Projekte",
  ),
  publishing: sameAs(euroVoc("667"), term("publishing", "édition", "uitgave", "Herausgabe")),
});
