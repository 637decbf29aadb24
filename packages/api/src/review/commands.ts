/** What staff do in a review, handed over to the store, which authorizes on the rows that it writes. */
import { type Approve, approve } from "@entente/db/review/approve";
import { type Comment, comment, settle } from "@entente/db/review/comment";
import { type Look, look } from "@entente/db/review/look";
import { type Return, returnSubmission } from "@entente/db/review/return";
import { type Submit, submit } from "@entente/db/review/submit";
import { takeBack } from "@entente/db/review/take-back";
import type { ActingContext } from "../trpc.ts";

export const submitParts = ({ db, actor }: ActingContext, input: Submit) => submit(db, actor, input);

export const approveParts = ({ db, actor }: ActingContext, input: Approve) => approve(db, actor, input);

export async function takePartsBack({ db, actor }: ActingContext, submissionId: string) {
  await takeBack(db, actor, submissionId);
  return { submissionId };
}

export async function returnParts({ db, actor }: ActingContext, input: Return) {
  await returnSubmission(db, actor, input);
  return { submissionId: input.submissionId };
}

export async function commentOnRecord({ db, actor }: ActingContext, input: Comment) {
  await comment(db, actor, input);
  return { commentId: input.id };
}

export async function settleComment({ db, actor }: ActingContext, commentId: string) {
  await settle(db, actor, commentId);
  return { commentId };
}

export async function takeSecondLook({ db, actor }: ActingContext, input: Look) {
  await look(db, actor, input);
  return { changeSetId: input.changeSetId };
}
