import { type FreshDatabase, freshDatabase } from "@entente/db/testing/fresh-database";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { endOwnSessions } from "./session/end.ts";
import { ownSessions } from "./session/own.ts";
import { signedIn } from "./session/read.ts";
import { anAccount, password, testSecret } from "./testing/accounts.ts";
import { aBrowser } from "./testing/browser.ts";

let db: FreshDatabase;
beforeAll(async () => {
  process.env.AUTH_SECRET = testSecret;
  db = await freshDatabase();
});
afterAll(() => db.drop());

const hour = 60 * 60 * 1000;
const later = (hours: number) => () => new Date(Date.now() + hours * hour);

/** A person who has signed in, and what the next request finds. */
async function aSignedInPerson() {
  const account = await anAccount(db.staff);
  const browser = aBrowser(db.staff);
  await browser.signIn(account.email, password);
  return { account, browser, now: (clock = later(0)) => signedIn(browser.headers(), db.staff, clock) };
}

describe("at the next request", () => {
  it("a suspended account is out", async () => {
    const { account, now } = await aSignedInPerson();
    expect(await now()).not.toBeNull();
    await db.staff.account.update({ where: { id: account.id }, data: { suspendedAt: new Date() } });
    expect(await now()).toBeNull();
  });

  it("a changed role holds", async () => {
    const { account, now } = await aSignedInPerson();
    await db.staff.account.update({ where: { id: account.id }, data: { role: "contributor" } });
    expect((await now())?.actor.role).toBe("contributor");
  });

  it("where passwords are no longer for everybody, whoever came by one is out", async () => {
    const [person, guard] = [await aSignedInPerson(), await aSignedInPerson()];
    await db.staff.account.update({ where: { id: guard.account.id }, data: { breakGlass: true } });
    const sso = await aSignedInPerson();
    await db.staff.session.updateMany({ where: { accountId: sso.account.id }, data: { method: "sso" } });
    await db.staff.setting.update({ where: { id: 1 }, data: { localSignIn: false } });
    expect([await person.now(), (await guard.now()) !== null, (await sso.now()) !== null]).toEqual([
      null,
      true,
      true,
    ]);
    await db.staff.setting.update({ where: { id: 1 }, data: { localSignIn: true } });
  });

  it("a deleted session is out", async () => {
    const { account, now } = await aSignedInPerson();
    await db.staff.session.deleteMany({ where: { accountId: account.id } });
    expect(await now()).toBeNull();
  });
});

describe("a session", () => {
  it("ends after twelve hours without a request", async () => {
    const { now } = await aSignedInPerson();
    expect(await now(later(11.9))).not.toBeNull();
    expect(await now(later(23.8))).not.toBeNull();
    expect(await now(later(35.9))).toBeNull();
  });

  it("ends after seven days, however busy", async () => {
    const { now } = await aSignedInPerson();
    for (let hours = 10; hours < 168; hours += 10) expect(await now(later(hours))).not.toBeNull();
    expect(await now(later(168.1))).toBeNull();
  });

  it("is deleted by signing out, and its reference is worth nothing afterwards", async () => {
    const { account, browser, now } = await aSignedInPerson();
    const [before, signedInAs] = [browser.headers(), await now()];
    const response = await browser.signOut();
    expect(response.headers.get("location")).toBe("/desk/sign-in?signed-out=1");
    expect(browser.jar.has("entente-session")).toBe(false);
    expect(await signedIn(before, db.staff)).toBeNull();
    expect(await db.staff.session.count({ where: { accountId: account.id } })).toBe(0);
    const lines = await db.staff.audit.findMany({ where: { accountId: account.id } });
    expect(lines).toContainEqual(
      expect.objectContaining({ action: "account.sign-out", sessionId: signedInAs?.sessionId }),
    );
  });

  it("is not ended by a form from elsewhere", async () => {
    const { browser, now } = await aSignedInPerson();
    await browser.send("/api/auth/signout", { csrfToken: "x".repeat(64) });
    expect(await now()).not.toBeNull();
  });
});

describe("a person's own sessions", () => {
  it("are listed, and can be ended one by one or all but the current one", async () => {
    const { account, now } = await aSignedInPerson();
    for (let i = 0; i < 2; i++) await aBrowser(db.staff).signIn(account.email, password);
    const me = await now();
    if (!me) throw new Error("not signed in");
    const list = await ownSessions(me, db.staff);
    expect(list.map(({ current }) => current).filter(Boolean)).toHaveLength(1);
    const other = list.find(({ current }) => !current);
    expect(await endOwnSessions(me, { id: other?.id ?? "" }, db.staff)).toBe(1);
    expect(await endOwnSessions(me, "others", db.staff)).toBe(1);
    expect(await ownSessions(me, db.staff)).toHaveLength(1);
    const told = await db.staff.audit.findMany({
      where: { accountId: account.id, action: "account.end-session" },
    });
    expect(told.map(({ sessionId }) => sessionId)).toEqual([me.sessionId, me.sessionId]);
  });

  it("do not include those of anybody else", async () => {
    const [mine, theirs] = [await aSignedInPerson(), await aSignedInPerson()];
    const [me, them] = [await mine.now(), await theirs.now()];
    if (!me || !them) throw new Error("not signed in");
    expect(await endOwnSessions(me, { id: them.sessionId }, db.staff)).toBe(0);
    expect(await theirs.now()).not.toBeNull();
  });
});
