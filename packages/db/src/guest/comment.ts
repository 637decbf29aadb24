/** What a guest says, pinned to the record like any other comment. */

import { Refusal } from "@entente/domain/errors";
import type { RecordKind } from "@entente/domain/fields/field";
import type { Language, Localized } from "@entente/domain/languages";
import { nameIn } from "@entente/domain/record/names";
import { storedDocument } from "@entente/domain/record/stored";
import type { StaffClient, Transaction } from "../clients.ts";
import { type LetterWords, writeToStaff } from "../mail/letter.ts";
import { audit } from "../publishing/audit.ts";
import { type OpenGuestLink, openGuestLink } from "./open.ts";

export type GuestComment = {
  readonly token: string;
  /** Minted by the form: the same one a second time is the same comment. */
  readonly id: string;
  readonly name: string;
  readonly body: string;
};

/** More than this in an hour is no conversation. */
const mostInAnHour = 20;

const words: Localized<(guest: string, what: string, body: string) => LetterWords> = {
  en: (guest, what, body) => ({
    subject: `Comment: ${what}`,
    body: `${guest} looked at “${what}” through your link and wrote:\n\n${body}`,
  }),
  fr: (guest, what, body) => ({
    subject: `Commentaire : ${what}`,
    body: `${guest} a consulté « ${what} » par votre lien et a écrit :\n\n${body}`,
  }),
  nl: (guest, what, body) => ({
    subject: `Opmerking: ${what}`,
    body: `${guest} bekeek “${what}” via uw link en schreef:\n\n${body}`,
  }),
  de: (guest, what, body) => ({
    subject: `Kommentar: ${what}`,
    body: `${guest} hat „${what}“ über Ihren Link angesehen und schreibt:\n\n${body}`,
  }),
};

async function tellTheHost(tx: Transaction, link: OpenGuestLink, { id, name, body }: GuestComment) {
  const revision = await tx.revision.findUniqueOrThrow({
    where: { id: link.revisionId },
    select: { content: true, record: { select: { kind: true } } },
  });
  const document = storedDocument(revision.record.kind as RecordKind, revision.content);
  await writeToStaff(tx, {
    key: `guest-comment:${id}`,
    readers: [link.createdBy],
    words: (language: Language) => words[language](name, nameIn(document, language) || "…", body),
    path: `/desk/records/${link.recordId}/review`,
  });
}

/**
 * Pins the comment and tells whoever made the link. Answers false where the link leads nowhere.
 * @throws Refusal "too-often"
 */
export async function commentAsGuest(db: StaffClient, comment: GuestComment): Promise<boolean> {
  return db.$transaction(async (tx) => {
    const link = await openGuestLink(tx, comment.token);
    if (!link) return false;
    // One after the other, so that the count holds.
    await tx.$queryRaw`SELECT FROM edit.guest_link WHERE id = ${link.id}::uuid FOR UPDATE`;
    const there = await tx.recordComment.count({ where: { id: comment.id } });
    if (there > 0) return true;
    const lately = await tx.recordComment.count({
      where: { guestLinkId: link.id, createdAt: { gt: new Date(Date.now() - 3_600_000) } },
    });
    if (lately >= mostInAnHour) {
      throw new Refusal("too-often", "That is a lot at once. Wait an hour before you write more.");
    }
    const { id, name, body } = comment;
    const { recordId } = link;
    await tx.recordComment.create({
      data: { id, recordId, guestLinkId: link.id, guestName: name, body },
      select: { id: true },
    });
    await tellTheHost(tx, link, comment);
    await audit(tx, {
      accountId: null,
      action: "guest-link.comment",
      recordId,
      after: { guest: name, comment: body },
    });
    return true;
  });
}
