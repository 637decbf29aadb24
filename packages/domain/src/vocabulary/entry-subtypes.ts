/** What an entry is, more closely than its kind. */
import { bibo, euroVoc, gemet } from "./public-vocabularies.ts";
import { sameAs, term, vocabulary } from "./vocabulary.ts";

export const entrySubtypes = vocabulary({
  convention: sameAs(euroVoc("3468"), term("convention", "convention", "verdrag", "Übereinkommen")),
  "regional-seas-convention": term(
    "regional seas convention",
    "convention sur les mers régionales",
    "regionaal zeeverdrag",
    "regionales Meeresübereinkommen",
  ),
  agreement: sameAs(gemet(4417), term("agreement", "accord", "overeenkomst", "Abkommen")),
  protocol: sameAs(euroVoc("2850"), term("protocol", "protocole", "protocol", "Protokoll")),
  "treaty-group": term("group of treaties", "groupe de traités", "groep verdragen", "Gruppe von Verträgen"),
  "intergovernmental-platform": term(
    "intergovernmental platform",
    "plateforme intergouvernementale",
    "intergouvernementeel platform",
    "zwischenstaatliche Plattform",
  ),
  commission: term("commission", "commission", "commissie", "Kommission"),
  "subsidiary-body": term("subsidiary body", "organe subsidiaire", "hulporgaan", "Nebenorgan"),
  mechanism: term("mechanism", "mécanisme", "mechanisme", "Mechanismus"),
  programme: term("programme", "programme", "programma", "Programm"),
  initiative: term("initiative", "initiative", "initiatief", "Initiative"),
  association: sameAs(euroVoc("2944"), term("association", "association", "vereniging", "Verband")),
  consortium: term("consortium", "consortium", "consortium", "Konsortium"),
  infrastructure: sameAs(
    euroVoc("c_7bc27da2"),
    term(
      "research infrastructure",
      "infrastructure de recherche",
      "onderzoeksinfrastructuur",
      "Forschungsinfrastruktur",
    ),
  ),
  "observing-system": term(
    "observing system",
    "système d’observation",
    "waarnemingssysteem",
    "Beobachtungssystem",
  ),
  "regional-observing-system": term(
    "regional observing system",
    "système d’observation régional",
    "regionaal waarnemingssysteem",
    "regionales Beobachtungssystem",
  ),
  "research-network": term(
    "research network",
    "réseau de recherche",
    "onderzoeksnetwerk",
    "Forschungsnetzwerk",
  ),
  forum: term("forum", "forum", "forum", "Forum"),
  journal: sameAs(
    bibo("Journal"),
    term("scientific journal", "revue scientifique", "wetenschappelijk tijdschrift", "Fachzeitschrift"),
  ),
  school: term("training school", "école de formation", "opleidingsschool", "Fortbildungsschule"),
  "national-committee": term(
    "national committee",
    "comité national",
    "nationaal comité",
    "nationales Komitee",
  ),
  "professional-organisation": sameAs(
    euroVoc("3574"),
    term(
      "professional organisation",
      "organisation professionnelle",
      "beroepsorganisatie",
      "Berufsorganisation",
    ),
  ),
  "intervention-network": term(
    "intervention network",
    "réseau d’intervention",
    "interventienetwerk",
    "Einsatznetzwerk",
  ),
});
