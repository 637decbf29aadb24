/** What versions changed, in sentences: each part against what was public of it right before. */
import type { PublicClient } from "@entente/db/clients";
import type { RecordKind } from "@entente/domain/fields/field";
import { describeChanges } from "@entente/domain/history/describe-changes";
import { printerOf } from "@entente/domain/history/printer";
import { readableChanges } from "@entente/domain/history/readable";
import { idsInChanges } from "@entente/domain/history/references";
import { sentencesOf } from "@entente/domain/history/sentences";
import type { Language } from "@entente/domain/languages";
import { type Part, parts } from "@entente/domain/record/parts";
import { subjectsOf } from "../../shared/subjects/queries.ts";
import { documentOfParts } from "../document.ts";
import type { ChangeLine } from "../view.ts";
import type { ChangeRow } from "./rows.ts";

type PairRow = {
  readonly actId: string;
  readonly recordId: string;
  readonly kind: RecordKind;
  readonly part: Part;
  readonly schemaVersion: number;
  readonly payload: object;
  readonly versionBefore: number;
  readonly payloadBefore: object;
};

/** Each part that these acts published, with what was public before it. What was an error has no words on either side. */
const pairs = (db: PublicClient, rows: readonly ChangeRow[]) => db.$queryRaw<PairRow[]>`
  SELECT a.change_set_id::text AS "actId", a.record_id::text AS "recordId", a.kind, a.part,
    a.schema_version AS "schemaVersion", a.payload,
    b.schema_version AS "versionBefore", b.payload AS "payloadBefore"
  FROM unnest(${rows.map(({ recordId }) => recordId)}::uuid[], ${rows.map(({ actId }) => actId)}::uuid[])
    AS asked (record_id, change_set_id)
  JOIN pub.past_part AS a USING (record_id, change_set_id)
  CROSS JOIN LATERAL (
    SELECT p.schema_version, p.payload FROM pub.past_part AS p
    WHERE p.record_id = a.record_id AND p.part = a.part AND p.live_from < a.live_from AND p.payload IS NOT NULL
    ORDER BY p.live_from DESC LIMIT 1) AS b
  WHERE NOT a.minor AND a.payload IS NOT NULL`;

const keyOf = ({ actId, recordId }: Pick<PairRow, "actId" | "recordId">) => `${actId} ${recordId}`;

const inOrder = (rows: readonly PairRow[]) =>
  rows.toSorted((a, b) => parts.indexOf(a.part) - parts.indexOf(b.part));

/** The sentences of each row by act and record, as `sentenceKey` names them. */
export async function sentencesFor(
  db: PublicClient,
  language: Language,
  rows: readonly ChangeRow[],
): Promise<ReadonlyMap<string, ChangeLine["sentences"]>> {
  const published = rows.filter(({ sort }) => sort === "published");
  if (published.length === 0) return new Map();
  const groups = [...Map.groupBy(await pairs(db, published), keyOf)];
  const compared = groups.map(([key, unordered]) => {
    const own = inOrder(unordered);
    const kind = own[0]?.kind ?? "entry";
    const after = documentOfParts(kind, own);
    const before = documentOfParts(
      kind,
      own.map(({ part, versionBefore, payloadBefore }) => ({
        part,
        schemaVersion: versionBefore,
        payload: payloadBefore,
      })),
    );
    return {
      key,
      documents: [before, after],
      changes: readableChanges(describeChanges(kind, before, after), after, language),
    };
  });
  const subjects = await subjectsOf(
    db,
    language,
    new Set(compared.flatMap(({ changes }) => idsInChanges(changes))),
  );
  const names = new Map([...subjects].map(([id, { name }]) => [id, name.text]));
  return new Map(
    compared.map(({ key, documents, changes }) => [
      key,
      sentencesOf(changes, printerOf(language, documents, names)).map(({ text, parts: of }) => ({
        text,
        parts: of,
      })),
    ]),
  );
}

export const sentenceKey = keyOf;
