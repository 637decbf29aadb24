/** What administrators do to accounts: authorize, and hand over to the store. */
import { changeAccount } from "@entente/db/account/change-account";
import { resendInvitation, revokeInvitation } from "@entente/db/account/invitation";
import { invite, inviteAll } from "@entente/db/account/invite";
import { endSessionsOf, removeFactorsOf } from "@entente/db/account/rescue";
import { reinstate, suspend } from "@entente/db/account/suspend";
import type { StaffClient } from "@entente/db/clients";
import { type Authorized, authorize, wholeRegister } from "@entente/domain/access/authorize";
import { Refusal } from "@entente/domain/errors";
import type { Language } from "@entente/domain/languages";
import type { ActingContext } from "../trpc.ts";
import { addressesIn, type CsvReading, readCsv } from "./csv.ts";
import { listUnits, takenAddresses } from "./queries.ts";

type May = Authorized<"account.manage">;

/** A command of the store, for somebody who may look after accounts. */
const managing =
  <I, O>(command: (db: StaffClient, may: May, input: I) => Promise<O>) =>
  ({ db, actor }: ActingContext, input: I): Promise<O> =>
    command(db, authorize(actor, "account.manage", wholeRegister), input);

export const invitePerson = managing(invite);
export const resend = managing(resendInvitation);
export const revoke = managing(revokeInvitation);
export const changePerson = managing(changeAccount);
export const suspendPerson = managing(suspend);
export const reinstatePerson = managing(reinstate);
export const endSessions = managing(endSessionsOf);
export const removeFactors = managing(removeFactorsOf);

export type CsvFile = { readonly actId: string; readonly csv: string; readonly language: Language };

async function read(db: StaffClient, may: May, { csv, actId, language }: CsvFile): Promise<CsvReading> {
  const [units, taken] = await Promise.all([
    listUnits(db, may, { language }),
    takenAddresses(db, may, addressesIn(csv)),
  ]);
  return readCsv({ csv, actId, language, units, taken });
}

/** What a file would do, without doing it. */
export const checkCsv = managing(read);

/**
 * Invites everybody whom a file names, or nobody.
 * @throws Refusal "invalid-input"
 */
export const inviteFromCsv = managing(async (db, may, file: CsvFile) => {
  const { problem, lines, invitations } = await read(db, may, file);
  const wrong = lines.filter(({ outcome }) => outcome === "wrong");
  if (problem || wrong.length > 0) {
    throw new Refusal(
      "invalid-input",
      "Nobody was invited. Correct the file and check it again.",
      wrong.map(({ line }) => ({ path: ["csv", line], message: `Correct line ${line}.` })),
    );
  }
  return inviteAll(db, may, invitations);
});
