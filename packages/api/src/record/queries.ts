/** Working copies as staff see them. The list reads no prose: only names, and which parts changed. */
import type { StaffClient } from "@entente/db/clients";
import { type Authorized, may } from "@entente/domain/access/authorize";
import { Refusal } from "@entente/domain/errors";
import type { RecordKind } from "@entente/domain/fields/field";
import type { Language } from "@entente/domain/languages";
import type { Shared } from "@entente/domain/record/document";
import { readersText } from "../shared/words.ts";
import { unitsOf } from "./scope.ts";
import { type Live, statesOf } from "./states.ts";
import type { RecordCard, RecordView } from "./view.ts";

type StateRow = {
  id: string;
  kind: RecordKind;
  shared: Shared;
  titles: { language: string; title: string | null }[];
  savedAt: Date;
  savedBy: string;
  live: Live[];
};

/** Every working copy, or one, with the live publications of its parts. */
const stateRows = (db: StaffClient, only: string | null) => db.$queryRaw<StateRow[]>`
  SELECT r.id, r.kind, d.content -> 'shared' AS shared, d.saved_at AS "savedAt", a.name AS "savedBy",
    (SELECT coalesce(jsonb_agg(jsonb_build_object('language', key, 'title', value -> 'title')), '[]')
     FROM jsonb_each(d.content -> 'text')) AS titles,
    (SELECT coalesce(jsonb_agg(jsonb_build_object(
       'part', p.part, 'since', p.live_from, 'revision', v.number,
       'changed', CASE p.part WHEN 'shared' THEN v.content -> 'shared' IS DISTINCT FROM d.content -> 'shared'
                  ELSE v.content -> 'text' -> p.part IS DISTINCT FROM d.content -> 'text' -> p.part END)), '[]')
     FROM edit.publication AS p JOIN edit.revision AS v ON v.id = p.revision_id
     WHERE p.record_id = r.id AND p.live_to IS NULL) AS live
  FROM edit.record AS r
  JOIN edit.draft AS d ON d.record_id = r.id
  JOIN edit.account AS a ON a.id = d.saved_by
  WHERE r.trashed_at IS NULL AND (${only}::uuid IS NULL OR r.id = ${only}::uuid)
  ORDER BY d.saved_at DESC, r.id`;

const states = ({ titles, live }: StateRow) =>
  statesOf(
    titles.map(({ language }) => language),
    live,
  );

const text = (value: unknown): string | null => (typeof value === "string" ? value : null);

/** What a draft is called, which may have no name yet. */
function nameOf({ shared, titles }: StateRow, language: Language): string {
  const title = readersText(
    titles.filter((one) => one.title !== null),
    language,
  )?.title;
  const { name } = shared;
  const own =
    typeof name === "object" ? (name as Partial<Record<Language, string>> | null)?.[language] : name;
  return title ?? text(own) ?? text(shared.acronym) ?? text(shared.slug) ?? "";
}

/** The records within the actor's scope, last saved first. */
export async function listRecords(
  db: StaffClient,
  { actor }: Authorized<"record.read">,
  { language }: { readonly language: Language },
): Promise<RecordCard[]> {
  const rows = await stateRows(db, null);
  return rows
    .filter(({ kind, id, shared }) => may(actor, "record.read", { unitIds: unitsOf(kind, id, shared) }))
    .map((row) => ({
      id: row.id,
      kind: row.kind,
      name: nameOf(row, language),
      slug: text(row.shared.slug),
      savedAt: row.savedAt,
      savedBy: row.savedBy,
      parts: states(row),
    }));
}

const missing = () => new Refusal("not-found", "This record does not exist, or it is in the trash.");

/** The working copy as it stands, or null where there is none. Whoever asks has yet to be authorized. */
export async function heldDraft(db: StaffClient, recordId: string) {
  const draft = await db.draft.findFirst({
    where: { recordId, record: { trashedAt: null } },
    select: { counter: true, content: true, record: { select: { kind: true } } },
  });
  return draft && { ...draft, kind: draft.record.kind as RecordKind };
}

/**
 * What a scope is held against for a record that must exist.
 * @throws Refusal "not-found"
 */
export async function resourceOf(db: StaffClient, recordId: string) {
  const held = await heldDraft(db, recordId);
  if (!held) throw missing();
  const { shared } = held.content as unknown as { shared: Shared };
  return { recordId, unitIds: unitsOf(held.kind, recordId, shared) };
}

/**
 * One working copy with its counter.
 * @throws Refusal "not-found"
 */
export async function readRecord(
  db: StaffClient,
  { resource }: Authorized<"record.read">,
): Promise<RecordView> {
  const { recordId = "" } = resource;
  const [[row], draft] = await Promise.all([
    stateRows(db, recordId),
    db.draft.findUnique({
      where: { recordId },
      select: { counter: true, content: true, savedAt: true, saver: { select: { name: true } } },
    }),
  ]);
  if (!row || !draft) throw missing();
  const { counter, content, savedAt, saver } = draft;
  return {
    id: row.id,
    kind: row.kind,
    counter,
    content: content as RecordView["content"],
    savedAt,
    savedBy: saver.name,
    parts: states(row),
  };
}
