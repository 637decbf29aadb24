/** The line of time of one record, newest first, a page at a time. */
import type { StaffClient } from "@entente/db/clients";
import type { Authorized } from "@entente/domain/access/authorize";
import { describeChanges } from "@entente/domain/history/describe-changes";
import { sentencesOf } from "@entente/domain/history/sentences";
import type { Language } from "@entente/domain/languages";
import { type Part, parts } from "@entente/domain/record/parts";
import { documentOf, lineBefore, type Version, versionsOf } from "../versions.ts";
import type { History, HistoryItem } from "../view.ts";
import { eventsOf } from "./events.ts";
import { contentsOf, draftOf, type LedgerLine, linesOf, printerFor } from "./read.ts";

export type ListHistory = {
  readonly language: Language;
  /** Only what touched this part. */
  readonly only: Part | null;
  /** Only what happened before. */
  readonly before: string | null;
};

const pageSize = 20;

type Published = Extract<HistoryItem, { sort: "published" }>;

const touches = (parts: readonly string[], only: Part | null) => only === null || parts.includes(only);
const partsOf = ({ lines }: Version): Part[] =>
  parts.filter((part) => lines.some((line) => line.part === part));

/** What each version replaced, and the documents that its sentences compare. */
async function published(
  db: StaffClient,
  recordId: string,
  lines: readonly LedgerLine[],
  versions: readonly Version<LedgerLine>[],
  { language, only }: ListHistory,
): Promise<Published[]> {
  const { kind } = await draftOf(db, recordId);
  const pairs = versions.map((version) => {
    const after = version.lines.filter(({ part }) => only === null || part === only);
    const before = after.flatMap((line) => lineBefore(lines, line) ?? []);
    return { version, before, after: after.filter(({ part }) => before.some((old) => old.part === part)) };
  });
  const contents = await contentsOf(
    db,
    pairs.flatMap(({ before, after }) => [...before, ...after]),
  );
  const compared = pairs.map(({ version, before, after }) => ({
    version,
    begun: partsOf(version).filter(
      (part) => touches([part], only) && !before.some((old) => old.part === part),
    ),
    before: documentOf(kind, before, contents),
    after: documentOf(kind, after, contents),
  }));
  const printer = await printerFor(
    db,
    compared.flatMap(({ before, after }) => [before, after]),
    language,
  );
  return compared.map(({ version, begun, before, after }) => {
    const [first] = version.lines;
    return {
      sort: "published",
      version: version.number,
      at: version.at,
      by: first.publisher.name,
      approvedBy: first.approver?.name ?? null,
      note: first.minor ? null : (first.note as Published["note"]),
      reason: first.reason,
      parts: partsOf(version),
      begun,
      sentences: sentencesOf(describeChanges(kind, before, after), printer),
    };
  });
}

/** What happened to a record that staff may read. */
export async function listHistory(
  db: StaffClient,
  { resource }: Authorized<"record.read">,
  input: ListHistory,
): Promise<History> {
  const { recordId = "" } = resource;
  const [lines, events] = await Promise.all([linesOf(db, recordId), eventsOf(db, recordId, input.language)]);
  const versions = versionsOf(lines).filter((version) => touches(partsOf(version), input.only));
  const wanted = [...versions, ...events.filter((event) => touches(event.parts, input.only))]
    .filter(({ at }) => input.before === null || at < new Date(input.before))
    .toSorted((a, b) => b.at.getTime() - a.at.getTime());
  const page = wanted.slice(0, pageSize);
  const shown = page.filter((one): one is Version<LedgerLine> => "lines" in one);
  const items = await published(db, recordId, lines, shown, input);
  return {
    items: page.flatMap((one): HistoryItem[] =>
      "lines" in one ? items.filter(({ version }) => version === one.number) : [one],
    ),
    before: wanted.length > pageSize ? (page.at(-1)?.at.toISOString() ?? null) : null,
  };
}
