/** The addresses of public pages. They are promises: they keep answering. */
import type { Language } from "@entente/domain/languages";
import { type EntryKind, segmentOf } from "@entente/domain/vocabulary/entry-kinds";

/** Where a page stands below its language: "/treaties/cbd", or "" for the home page. */
export type PagePath = "" | `/${string}`;

export const inLanguage = (language: Language, path: PagePath): string => `/${language}${path}`;
export const pathOf = (segment: string, slug: string): PagePath => `/${segment}/${slug}`;
export const entryPath = (entry: { kind: EntryKind; slug: string }): PagePath =>
  pathOf(segmentOf(entry.kind), entry.slug);
export const personPath = (person: { slug: string }): PagePath => pathOf("people", person.slug);
export const unitPath = (unit: { slug: string }): PagePath => pathOf("units", unit.slug);
export const pagePath = (page: { slug: string }): PagePath => pathOf("pages", page.slug);
export const countryPath = (code: string): PagePath => pathOf("countries", code.toLowerCase());
export const topicPath = (topic: string): PagePath => pathOf("topics", topic);
