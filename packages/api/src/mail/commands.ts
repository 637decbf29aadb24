/** Reading a mail is told in the log, so it is an act. */
import { readLetter, resendLetter } from "@entente/db/mail/outbox";
import { authorize, wholeRegister } from "@entente/domain/access/authorize";
import type { ActingContext } from "../trpc.ts";
import type { LetterView } from "./view.ts";

const mayRead = ({ actor }: ActingContext) => authorize(actor, "outbox.read", wholeRegister);

export const readMail = async (ctx: ActingContext, { id }: { readonly id: string }): Promise<LetterView> =>
  (await readLetter(ctx.db, mayRead(ctx), id)) as LetterView;

export const resendMail = (
  ctx: ActingContext,
  input: { readonly id: string; readonly attempts: number },
): Promise<void> => resendLetter(ctx.db, mayRead(ctx), input);
