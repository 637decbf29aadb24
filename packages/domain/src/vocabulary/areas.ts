/** Where an entry applies. */
import { euAuthority, euroVoc, marineRegions } from "./public-vocabularies.ts";
import { sameAs, term, vocabulary } from "./vocabulary.ts";

export const areas = vocabulary({
  global: term("worldwide", "monde entier", "wereldwijd", "weltweit"),
  europe: sameAs(euAuthority("continent/EUROPE"), term("Europe", "Europe", "Europa", "Europa")),
  "european-seas": term("European seas", "mers européennes", "Europese zeeën", "europäische Meere"),
  "north-east-atlantic": term(
    "North-East Atlantic",
    "Atlantique du Nord-Est",
    "Noordoost-Atlantische Oceaan",
    "Nordostatlantik",
  ),
  "north-sea": sameAs(marineRegions(2350), term("North Sea", "mer du Nord", "Noordzee", "Nordsee")),
  "belgian-north-sea": sameAs(
    marineRegions(26567),
    term(
      "Belgian part of the North Sea",
      "partie belge de la mer du Nord",
      "Belgisch deel van de Noordzee",
      "belgischer Teil der Nordsee",
    ),
  ),
  "irish-sea": term("Irish Sea", "mer d’Irlande", "Ierse Zee", "Irische See"),
  "baltic-sea": sameAs(marineRegions(2401), term("Baltic Sea", "mer Baltique", "Oostzee", "Ostsee")),
  "bay-of-biscay": term("Bay of Biscay", "golfe de Gascogne", "Golf van Biskaje", "Golf von Biskaya"),
  arctic: sameAs(euroVoc("2503"), term("Arctic", "Arctique", "Noordpoolgebied", "Arktis")),
  "north-west-shelf": term(
    "North West Shelf",
    "plateau continental du Nord-Ouest",
    "noordwestelijk continentaal plat",
    "Nordwestschelf",
  ),
  "ireland-biscay-iberia": term(
    "Ireland, Biscay and Iberia",
    "Irlande, Gascogne et péninsule Ibérique",
    "Ierland, Biskaje en Iberië",
    "Irland, Biskaya und Iberien",
  ),
  mediterranean: sameAs(
    marineRegions(1905),
    term("Mediterranean Sea", "Méditerranée", "Middellandse Zee", "Mittelmeer"),
  ),
  "scheldt-basin": term("Scheldt basin", "bassin de l’Escaut", "Scheldebekken", "Einzugsgebiet der Schelde"),
  "meuse-basin": term("Meuse basin", "bassin de la Meuse", "Maasbekken", "Einzugsgebiet der Maas"),
  belgium: sameAs(euAuthority("country/BEL"), term("Belgium", "Belgique", "België", "Belgien")),
});
