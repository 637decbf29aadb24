/** A guest's link that may still be used. Unknown, ended and expired ones are alike: there is nothing there. */
import type { StaffClient, Transaction } from "../clients.ts";
import { hashOfToken } from "./token.ts";

export type OpenGuestLink = {
  readonly id: string;
  readonly recordId: string;
  readonly revisionId: string;
  readonly guest: string;
  readonly expiresAt: Date;
  readonly createdBy: string;
};

/** The link of a token, or null. */
export const openGuestLink = (
  db: StaffClient | Transaction,
  token: string,
  now: Date = new Date(),
): Promise<OpenGuestLink | null> =>
  db.guestLink.findFirst({
    where: {
      tokenHash: hashOfToken(token),
      endedAt: null,
      expiresAt: { gt: now },
      record: { trashedAt: null },
    },
    select: {
      id: true,
      recordId: true,
      revisionId: true,
      guest: true,
      expiresAt: true,
      createdBy: true,
    },
  });
