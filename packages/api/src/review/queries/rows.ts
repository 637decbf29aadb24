/** The rows of a review with what is needed to say them, and how each is said to one reader. */

import { type Actor, may } from "@entente/domain/access/authorize";
import type { RecordKind } from "@entente/domain/fields/field";
import type { Language } from "@entente/domain/languages";
import type { Document } from "@entente/domain/record/document";
import { nameIn } from "@entente/domain/record/names";
import type { Part } from "@entente/domain/record/parts";
import { unitsOf } from "@entente/domain/record/scope";
import { storedDocument } from "@entente/domain/record/stored";
import type { CommentView, RecordRef, SecondLookView, SubmissionView } from "../view.ts";
import type { Moves } from "./moves.ts";

const name = { select: { name: true } } as const;

/** The record of a row: whose scope it is in, and what it is called. */
export const recordColumns = {
  select: { id: true, kind: true, draft: { select: { content: true, authors: true, savedBy: true } } },
} as const;

export const submissionColumns = {
  id: true,
  revisionId: true,
  parts: true,
  note: true,
  state: true,
  authors: true,
  submittedBy: true,
  submitter: name,
  submittedAt: true,
  decider: name,
  decidedAt: true,
} as const;

export const commentColumns = {
  id: true,
  body: true,
  accountId: true,
  account: name,
  guestName: true,
  createdAt: true,
  submissionId: true,
  settledAt: true,
  settledBy: true,
} as const;

export const lookColumns = {
  changeSetId: true,
  reason: true,
  authors: true,
  leftBy: true,
  leaver: name,
  leftAt: true,
  looker: name,
  lookedAt: true,
  remark: true,
} as const;

type Name = { readonly name: string };
type RecordRow = { readonly id: string; readonly kind: string; readonly draft: { content: unknown } | null };
type SubmissionRow = {
  id: string;
  revisionId: string;
  parts: string[];
  note: unknown;
  state: string;
  authors: string[];
  submittedBy: string;
  submitter: Name;
  submittedAt: Date;
  decider: Name | null;
  decidedAt: Date | null;
};
type CommentRow = {
  id: string;
  body: string;
  account: Name | null;
  guestName: string | null;
  createdAt: Date;
  submissionId: string | null;
  settledAt: Date | null;
  settledBy: string | null;
};
type LookRow = {
  changeSetId: string;
  reason: string;
  authors: string[];
  leftBy: string;
  leaver: Name;
  leftAt: Date;
  looker: Name | null;
  lookedAt: Date | null;
  remark: string | null;
};

/** The units of a record's draft, and its name in a language. */
export function readRecordRow({ id, kind, draft }: RecordRow, language: Language) {
  const document: Document | null = draft && storedDocument(kind as RecordKind, draft.content);
  const unitIds = document ? unitsOf(kind as RecordKind, id, document.shared) : [];
  const ref: RecordRef = { id, kind: kind as RecordKind, name: document ? nameIn(document, language) : "" };
  return { unitIds, ref };
}

export function sayingSubmissions(actor: Actor, unitIds: readonly string[], moves: Moves) {
  return (row: SubmissionRow): SubmissionView => {
    const { submitter, submittedBy, decider, authors, ...rest } = row;
    const parts = row.parts as Part[];
    const open = row.state === "open";
    const another = submittedBy !== actor.accountId && !authors.includes(actor.accountId);
    return {
      ...rest,
      parts,
      note: row.note as SubmissionView["note"],
      state: row.state as SubmissionView["state"],
      submittedBy: submitter.name,
      decidedBy: decider?.name ?? null,
      moves: moves.get(row.id) ?? null,
      mayDecide: open && another && may(actor, "record.publish", { unitIds, parts }),
      mayTakeBack: open && submittedBy === actor.accountId,
    };
  };
}

/** Names of those who settled, by account: the row keeps only the id. */
export function sayingComments(settlers: ReadonlyMap<string, string>) {
  return ({ account, guestName, createdAt, settledBy, ...rest }: CommentRow): CommentView => ({
    id: rest.id,
    body: rest.body,
    by: account?.name ?? guestName ?? "",
    guest: account === null,
    at: createdAt,
    submissionId: rest.submissionId,
    settledAt: rest.settledAt,
    settledBy: settledBy && (settlers.get(settledBy) ?? null),
  });
}

export function sayingLooks(actor: Actor, unitIds: readonly string[]) {
  return ({ authors, leftBy, leaver, looker, ...rest }: LookRow): SecondLookView => ({
    ...rest,
    leftBy: leaver.name,
    lookedBy: looker?.name ?? null,
    mayLook:
      rest.lookedAt === null &&
      leftBy !== actor.accountId &&
      !authors.includes(actor.accountId) &&
      may(actor, "record.publish", { unitIds }),
  });
}
