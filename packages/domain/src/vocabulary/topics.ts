/** What entries deal with. The key is the address segment of the topic's page. */
import type { Localized } from "../languages.ts";
import { euroVoc, gemet } from "./public-vocabularies.ts";
import { names, sameAs, vocabulary } from "./vocabulary.ts";

const topic = (label: Localized, description: Localized) => ({ label, description });

export const topics = vocabulary({
  biodiversity: sameAs(
    gemet(827),
    topic(
      names("Biodiversity", "Biodiversité", "Biodiversiteit", "Biodiversität"),
      names(
        "The variety of ecosystems, species and genes, and how to keep it.",
        "La diversité des écosystèmes, des espèces et des gènes, et sa préservation.",
        "De verscheidenheid aan ecosystemen, soorten en genen, en het behoud ervan.",
        "Die Vielfalt der Ökosysteme, Arten und Gene und ihre Erhaltung.",
      ),
    ),
  ),
  "genetic-resources": sameAs(
    gemet(3632),
    topic(
      names("Genetic resources", "Ressources génétiques", "Genetische rijkdommen", "Genetische Ressourcen"),
      names(
        "Access to genetic resources, and a fair share of what they yield.",
        "L’accès aux ressources génétiques et le partage équitable de leurs avantages.",
        "Toegang tot genetische rijkdommen en een eerlijke verdeling van de baten.",
        "Zugang zu genetischen Ressourcen und gerechter Ausgleich der Vorteile.",
      ),
    ),
  ),
  "wildlife-trade": topic(
    names(
      "Wildlife trade",
      "Commerce d’espèces sauvages",
      "Handel in wilde soorten",
      "Handel mit wild lebenden Arten",
    ),
    names(
      "Trade across borders in wild animals and plants.",
      "Le commerce transfrontalier d’animaux et de plantes sauvages.",
      "De grensoverschrijdende handel in wilde dieren en planten.",
      "Der grenzüberschreitende Handel mit wild lebenden Tieren und Pflanzen.",
    ),
  ),
  "migratory-species": sameAs(
    gemet(5239),
    topic(
      names("Migratory species", "Espèces migratrices", "Trekkende soorten", "Wandernde Arten"),
      names(
        "Animals that cross borders on their journeys.",
        "Les animaux qui franchissent les frontières au fil de leurs migrations.",
        "Dieren die op hun tocht grenzen oversteken.",
        "Tiere, die auf ihren Wanderungen Grenzen überqueren.",
      ),
    ),
  ),
  "marine-mammals": sameAs(
    gemet(10421),
    topic(
      names("Marine mammals", "Mammifères marins", "Zeezoogdieren", "Meeressäugetiere"),
      names(
        "Whales, dolphins, porpoises and seals.",
        "Baleines, dauphins, marsouins et phoques.",
        "Walvissen, dolfijnen, bruinvissen en zeehonden.",
        "Wale, Delfine, Schweinswale und Robben.",
      ),
    ),
  ),
  "invasive-species": sameAs(
    euroVoc("c_3212cc75"),
    topic(
      names(
        "Invasive alien species",
        "Espèces exotiques envahissantes",
        "Invasieve uitheemse soorten",
        "Invasive gebietsfremde Arten",
      ),
      names(
        "Species brought from elsewhere that harm those already here.",
        "Les espèces introduites qui nuisent à celles déjà présentes.",
        "Soorten van elders die de inheemse soorten schaden.",
        "Eingeführte Arten, die den heimischen schaden.",
      ),
    ),
  ),
  "ecosystem-services": sameAs(
    gemet(15138),
    topic(
      names("Ecosystem services", "Services écosystémiques", "Ecosysteemdiensten", "Ökosystemleistungen"),
      names(
        "What people receive from nature.",
        "Ce que la nature apporte aux êtres humains.",
        "Wat de natuur mensen oplevert.",
        "Was die Natur den Menschen gibt.",
      ),
    ),
  ),
  taxonomy: sameAs(
    gemet(8313),
    topic(
      names("Taxonomy", "Taxonomie", "Taxonomie", "Taxonomie"),
      names(
        "Describing, naming and ordering living and fossil species.",
        "Décrire, nommer et classer les espèces vivantes et fossiles.",
        "Levende en fossiele soorten beschrijven, benoemen en ordenen.",
        "Lebende und fossile Arten beschreiben, benennen und ordnen.",
      ),
    ),
  ),
  collections: topic(
    names(
      "Scientific collections",
      "Collections scientifiques",
      "Wetenschappelijke collecties",
      "Wissenschaftliche Sammlungen",
    ),
    names(
      "Specimens and objects kept for research.",
      "Spécimens et objets conservés pour la recherche.",
      "Specimens en objecten die voor onderzoek worden bewaard.",
      "Belegstücke und Objekte, die für die Forschung bewahrt werden.",
    ),
  ),
  "open-data": sameAs(
    euroVoc("c_5ea6e5c4"),
    topic(
      names("Open data", "Données ouvertes", "Open data", "Offene Daten"),
      names(
        "Research data that everybody can find and use.",
        "Des données de recherche que chacun peut trouver et utiliser.",
        "Onderzoeksgegevens die iedereen kan vinden en gebruiken.",
        "Forschungsdaten, die alle finden und nutzen können.",
      ),
    ),
  ),
  "marine-environment": sameAs(
    gemet(5033),
    topic(
      names("Marine environment", "Milieu marin", "Marien milieu", "Meeresumwelt"),
      names(
        "The state of the seas and how to protect it.",
        "L’état des mers et sa protection.",
        "De toestand van de zeeën en de bescherming ervan.",
        "Der Zustand der Meere und sein Schutz.",
      ),
    ),
  ),
  "marine-pollution": sameAs(
    gemet(5044),
    topic(
      names("Marine pollution", "Pollution marine", "Verontreiniging van de zee", "Meeresverschmutzung"),
      names(
        "Oil, waste and other harmful substances at sea.",
        "Hydrocarbures, déchets et autres substances nocives en mer.",
        "Olie, afval en andere schadelijke stoffen op zee.",
        "Öl, Abfälle und andere Schadstoffe auf See.",
      ),
    ),
  ),
  "ocean-observation": topic(
    names("Ocean observation", "Observation des océans", "Oceaanwaarneming", "Ozeanbeobachtung"),
    names(
      "Measuring and forecasting the state of the sea, day after day.",
      "Mesurer et prévoir l’état de la mer, jour après jour.",
      "De toestand van de zee dag na dag meten en voorspellen.",
      "Den Zustand des Meeres Tag für Tag messen und vorhersagen.",
    ),
  ),
  "water-management": sameAs(
    gemet(9195),
    topic(
      names("Water management", "Gestion de l’eau", "Waterbeheer", "Wasserwirtschaft"),
      names(
        "Rivers and their basins, shared between countries.",
        "Les fleuves et leurs bassins, partagés entre pays.",
        "Rivieren en hun stroomgebieden, gedeeld door landen.",
        "Flüsse und ihre Einzugsgebiete, die Länder sich teilen.",
      ),
    ),
  ),
  geology: sameAs(
    gemet(3650),
    topic(
      names("Geology", "Géologie", "Geologie", "Geologie"),
      names(
        "The ground beneath us: raw materials, energy, movements.",
        "Le sous-sol : matières premières, énergie, mouvements.",
        "De ondergrond: grondstoffen, energie, bewegingen.",
        "Der Untergrund: Rohstoffe, Energie, Bewegungen.",
      ),
    ),
  ),
  archaeology: topic(
    names("Bioarchaeology", "Bioarchéologie", "Bioarcheologie", "Bioarchäologie"),
    names(
      "What remains of animals and plants tells about people of the past.",
      "Ce que les restes d’animaux et de plantes disent des humains du passé.",
      "Wat resten van dieren en planten over mensen van vroeger vertellen.",
      "Was Reste von Tieren und Pflanzen über Menschen der Vergangenheit erzählen.",
    ),
  ),
  "citizen-science": sameAs(
    euroVoc("c_18ac5876"),
    topic(
      names("Citizen science", "Sciences participatives", "Burgerwetenschap", "Bürgerwissenschaften"),
      names(
        "Research in which people take part who are not researchers by profession.",
        "La recherche à laquelle participent des personnes dont ce n’est pas le métier.",
        "Onderzoek waaraan mensen meedoen die geen beroepsonderzoeker zijn.",
        "Forschung, an der Menschen mitwirken, die nicht beruflich forschen.",
      ),
    ),
  ),
  "science-communication": topic(
    names(
      "Science communication",
      "Communication scientifique",
      "Wetenschapscommunicatie",
      "Wissenschaftskommunikation",
    ),
    names(
      "Bringing science to the public, and the public to science.",
      "Rapprocher la science et le public.",
      "Wetenschap en publiek samenbrengen.",
      "Wissenschaft und Öffentlichkeit zusammenbringen.",
    ),
  ),
  museums: sameAs(
    gemet(5444),
    topic(
      names("Museums", "Musées", "Musea", "Museen"),
      names(
        "How museums work, and what they owe to the things in their care.",
        "Le fonctionnement des musées et leurs devoirs envers ce qu’ils conservent.",
        "Hoe musea werken, en wat ze verplicht zijn aan wat ze bewaren.",
        "Wie Museen arbeiten und was sie dem ihnen Anvertrauten schulden.",
      ),
    ),
  ),
});

export type Topic = (typeof topics.keys)[number];
