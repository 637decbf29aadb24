/** What a claim counts. The plural stands after a number, the singular after one. */
import type { Localized } from "../languages.ts";
import { euroVoc, owlTime, schemaOrg, wikidata } from "./public-vocabularies.ts";
import { names, sameAs, vocabulary } from "./vocabulary.ts";

const unit = (label: Localized, one: Localized) => ({ label, one });

export const claimUnits = vocabulary({
  parties: unit(
    names("parties", "parties", "partijen", "Vertragsparteien"),
    names("party", "partie", "partij", "Vertragspartei"),
  ),
  signatures: sameAs(
    euroVoc("3466"),
    unit(
      names("signatures", "signatures", "ondertekeningen", "Unterzeichnungen"),
      names("signature", "signature", "ondertekening", "Unterzeichnung"),
    ),
  ),
  states: sameAs(
    euroVoc("883"),
    unit(names("States", "États", "staten", "Staaten"), names("State", "État", "staat", "Staat")),
  ),
  governments: sameAs(
    euroVoc("1172"),
    unit(
      names("governments", "gouvernements", "regeringen", "Regierungen"),
      names("government", "gouvernement", "regering", "Regierung"),
    ),
  ),
  countries: sameAs(
    schemaOrg("Country"),
    unit(names("countries", "pays", "landen", "Länder"), names("country", "pays", "land", "Land")),
  ),
  "eu-member-states": sameAs(
    euroVoc("5283"),
    unit(
      names("EU member states", "États membres de l’UE", "EU-lidstaten", "EU-Mitgliedstaaten"),
      names("EU member state", "État membre de l’UE", "EU-lidstaat", "EU-Mitgliedstaat"),
    ),
  ),
  members: unit(
    names("members", "membres", "leden", "Mitglieder"),
    names("member", "membre", "lid", "Mitglied"),
  ),
  "member-organisations": unit(
    names("member organisations", "organisations membres", "ledenorganisaties", "Mitgliedsorganisationen"),
    names("member organisation", "organisation membre", "ledenorganisatie", "Mitgliedsorganisation"),
  ),
  institutions: unit(
    names("institutions", "institutions", "instellingen", "Einrichtungen"),
    names("institution", "institution", "instelling", "Einrichtung"),
  ),
  "geological-surveys": unit(
    names("geological surveys", "services géologiques", "geologische diensten", "geologische Dienste"),
    names("geological survey", "service géologique", "geologische dienst", "geologischer Dienst"),
  ),
  museums: sameAs(
    schemaOrg("Museum"),
    unit(names("museums", "musées", "musea", "Museen"), names("museum", "musée", "museum", "Museum")),
  ),
  people: sameAs(
    schemaOrg("Person"),
    unit(
      names("people", "personnes", "personen", "Personen"),
      names("person", "personne", "persoon", "Person"),
    ),
  ),
  specialists: unit(
    names("specialists", "spécialistes", "specialisten", "Fachleute"),
    names("specialist", "spécialiste", "specialist", "Fachkraft"),
  ),
  participants: unit(
    names("participants", "participants", "deelnemers", "Teilnehmende"),
    names("participant", "participant", "deelnemer", "Teilnehmende Person"),
  ),
  "national-committees": unit(
    names("national committees", "comités nationaux", "nationale comités", "nationale Komitees"),
    names("national committee", "comité national", "nationaal comité", "nationales Komitee"),
  ),
  "international-committees": unit(
    names(
      "international committees",
      "comités internationaux",
      "internationale comités",
      "internationale Komitees",
    ),
    names(
      "international committee",
      "comité international",
      "internationaal comité",
      "internationales Komitee",
    ),
  ),
  objectives: unit(
    names("objectives", "objectifs", "doelstellingen", "Ziele"),
    names("objective", "objectif", "doelstelling", "Ziel"),
  ),
  "focal-points": unit(
    names("focal points", "points focaux", "knooppunten", "Kontaktstellen"),
    names("focal point", "point focal", "knooppunt", "Kontaktstelle"),
  ),
  "regional-systems": unit(
    names("regional systems", "systèmes régionaux", "regionale systemen", "regionale Systeme"),
    names("regional system", "système régional", "regionaal systeem", "regionales System"),
  ),
  "work-areas": unit(
    names("areas of work", "domaines de travail", "werkgebieden", "Arbeitsgebiete"),
    names("area of work", "domaine de travail", "werkgebied", "Arbeitsgebiet"),
  ),
  rivers: sameAs(
    schemaOrg("RiverBodyOfWater"),
    unit(names("rivers", "fleuves", "rivieren", "Flüsse"), names("river", "fleuve", "rivier", "Fluss")),
  ),
  tonnes: sameAs(
    wikidata("Q191118"),
    unit(names("tonnes", "tonnes", "ton", "Tonnen"), names("tonne", "tonne", "ton", "Tonne")),
  ),
  years: sameAs(
    owlTime("unitYear"),
    unit(names("years", "ans", "jaar", "Jahre"), names("year", "an", "jaar", "Jahr")),
  ),
  items: unit(
    names("in number", "au total", "in aantal", "an der Zahl"),
    names("in number", "au total", "in aantal", "an der Zahl"),
  ),
});
