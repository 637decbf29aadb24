/** Fills a register fast: rows in bulk as publishing would have left them, then the public tables from the ledger. */
import { randomUUID } from "node:crypto";
import type { StaffClient } from "@entente/db/clients";
import { onServer, type Query } from "@entente/db/on-server";
import { rebuild } from "@entente/db/publishing/rebuild";
import { allNames } from "@entente/domain/record/names";
import { type Part, parts } from "@entente/domain/record/parts";
import { payloadOf } from "@entente/domain/record/publishable";
import { referencesOf } from "@entente/domain/record/references";
import { anEntry, aPerson, aUnit, type Made } from "./documents.ts";

const batch = 500;

const partsOf = ({ document }: Made): Part[] =>
  parts.filter((part) => part === "shared" || document.text[part] !== undefined);

function publicationsOf(made: Made, revisionId: string) {
  const { id, kind, document } = made;
  return partsOf(made).map((part) => {
    const result = payloadOf(kind, document, part);
    if (!result.ok) throw new Error(`${kind} ${id} cannot be published: ${result.missing[0]?.message}`);
    const slug = part === "shared" ? document.shared.slug : null;
    return { record_id: id, kind, part, slug, revision_id: revisionId, payload: result.payload };
  });
}

const rowsOf = (made: Made) => {
  const revisionId = randomUUID();
  const { id, kind, document } = made;
  return {
    record: { id, kind, names: allNames(document), content: document, revision_id: revisionId },
    publications: publicationsOf(made, revisionId),
    references: referencesOf(kind, document.shared).map((one) => ({ record_id: id, target_id: one.id })),
  };
};

/** Draft, revision and names of many records. */
const insertRecords = `
  WITH made AS MATERIALIZED (
    SELECT * FROM jsonb_to_recordset($1::jsonb) AS m (id uuid, kind text, names jsonb, content jsonb, revision_id uuid)),
  records AS (INSERT INTO edit.record (id, kind, names)
    SELECT id, kind, edit.fold_names(ARRAY(SELECT jsonb_array_elements_text(names))) FROM made RETURNING id),
  drafts AS (INSERT INTO edit.draft (record_id, content, saved_by) SELECT id, content, $2::uuid FROM made)
  INSERT INTO edit.revision (id, record_id, number, schema_version, content, created_by)
  SELECT revision_id, id, 1, 1, content, $2::uuid FROM made`;

const insertPublications = `
  INSERT INTO edit.publication (record_id, kind, part, slug, revision_id, change_set_id, payload, minor, note,
    published_by, live_from)
  SELECT m.record_id, m.kind, m.part, m.slug, m.revision_id, $2::uuid, m.payload, false, '{"en": "First edition"}',
    $3::uuid, now() - interval '1 day'
  FROM jsonb_to_recordset($1::jsonb)
    AS m (record_id uuid, kind text, part text, slug text, revision_id uuid, payload jsonb)`;

const insertReferences = `
  INSERT INTO edit.reference (record_id, target_id, side)
  SELECT DISTINCT m.record_id, m.target_id, side
  FROM jsonb_to_recordset($1::jsonb) AS m (record_id uuid, target_id uuid), unnest(ARRAY['draft', 'live']) AS side`;

async function write(query: Query, made: readonly Made[], accountId: string, changeSetId: string) {
  const rows = made.map(rowsOf);
  await query(insertRecords, [JSON.stringify(rows.map(({ record }) => record)), accountId]);
  const publications = JSON.stringify(rows.flatMap((each) => each.publications));
  await query(insertPublications, [publications, changeSetId, accountId]);
  await query(insertReferences, [JSON.stringify(rows.flatMap(({ references }) => references))]);
}

/**
 * Makes so many entries with the units and people that they name, all public.
 * @param owner a client that may take its time
 * @returns the ids of the entries
 */
export async function fill(owner: StaffClient, databaseUrl: string, accountId: string, count: number) {
  const units = Array.from({ length: 50 }, (_, place) => aUnit(place));
  const people = Array.from({ length: 500 }, (_, place) => aPerson(place));
  const entries: string[] = [];
  await onServer(databaseUrl, async (query) => {
    const changeSetId = randomUUID();
    await query("INSERT INTO edit.change_set (id, title, created_by) VALUES ($1, 'First edition', $2)", [
      changeSetId,
      accountId,
    ]);
    await write(query, [...units, ...people], accountId, changeSetId);
    for (let from = 0; from < count; from += batch) {
      const length = Math.min(batch, count - from);
      const made = Array.from({ length }, (_, place) => anEntry(from + place, units, people));
      await write(query, made, accountId, changeSetId);
      entries.push(...made.map(({ id }) => id));
    }
  });
  await rebuild(owner);
  // As the database would have done by itself, had the rows come one by one: otherwise it plans for empty tables.
  await onServer(databaseUrl, (query) => query("VACUUM ANALYZE"));
  return entries;
}
