/**
 * Saves the working copy of a record. What somebody else saved in the meantime is never written over: changes in other
 * places are merged, and changes in the same place are refused with both values.
 */
import { type Actor, type Authorized, authorize } from "@entente/domain/access/authorize";
import { Refusal } from "@entente/domain/errors";
import type { RecordKind } from "@entente/domain/fields/field";
import { changesBetween } from "@entente/domain/record/changes";
import type { Document } from "@entente/domain/record/document";
import { mergeDocuments } from "@entente/domain/record/merge";
import { unitsOf, writtenParts } from "@entente/domain/record/scope";
import { same } from "@entente/domain/record/values";
import { type Writer, writerAt } from "@entente/domain/record/writers";
import { withoutNewSignatures } from "@entente/domain/translation/signatures";
import type { StaffClient, Transaction } from "../clients.ts";
import { writersSince, writtenAt } from "../drafts/writers.ts";
import { audit } from "./audit.ts";
import { describeDraft } from "./describe-draft.ts";
import { type Held, hold, holdAny, notThere } from "./hold.ts";
import { received, wellFormed } from "./received.ts";
import { asOne } from "./transaction.ts";

export type SaveDraft = {
  readonly recordId: string;
  readonly kind: RecordKind;
  /** The counter of the version that was edited; 0 for a record that does not exist yet. */
  readonly counter: number;
  readonly content: unknown;
  /** The version that was edited, as it was loaded. Without it a newer version is always a conflict. */
  readonly base?: unknown;
  /** An act beside typing: it has a line of its own in the audit log, and may bring signatures of translations. */
  readonly act?: {
    readonly action: "history.restore-part" | "translation.confirm" | "translation.take-in";
    readonly told: object;
  };
};

export type SavedDraft = {
  readonly counter: number;
  readonly content: Document;
  /** True when somebody else's changes were taken in. */
  readonly merged: boolean;
  /** Who made them, the last one first. */
  readonly writers: readonly Writer[];
};

/** Keeps the place of a record that others will point at before it has a draft. */
export async function keepPlace(tx: Pick<Transaction, "record">, id: string, kind: RecordKind) {
  await tx.record.createMany({ data: [{ id, kind }], skipDuplicates: true });
}

async function create(
  tx: Transaction,
  { actor }: Authorized<"record.save">,
  input: SaveDraft,
  content: Document,
): Promise<SavedDraft> {
  const { recordId, kind } = input;
  await keepPlace(tx, recordId, kind);
  const made = await tx.$executeRaw`
    INSERT INTO edit.draft (record_id, content, authors, saved_by)
    SELECT id, ${JSON.stringify(content)}::jsonb, ARRAY[${actor.accountId}::uuid], ${actor.accountId}::uuid
    FROM edit.record WHERE id = ${recordId}::uuid AND kind = ${kind}
    ON CONFLICT DO NOTHING`;
  // Somebody was faster, perhaps the same form sent twice.
  if (made === 0) return change(tx, actor, await hold(tx, recordId), input, content);
  await describeDraft(tx, recordId, kind, content, null);
  const { accountId, sessionId } = actor;
  await audit(tx, { accountId, sessionId, action: "record.create", recordId });
  return { counter: 1, content, merged: false, writers: [] };
}

const existsAlready = () =>
  new Refusal("version-conflict", "This record exists already. Load it and make your change there.");

/** A record that is sent as new and is there: the same person's form was sent twice, or went on after a lost answer. */
function asSentAgain(held: Held, actor: Actor): SaveDraft["counter"] {
  if (held.counter === 1 && held.savedBy === actor.accountId) return 1;
  throw existsAlready();
}

