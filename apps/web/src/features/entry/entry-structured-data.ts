/** An entry in the vocabulary of schema.org: a treaty is legislation, anything else an organisation. */
import type { ContactView, EntryView } from "@entente/api/entry/view";
import { areas } from "@entente/domain/vocabulary/areas";
import { postTypes } from "@entente/domain/vocabulary/post-types";
import { topics } from "@entente/domain/vocabulary/topics";
import { labelOf, sameIn, type Vocabulary } from "@entente/domain/vocabulary/vocabulary";
import { lastPublished } from "@/features/page/last-published.ts";
import type { StructuredNode } from "@/features/page/structured-data.tsx";
import { entryPath, inLanguage, personPath } from "@/lib/addresses.ts";
import type { Reader } from "@/lib/reader.ts";
import { identifierAddress } from "./identifiers.tsx";

/** Each holder of a post as an OrganizationRole with its dates. */
function rolesOf(contact: ContactView, { language, origin }: Reader): StructuredNode[] {
  const roleName = contact.title?.[language] ?? labelOf(postTypes, contact.type, language);
  return [...contact.holders, ...contact.former].map((holder) => ({
    "@type": "OrganizationRole",
    roleName,
    startDate: holder.from ?? undefined,
    endDate: holder.until ?? undefined,
    contributor: holder.person
      ? {
          "@type": "Person",
          name: holder.person.name,
          url: `${origin}${inLanguage(language, personPath(holder.person))}`,
        }
      : { "@type": "Organization", name: holder.organisation, url: holder.organisationUrl ?? undefined },
  }));
}

/** Terms of a vocabulary as nodes that also name the matching terms of public vocabularies. */
const termNodes = <K extends string>(
  type: "DefinedTerm" | "Place",
  list: Vocabulary<K>,
  keys: readonly K[] | null | undefined,
  { language }: Reader,
): StructuredNode[] =>
  (keys ?? []).map((key) => ({
    "@type": type,
    name: labelOf(list, key, language),
    sameAs: sameIn(list, key),
  }));

/** The structured data of an entry in the reader's language. */
export function entryStructuredData(entry: EntryView, reader: Reader): StructuredNode {
  const { language, institute, origin } = reader;
  const url = `${origin}${inLanguage(language, entryPath(entry))}`;
  const isTreaty = entry.kind === "treaty";
  // The whole world is no place that could be told from another.
  const places = entry.areas?.filter((area) => area !== "global");
  // Contacts of the entry above hold their posts there.
  const contacts = entry.contactsAt ? [] : entry.contacts;
  return {
    "@type": isTreaty ? "Legislation" : "Organization",
    "@id": `${origin}${inLanguage(language, entryPath(entry))}#entry`,
    url,
    name: entry.title.text,
    alternateName: [...(entry.acronym ? [entry.acronym] : []), ...(entry.aliases ?? [])],
    description: entry.text?.summary,
    sameAs: entry.identifiers.flatMap((identifier) => identifierAddress(identifier) ?? []),
    // An organisation has no "about" in schema.org, nor a "spatialCoverage".
    [isTreaty ? "about" : "knowsAbout"]: termNodes("DefinedTerm", topics, entry.topics, reader),
    [isTreaty ? "spatialCoverage" : "areaServed"]: termNodes("Place", areas, places, reader),
    ...(isTreaty
      ? {
          legislationType: entry.subtype,
          inLanguage: language,
          legislationDate: entry.adoptedOn ?? undefined,
          temporalCoverage: entry.inForceOn ? `${entry.inForceOn}/${entry.endedOn ?? ".."}` : undefined,
          legislationResponsible: entry.depositary?.[language],
          dateModified: lastPublished(entry.publication, language).toISOString(),
        }
      : {
          foundingDate: entry.foundedOn ?? undefined,
          dissolutionDate: entry.endedOn ?? undefined,
          location: entry.secretariatSeat?.[language],
        }),
    [isTreaty ? "contributor" : "member"]: [
      ...contacts.flatMap((contact) => rolesOf(contact, reader)),
      ...(isTreaty
        ? []
        : entry.memberships.map((membership) => ({
            "@type": "OrganizationRole",
            roleName: membership.kind,
            startDate: membership.from ?? undefined,
            endDate: membership.until ?? undefined,
            member: { "@type": "Organization", name: membership.unit.name[language] },
          }))),
    ],
    subjectOf: {
      "@type": "Dataset",
      name: entry.title.text,
      description: entry.text?.summary,
      url,
      creator: { "@type": "Organization", name: institute.name[language], url: institute.website },
      isAccessibleForFree: true,
      distribution: ["json", "jsonld"].map((form) => ({
        "@type": "DataDownload",
        encodingFormat: form === "json" ? "application/json" : "application/ld+json",
        contentUrl: `${url}.${form}`,
      })),
    },
  };
}
