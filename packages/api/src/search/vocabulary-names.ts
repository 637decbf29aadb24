/** The names of countries and topics, which stand in vocabularies and not in the table of names. */
import { type PartyCode, partyName } from "@entente/domain/countries/countries";
import { languages } from "@entente/domain/languages";
import { type Topic, topics } from "@entente/domain/vocabulary/topics";
import { fold } from "./fold.ts";
import type { Candidate } from "./ranking.ts";

type Place = Pick<Candidate, "key" | "kind">;

const title = (place: Place, language: Candidate["language"], name: string): Candidate => ({
  ...place,
  language,
  sort: "title",
  name,
  folded: fold(name),
});

/** Every name of a country or organisation; its code serves as its acronym. */
export function namesOfCountry(code: PartyCode): Candidate[] {
  const place = { key: code, kind: "country" } as const;
  return [
    ...languages.map((language) => title(place, language, partyName(code, language))),
    { ...title(place, null, code), sort: "acronym" },
  ];
}

/** Every name of a topic. */
export const namesOfTopic = (topic: Topic): Candidate[] =>
  languages.map((language) =>
    title({ key: topic, kind: "topic" }, language, topics.terms[topic].label[language]),
  );