function merge(held: Held, { kind, base }: SaveDraft, mine: Document, writers: readonly Writer[]): Document {
  if (base === undefined) {
    throw new Refusal(
      "version-conflict",
      `${held.savedByName} saved a newer version. Load it and make your change again.`,
    );
  }
  const result = mergeDocuments(wellFormed(kind, base), mine, held.document);
  if (result.ok) return received(kind, result.document);
  const conflicts = result.conflicts.map((conflict) => ({
    ...conflict,
    who: writerAt(writers, conflict.path) ?? held.savedByName,
  }));
  const names = [...new Set(conflicts.map(({ who }) => who))].join(" and ");
  throw new Refusal(
    "version-conflict",
    `${names} changed the same fields. Choose which value to keep.`,
    conflicts.map(({ who, ...conflict }) => ({ ...conflict, message: `${who} changed this too` })),
  );
}

async function write(tx: Transaction, { actor }: Authorized<"record.save">, held: Held, content: Document) {
  const { recordId, kind, authors, document, counter } = held;
  const { accountId, sessionId } = actor;
  const places = changesBetween(document, content).map(({ path }) => path);
  await tx.$executeRaw`
    UPDATE edit.draft SET content = ${JSON.stringify(content)}::jsonb, counter = counter + 1, saved_at = now(),
      saved_by = ${accountId}::uuid,
      writers = writers || ${writtenAt(places, accountId, counter + 1)}::jsonb,
      authors = CASE WHEN ${accountId}::uuid = ANY (authors) THEN authors ELSE authors || ${accountId}::uuid END
    WHERE record_id = ${recordId}::uuid`;
  await describeDraft(tx, recordId, kind, content, document);
  // One line when somebody begins to write, not one for every field that is saved on the way.
  if (!authors.includes(accountId)) {
    await audit(tx, { accountId, sessionId, action: "record.edit", recordId });
  }
}

async function change(
  tx: Transaction,
  actor: Actor,
  held: Held,
  input: SaveDraft,
  mine: Document,
): Promise<SavedDraft> {
  const { recordId, unitIds, document } = held;
  // Before the merge, whose refusal shows what others wrote.
  authorize(actor, "record.save", { recordId, unitIds });
  const counter = input.counter === 0 ? asSentAgain(held, actor) : input.counter;
  if (same(mine, document)) return { counter: held.counter, content: document, merged: false, writers: [] };
  const merged = held.counter !== counter;
  const writers = merged ? await writersSince(tx, recordId, counter) : [];
  const whole = merged ? merge(held, input, mine, writers) : mine;
  const content = input.act ? whole : withoutNewSignatures(document, whole);
  const parts = writtenParts(document, content);
  if (parts.length === 0) return { counter: held.counter, content: document, merged, writers };
  await write(tx, authorize(actor, "record.save", { recordId, unitIds, parts }), held, content);
  if (input.act) {
    const { accountId, sessionId } = actor;
    await audit(tx, { accountId, sessionId, action: input.act.action, recordId, after: input.act.told });
  }
  return { counter: held.counter + 1, content, merged, writers };
}

/**
 * Saves and answers what is saved now, with its counter. What is there already is not saved again.
 * @throws Refusal "not-allowed", "invalid-input", "too-large", "missing-reference", "version-conflict" or "not-found"
 */
export async function saveDraft(db: StaffClient, actor: Actor, input: SaveDraft): Promise<SavedDraft> {
  const { recordId, kind } = input;
  const mine = received(kind, input.content);
  return asOne(db, async (tx) => {
    const held = input.counter === 0 ? await holdAny(tx, recordId) : await hold(tx, recordId);
    if (held && (held.trashed || held.kind !== kind)) throw notThere();
    if (held) return change(tx, actor, held, input, mine);
    const nothing = { ...mine, shared: {}, text: {} };
    const unitIds = unitsOf(kind, recordId, mine.shared);
    const parts = writtenParts(nothing, mine);
    const unsigned = withoutNewSignatures(null, mine);
    return create(tx, authorize(actor, "record.save", { recordId, unitIds, parts }), input, unsigned);
  });
}
