/** The words of the map in English. */
import { counted } from "../plural.ts";
import type { MapWords } from "./shape.ts";

const countries = counted("en", "country", "countries");

export const map: MapWords = {
  title: "Map",
  treaties: "Which countries are bound",
  of: (name, kind) => (kind === "treaty" ? `Parties to ${name}` : `Members of ${name}`),
  lead: "How many of the register’s treaties bind each country, as far as the register records its acts.",
  countries,
  marked: (bound, kind, day) =>
    kind === null
      ? `By the acts in the register, treaties bind ${bound} on ${day}.`
      : `${kind === "treaty" ? "Parties" : "Members"} that the register knows by name on ${day}: ${bound}.`,
  theUnion: "the European Union",
  expected: (figures) => `By the source on its page there are ${figures}.`,
  farFromWhole: (figures) =>
    `By the source on its page there are ${figures}, so most of them are missing here. A country without a mark may well take part.`,
  future: "This day is still to come: it shows what is known already.",
  ended: (date) => `It came to its end in ${date}.`,
  on: (day) => `Status on ${day}`,
  form: {
    name: "What the map shows",
    what: "Parties or members of",
    all: "All treaties together",
    day: "On the day",
    section: "Section",
    fitting: "Closest fit",
    point: "Point out",
    nobody: "No country",
    show: "Show",
    byName: "An acronym or a name; empty for all treaties together.",
  },
  sections: { europe: "Europe", world: "World" },
  skip: "Skip the map and go to the table",
  legend: "Signs",
  unknown: "not known",
  unknownSign: "not known on this day: listed by a later source",
  notYet: "nothing done by this day, first act later",
  noAct: "the register records no act",
  treatyCount: counted("en", "treaty", "treaties"),
  treatyRange: (from, to) => `${from} to ${to} treaties`,
  noneBinding: "acts, but bound by none",
  small: "A dot stands for a state that is too small for its shape to be seen.",
  region: "A diamond stands for a region that is a party itself.",
  since: (date) => `since ${date}`,
  listed: (date) => `listed in ${date}; since when, the register does not know`,
  undated: "since when, the register does not know",
  first: (act, date) => `first known act: ${act}, ${date}`,
  union: "European Union",
  unionNote:
    "The Union is an organisation, not a country: its member states are marked by their own acts only.",
  unionNone: "The register records no act of the Union here.",
  outside: "Not drawn on this map",
  take: "Take along",
  sameAsTable: "The same as a table",
  tableCaption:
    "Everybody with an act in the register, with the status on the day and the act that made it so.",
  tableCaptionAll:
    "Everybody with an act towards a treaty of the register, with the treaties that bind on the day.",
  columns: {
    country: "Country or organisation",
    status: "Status",
    since: "By which act",
    source: "Source",
    bindingCount: "Treaties that bind",
    binding: "Which",
  },
  others: "Others",
  reading: "How to read this map",
  notes: {
    known:
      "The register follows the acts of its own country closely and those of others as far as a source was at hand. It is no list of the depositary.",
    unmarked:
      "A country without a mark has no act in the register. It may well be a party all the same; the official list says so.",
    overseas:
      "Parts overseas with a code of their own are shapes of their own and are never marked by an act of their state, because the register does not know whether it holds there: Greenland and the Faroe Islands, Svalbard, French Guiana, Guadeloupe, Martinique, Mayotte and Réunion, the Caribbean parts of the Kingdom of the Netherlands, the British and American territories, and others. The Azores, Madeira, the Canary Islands, Alaska and Hawaii are drawn with their state.",
    union:
      "The European Union can be a party beside its member states. It has a line of its own in the table and no shape on the map.",
    shapes:
      "The shapes are those of Natural Earth, as published by Visionscarto, which follows the view of the United Nations on borders. Where a part of a country is held by somebody else, as in the north of Cyprus, it is left unmarked. Shapes and names say nothing of what the institute thinks of a border. Both sections are true to area: Equal Earth for the world, Lambert’s azimuthal projection for Europe.",
  },
  source: (register, address) => `Source: ${register}, ${address}`,
  shapesSource: "Shapes: Natural Earth, as published by Visionscarto. They take no position on borders.",
  refused: "This map cannot be drawn",
  refusedLead: "A part of its address is not one that the map knows.",
  startAgain: "The map of all treaties",
  see: "See it large, on any day",
  smallAlt: (count, kind) =>
    `Map with ${countries(count)} that the register knows as ${kind === "treaty" ? "parties" : "members"}. The table names them.`,
  pointOut: "See it on the map",
};
