import { type FreshDatabase, freshDatabase } from "@entente/db/testing/fresh-database";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { anAccount, testSecret } from "../testing/accounts.ts";
import { aVisit } from "../testing/visit.ts";
import { type ChallengePurpose, keepChallenge, takeChallenge } from "./challenge.ts";
import { askToSignIn, signInWithPasskey } from "./sign-in.ts";

let db: FreshDatabase;
beforeAll(async () => {
  process.env.AUTH_SECRET = testSecret;
  db = await freshDatabase();
});
afterAll(() => db.drop());

const start = new Date("2026-11-25T09:00:00Z");
const minutes = (count: number) => new Date(start.getTime() + count * 60_000);

async function asked(purpose: ChallengePurpose, accountId: string | null = null) {
  const challenge = { purpose, accountId, value: crypto.randomUUID() };
  await keepChallenge(db.staff, challenge, start);
  return challenge;
}

describe("a challenge", () => {
  it("is taken once, also by two at once", async () => {
    const challenge = await asked("sign-in");
    const taken = await Promise.all([1, 2].map(() => takeChallenge(db.staff, challenge, start)));
    expect(taken.sort()).toEqual([false, true]);
    expect(await takeChallenge(db.staff, challenge, start)).toBe(false);
  });

  it("can be answered for five minutes", async () => {
    expect(await takeChallenge(db.staff, await asked("sign-in"), minutes(4.9))).toBe(true);
    expect(await takeChallenge(db.staff, await asked("sign-in"), minutes(5))).toBe(false);
  });

  it("asked for one purpose or person answers for no other", async () => {
    const { id } = await anAccount(db.staff);
    const challenge = await asked("add", id);
    expect(await takeChallenge(db.staff, { ...challenge, accountId: null }, start)).toBe(false);
    expect(await takeChallenge(db.staff, { ...challenge, purpose: "sign-in" }, start)).toBe(false);
    expect(await takeChallenge(db.staff, challenge, start)).toBe(true);
  });
});

it("an answer that no authenticator gave opens nothing and slows down", async () => {
  const visit = aVisit({ address: "192.0.2.80" });
  const { challenge, userVerification } = await askToSignIn(visit, db.staff);
  expect(userVerification).toBe("required");
  const said = { type: "webauthn.get", challenge, origin: visit.origin };
  const response = {
    id: "no-such-passkey",
    rawId: "no-such-passkey",
    type: "public-key" as const,
    clientExtensionResults: {},
    response: {
      clientDataJSON: Buffer.from(JSON.stringify(said)).toString("base64url"),
      authenticatorData: "AAAA",
      signature: "AAAA",
    },
  };
  for (let i = 0; i < 5; i++) {
    expect(await signInWithPasskey(response, visit, db.staff)).toEqual({ outcome: "wrong" });
  }
  expect(await signInWithPasskey(response, visit, db.staff)).toEqual({ outcome: "too-soon" });
});
