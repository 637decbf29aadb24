/** Records of any kind as links: where each stands, what it is called, and its one line. */
import type { PublicClient } from "@entente/db/clients";
import type { Language } from "@entente/domain/languages";
import { entryRefs, type Ids, pageRefs, personRefs, unitRefs } from "../queries.ts";
import { entrySegment, pageSegment, personSegment, unitSegment } from "../segments.ts";
import type { Words } from "../view.ts";

export type Subject = {
  readonly kind: "entry" | "person" | "unit" | "page";
  readonly segment: string;
  readonly slug: string;
  readonly name: Words;
  readonly summary: Words | null;
};

/** Those of the records that are public and have a page, by id. */
export async function subjectsOf(
  db: PublicClient,
  language: Language,
  ids: Ids,
): Promise<Map<string, Subject>> {
  const all = [...ids];
  const own = (text: string): Words => ({ text, language });
  const [entries, people, units, unitTexts, pages] = await Promise.all([
    entryRefs(db, language, all),
    personRefs(db, all),
    unitRefs(db, all),
    db.publicUnitText.findMany({
      where: { recordId: { in: all.filter((id) => id !== null) }, language },
      select: { recordId: true, summary: true },
    }),
    pageRefs(db, language, all),
  ]);
  const subjects = new Map<string, Subject>();
  for (const entry of entries.values()) {
    const { slug, title, summary } = entry;
    subjects.set(entry.id, { kind: "entry", segment: entrySegment(entry), slug, name: title, summary });
  }
  for (const { id, slug, name } of people.values()) {
    subjects.set(id, { kind: "person", segment: personSegment, slug, name: own(name), summary: null });
  }
  for (const { id, slug, name } of units.values()) {
    const line = unitTexts.find(({ recordId }) => recordId === id)?.summary;
    const summary = line ? own(line) : null;
    subjects.set(id, { kind: "unit", segment: unitSegment, slug, name: own(name[language]), summary });
  }
  for (const { id, slug, title, summary } of pages.values()) {
    subjects.set(id, { kind: "page", segment: pageSegment, slug, name: title, summary });
  }
  return subjects;
}
