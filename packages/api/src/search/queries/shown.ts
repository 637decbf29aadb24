/**
 * What a page of a search shows beside its numbers, in one statement: what the records are called, those who answer for
 * them, the names of the units and entries that the search can be narrowed by, and the version at which all that is so.
 */
import type { PublicClient } from "@entente/db/clients";
import { sql } from "@entente/db/sql";
import type { Language } from "@entente/domain/languages";
import { type Subject, type SubjectRow, subjectRows, subjectsFrom } from "../../shared/subjects/queries.ts";
import type { FacetKey } from "../asked.ts";
import type { RecordHit } from "../found-view.ts";
import type { Counts } from "./counts.ts";

export type ShownRecord = {
  readonly kind: RecordHit["kind"];
  readonly acronym: string | null;
  readonly subject: Subject;
};

/** A unit or an entry that a search can be narrowed by: its address, and what it is called. */
export type NamedRecord = { readonly value: string; readonly label: string };

export type Shown = {
  /** The register version at which all of this was read. */
  readonly version: number;
  /** By id, those that are public. */
  readonly records: ReadonlyMap<string, ShownRecord>;
  /** Units and persons by id. */
  readonly names: ReadonlyMap<string, string>;
  /** What the values of the facets are called that are records, by id. */
  readonly named: ReadonlyMap<string, NamedRecord>;
};

type Told = {
  readonly version: number | null;
  readonly subjects: readonly SubjectRow[];
  readonly people: readonly { readonly id: string; readonly name: string }[];
  readonly units: readonly { readonly id: string; readonly slug: string; readonly name: string }[];
};

/** What a page is to show. */
export type Wanted = {
  /** The records of the page. */
  readonly ids: readonly string[];
  /** Units and persons, of which those that answer for a record are named. */
  readonly answers: readonly string[];
  /** Of which facets the values that are records are named. */
  readonly counts: Counts;
};

/**
 * Reads it.
 * @param named what is known already of values of facets; takes in what is read
 */
export async function shownOf(
  db: PublicClient,
  reader: Language,
  { ids, answers, counts }: Wanted,
  named: Map<string, NamedRecord>,
): Promise<Shown> {
  const unnamed = (facet: FacetKey) => [...(counts.get(facet)?.keys() ?? [])].filter((id) => !named.has(id));
  const [units, parents] = [unnamed("unit"), unnamed("part-of")];
  const [row] = await db.$queryRaw<{ told: Told }[]>`
    SELECT json_build_object(
      'version', (SELECT version FROM pub.register_version),
      'subjects', (SELECT coalesce(json_agg(o), '[]') FROM (${subjectRows([...ids, ...parents], reader)}) AS o),
      'people', ${
        answers.length === 0
          ? sql`'[]'::json`
          : sql`(SELECT coalesce(json_agg(json_build_object('id', p.id, 'name', p.name)), '[]')
        FROM pub.person AS p WHERE p.id = ANY(${answers}::uuid[]))`
      },
      'units', (SELECT coalesce(json_agg(json_build_object('id', u.id, 'slug', u.slug, 'name', u.name -> ${reader})), '[]')
        FROM pub.unit AS u WHERE u.id = ANY(${[...units, ...answers]}::uuid[]))) AS told`;
  if (!row) throw new Error("The database does not say what a page shows.");
  const { version, subjects: rows, people, units: unitRows } = row.told;
  const subjects = subjectsFrom(rows, reader);
  const records = new Map(
    rows.flatMap(({ id, kind, sort, acronym }) => {
      const subject = subjects.get(id);
      return subject ? [[id, { kind: kind ?? (sort as ShownRecord["kind"]), acronym, subject }]] : [];
    }),
  );
  for (const { id, slug, name } of unitRows) named.set(id, { value: slug, label: name });
  for (const id of parents) {
    const parent = records.get(id);
    if (parent)
      named.set(id, { value: parent.subject.slug, label: parent.acronym ?? parent.subject.name.text });
  }
  return {
    version: version ?? 0,
    records,
    names: new Map([...people, ...unitRows].map(({ id, name }) => [id, name])),
    named,
  };
}
