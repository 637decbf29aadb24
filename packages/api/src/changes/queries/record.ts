/** The versions of one record, and two of them beside each other. */
import type { PublicClient } from "@entente/db/clients";
import { comparisonsOf } from "@entente/domain/history/comparison";
import { describeChanges } from "@entente/domain/history/describe-changes";
import { printerOf } from "@entente/domain/history/printer";
import { readableChanges } from "@entente/domain/history/readable";
import { idsInChanges } from "@entente/domain/history/references";
import { toldIn } from "@entente/domain/record/note";
import { type Part, parts } from "@entente/domain/record/parts";
import { elsewhere } from "../../lookup/queries.ts";
import type { AtAddress } from "../../shared/inputs.ts";
import { type Subject, subjectsOf } from "../../shared/subjects/queries.ts";
import { pageSize } from "../asked.ts";
import { documentOfParts, type PastPart } from "../document.ts";
import type { RecordChanges, VersionsCompared } from "../view.ts";
import { linesOf } from "./lines.ts";
import { type ChangeRow, changeCount, changeRows, publicSince } from "./rows.ts";

export type ChangedRecord = AtAddress & { readonly kind: Subject["kind"] };

async function idOf(db: PublicClient, { kind, slug }: ChangedRecord): Promise<string | null> {
  const where = { where: { slug }, select: { id: true } } as const;
  const found =
    kind === "entry"
      ? await db.publicEntry.findUnique(where)
      : kind === "person"
        ? await db.publicPerson.findUnique(where)
        : kind === "unit"
          ? await db.publicUnit.findUnique(where)
          : await db.publicPage.findUnique(where);
  return found?.id ?? null;
}

async function at(db: PublicClient, asked: ChangedRecord) {
  const id = await idOf(db, asked);
  const subject = id === null ? undefined : (await subjectsOf(db, asked.language, [id])).get(id);
  if (id === null || !subject) return { found: null, otherwise: await elsewhere({ db }, asked.kind, asked) };
  const { kind, segment, slug, name } = subject;
  return { found: { id, kind, segment, slug, name }, otherwise: null };
}

/** What readers were told of a record, newest first, a page at a time. */
export async function recordChanges(
  db: PublicClient,
  { page, take = pageSize, ...asked }: ChangedRecord & { readonly page: number; readonly take?: number },
) {
  const { found, otherwise } = await at(db, asked);
  if (!found) return otherwise;
  const wanted = { recordIds: [found.id] };
  const [rows, total, begun] = await Promise.all([
    changeRows(db, wanted, take, (page - 1) * take),
    changeCount(db, wanted),
    publicSince(db),
  ]);
  const lines = await linesOf(db, asked.language, rows);
  const record: RecordChanges = { record: found, lines, total, begun };
  return { outcome: "found" as const, record };
}

type Side = number | "now";
type Read = { readonly part: Part; readonly schemaVersion: number; readonly payload: object | null };

/** What was public right after a version, or is now. */
const partsAt = (db: PublicClient, recordId: string, actId: string | null) => db.$queryRaw<Read[]>`
  SELECT p.part, p.schema_version AS "schemaVersion", p.payload FROM pub.past_part AS p,
    (SELECT coalesce((SELECT max(live_from) FROM pub.past_part
                      WHERE record_id = ${recordId}::uuid AND change_set_id = ${actId}::uuid),
                     'infinity') AS moment) AS m
  WHERE p.record_id = ${recordId}::uuid AND p.live_from <= m.moment
    AND (p.live_to IS NULL OR p.live_to > m.moment)`;

const isReadable = (one: Read): one is Read & PastPart => one.payload !== null;

const publishedRows = async (db: PublicClient, recordId: string) =>
  (await changeRows(db, { recordIds: [recordId] }, 1000)).filter(({ number }) => number !== null);

const readableRow = ({ parts: all, takenBack }: ChangeRow) => takenBack.length < all.length;

/** The sides that were asked for; where none was, the last version and the one before. */
function sidesOf(rows: readonly ChangeRow[], from: number | null, to: Side | null) {
  const numbers = rows.filter(readableRow).map(({ number }) => number ?? 0);
  return { from: from ?? numbers[1] ?? numbers[0] ?? null, to: to ?? numbers[0] ?? ("now" as const) };
}

/**
 * Two versions of a record in words, part by part. A version that it does not have is "unknown", with those that it has.
 */
export async function compareVersions(
  db: PublicClient,
  {
    from: askedFrom,
    to: askedTo,
    ...asked
  }: ChangedRecord & { readonly from: number | null; readonly to: Side | null },
) {
  const { found, otherwise } = await at(db, asked);
  if (!found) return otherwise;
  const rows = await publishedRows(db, found.id);
  const { from, to } = sidesOf(rows, askedFrom, askedTo);
  const numbers = rows.map(({ number }) => number ?? 0);
  const unknown = [from, to].filter((side) => side !== null && side !== "now" && !numbers.includes(side));
  if (unknown.length > 0) return { outcome: "unknown" as const, valid: numbers };
  const actOf = (side: Side | null) => rows.find(({ number }) => number === side)?.actId ?? null;
  const [before, after] = await Promise.all([
    partsAt(db, found.id, actOf(from)),
    partsAt(db, found.id, actOf(to)),
  ]);
  const hidden = parts.filter((part) =>
    [...before, ...after].some((one) => one.part === part && !isReadable(one)),
  );
  const [was, is] = [before, after].map((side) =>
    documentOfParts(
      found.kind,
      side.filter(isReadable).filter(({ part }) => !hidden.includes(part)),
    ),
  );
  const record: VersionsCompared = {
    record: found,
    versions: rows.map((row) => ({
      number: row.number ?? 0,
      at: row.at,
      note: toldIn(row.note ?? {}, asked.language),
      readable: readableRow(row),
    })),
    from,
    to,
    comparisons: was && is ? await compared(db, asked, was, is) : [],
    hidden,
  };
  return { outcome: "found" as const, record };
}

type Documents = Parameters<typeof printerOf>[1];

async function compared(
  db: PublicClient,
  { language, kind }: ChangedRecord,
  was: Documents[number],
  is: Documents[number],
): Promise<VersionsCompared["comparisons"]> {
  const changes = readableChanges(describeChanges(kind, was, is), is, language);
  const subjects = await subjectsOf(db, language, idsInChanges(changes));
  const names = new Map([...subjects].map(([id, { name }]) => [id, name.text]));
  return comparisonsOf(changes, printerOf(language, [was, is], names)).map(({ staff: _, ...shown }) => shown);
}
