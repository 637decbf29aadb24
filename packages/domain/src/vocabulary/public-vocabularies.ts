/**
 * The public vocabularies whose terms match some of ours, each with the way it writes an address. Keep to addresses
 * that were looked up, and to terms that mean the same: a wrong match is worse than none.
 */

/** The environment thesaurus of the European Environment Agency. */
export const gemet = (concept: number): string => `http://www.eionet.europa.eu/gemet/concept/${concept}`;

/** The thesaurus of the European Union. */
export const euroVoc = (concept: string): string => `http://eurovoc.europa.eu/${concept}`;

/** The authority tables of the Publications Office of the European Union. */
export const euAuthority = (entry: string): string =>
  `http://publications.europa.eu/resource/authority/${entry}`;

/** The European Legislation Identifier's ontology. */
export const eli = (name: string): string => `http://data.europa.eu/eli/ontology#${name}`;

/** The gazetteer of seas that the Flanders Marine Institute keeps. */
export const marineRegions = (place: number): string => `http://marineregions.org/mrgid/${place}`;

export const wikidata = (entity: `${"P" | "Q"}${number}`): string =>
  `http://www.wikidata.org/entity/${entity}`;

export const schemaOrg = (name: string): string => `https://schema.org/${name}`;

export const dublinCore = (name: string): string => `http://purl.org/dc/terms/${name}`;

/** The Bibliographic Ontology. */
export const bibo = (name: string): string => `http://purl.org/ontology/bibo/${name}`;

/** The Time Ontology of the W3C. */
export const owlTime = (name: string): string => `http://www.w3.org/2006/time#${name}`;
