/** Finds records by any of their names, for whoever picks one or goes to one. Best first. */
import type { StaffClient } from "@entente/db/clients";
import { joined, sql } from "@entente/db/sql";
import type { Authorized } from "@entente/domain/access/authorize";
import type { RecordKind } from "@entente/domain/fields/field";
import type { Language } from "@entente/domain/languages";
import type { Document } from "@entente/domain/record/document";
import { nameIn } from "@entente/domain/record/names";
import { fold } from "../../search/fold.ts";
import type { FoundRecord } from "../view.ts";

export type FindRecords = {
  readonly query: string;
  /** Of any kind where none is named. */
  readonly kinds: readonly RecordKind[];
  readonly language: Language;
  readonly limit: number;
};

type Row = Pick<Document, "shared" | "text"> & Pick<FoundRecord, "id" | "kind" | "state">;

type Way = "holds" | "is close to";

/** Words are letters and digits, so none of them is a pattern. */
const holds = (query: string) => {
  const words = fold(query).split(" ");
  return joined(
    words.map((word) => sql`r.names LIKE ${`%${word}%`}`),
    " AND ",
  );
};

/** How well the name fits: whole, from its beginning, from the beginning of a word, within one, by its words alone. */
const fit = sql`
  CASE WHEN q = '' THEN 0
    WHEN names LIKE E'%\n' || q || E'\n%' THEN 0
    WHEN names LIKE E'%\n' || q || '%' THEN 1
    WHEN names LIKE '% ' || q || '%' THEN 2
    WHEN names LIKE '%' || q || '%' THEN 3
    ELSE 4 END`;

/** Outside a scope of units only what is public is found. Without a query, what was saved last. */
const rowsOf = (db: StaffClient, { actor }: Authorized<"record.read">, asked: FindRecords, way: Way) => {
  const units = actor.scope.units && [...actor.scope.units];
  const kinds = asked.kinds.length > 0 ? [...asked.kinds] : null;
  const live = sql`EXISTS (
    SELECT FROM edit.publication AS p WHERE p.record_id = r.id AND p.part = 'shared' AND p.live_to IS NULL)`;
  return db.$queryRaw<Row[]>`
    WITH called AS (
      SELECT r.id, r.names, d.saved_at, (SELECT pub.fold(${asked.query})) AS q
      FROM edit.record AS r JOIN edit.draft AS d ON d.record_id = r.id
      WHERE r.trashed_at IS NULL AND (${kinds}::text[] IS NULL OR r.kind = ANY (${kinds}::text[]))
        AND ${way === "holds" ? holds(asked.query) : sql`pub.fold(${asked.query}) <% r.names`}
        AND (${units}::uuid[] IS NULL OR r.id = ANY (${units}::uuid[]) OR ${live} OR EXISTS (
          SELECT FROM edit.reference AS f
          WHERE f.record_id = r.id AND f.side = 'draft' AND f.target_id = ANY (${units}::uuid[])))),
    best AS (
      SELECT id, row_number() OVER (
        ORDER BY ${fit}, CASE WHEN q = '' THEN 0 ELSE word_similarity(q, names) END DESC, saved_at DESC, id) AS place
      FROM called ORDER BY place LIMIT ${asked.limit})
    SELECT r.id, r.kind, d.content -> 'shared' AS shared,
      (SELECT coalesce(jsonb_object_agg(key, jsonb_build_object('title', value -> 'title')), '{}')
       FROM jsonb_each(d.content -> 'text')) AS text,
      CASE WHEN ${live} AND coalesce(d.authors, '{}') = '{}' THEN 'live'
           WHEN ${live} THEN 'live-with-changes'
           WHEN EXISTS (SELECT FROM edit.withdrawal AS w WHERE w.record_id = r.id) THEN 'withdrawn'
           ELSE 'never-published' END AS state
    FROM best JOIN edit.record AS r USING (id) JOIN edit.draft AS d ON d.record_id = r.id
    ORDER BY best.place`;
};

/** What holds every word of the query in a name. Only where nothing does, what is called much like it. */
async function bestOf(db: StaffClient, authorized: Authorized<"record.read">, asked: FindRecords) {
  const holding = await rowsOf(db, authorized, asked, "holds");
  return holding.length > 0 ? holding : rowsOf(db, authorized, asked, "is close to");
}

const text = (value: unknown): string | null => (typeof value === "string" ? value : null);

export async function findRecords(
  db: StaffClient,
  authorized: Authorized<"record.read">,
  asked: FindRecords,
): Promise<FoundRecord[]> {
  const rows = await bestOf(db, authorized, asked);
  return rows.map(({ id, kind, shared, text: texts, state }) => ({
    id,
    kind,
    name: nameIn({ shared, text: texts }, asked.language),
    acronym: text(shared.acronym),
    slug: text(shared.slug),
    state,
  }));
}
