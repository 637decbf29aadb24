/** Records by languages. A page is computed from its own records; only a filter by state has to know all of them. */
import type { StaffClient } from "@entente/db/clients";
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

/** The records in reach, with what tells whether anything of their texts has changed. */
export const candidates = (
  db: StaffClient,
  units: readonly string[] | null,
  { kind, unitId }: Reach,
) => db.$queryRaw<Stamped[]>`
  SELECT r.id, concat(d.counter, ' ', (
    SELECT concat(max(p.live_from), ' ', count(p.live_to)) FROM edit.publication AS p
    WHERE p.record_id = r.id)) AS stamp
  FROM edit.record AS r JOIN edit.draft AS d ON d.record_id = r.id
  WHERE r.trashed_at IS NULL AND (${kind}::text IS NULL OR r.kind = ${kind})
    AND (${units}::uuid[] IS NULL OR r.id = ANY (${units}::uuid[]) OR EXISTS (
      SELECT FROM edit.reference AS f
      WHERE f.record_id = r.id AND f.side = 'draft' AND f.target_id = ANY (${units}::uuid[])))
    AND (${unitId}::uuid IS NULL OR r.id = ${unitId}::uuid OR EXISTS (
      SELECT FROM edit.reference AS f
      WHERE f.record_id = r.id AND f.side = 'draft' AND f.target_id = ${unitId}::uuid))
  ORDER BY r.kind, r.names, r.id`;

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

/** The matrix within the actor's scope. */
export async function listMatrix(
  db: StaffClient,
  { actor }: Authorized<"record.read">,
  filter: MatrixFilter,
): Promise<Matrix> {
  const source = await firstLanguage(db);
  const all = await candidates(db, actor.scope.units, filter);
  const { state, of } = filter;
  const computed = async (ids: readonly string[]) =>
    new Map([...(await textsOf(db, ids))].map(([id, texts]) => [id, cellsOf(texts, source)]));
  const wanted = state
    ? (await remembered(all, source, computed)).filter(({ cells }) =>
        (of ? [of] : languages).some((language) => cells[language]?.state === state),
      )
    : all;
  const pages = Math.max(1, Math.ceil(wanted.length / pageSize));
  const page = Math.min(filter.page, pages);
  const ids = wanted.slice((page - 1) * pageSize, page * pageSize).map(({ id }) => id);
  const texts = await textsOf(db, ids);
  const rows = ids.flatMap((id) => {
    const one = texts.get(id);
    if (!one) return [];
    return [{ id, kind: one.kind, name: draftName(one.draft, filter.language), cells: cellsOf(one, source) }];
  });
  const units = await unitsIn(db, filter.language);
  return { source, rows, units, total: wanted.length, page, pages };
}
