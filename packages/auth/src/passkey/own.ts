/** A person adds a passkey to their account, gives one another name, and removes one. */
import { endSessions } from "@entente/db/account/end-sessions";
import { afterRemoving } from "@entente/db/account/factors";
import { type StaffClient, staffClient } from "@entente/db/clients";
import { audit } from "@entente/db/publishing/audit";
import type { Language } from "@entente/domain/languages";
import {
  generateRegistrationOptions,
  type RegistrationResponseJSON,
  verifyRegistrationResponse,
} from "@simplewebauthn/server";
import { z } from "zod";
import { notify } from "../notice/notify.ts";
import { stepUp } from "../session/start.ts";
import type { Setter, Who } from "../session/who-sets-up.ts";
import type { Visit } from "../visit.ts";
import { keepChallenge, takeChallenge } from "./challenge.ts";
import { partyOf } from "./party.ts";

/** What a person calls a passkey, to know it again. */
export const passkeyName = z.string().trim().min(1).max(60);

/** What the browser hands to the authenticator, which must hold the passkey itself and ask who is there. */
export async function askToAdd(
  { accountId, email, name }: Setter,
  register: string,
  visit: Visit,
  db: StaffClient = staffClient(),
) {
  const there = await db.passkey.findMany({ where: { accountId }, select: { id: true, transports: true } });
  const options = await generateRegistrationOptions({
    rpID: partyOf(visit).expectedRPID,
    rpName: register,
    userID: new TextEncoder().encode(accountId),
    userName: email,
    userDisplayName: name,
    attestationType: "none",
    excludeCredentials: there,
    authenticatorSelection: { residentKey: "required", userVerification: "required" },
  });
  await keepChallenge(db, { purpose: "add", accountId, value: options.challenge }, visit.now);
  return options;
}

async function made(db: StaffClient, accountId: string, response: RegistrationResponseJSON, visit: Visit) {
  try {
    const { registrationInfo } = await verifyRegistrationResponse({
      response,
      ...partyOf(visit),
      expectedChallenge: (value) => takeChallenge(db, { purpose: "add", accountId, value }, visit.now),
      requireUserVerification: true,
    });
    return registrationInfo?.credential ?? null;
  } catch {
    return null;
  }
}

type Added = { readonly name: string; readonly response: RegistrationResponseJSON };

/** Keeps the passkey, ends other sessions, and answers the reference under which this one goes on; null refuses. */
export async function addPasskey(
  { accountId, sessionId }: Who,
  { name, response }: Added,
  language: Language,
  visit: Visit,
  db: StaffClient = staffClient(),
): Promise<string | null> {
  const credential = await made(db, accountId, response, visit);
  if (!credential) return null;
  const { id, publicKey, counter, transports = [] } = credential;
  const row = {
    id,
    accountId,
    name,
    publicKey: Buffer.from(publicKey),
    counter: BigInt(counter),
    transports,
  };
  return db.$transaction(async (tx) => {
    const { count } = await tx.passkey.createMany({ data: [row], skipDuplicates: true });
    if (count === 0) return null;
    const sessions = await endSessions(tx, accountId, sessionId);
    const after = { factor: "passkey", name, sessions };
    await audit(tx, { accountId, sessionId, action: "account.add-factor", after });
    await notify(tx, { accountId, occasion: "factor-added", language });
    return stepUp(tx, sessionId, visit.now);
  });
}

/** Gives one of the person's own passkeys another name. It opens no more and no less than before. */
export async function renamePasskey(
  { accountId, sessionId }: Who,
  { id, name }: { readonly id: string; readonly name: string },
  db: StaffClient = staffClient(),
): Promise<void> {
  await db.$transaction(async (tx) => {
    const passkey = await tx.passkey.findFirst({ where: { id, accountId }, select: { name: true } });
    if (!passkey || passkey.name === name) return;
    await tx.passkey.update({ where: { id }, data: { name }, select: { id: true } });
    const [before, after] = [{ name: passkey.name }, { name }];
    await audit(tx, { accountId, sessionId, action: "account.rename-passkey", before, after });
  });
}

/** Removes one of the person's own passkeys; recovery codes go with the last second factor. */
export async function removePasskey(
  { accountId, sessionId }: Who,
  id: string,
  language: Language,
  db: StaffClient = staffClient(),
): Promise<void> {
  await db.$transaction(async (tx) => {
    const { count } = await tx.passkey.deleteMany({ where: { id, accountId } });
    if (count === 0) return;
    await afterRemoving(tx, accountId);
    const sessions = await endSessions(tx, accountId, sessionId);
    const before = { factor: "passkey" };
    await audit(tx, { accountId, sessionId, action: "account.remove-factor", before, after: { sessions } });
    await notify(tx, { accountId, occasion: "factor-removed", language });
  });
}
