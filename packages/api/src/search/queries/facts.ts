/** What the search rows of a page's records say, beside what they are called. */
import type { PublicClient } from "@entente/db/clients";
import type { RecordHit } from "../found-view.ts";
import type { AskedTerm } from "./called.ts";

export type Facts = {
  readonly id: string;
  /** A kind of entry, or of record. */
  readonly kind: RecordHit["kind"];
  readonly adoptedOn: string | null;
  readonly changedAt: Date;
  /** Those of the units and persons asked for that answer for it, by id. */
  readonly answers: readonly string[];
  /** Those of the topics and areas asked for that it has. */
  readonly facets: readonly string[];
};

/** The units, persons, topics and areas that the terms ask for. */
export function askedFor(terms: readonly AskedTerm[]) {
  const asked = terms.filter(({ without }) => !without);
  const every = (key: "answers" | "facets") => [...new Set(asked.flatMap((term) => term[key]))];
  return { answers: every("answers"), facets: every("facets") };
}

export type AskedFor = ReturnType<typeof askedFor>;

/** The facts of the records, in no order. */
export const factsOf = (db: PublicClient, ids: readonly string[], { answers, facets }: AskedFor) =>
  db.$queryRaw<Facts[]>`
    SELECT s.record_id::text AS id, s.kind, s.adopted_on AS "adoptedOn", s.changed_at AS "changedAt",
           ARRAY(SELECT a::text FROM unnest(s.answers) AS a WHERE a = ANY(${answers}::uuid[]) ORDER BY a) AS answers,
           ARRAY(SELECT f FROM unnest(s.facets) AS f WHERE f = ANY(${facets}::text[])) AS facets
    FROM pub.search AS s WHERE s.record_id = ANY(${ids}::uuid[])`;
