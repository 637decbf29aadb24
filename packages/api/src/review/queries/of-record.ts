/** Everything that was handed in, said and looked at about one record. */
import type { StaffClient } from "@entente/db/clients";
import { type Authorized, may } from "@entente/domain/access/authorize";
import type { Language } from "@entente/domain/languages";
import type { RecordReview } from "../view.ts";
import { changesOf } from "./changes.ts";
import { movesOf } from "./moves.ts";
import {
  commentColumns,
  lookColumns,
  sayingComments,
  sayingLooks,
  sayingSubmissions,
  submissionColumns,
} from "./rows.ts";

const most = 50;

export async function reviewOfRecord(
  db: StaffClient,
  { actor, resource }: Authorized<"record.read">,
  language: Language,
): Promise<RecordReview> {
  const { recordId = "", unitIds = [] } = resource;
  const where = { recordId };
  const [submissions, comments, looks] = await Promise.all([
    db.submission.findMany({
      where,
      select: submissionColumns,
      orderBy: [{ submittedAt: "desc" }],
      take: most,
    }),
    db.recordComment.findMany({
      where,
      select: commentColumns,
      orderBy: [{ settledAt: { sort: "desc", nulls: "first" } }, { createdAt: "asc" }],
      take: most,
    }),
    db.secondLook.findMany({ where, select: lookColumns, orderBy: { leftAt: "desc" }, take: most }),
  ]);
  const settlers = await namesOf(
    db,
    comments.map(({ settledBy }) => settledBy),
  );
  const said = submissions.map(sayingSubmissions(actor, unitIds, await movesOf(db, submissions)));
  const changes = await changesOf(db, recordId, said, language);
  const withChanges = said.map((one) => ({ ...one, changes: changes.get(one.id) ?? null }));
  return {
    submissions: [
      ...withChanges.filter(({ state }) => state === "open"),
      ...withChanges.filter(({ state }) => state !== "open"),
    ],
    comments: comments.map(sayingComments(settlers)),
    looks: looks.map(sayingLooks(actor, unitIds)),
    mayComment: may(actor, "record.comment", { unitIds }),
  };
}

async function namesOf(db: StaffClient, ids: readonly (string | null)[]) {
  const known = [...new Set(ids.flatMap((id) => (id ? [id] : [])))];
  if (known.length === 0) return new Map<string, string>();
  const accounts = await db.account.findMany({
    where: { id: { in: known } },
    select: { id: true, name: true },
  });
  return new Map(accounts.map(({ id, name }) => [id, name]));
}
