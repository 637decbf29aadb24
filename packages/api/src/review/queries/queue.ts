/** What waits for one person: to be decided, to be looked at, to be answered, and what others still have to decide. */
import type { StaffClient } from "@entente/db/clients";
import { type Authorized, may } from "@entente/domain/access/authorize";
import type { Language } from "@entente/domain/languages";
import type { ReviewQueue } from "../view.ts";
import { movesOf } from "./moves.ts";
import {
  commentColumns,
  lookColumns,
  readRecordRow,
  recordColumns,
  sayingComments,
  sayingLooks,
  sayingSubmissions,
  submissionColumns,
} from "./rows.ts";

const most = 200;
const inUse = { record: { trashedAt: null } } as const;

const openSubmissions = (db: StaffClient) =>
  db.submission.findMany({
    where: { state: "open", ...inUse },
    select: { ...submissionColumns, record: recordColumns },
    orderBy: { submittedAt: "asc" },
    take: most,
  });

const openLooks = (db: StaffClient) =>
  db.secondLook.findMany({
    where: { lookedAt: null, ...inUse },
    select: { ...lookColumns, record: recordColumns },
    orderBy: { leftAt: "asc" },
    take: most,
  });

/** On records that the person wrote, handed in or showed to a guest; what they said themselves is no news. */
const pinnedFor = (db: StaffClient, accountId: string) =>
  db.recordComment.findMany({
    where: {
      settledAt: null,
      NOT: { accountId },
      record: {
        trashedAt: null,
        OR: [
          { draft: { savedBy: accountId } },
          { draft: { authors: { has: accountId } } },
          { submissions: { some: { submittedBy: accountId } } },
          { guestLinks: { some: { createdBy: accountId } } },
        ],
      },
    },
    select: { ...commentColumns, record: recordColumns },
    orderBy: { createdAt: "asc" },
    take: most,
  });

export async function reviewQueue(
  db: StaffClient,
  { actor }: Authorized<"record.read">,
  language: Language,
): Promise<ReviewQueue> {
  const [submissions, looks, comments] = await Promise.all([
    openSubmissions(db),
    openLooks(db),
    pinnedFor(db, actor.accountId),
  ]);
  const moves = await movesOf(db, submissions);
  const said = submissions.map(({ record, ...row }) => {
    const { unitIds, ref } = readRecordRow(record, language);
    return { ...sayingSubmissions(actor, unitIds, moves)(row), record: ref };
  });
  const sayComment = sayingComments(new Map());
  return {
    toDecide: said.filter(({ mayDecide }) => mayDecide),
    waiting: said.filter(({ mayTakeBack }) => mayTakeBack),
    looks: looks
      .map(({ record, ...row }) => {
        const { unitIds, ref } = readRecordRow(record, language);
        return { ...sayingLooks(actor, unitIds)(row), record: ref };
      })
      .filter(({ mayLook }) => mayLook),
    comments: comments.flatMap(({ record, ...row }) => {
      const { unitIds, ref } = readRecordRow(record, language);
      return may(actor, "record.read", { unitIds }) ? [{ ...sayComment(row), record: ref }] : [];
    }),
  };
}
