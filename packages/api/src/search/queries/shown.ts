/**
 * What a page of a search shows beside its numbers, in one statement: what the records are called, those who answer for
 * them, the names of the units and entries that the search can be narrowed by, and the version at which all that is so.
 */
import type { PublicClient } from "@entente/db/clients";
import { sql } from "@entente/db/sql";
import type { Language } from "@entente/domain/languages";
import { entryKinds } from "@entente/domain/vocabulary/entry-kinds";
import { type Subject, type SubjectRow, subjectRows, subjectsFrom } from "../../shared/subjects/queries.ts";
import type { FacetKey } from "../asked.ts";
import type { Counts } from "./counts.ts";
import type { Facts } from "./facts.ts";

export type ShownRecord = {
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
  readonly records: readonly Pick<Facts, "id" | "kind">[];
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
  { records, answers, counts }: Wanted,
  named: Map<string, NamedRecord>,
): Promise<Shown> {
  const unnamed = (facet: FacetKey) => [...(counts.get(facet)?.keys() ?? [])].filter((id) => !named.has(id));
  const [units, parents] = [unnamed("unit"), unnamed("part-of")];
  const of = (kind: Facts["kind"]) => records.flatMap((one) => (one.kind === kind ? [one.id] : []));
  const [person, unit, page] = [of("person"), of("unit"), of("page")];
  const entries = records.flatMap(({ id, kind }) => (kind in entryKinds.terms ? [id] : []));
  const subjects = subjectRows({ entry: [...entries, ...parents], person, unit, page }, reader);
  const toName = [...units, ...answers];
  const [row] = await db.$queryRaw<{ told: Told }[]>`
    SELECT json_build_object(
      'version', (SELECT version FROM pub.register_version),
      'subjects', ${subjects ? sql`(SELECT coalesce(json_agg(o), '[]') FROM (${subjects}) AS o)` : sql`'[]'::json`},
      'people', ${
        answers.length === 0
          ? sql`'[]'::json`
          : sql`(SELECT coalesce(json_agg(json_build_object('id', p.id, 'name', p.name)), '[]')
        FROM pub.person AS p WHERE p.id = ANY(${answers}::uuid[]))`
      },
      'units', ${
        toName.length === 0
          ? sql`'[]'::json`
          : sql`(SELECT coalesce(json_agg(json_build_object('id', u.id, 'slug', u.slug, 'name', u.name -> ${reader})), '[]')
        FROM pub.unit AS u WHERE u.id = ANY(${toName}::uuid[]))`
      }) AS told`;
  if (!row) throw new Error("The database does not say what a page shows.");
  const { version, subjects: rows, people, units: unitRows } = row.told;
  const made = subjectsFrom(rows, reader);
  const shown = new Map(
    rows.flatMap(({ id, acronym }) => {
      const subject = made.get(id);
      return subject ? [[id, { acronym, subject }]] : [];
    }),
  );
  for (const { id, slug, name } of unitRows) named.set(id, { value: slug, label: name });
  for (const id of parents) {
    const parent = shown.get(id);
    if (parent)
      named.set(id, { value: parent.subject.slug, label: parent.acronym ?? parent.subject.name.text });
  }
  return {
    version: version ?? 0,
    records: shown,
    names: new Map([...people, ...unitRows].map(({ id, name }) => [id, name])),
    named,
  };
}
