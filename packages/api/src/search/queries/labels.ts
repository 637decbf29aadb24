/** What the values of each facet are called in the reader's language, most frequent first. */

import { type PartyCode, partyName } from "@entente/domain/countries/countries";
import { collator } from "@entente/domain/formatters";
import type { Language, Localized } from "@entente/domain/languages";
import type { PartyStatus } from "@entente/domain/participation/status";
import { statusLabel } from "@entente/domain/participation/status-labels";
import { areas } from "@entente/domain/vocabulary/areas";
import { entryKinds } from "@entente/domain/vocabulary/entry-kinds";
import { entrySubtypes } from "@entente/domain/vocabulary/entry-subtypes";
import { involvementFunctions } from "@entente/domain/vocabulary/involvement-functions";
import { membershipRoles } from "@entente/domain/vocabulary/membership-roles";
import { postTypes } from "@entente/domain/vocabulary/post-types";
import { topics } from "@entente/domain/vocabulary/topics";
import { names } from "@entente/domain/vocabulary/vocabulary";
import { type Asked, type FacetKey, facetKeys } from "../asked.ts";
import type { FacetView } from "../found-view.ts";
import type { Counts } from "./counts.ts";
import type { Shown } from "./shown.ts";

const most = 60;

type Terms = Readonly<Record<string, { readonly label: Localized }>>;

const kinds: Terms = {
  ...entryKinds.terms,
  person: { label: names("Person", "Personne", "Persoon", "Person") },
  unit: { label: names("Unit", "Unité", "Eenheid", "Einheit") },
  page: { label: names("Page", "Page", "Pagina", "Seite") },
};

const listed: Readonly<Partial<Record<FacetKey, Terms>>> = {
  kind: kinds,
  subtype: entrySubtypes.terms,
  topic: topics.terms,
  area: areas.terms,
  function: involvementFunctions.terms,
  post: postTypes.terms,
  role: membershipRoles.terms,
};

/** What a value of a closed facet is called. */
export function termLabel(facet: FacetKey, value: string, language: Language): string {
  if (facet === "country") return partyName(value as PartyCode, language);
  if (facet === "status") return statusLabel(value as PartyStatus, "treaty", language);
  return listed[facet]?.[value]?.label[language] ?? value;
}

/** Of which facets the values are records. */
const ofRecords: readonly FacetKey[] = ["unit", "part-of"];

/** Every facet that has something to choose. */
export function facetsOf(asked: Asked, counts: Counts, records: Shown["named"]): FacetView[] {
  const { language } = asked;
  const { compare } = collator(language);
  return facetKeys.flatMap((key) => {
    const chosen: readonly string[] = asked[key];
    const own = ofRecords.includes(key) ? records : null;
    const counted = [...(counts.get(key) ?? [])].flatMap(([value, count]) => {
      const named = own ? own.get(value) : { value, label: termLabel(key, value, language) };
      return named ? [{ ...named, count, chosen: chosen.includes(named.value) }] : [];
    });
    const empty = chosen
      .filter((value) => counted.every((one) => one.value !== value))
      .map((value) => ({ value, label: termLabel(key, value, language), count: 0, chosen: true }));
    const values = [...counted, ...empty]
      .sort((a, b) => Number(b.chosen) - Number(a.chosen) || b.count - a.count || compare(a.label, b.label))
      .slice(0, most);
    return values.length > 0 ? [{ key, values }] : [];
  });
}
