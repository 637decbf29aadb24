/** The addresses of changes, of comparisons and of their feeds. */
import { askedParts, type ChangesAsked } from "@entente/api/changes/asked";
import type { Language } from "@entente/domain/languages";
import { inLanguage, type PagePath } from "@/lib/addresses.ts";

type Parts = readonly (readonly [name: string, value: string])[];

const query = (parts: Parts): string =>
  parts.length === 0 ? "" : `?${new URLSearchParams(parts.map(([name, value]) => [name, value]))}`;

export const changesQuery = (asked: ChangesAsked, page = 1): string => query(askedParts(asked, page));

export const changesAddress = (asked: ChangesAsked, page = 1): string =>
  inLanguage(asked.language, "/changes") + changesQuery(asked, page);

/** The changes of the whole register, narrowed by one thing alone. */
export const changesWith = (language: Language, name: "topic" | "unit", value: string): string =>
  inLanguage(language, "/changes") + query([[name, value]]);

/** The feed of everything, or of the same choice. */
export const changesFeed = (asked: ChangesAsked): string =>
  inLanguage(asked.language, "/changes.atom") + changesQuery(asked);

/** What is asked where nothing narrows. */
export const everyChange = (language: Language): ChangesAsked => ({
  language,
  entry: null,
  kind: null,
  text: null,
  topic: null,
  unit: null,
  since: null,
});

/** Below the page of a record. */
export const versionsPath = (path: PagePath): PagePath => `${path}/changes` as PagePath;
const comparePath = (path: PagePath): PagePath => `${path}/compare` as PagePath;

/** The two sides of a comparison, as far as they were chosen. */
export const compareQuery = (from: number | null, to: number | "now" | null): string =>
  query([
    ...(from === null ? [] : [["from", String(from)] as const]),
    ...(to === null ? [] : [["to", String(to)] as const]),
  ]);

export const pageQuery = (page: number): string => query(page > 1 ? [["page", String(page)]] : []);

export const compareAddress = (
  language: Language,
  path: PagePath,
  from: number,
  to: number | "now",
): string => inLanguage(language, comparePath(path)) + compareQuery(from, to);

export const compareForm = (language: Language, path: PagePath): string =>
  inLanguage(language, comparePath(path));

export const versionsAddress = (language: Language, path: PagePath, page = 1): string =>
  inLanguage(language, versionsPath(path)) + pageQuery(page);

/** The feed of a page: of a record, a topic or a unit. */
export const feedAt = (language: Language, path: PagePath): string => `${inLanguage(language, path)}.atom`;
