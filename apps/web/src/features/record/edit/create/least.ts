/** The least that a new record needs, and the document that is made of it. */
import type { RecordKind } from "@entente/domain/fields/field";
import type { Language } from "@entente/domain/languages";

export type Least = {
  readonly name: string;
  readonly slug: string;
  /** The kind of an entry or a unit. */
  readonly sort: string;
  readonly subtype: string;
};

/** An address proposed from a name: plain letters, digits and hyphens. */
export const proposedSlug = (name: string): string =>
  name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/ß/g, "ss")
    .replace(/œ/g, "oe")
    .replace(/æ/g, "ae")
    .replace(/ø/g, "o")
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 80)
    .replace(/^-+|-+$/g, "");

/** A first proposal for a name as lists sort it: the last word first. */
const proposedSortName = (name: string): string => {
  const words = name.trim().split(/\s+/);
  const particle = words.findIndex((word, at) => at > 0 && /^(van|von|de|der|den|du|le|la)$/i.test(word));
  const at = particle > 0 ? particle : words.length - 1;
  return at > 0 ? `${words.slice(at).join(" ")}, ${words.slice(0, at).join(" ")}` : name.trim();
};

/** What a dialog or page begins with. */
export const startOf = (kind: RecordKind, name: string): Least => ({
  name,
  slug: proposedSlug(name),
  sort: kind === "entry" ? "network" : "",
  subtype: "",
});

/** The document as it is first saved. The text of an entry begins in the editor's language. */
export function leastDocument(kind: RecordKind, least: Least, language: Language) {
  const name = least.name.trim();
  const slug = least.slug.trim() || null;
  const sort = least.sort || null;
  const inText = { text: { [language]: { title: name } } };
  const shared = {
    entry: { slug, kind: sort, subtype: least.subtype || null, activity: "active" },
    page: { slug },
    person: { slug, name, sortName: proposedSortName(name) },
    unit: { slug, kind: sort, name: { [language]: name } },
    institute: { slug, name: { [language]: name } },
  }[kind];
  return { schemaVersion: 1, shared, ...(kind === "entry" || kind === "page" ? inText : { text: {} }) };
}
