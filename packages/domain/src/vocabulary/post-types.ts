/**
 * The roles that can be held on an entry, in the order in which a page lists them. The family of the Convention
 * on Biological Diversity has the seventeen types, with their codes, that its clearing-house keeps.
 */
import type { Localized } from "../languages.ts";
import { names, vocabulary } from "./vocabulary.ts";

export type PostFamily = "cbd" | "cites" | "cms" | "ramsar" | "ipbes" | "gbif" | "general";

type PostTerm = { readonly label: Localized; readonly family: PostFamily; readonly code?: string };

const cbd = (code: string, label: Localized): PostTerm => ({ family: "cbd", code, label });
const of = (family: PostFamily, label: Localized): PostTerm => ({ family, label });

export const postTypes = vocabulary({
  "cbd-primary": cbd(
    "CBD-FP1",
    names(
      "CBD national focal point",
      "point focal national de la CDB",
      "nationaal knooppunt voor het CBD",
      "nationale CBD-Kontaktstelle",
    ),
  ),
  "cbd-secondary": cbd(
    "CBD-FP2",
    names(
      "CBD secondary national focal point",
      "point focal national secondaire de la CDB",
      "secundair nationaal knooppunt voor het CBD",
      "stellvertretende nationale CBD-Kontaktstelle",
    ),
  ),
  "cbd-chm": cbd(
    "CHM-FP",
    names(
      "Clearing-House Mechanism focal point",
      "point focal du Centre d’échange d’informations (CHM)",
      "knooppunt voor het Clearing-House Mechanism",
      "Kontaktstelle für den Clearing-House-Mechanismus",
    ),
  ),
  "cbd-gti": cbd(
    "GTI-FP",
    names(
      "Global Taxonomy Initiative focal point",
      "point focal de l’Initiative taxonomique mondiale",
      "knooppunt voor het Global Taxonomy Initiative",
      "Kontaktstelle für die Globale Taxonomie-Initiative",
    ),
  ),
  "cbd-sbstta": cbd(
    "SBSTTA-FP",
    names("SBSTTA focal point", "point focal SBSTTA", "SBSTTA-knooppunt", "SBSTTA-Kontaktstelle"),
  ),
  "cbd-sbi": cbd(
    "SBI-FP",
    names(
      "Subsidiary Body on Implementation focal point",
      "point focal de l’Organe subsidiaire chargé de l’application",
      "knooppunt voor het hulporgaan voor uitvoering (SBI)",
      "Kontaktstelle für das Nebenorgan für Durchführung (SBI)",
    ),
  ),
  "cbd-protected-areas": cbd(
    "PA-FP",
    names(
      "protected areas focal point",
      "point focal pour les aires protégées",
      "knooppunt voor beschermde gebieden",
      "Kontaktstelle für Schutzgebiete",
    ),
  ),
  "cbd-plant-conservation": cbd(
    "GSPC-FP",
    names(
      "plant conservation strategy focal point",
      "point focal de la Stratégie pour la conservation des plantes",
      "knooppunt voor de strategie voor plantenbescherming",
      "Kontaktstelle für die Pflanzenschutzstrategie",
    ),
  ),
  "cbd-traditional-knowledge": cbd(
    "TKBD-FP",
    names(
      "traditional knowledge focal point",
      "point focal pour les savoirs traditionnels",
      "knooppunt voor traditionele kennis",
      "Kontaktstelle für traditionelles Wissen",
    ),
  ),
  "cbd-resource-mobilisation": cbd(
    "RM-FP",
    names(
      "resource mobilisation focal point",
      "point focal pour la mobilisation des ressources",
      "knooppunt voor het mobiliseren van middelen",
      "Kontaktstelle für Ressourcenmobilisierung",
    ),
  ),
  "cbd-abs": cbd(
    "ABS-FP",
    names(
      "access and benefit-sharing focal point",
      "point focal pour l’accès et le partage des avantages",
      "knooppunt voor toegang en batenverdeling",
      "Kontaktstelle für Zugang und Vorteilsausgleich",
    ),
  ),
  "cbd-nagoya": cbd(
    "NP-FP",
    names(
      "Nagoya Protocol focal point",
      "point focal du Protocole de Nagoya",
      "knooppunt voor het Protocol van Nagoya",
      "Kontaktstelle für das Nagoya-Protokoll",
    ),
  ),
  "cbd-nagoya-committee": cbd(
    "ABS-IC",
    names(
      "focal point to the Intergovernmental Committee for the Nagoya Protocol",
      "point focal auprès du Comité intergouvernemental du Protocole de Nagoya",
      "knooppunt voor het Intergouvernementeel Comité voor het Protocol van Nagoya",
      "Kontaktstelle beim Zwischenstaatlichen Ausschuss für das Nagoya-Protokoll",
    ),
  ),
  "cbd-cartagena-primary": cbd(
    "CPB-FP1",
    names(
      "Cartagena Protocol focal point",
      "point focal du Protocole de Cartagena",
      "knooppunt voor het Protocol van Cartagena",
      "Kontaktstelle für das Cartagena-Protokoll",
    ),
  ),
  "cbd-cartagena-secondary": cbd(
    "CPB-FP2",
    names(
      "Cartagena Protocol secondary focal point",
      "point focal secondaire du Protocole de Cartagena",
      "secundair knooppunt voor het Protocol van Cartagena",
      "stellvertretende Kontaktstelle für das Cartagena-Protokoll",
    ),
  ),
  "cbd-cartagena-emergency": cbd(
    "CPB-A17-FP",
    names(
      "Cartagena Protocol emergency contact (Article 17)",
      "contact d’urgence du Protocole de Cartagena (article 17)",
      "noodcontact voor het Protocol van Cartagena (artikel 17)",
      "Notfallkontakt für das Cartagena-Protokoll (Artikel 17)",
    ),
  ),
  "cbd-biosafety-clearing-house": cbd(
    "BCH-FP",
    names(
      "Biosafety Clearing-House focal point",
      "point focal du Centre d’échange pour la prévention des risques biotechnologiques",
      "knooppunt voor het Biosafety Clearing-House",
      "Kontaktstelle für das Biosafety Clearing-House",
    ),
  ),
  "development-cooperation": of(
    "general",
    names(
      "development cooperation programme focal point",
      "point focal du programme de coopération au développement",
      "knooppunt voor het programma ontwikkelingssamenwerking",
      "Kontaktstelle für das Programm Entwicklungszusammenarbeit",
    ),
  ),
  "cites-management-authority": of(
    "cites",
    names(
      "CITES management authority",
      "organe de gestion CITES",
      "administratieve instantie voor CITES",
      "CITES-Vollzugsbehörde",
    ),
  ),
  "cites-scientific-authority": of(
    "cites",
    names(
      "CITES scientific authority",
      "autorité scientifique CITES",
      "wetenschappelijke autoriteit voor CITES",
      "wissenschaftliche CITES-Behörde",
    ),
  ),
  "cites-enforcement": of(
    "cites",
    names(
      "CITES enforcement authority",
      "autorité de contrôle CITES",
      "handhavingsinstantie voor CITES",
      "CITES-Kontrollbehörde",
    ),
  ),
  "cms-focal-point": of(
    "cms",
    names("CMS focal point", "point focal de la CMS", "knooppunt voor het CMS", "CMS-Kontaktstelle"),
  ),
  "ramsar-administrative-authority": of(
    "ramsar",
    names(
      "Ramsar administrative authority",
      "autorité administrative Ramsar",
      "administratieve autoriteit voor Ramsar",
      "Ramsar-Verwaltungsbehörde",
    ),
  ),
  "ramsar-scientific": of(
    "ramsar",
    names(
      "Ramsar scientific focal point",
      "correspondant scientifique Ramsar",
      "wetenschappelijk knooppunt voor Ramsar",
      "wissenschaftliche Ramsar-Kontaktstelle",
    ),
  ),
  "ramsar-cepa": of(
    "ramsar",
    names(
      "Ramsar communication focal point",
      "correspondant Ramsar pour la communication",
      "Ramsar-knooppunt voor communicatie",
      "Ramsar-Kontaktstelle für Kommunikation",
    ),
  ),
  "ipbes-focal-point": of(
    "ipbes",
    names(
      "IPBES national focal point",
      "point focal national IPBES",
      "nationaal IPBES-knooppunt",
      "nationale IPBES-Kontaktstelle",
    ),
  ),
  "gbif-head-of-delegation": of(
    "gbif",
    names(
      "GBIF head of delegation",
      "chef de délégation GBIF",
      "delegatiehoofd GBIF",
      "GBIF-Delegationsleitung",
    ),
  ),
  "gbif-node-manager": of(
    "gbif",
    names(
      "GBIF node manager",
      "responsable du nœud GBIF",
      "beheerder van het GBIF-knooppunt",
      "GBIF-Knotenleitung",
    ),
  ),
  representative: of("general", names("representative", "représentant·e", "vertegenwoordiger", "Vertretung")),
  coordinator: of("general", names("coordinator", "coordination", "coördinator", "Koordination")),
  "contact-person": of(
    "general",
    names("contact person", "personne de contact", "contactpersoon", "Ansprechperson"),
  ),
  "contact-organisation": of("general", names("contact", "contact", "contact", "Kontakt")),
});
