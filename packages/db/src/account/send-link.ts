/** A link goes out by mail, in the transaction of what asks for it. */
import type { Language } from "@entente/domain/languages";
import { registerAddress } from "@entente/environment/address";
import type { Transaction } from "../clients.ts";
import { enqueueMail } from "../mail/enqueue.ts";
import { issueLink, type NewLink } from "./link.ts";
import { linkWords } from "./link-words.ts";

const pages = { invitation: "/desk/sign-in/welcome", reset: "/desk/sign-in/new-password" } as const;

type Sent = NewLink & {
  /** The language of the mail. */
  readonly language: Language;
};

/** Before the id of the link, in the name of the occasion. */
const occasion = "link:";

/**
 * Whether a mail carries a link that opens an account: an invitation, or the way to a new password.
 * @param key the name of its occasion
 */
export const opensAccount = (key: string): boolean => key.startsWith(occasion);

/** Makes a link for an account and puts the mail that carries it into the outbox. */
export async function sendLink(tx: Transaction, { language, ...wanted }: Sent): Promise<void> {
  const { email, name } = await tx.account.findUniqueOrThrow({
    where: { id: wanted.accountId },
    select: { email: true, name: true },
  });
  const { id, token } = await issueLink(tx, wanted);
  const address = registerAddress();
  const { subject, body } = linkWords[wanted.purpose][language];
  const places: Record<string, string> = {
    name,
    address,
    link: `${address}${pages[wanted.purpose]}?token=${token}`,
  };
  await enqueueMail(tx, {
    key: `${occasion}${id}`,
    to: email,
    language,
    subject,
    body: body.replace(/\{(\w+)\}/g, (whole, key) => places[key] ?? whole),
  });
}
