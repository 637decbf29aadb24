/** Who acts on what in a random sequence, and the places of a record that they write. */
import type { Document } from "@entente/domain/record/document";
import { isTree } from "@entente/domain/record/values";
import { anEntry, inAll, type TestRecord } from "../factories.ts";

/** Two publishers and a contributor. */
export const people = 3;
export const records = 3;
export const addresses = ["one", "two", "three", "four"] as const;

type Place = readonly string[];

/** Facts for readers and for staff, rows of one list, and text in each language. */
export const places: readonly Place[] = [
  ["shared", "acronym"],
  ["shared", "staffNote"],
  ["shared", "link", "0", "label", "en"],
  ["shared", "link", "1", "staffNote"],
  ["text", "en", "title"],
  ["text", "en", "summary"],
  ["text", "fr", "purpose"],
  ["text", "nl", "title"],
  ["text", "de", "summary"],
];
export const addressPlace: Place = ["shared", "slug"];

export const anyRecord = (slug: string): TestRecord => {
  const link = () => ({ id: crypto.randomUUID(), kind: "website", label: inAll("Site") });
  return anEntry({ slug, link: [link(), link()] });
};

export const valueAt = (document: Document, place: Place): unknown =>
  place.reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], document);

function put(value: unknown, [key = "", ...rest]: Place, written: unknown): unknown {
  const inner = (of: unknown) => (rest.length === 0 ? written : put(of, rest, written));
  if (Array.isArray(value)) return value.map((each, at) => (String(at) === key ? inner(each) : each));
  if (!isTree(value)) throw new Error(`There is no place ${key}.`);
  return { ...value, [key]: inner(value[key]) };
}

/** The document with another value in that place. */
export const withValue = (document: Document, place: Place, value: unknown): Document =>
  put(document, place, value) as Document;
