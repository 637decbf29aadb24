/** What hangs together, in the reader's words: what something is, and in which ways two hang together. */
import type { RelatedNode, Way } from "@entente/api/relation/view";
import { entryKinds } from "@entente/domain/vocabulary/entry-kinds";
import { involvementFunctions } from "@entente/domain/vocabulary/involvement-functions";
import { membershipKinds } from "@entente/domain/vocabulary/membership-kinds";
import { postTypes } from "@entente/domain/vocabulary/post-types";
import { relationKinds } from "@entente/domain/vocabulary/relation-kinds";
import { labelOf } from "@entente/domain/vocabulary/vocabulary";
import { inLanguage, type PagePath, pathOf } from "@/lib/addresses.ts";
import type { Reader } from "@/lib/reader.ts";
import { relationsWordsIn } from "@/messages/relations.ts";

/** "treaty", "unit", "person". */
export function sortName({ sort }: RelatedNode, { language }: Reader): string {
  const { kinds } = relationsWordsIn(language);
  return sort === "unit" || sort === "person" || sort === "outside"
    ? kinds[sort]
    : entryKinds.terms[sort].label[language];
}

/** A way as it stands beside the other's name. */
function wayText(way: Way, { language }: Reader): string {
  const words = relationsWordsIn(language);
  switch (way.how) {
    case "relation":
      return relationKinds.terms[way.kind][way.direction === "out" ? "label" : "inverse"][language];
    case "membership":
      return labelOf(membershipKinds, way.kind, language);
    case "task":
      return labelOf(involvementFunctions, way.kind, language);
    case "post":
      return way.title?.[language] ?? labelOf(postTypes, way.kind, language);
    case "unit":
      return way.direction === "out" ? words.hasUnit : words.partOfUnit;
    case "works":
      return way.direction === "out" ? words.worksIn : words.worksHere;
  }
}

export const waysText = (ways: readonly Way[], reader: Reader): string =>
  [...new Set(ways.map((way) => wayText(way, reader)))].join(", ");

/** Where a record stands. Null for what has no page here. */
export const pathOfNode = ({ segment, slug }: RelatedNode): PagePath | null =>
  segment !== null && slug !== null ? pathOf(segment, slug) : null;

/** Where what is around a record stands. */
export function addressAround(node: RelatedNode, { language }: Reader, page = 1): string | null {
  const path = pathOfNode(node);
  return path && `${inLanguage(language, path)}/relations${page > 1 ? `?page=${page}` : ""}`;
}

/** A name with its acronym, where it does not hold it already. */
export const wholeName = ({ name, acronym }: RelatedNode): string =>
  acronym && !name.text.includes(acronym) ? `${name.text} (${acronym})` : name.text;
