/** Any two versions of a record beside each other, and what restoring a part of one would change. */
import type { StaffClient } from "@entente/db/clients";
import type { Authorized } from "@entente/domain/access/authorize";
import { Refusal } from "@entente/domain/errors";
import type { RecordKind } from "@entente/domain/fields/field";
import { comparisonsOf } from "@entente/domain/history/comparison";
import { describeChanges } from "@entente/domain/history/describe-changes";
import type { Language } from "@entente/domain/languages";
import type { Document } from "@entente/domain/record/document";
import type { Part } from "@entente/domain/record/parts";
import { restorableDocument } from "@entente/domain/record/upgrade";
import { lostNames } from "../lost-names.ts";
import { documentOf, liveAt, type Version, versionsOf } from "../versions.ts";
import type { Compare, RestorePreview, Side } from "../view.ts";
import { contentsOf, draftOf, type LedgerLine, linesOf, printerFor } from "./read.ts";

const noVersion = () => new Refusal("not-found", "There is no such version of this record.");

const versionAt = (versions: readonly Version<LedgerLine>[], number: number): Version<LedgerLine> => {
  const version = versions.find((one) => one.number === number);
  if (!version) throw noVersion();
  return version;
};

async function documentAt(
  db: StaffClient,
  kind: RecordKind,
  lines: readonly LedgerLine[],
  version: Version<LedgerLine> | null,
): Promise<Document> {
  const then = version ? liveAt(lines, version.at) : lines.filter(({ liveTo }) => liveTo === null);
  return documentOf(kind, then, await contentsOf(db, then));
}

/** Versions are counted within a record; a number that it does not have is not found. */
export async function compareVersions(
  db: StaffClient,
  { resource }: Authorized<"record.read">,
  { language, from, to }: { readonly language: Language; readonly from: Side; readonly to: Side },
): Promise<Compare> {
  const { recordId = "" } = resource;
  const [draft, lines] = await Promise.all([draftOf(db, recordId), linesOf(db, recordId)]);
  const versions = versionsOf(lines);
  const read = (side: Side) =>
    side === "draft"
      ? draft.document
      : documentAt(db, draft.kind, lines, side === "live" ? null : versionAt(versions, side));
  const [before, after] = await Promise.all([read(from), read(to)]);
  const printer = await printerFor(db, [before, after], language);
  return {
    from,
    to,
    isLive: lines.some(({ liveTo }) => liveTo === null),
    versions: versions
      .toReversed()
      .map(({ number, at, lines: of }) => ({ number, at, parts: of.map(({ part }) => part) })),
    comparisons: comparisonsOf(describeChanges(draft.kind, before, after), printer),
  };
}

export type Restore = { readonly recordId: string; readonly part: Part; readonly version: number };

/**
 * The draft with one part as it was in a version, as far as that part can be saved today.
 * @throws Refusal "not-found"
 */
export async function restoredDraft(db: StaffClient, { recordId, part, version }: Restore) {
  const [draft, lines] = await Promise.all([draftOf(db, recordId), linesOf(db, recordId)]);
  const chosen = versionAt(versionsOf(lines), version);
  if (!liveAt(lines, chosen.at).some((line) => line.part === part)) throw noVersion();
  const old = await documentAt(db, draft.kind, lines, chosen);
  const taken: Document =
    part === "shared"
      ? { ...draft.document, shared: { ...old.shared, slug: draft.document.shared.slug } }
      : { ...draft.document, text: { ...draft.document.text, [part]: old.text[part] } };
  return { draft, at: chosen.at, ...restorableDocument(draft.kind, taken) };
}

/** What restoring would change in the working copy. */
export async function previewRestore(
  db: StaffClient,
  { resource }: Authorized<"record.read">,
  { language, part, version }: Omit<Restore, "recordId"> & { readonly language: Language },
): Promise<RestorePreview> {
  const { draft, at, document, lost } = await restoredDraft(db, {
    recordId: resource.recordId ?? "",
    part,
    version,
  });
  const printer = await printerFor(db, [draft.document, document], language);
  return {
    counter: draft.counter,
    version,
    at,
    comparisons: comparisonsOf(describeChanges(draft.kind, draft.document, document), printer),
    lost: lostNames(draft.kind, lost, language),
  };
}
