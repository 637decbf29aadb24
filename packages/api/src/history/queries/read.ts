/** What the ledger, the revisions and the working copy of one record hold. */
import type { StaffClient } from "@entente/db/clients";
import { Refusal } from "@entente/domain/errors";
import type { RecordKind } from "@entente/domain/fields/field";
import { printerOf } from "@entente/domain/history/printer";
import { idsIn } from "@entente/domain/history/references";
import { type Language, languages } from "@entente/domain/languages";
import type { Document } from "@entente/domain/record/document";
import type { Part } from "@entente/domain/record/parts";
import { readDocument } from "@entente/domain/record/upgrade";
import type { Line } from "../versions.ts";

export async function linesOf(db: StaffClient, recordId: string) {
  const lines = await db.publication.findMany({
    where: { recordId },
    orderBy: [{ liveFrom: "asc" }, { part: "asc" }],
    select: {
      part: true,
      liveFrom: true,
      liveTo: true,
      slug: true,
      revisionId: true,
      changeSetId: true,
      minor: true,
      note: true,
      reason: true,
      publisher: { select: { name: true } },
      approver: { select: { name: true } },
    },
  });
  return lines.map((line) => ({ ...line, part: line.part as Part }));
}

export type LedgerLine = Awaited<ReturnType<typeof linesOf>>[number];

/** What the revisions of these lines hold, by the id of the revision. */
export async function contentsOf(
  db: StaffClient,
  lines: readonly Pick<Line, "revisionId">[],
): Promise<Map<string, unknown>> {
  const ids = [...new Set(lines.map(({ revisionId }) => revisionId))];
  const revisions = await db.revision.findMany({
    where: { id: { in: ids } },
    select: { id: true, content: true },
  });
  return new Map(revisions.map(({ id, content }) => [id, content]));
}

/**
 * The working copy, of any age.
 * @throws Refusal "not-found"
 */
export async function draftOf(db: StaffClient, recordId: string) {
  const draft = await db.draft.findUnique({
    where: { recordId },
    select: { counter: true, content: true, record: { select: { kind: true } } },
  });
  if (!draft) throw new Refusal("not-found", "This record does not exist, or it is in the trash.");
  const kind = draft.record.kind as RecordKind;
  return { kind, counter: draft.counter, document: readDocument(kind, draft.content) };
}

/** What records are called at the desk, in one language or else in the first that has a name. */
async function namesOf(db: StaffClient, ids: readonly string[], language: Language) {
  if (ids.length === 0) return new Map<string, string>();
  const order = [language, ...languages];
  const rows = await db.$queryRaw<{ id: string; name: string | null }[]>`
    SELECT d.record_id AS id, coalesce(
      (SELECT coalesce(d.content #>> ARRAY['text', l, 'title'],
         CASE jsonb_typeof(d.content #> '{shared,name}') WHEN 'object' THEN d.content #>> ARRAY['shared', 'name', l]
              ELSE d.content #>> '{shared,name}' END)
       FROM unnest(${order}::text[]) WITH ORDINALITY AS wanted (l, place)
       WHERE coalesce(d.content #>> ARRAY['text', l, 'title'], d.content #>> ARRAY['shared', 'name', l],
                      d.content #>> '{shared,name}') IS NOT NULL
       ORDER BY place LIMIT 1),
      d.content #>> '{shared,acronym}', d.content #>> '{shared,slug}') AS name
    FROM edit.draft AS d WHERE d.record_id = ANY (${ids}::uuid[])`;
  return new Map(rows.flatMap(({ id, name }) => (name === null ? [] : [[id, name] as const])));
}

/** Prints what stands in these versions, other records by their names. */
export async function printerFor(db: StaffClient, documents: readonly Document[], language: Language) {
  return printerOf(language, documents, await namesOf(db, idsIn(documents), language));
}
