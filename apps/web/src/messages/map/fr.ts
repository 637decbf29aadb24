/** The words of the map in French. */
import { counted } from "../plural.ts";
import type { MapWords } from "./shape.ts";

const countries = counted("fr", "pays", "pays");

export const map: MapWords = {
  title: "Carte",
  treaties: "Quels pays sont liés",
  of: (name, kind) => (kind === "treaty" ? `Parties\u202f: ${name}` : `Membres\u202f: ${name}`),
  lead: "Combien de traités du registre lient chaque pays, dans la mesure où le registre consigne ses actes.",
  countries,
  marked: (bound, kind, day) =>
    kind === null
      ? `D’après les actes du registre, des traités lient ${bound} au ${day}.`
      : `${kind === "treaty" ? "Parties" : "Membres"} que le registre connaît nommément au ${day}\u202f: ${bound}.`,
  theUnion: "l’Union européenne",
  expected: (figures) => `D’après la source citée à sa page, on compte ${figures}.`,
  farFromWhole: (figures) =>
    `D’après la source citée à sa page, on compte ${figures}\u202f: la plupart manquent donc ici. Un pays sans marque peut fort bien participer.`,
  future: "Ce jour est encore à venir\u202f: la carte montre ce qui en est déjà connu.",
  ended: (date) => `Il a pris fin en ${date}.`,
  on: (day) => `Statut au ${day}`,
  form: {
    name: "Ce que montre la carte",
    what: "Parties ou membres de",
    all: "Tous les traités ensemble",
    day: "Au jour du",
    section: "Cadre",
    fitting: "Au plus près",
    point: "Mettre en évidence",
    nobody: "Aucun pays",
    show: "Afficher",
    byName: "Un sigle ou un nom\u202f; rien pour tous les traités ensemble.",
  },
  sections: { europe: "Europe", world: "Monde" },
  skip: "Passer la carte et aller au tableau",
  legend: "Signes",
  unknown: "pas connu",
  unknownSign: "pas connu à cette date\u202f: mention par une source plus tardive",
  notYet: "aucun acte à cette date, premier acte plus tard",
  noAct: "le registre ne consigne aucun acte",
  treatyCount: counted("fr", "traité", "traités"),
  treatyRange: (from, to) => `${from} à ${to} traités`,
  noneBinding: "des actes, mais aucun lien",
  small: "Un point représente un État trop petit pour que sa forme se voie.",
  region: "Un losange représente une région qui est elle-même partie.",
  since: (date) => `depuis ${date}`,
  listed: (date) => `mention en ${date}\u202f; depuis quand, le registre ne le sait pas`,
  undated: "depuis quand, le registre ne le sait pas",
  first: (act, date) => `premier acte connu\u202f: ${act}, ${date}`,
  union: "Union européenne",
  unionNote:
    "L’Union est une organisation, pas un pays\u202f: ses États membres ne sont marqués que par leurs propres actes.",
  unionNone: "Le registre ne consigne ici aucun acte de l’Union.",
  outside: "Non dessinés sur cette carte",
  take: "Emporter",
  sameAsTable: "La même chose en tableau",
  tableCaption:
    "Tous ceux qui ont un acte dans le registre, avec leur statut ce jour-là et l’acte dont il découle.",
  tableCaptionAll:
    "Tous ceux qui ont un acte envers un traité du registre, avec les traités qui les lient ce jour-là.",
  columns: {
    country: "Pays ou organisation",
    status: "Statut",
    since: "Par quel acte",
    source: "Source",
    bindingCount: "Traités qui lient",
    binding: "Lesquels",
  },
  others: "Autres",
  reading: "Comment lire cette carte",
  notes: {
    known:
      "Le registre suit de près les actes de son propre pays, et ceux des autres quand une source était à portée. Il n’est pas la liste du dépositaire.",
    unmarked:
      "Un pays sans marque n’a pas d’acte dans le registre. Il peut fort bien être partie\u202f; la liste officielle le dit.",
    overseas:
      "Les territoires d’outre-mer qui ont leur propre code ont leur propre forme et ne sont jamais marqués par un acte de leur État, car le registre ne sait pas s’il y vaut\u202f: le Groenland et les îles Féroé, le Svalbard, la Guyane, la Guadeloupe, la Martinique, Mayotte et La Réunion, les parties caribéennes du Royaume des Pays-Bas, les territoires britanniques et américains, et d’autres. Les Açores, Madère, les Canaries, l’Alaska et Hawaï sont dessinés avec leur État.",
    union:
      "L’Union européenne peut être partie à côté de ses États membres. Elle a sa propre ligne dans le tableau et aucune forme sur la carte.",
    shapes:
      "Les formes sont celles de Natural Earth, publiées par Visionscarto, qui suit l’avis des Nations unies sur les frontières. Là où une partie d’un pays est tenue par d’autres, comme dans le nord de Chypre, elle reste sans marque. Formes et noms ne disent rien de ce que l’institut pense d’une frontière. Les deux cadres respectent les surfaces\u202f: Equal Earth pour le monde, la projection azimutale de Lambert pour l’Europe.",
  },
  source: (register, address) => `Source\u202f: ${register}, ${address}`,
  shapesSource:
    "Formes\u202f: Natural Earth, publiées par Visionscarto, sans prise de position sur les frontières.",
  refused: "Cette carte ne peut pas être dessinée",
  refusedLead: "Une partie de son adresse est inconnue de la carte.",
  startAgain: "La carte de tous les traités",
  see: "La voir en grand, à n’importe quelle date",
  smallAlt: (count, kind) =>
    `Carte avec ${countries(count)} que le registre connaît comme ${kind === "treaty" ? "parties" : "membres"}. Le tableau les nomme.`,
  pointOut: "Voir sur la carte",
};
