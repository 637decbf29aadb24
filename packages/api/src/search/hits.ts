/** Makes hits of names: where each leads, what it is called, and the name that matched where it is another. */
import { type PartyCode, partyName } from "@entente/domain/countries/countries";
import type { Language } from "@entente/domain/languages";
import { type Topic, topics } from "@entente/domain/vocabulary/topics";
import { countrySegment, topicSegment } from "../shared/segments.ts";
import type { Subject } from "../shared/subjects/queries.ts";
import type { Candidate } from "./ranking.ts";
import type { SearchHit } from "./view.ts";

type Found = Omit<SearchHit, "matched">;

function foundOf(
  { key, kind }: Candidate,
  reader: Language,
  subjects: ReadonlyMap<string, Subject>,
): Found | undefined {
  const words = (text: string) => ({ text, language: reader });
  if (kind === "country") {
    const name = words(partyName(key as PartyCode, reader));
    return { kind, segment: countrySegment, slug: key.toLowerCase(), name, summary: null };
  }
  if (kind === "topic") {
    const { label, description } = topics.terms[key as Topic];
    const name = words(label[reader]);
    return { kind, segment: topicSegment, slug: key, name, summary: words(description[reader]) };
  }
  return subjects.get(key);
}

/** The hits of names, in their order. A record without a page of its own is no hit. */
export function hitsOf(
  names: readonly Candidate[],
  reader: Language,
  subjects: ReadonlyMap<string, Subject>,
): SearchHit[] {
  return names.flatMap((candidate) => {
    const found = foundOf(candidate, reader, subjects);
    if (!found) return [];
    return [{ ...found, matched: candidate.name === found.name.text ? null : candidate.name }];
  });
}
