/** Records by languages. A page is computed from its own records; only a filter by state has to know all of them. */
import type { StaffClient } from "@entente/db/clients";
import { sql } from "@entente/db/sql";
import type { Authorized } from "@entente/domain/access/authorize";
import type { RecordKind } from "@entente/domain/fields/field";
import { type Language, languages } from "@entente/domain/languages";
import { readDocument } from "@entente/domain/record/upgrade";
import { cellOf } from "@entente/domain/translation/cell-state";
import type { FieldState } from "@entente/domain/translation/field-state";
import { draftName } from "../draft-name.ts";
import { placeStates, type RecordTexts } from "../record-texts.ts";
import type { Matrix, MatrixRow } from "../view.ts";
import { remembered, type Stamped } from "./remembered.ts";
import { firstLanguage, textsOf } from "./texts.ts";

/** Which records, whatever their states. */
type Reach = { readonly kind: RecordKind | null; readonly unitId: string | null };

export type MatrixFilter = Reach & {
  readonly language: Language;
  /** Records with a cell in this state, in this language or in any. */
  readonly state: FieldState | null;
  readonly of: Language | null;
  readonly page: number;
};

const pageSize = 50;

const inReach = (units: readonly string[] | null, { kind, unitId }: Reach) => sql`
  edit.record AS r JOIN edit.draft AS d ON d.record_id = r.id
  WHERE r.trashed_at IS NULL AND (${kind}::text IS NULL OR r.kind = ${kind})
    AND (${units}::uuid[] IS NULL OR r.id = ANY (${units}::uuid[]) OR EXISTS (
      SELECT FROM edit.reference AS f
      WHERE f.record_id = r.id AND f.side = 'draft' AND f.target_id = ANY (${units}::uuid[])))
    AND (${unitId}::uuid IS NULL OR r.id = ${unitId}::uuid OR EXISTS (
      SELECT FROM edit.reference AS f
      WHERE f.record_id = r.id AND f.side = 'draft' AND f.target_id = ${unitId}::uuid))`;

const byName = sql`ORDER BY r.kind, r.names, r.id`;

/** The records in reach, with what tells whether anything of their texts has changed. */
const stamped = (db: StaffClient, units: readonly string[] | null, reach: Reach) => db.$queryRaw<Stamped[]>`
  WITH told AS (
    SELECT record_id, concat(max(live_from), ' ', count(live_to)) AS stamp
    FROM edit.publication GROUP BY record_id)
  SELECT id, concat(counter, ' ', stamp) AS stamp
  FROM (SELECT r.id, r.kind, r.names, d.counter FROM ${inReach(units, reach)}) AS r
  LEFT JOIN told ON told.record_id = r.id ${byName}`;

/** The ids of the records in reach. */
export async function idsIn(
  db: StaffClient,
  units: readonly string[] | null,
  reach: Reach,
): Promise<string[]> {
  const found = await db.$queryRaw<{ id: string }[]>`SELECT r.id FROM ${inReach(units, reach)} ${byName}`;
  return found.map(({ id }) => id);
}

const cellsOf = (texts: RecordTexts, first: Language): MatrixRow["cells"] => {
  const cell = (language: Language) => cellOf(placeStates(texts, language, first));
  return { en: cell("en"), fr: cell("fr"), nl: cell("nl"), de: cell("de") };
};

async function unitsIn(db: StaffClient, language: Language): Promise<Matrix["units"]> {
  const drafts = await db.draft.findMany({
    where: { record: { kind: "unit", trashedAt: null } },
    select: { recordId: true, content: true },
  });
  return drafts
    .map(({ recordId, content }) => ({
      id: recordId,
      name: draftName(readDocument("unit", content), language),
    }))
    .toSorted((a, b) => a.name.localeCompare(b.name, language));
}

/** The ids that the filter leaves, in order. */
async function wantedIn(
  db: StaffClient,
  units: readonly string[] | null,
  filter: MatrixFilter,
  source: Language,
): Promise<string[]> {
  const { state, of } = filter;
  if (!state) return idsIn(db, units, filter);
  const computed = async (ids: readonly string[]) =>
    new Map([...(await textsOf(db, ids))].map(([id, texts]) => [id, cellsOf(texts, source)]));
  const known = await remembered(await stamped(db, units, filter), source, computed);
  return known
    .filter(({ cells }) => (of ? [of] : languages).some((language) => cells[language]?.state === state))
    .map(({ id }) => id);
}

/** The matrix within the actor's scope. */
export async function listMatrix(
  db: StaffClient,
  { actor }: Authorized<"record.read">,
  filter: MatrixFilter,
): Promise<Matrix> {
  const source = await firstLanguage(db);
  const wanted = await wantedIn(db, actor.scope.units, filter, source);
  const pages = Math.max(1, Math.ceil(wanted.length / pageSize));
  const page = Math.min(filter.page, pages);
  const ids = wanted.slice((page - 1) * pageSize, page * pageSize);
  const texts = await textsOf(db, ids);
  const rows = ids.flatMap((id) => {
    const one = texts.get(id);
    if (!one) return [];
    return [{ id, kind: one.kind, name: draftName(one.draft, filter.language), cells: cellsOf(one, source) }];
  });
  const units = await unitsIn(db, filter.language);
  return { source, rows, units, total: wanted.length, page, pages };
}
