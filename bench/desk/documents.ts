/** A register of a size that no institute will reach: entries with posts, holders, claims and acts, in four languages. */
import { randomUUID } from "node:crypto";
import type { RecordKind } from "@entente/domain/fields/field";
import { languages } from "@entente/domain/languages";
import { type Document, parseDocument } from "@entente/domain/record/document";

export type Made = { readonly id: string; readonly kind: RecordKind; readonly document: Document };

type Values = Record<string, unknown>;

const inAll = (words: string) =>
  Object.fromEntries(languages.map((language) => [language, `${words} (${language})`]));

const make = (kind: RecordKind, shared: Values, text: Values = {}): Made => ({
  id: randomUUID(),
  kind,
  document: parseDocument(kind, { schemaVersion: 1, shared, text }),
});

const subjects = [
  "Rivers",
  "Wetlands",
  "Migratory Birds",
  "Coral Reefs",
  "Soils",
  "Seagrass",
  "Minerals",
  "Glaciers",
];
const regions = [
  "North Sea",
  "Congo Basin",
  "Alps",
  "Arctic",
  "Mediterranean",
  "Great Lakes",
  "Baltic",
  "Andes",
];
const parties = ["BE", "FR", "NL", "DE", "LU", "IT", "ES", "PT", "SE", "NO"];

/** What the entry at a place is called, before its language. */
export const nameOf = (place: number) =>
  `Convention on ${subjects[place % 8]} of the ${regions[Math.floor(place / 8) % 8]} ${place}`;

export const aUnit = (place: number): Made =>
  make("unit", { slug: `unit-${place}`, kind: "directorate", name: inAll(`Unit ${place}`) });

export const aPerson = (place: number): Made =>
  make("person", { slug: `person-${place}`, name: `Person ${place}`, sortName: `Person ${place}` });

const row = (values: Values) => ({ id: randomUUID(), ...values });
const sourced = { source: "Secretariat", confidence: "high" };

/** An entry with two posts and their holders, three claims, ten acts and a link. */
export function anEntry(place: number, units: readonly Made[], people: readonly Made[]): Made {
  const posts = [0, 1].map((each) =>
    row({ type: "contact-person", exclusive: false, unitId: units[(place + each) % units.length]?.id }),
  );
  const assignment = posts.map(({ id }, each) =>
    row({
      postId: id,
      personId: people[(place + each) % people.length]?.id,
      capacity: "primary",
      status: "confirmed",
      from: "2020-01-01",
    }),
  );
  const claim = ["parties", "members", "seats"].map((figure, each) =>
    row({
      figure,
      unit: "parties",
      comparator: "exactly",
      value: 10 + each,
      standing: "current",
      ...sourced,
    }),
  );
  const participation = parties.map((party) =>
    row({ party, act: "ratification", on: "1996-11-22", ...sourced }),
  );
  const notes = Object.fromEntries(
    participation.slice(0, 3).map(({ id }) => [id, { note: "With a declaration." }]),
  );
  const text = Object.fromEntries(
    languages.map((language) => [
      language,
      {
        title: `${nameOf(place)} (${language})`,
        summary: "What parties agree to keep, and how they report on it.",
        purpose: "Parties keep what they share in good state. ".repeat(12),
        instituteRole: "The institute keeps collections and answers questions. ".repeat(10),
        rows: notes,
      },
    ]),
  );
  const shared = {
    slug: `entry-${place}`,
    acronym: `C${place}`,
    kind: "treaty",
    subtype: "convention",
    activity: "active",
    aliases: [`Treaty of ${regions[place % 8]} ${place}`],
    link: [row({ kind: "website", label: inAll("Site"), url: "https://example.org/" })],
    post: posts,
    assignment,
    claim,
    participation,
  };
  return make("entry", shared, text);
}
