/** Signing in with a passkey, alone or as the second step: it proves the device and, by PIN or finger, the person. */
import { type StaffClient, staffClient } from "@entente/db/clients";
import { audit } from "@entente/db/publishing/audit";
import {
  type AuthenticationResponseJSON,
  generateAuthenticationOptions,
  verifyAuthenticationResponse,
} from "@simplewebauthn/server";
import { keyOf, takeTurn } from "../password/turn.ts";
import { startSession } from "../session/start.ts";
import { isOpenTo, settingsOf } from "../settings.ts";
import type { Visit } from "../visit.ts";
import { keepChallenge, takeChallenge } from "./challenge.ts";
import { partyOf } from "./party.ts";

/** What the browser hands to the authenticator. It names no account: the passkey knows whose it is. */
export async function askToSignIn(visit: Visit, db: StaffClient = staffClient()) {
  const { expectedRPID: rpID } = partyOf(visit);
  const options = await generateAuthenticationOptions({ rpID, userVerification: "required" });
  await keepChallenge(db, { purpose: "sign-in", accountId: null, value: options.challenge }, visit.now);
  return options;
}

const columns = {
  id: true,
  accountId: true,
  publicKey: true,
  counter: true,
  account: { select: { suspendedAt: true, breakGlass: true } },
} as const;

async function knownPasskey(db: StaffClient, id: string) {
  const passkey = await db.passkey.findUnique({ where: { id }, select: columns });
  if (!passkey || passkey.account.suspendedAt) return null;
  return isOpenTo(passkey.account, "passkey", await settingsOf(db)) ? passkey : null;
}

/** The counter after a right answer, or null. Whatever is wrong with an answer, it is no answer. */
async function counterAfter(
  db: StaffClient,
  passkey: NonNullable<Awaited<ReturnType<typeof knownPasskey>>>,
  response: AuthenticationResponseJSON,
  visit: Visit,
): Promise<bigint | null> {
  const { id, publicKey, counter } = passkey;
  try {
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response,
      ...partyOf(visit),
      expectedChallenge: (value) =>
        takeChallenge(db, { purpose: "sign-in", accountId: null, value }, visit.now),
      credential: { id, publicKey: new Uint8Array(publicKey), counter: Number(counter) },
      requireUserVerification: true,
    });
    return verified ? BigInt(authenticationInfo.newCounter) : null;
  } catch {
    return null;
  }
}

export type WithPasskey =
  | { readonly outcome: "right"; readonly reference: string }
  | { readonly outcome: "wrong" | "too-soon" };

/** Checks the answer and starts a session. */
export async function signInWithPasskey(
  response: AuthenticationResponseJSON,
  visit: Visit,
  db: StaffClient = staffClient(),
): Promise<WithPasskey> {
  const turn = await takeTurn(db, { account: `passkey ${response.id}`, address: visit.address }, visit.now);
  if (!turn) return { outcome: "too-soon" };
  const passkey = await knownPasskey(db, response.id);
  const counter = passkey && (await counterAfter(db, passkey, response, visit));
  const reference =
    passkey && counter !== null
      ? await db.$transaction(async (tx) => {
          const { count } = await tx.passkey.updateMany({
            where: { id: passkey.id, counter: passkey.counter },
            data: { counter, lastUsedAt: visit.now },
          });
          const { accountId } = passkey;
          return count === 1 ? startSession(tx, { accountId, method: "passkey", proved: true }, visit) : null;
        })
      : null;
  if (reference) {
    await turn.giveBack();
    return { outcome: "right", reference };
  }
  const after = { reason: "wrong passkey", from: keyOf("address", visit.address) };
  await audit(db, { accountId: passkey?.accountId ?? null, action: "account.sign-in-failed", after });
  return { outcome: "wrong" };
}
