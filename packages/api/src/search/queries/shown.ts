/**
 * What a page of a search shows beside its numbers, in one statement: the records with what they are called, those who
 * answer for them, and the names of the units and entries that the search can be narrowed by.
 */
import type { PublicClient } from "@entente/db/clients";
import { sql } from "@entente/db/sql";
import type { Language } from "@entente/domain/languages";
import { type Subject, type SubjectRow, subjectRows, subjectsFrom } from "../../shared/subjects/queries.ts";
import type { FacetKey } from "../asked.ts";
import type { RecordHit } from "../found-view.ts";
import type { AskedTerm } from "./called.ts";

export type ShownRecord = {
  readonly id: string;
  readonly kind: RecordHit["kind"];
  readonly acronym: string | null;
  readonly adoptedOn: string | null;
  readonly changedAt: Date;
  /** Those of the units and persons asked for that answer for it. */
  readonly answers: readonly string[];
  /** Those of the topics and areas asked for that it has. */
  readonly facets: readonly string[];
  readonly subject: Subject;
};

type NamedRecord = { readonly value: string; readonly label: string };

export type Shown = {
  readonly records: readonly ShownRecord[];
  /** Units and persons by id. */
  readonly names: ReadonlyMap<string, string>;
  /** What the values of the facets are called that are records, by facet and id. */
  readonly facets: Readonly<Partial<Record<FacetKey, ReadonlyMap<string, NamedRecord>>>>;
};

type Told = {
  readonly records: readonly (Omit<ShownRecord, "changedAt" | "subject" | "acronym"> & {
    readonly changedAt: string;
  })[];
  readonly subjects: readonly SubjectRow[];
  readonly people: readonly { readonly id: string; readonly name: string }[];
  readonly units: readonly { readonly id: string; readonly slug: string; readonly name: string }[];
};

const idsOf = (facet: FacetKey, counts: Readonly<Record<string, number>>) =>
  Object.keys(counts).flatMap((tag) => (tag.startsWith(`${facet}:`) ? [tag.slice(facet.length + 1)] : []));

/**
 * Reads them.
 * @param ids the records of the page, in their order
 * @param counts how often each value of a facet was found
 */
export async function shownOf(
  db: PublicClient,
  reader: Language,
  ids: readonly string[],
  terms: readonly AskedTerm[],
  counts: Readonly<Record<string, number>>,
): Promise<Shown> {
  const [units, parents] = [idsOf("unit", counts), idsOf("part-of", counts)];
  const asked = terms.filter(({ without }) => !without);
  const answers = asked.flatMap((term) => term.answers);
  if (ids.length + units.length + parents.length === 0) return { records: [], names: new Map(), facets: {} };
  const [row] = await db.$queryRaw<{ told: Told }[]>`
    SELECT json_build_object(
      'records', (SELECT coalesce(json_agg(json_build_object(
        'id', s.record_id, 'kind', s.kind, 'adoptedOn', s.adopted_on, 'changedAt', s.changed_at,
        'answers', ARRAY(SELECT a FROM unnest(s.answers) AS a WHERE a = ANY(${answers}::uuid[])),
        'facets', ARRAY(SELECT f FROM unnest(s.facets) AS f
                        WHERE f = ANY(${asked.flatMap((term) => term.facets)}::text[])))), '[]')
        FROM pub.search AS s WHERE s.record_id = ANY(${ids}::uuid[])),
      'subjects', (SELECT coalesce(json_agg(o), '[]') FROM (${subjectRows([...ids, ...parents])}) AS o),
      'people', ${
        answers.length === 0
          ? sql`'[]'::json`
          : sql`(SELECT coalesce(json_agg(json_build_object('id', p.id, 'name', p.name)), '[]')
        FROM pub.person AS p WHERE p.id = ANY(${answers}::uuid[]))`
      },
      'units', (SELECT coalesce(json_agg(json_build_object('id', u.id, 'slug', u.slug, 'name', u.name -> ${reader})), '[]')
        FROM pub.unit AS u WHERE u.id = ANY(${[...units, ...answers]}::uuid[]))) AS told`;
  const told = row?.told ?? { records: [], subjects: [], people: [], units: [] };
  return shownFrom(told, reader, parents);
}

function shownFrom(told: Told, reader: Language, parents: readonly string[]): Shown {
  const subjects = subjectsFrom(told.subjects, reader);
  const rows = new Map(told.subjects.map((row) => [row.id, row]));
  return {
    records: told.records.flatMap(({ changedAt, ...record }) => {
      const [subject, acronym] = [subjects.get(record.id), rows.get(record.id)?.acronym ?? null];
      return subject ? [{ ...record, acronym, subject, changedAt: new Date(changedAt) }] : [];
    }),
    names: new Map([...told.people, ...told.units].map(({ id, name }) => [id, name])),
    facets: {
      unit: new Map(told.units.map(({ id, slug, name }) => [id, { value: slug, label: name }])),
      "part-of": new Map(
        parents.flatMap((id) => {
          const subject = subjects.get(id);
          const label = rows.get(id)?.acronym ?? subject?.name.text;
          return subject && label !== undefined ? [[id, { value: subject.slug, label }]] : [];
        }),
      ),
    },
  };
}
