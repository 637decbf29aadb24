import { type FreshDatabase, freshDatabase } from "@entente/db/testing/fresh-database";
import { Secret, TOTP } from "otpauth";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { confirmApp, removeApp } from "./factor/authenticator-app.ts";
import { beginOneTimePassword, offeredSecret } from "./factor/one-time-password.ts";
import { acceptCodes, offerCodes } from "./factor/recovery-codes.ts";
import { proveCode } from "./factor/second-step.ts";
import { changePassword } from "./password/change.ts";
import { arriving, signedIn } from "./session/read.ts";
import { anAccount, password, testSecret } from "./testing/accounts.ts";
import { aBrowser } from "./testing/browser.ts";
import { aVisit } from "./testing/visit.ts";

let db: FreshDatabase;
beforeAll(async () => {
  process.env.AUTH_SECRET = testSecret;
  db = await freshDatabase();
});
afterAll(() => db.drop());

const halfMinute = 30_000;
const at = (steps: number) => new Date(Date.now() + steps * halfMinute);

async function aVisitor(email: string) {
  const browser = aBrowser(db.staff);
  await browser.signIn(email, password);
  const become = (reference: string) => browser.jar.set("entente-session", reference);
  return {
    browser,
    become,
    person: () => signedIn(browser.headers(), db.staff),
    onTheWay: () => arriving(browser.headers(), db.staff),
  };
}

/** Somebody who has an authenticator app, set up a while ago. */
async function aPersonWithApp(role: "publisher" | "contributor" = "publisher") {
  const account = await anAccount(db.staff, role);
  const visitor = await aVisitor(account.email);
  const me = await visitor.person();
  if (!me) throw new Error("not signed in");
  await beginOneTimePassword(account.id, db.staff);
  const offered = await offeredSecret({ accountId: account.id, email: account.email }, "Test", db.staff);
  const app = new TOTP({ secret: Secret.fromBase32(offered?.secret.replaceAll(" ", "") ?? "") });
  const code = (now = new Date()) => app.generate({ timestamp: now.getTime() });
  const long = at(-100);
  const who = { accountId: account.id, sessionId: me.sessionId };
  const confirmed = await confirmApp(who, code(long), "en", aVisit({ now: long }), db.staff);
  if (confirmed.outcome !== "right") throw new Error("the first code was not taken");
  visitor.become(confirmed.reference);
  return { ...account, ...visitor, who, code, offered };
}

/** Their password was right in another browser, and they type a code. */
async function aSecondStep(email: string) {
  const visitor = await aVisitor(email);
  const prove = async (typed: string, more = {}) => {
    const person = await visitor.onTheWay();
    if (!person) throw new Error("nobody is on the way");
    return proveCode(person, typed, "en", aVisit(more), db.staff);
  };
  return { ...visitor, prove };
}

describe("an authenticator app", () => {
  it("is offered as an image, as an address and as text, and its secret is kept sealed", async () => {
    const { id, offered } = await aPersonWithApp();
    expect(offered?.svg).toMatch(/^<svg/);
    expect(offered?.address).toMatch(/^otpauth:\/\/totp\/Test:.*secret=[A-Z2-7]{32}/);
    expect(offered?.secret).toMatch(/^([A-Z2-7]{4} ?){8}$/);
    const [row] = await db.asOwner("SELECT secret FROM edit.one_time_password WHERE account_id = $1", [id]);
    expect(row?.secret).not.toContain(offered?.secret.replaceAll(" ", ""));
  });

  it("counts once a code of it was right, which gives the session a new reference", async () => {
    const { id, email } = await anAccount(db.staff);
    await beginOneTimePassword(id, db.staff);
    const visitor = await aVisitor(email);
    const me = await visitor.person();
    const before = visitor.browser.jar.get("entente-session");
    const who = { accountId: id, sessionId: me?.sessionId ?? "" };
    expect(await confirmApp(who, "000000", "en", aVisit(), db.staff)).toEqual({ outcome: "wrong" });
    expect(await visitor.person()).not.toBeNull();
    const { browser } = await aPersonWithApp();
    expect(browser.jar.get("entente-session")).not.toBe(before);
  });

  it("is removed with its recovery codes, and other sessions end", async () => {
    const { email, who, person, code } = await aPersonWithApp();
    const { sealed } = await offerCodes(who.accountId, new Date(), db.staff);
    await acceptCodes(who, sealed, new Date(), db.staff);
    const other = await aSecondStep(email);
    const proved = await other.prove(code());
    other.become(proved.outcome === "right" ? proved.reference : "");
    await removeApp(who, "en", db.staff);
    expect(await other.person()).toBeNull();
    expect(await person()).not.toBeNull();
    expect(await db.staff.recoveryCode.count({ where: { accountId: who.accountId } })).toBe(0);
  });
});

describe("after a right password", () => {
  it("the desk stays closed until the second step, and opens under a new reference", async () => {
    const { email, code } = await aPersonWithApp();
    const { browser, become, person, onTheWay, prove } = await aSecondStep(email);
    expect(await person()).toBeNull();
    expect(await onTheWay()).toMatchObject({ email, step: "second-step" });
    const before = browser.jar.get("entente-session") ?? "";
    const proved = await prove(code());
    if (proved.outcome !== "right") throw new Error("the code was not taken");
    expect(await onTheWay()).toBeNull();
    become(proved.reference);
    expect(proved.reference).not.toBe(before);
    expect(await person()).toMatchObject({ email });
    become(before);
    expect(await person()).toBeNull();
  });

  it("a code of the half minute before or after is taken, one further away is not", async () => {
    for (const [steps, outcome] of [
      [-2, "wrong"],
      [2, "wrong"],
      [-1, "right"],
    ] as const) {
      const { email, code } = await aPersonWithApp();
      const { prove } = await aSecondStep(email);
      expect((await prove(code(at(steps)))).outcome).toBe(outcome);
    }
  });

  it("a code is taken once, also when it is sent twice at once", async () => {
    const { email, code } = await aPersonWithApp();
    const [one, two] = [await aSecondStep(email), await aSecondStep(email)];
    const outcomes = (await Promise.all([one.prove(code()), two.prove(code())])).map(
      ({ outcome }) => outcome,
    );
    expect(outcomes.sort()).toEqual(["right", "wrong"]);
    expect((await (await aSecondStep(email)).prove(code())).outcome).toBe("wrong");
  });

  it("wrong codes slow down, whatever the session, and lock nobody out", async () => {
    const { email, code } = await aPersonWithApp();
    for (let i = 0; i < 5; i++) {
      const { prove } = await aSecondStep(email);
      expect((await prove("000000", { address: `198.51.100.${i}` })).outcome).toBe("wrong");
    }
    const { prove } = await aSecondStep(email);
    expect((await prove(code())).outcome).toBe("too-soon");
    const later = at(1);
    expect((await prove(code(later), { now: later })).outcome).toBe("right");
  });
});

describe("recovery codes", () => {
  it("are ten, count once they are accepted, open the desk once each, and are kept as hashes", async () => {
    const { id, email, who } = await aPersonWithApp();
    const now = new Date();
    const { codes, sealed } = await offerCodes(id, now, db.staff);
    expect(new Set(codes).size).toBe(10);
    const [first = "", second = ""] = codes;
    expect((await (await aSecondStep(email)).prove(first)).outcome).toBe("wrong");
    expect(await acceptCodes(who, sealed, now, db.staff)).toBe(true);
    expect(await acceptCodes(who, sealed, now, db.staff)).toBe(true);
    expect(
      (await (await aSecondStep(email)).prove(` ${first.toUpperCase().replace("-", " ")} `)).outcome,
    ).toBe("right");
    expect((await (await aSecondStep(email)).prove(first)).outcome).toBe("wrong");
    expect((await (await aSecondStep(email)).prove(second)).outcome).toBe("right");
    const rows = await db.asOwner("SELECT code_hash FROM edit.recovery_code WHERE account_id = $1", [id]);
    expect(JSON.stringify(rows)).not.toContain(second.replace("-", ""));
    expect(await db.staff.mail.count({ where: { to: email, subject: "A recovery code was used" } })).toBe(2);
  });

  it("that were renewed are worth nothing, and an old offer does not bring them back", async () => {
    const { id, email, who } = await aPersonWithApp();
    const now = new Date();
    const [old, renewed] = [await offerCodes(id, now, db.staff), await offerCodes(id, now, db.staff)];
    await acceptCodes(who, old.sealed, now, db.staff);
    const { sealed } = await offerCodes(id, now, db.staff);
    expect(await acceptCodes(who, sealed, now, db.staff)).toBe(true);
    expect(await acceptCodes(who, renewed.sealed, now, db.staff)).toBe(false);
    expect((await (await aSecondStep(email)).prove(old.codes[0] ?? "")).outcome).toBe("wrong");
  });

  it("sealed for one account are opened for no other", async () => {
    const [mine, theirs] = [await aPersonWithApp(), await aPersonWithApp()];
    const { sealed } = await offerCodes(mine.id, new Date(), db.staff);
    expect(await acceptCodes(theirs.who, sealed, new Date(), db.staff)).toBe(false);
  });
});

describe("where the register demands a second factor", () => {
  const demand = (secondFactorRequired: boolean) =>
    db.staff.setting.upsert({
      where: { id: 1 },
      create: { id: 1, secondFactorRequired },
      update: { secondFactorRequired },
    });
  afterAll(() => demand(false));

  it("a publisher without one is led to set one up, also in a session that was open; a contributor is not", async () => {
    const [publisher, contributor] = [await anAccount(db.staff), await anAccount(db.staff, "contributor")];
    const before = await aVisitor(publisher.email);
    expect(await before.person()).not.toBeNull();
    await demand(true);
    expect(await before.person()).toBeNull();
    const after = await aVisitor(publisher.email);
    for (const { onTheWay } of [before, after]) expect(await onTheWay()).toMatchObject({ step: "set-up" });
    expect(await (await aVisitor(contributor.email)).person()).not.toBeNull();
    await db.staff.account.update({ where: { id: contributor.id }, data: { role: "publisher" } });
    expect(await (await aVisitor(contributor.email)).onTheWay()).toMatchObject({ step: "set-up" });
  });

  it("whoever removes their last one sets up another before they go on", async () => {
    await demand(false);
    const { who, person, onTheWay } = await aPersonWithApp();
    await demand(true);
    expect(await person()).not.toBeNull();
    await removeApp(who, "en", db.staff);
    expect(await person()).toBeNull();
    expect(await onTheWay()).toMatchObject({ step: "set-up" });
  });
});

describe("a changed password", () => {
  it("asks for the current one, ends other sessions, tells the person, and renews the reference", async () => {
    const { email } = await anAccount(db.staff);
    const [here, elsewhere] = [await aVisitor(email), await aVisitor(email)];
    const me = await here.person();
    if (!me) throw new Error("not signed in");
    const change = (current: string, wanted: string) =>
      changePassword(me, { current, password: wanted }, "en", aVisit(), db.staff);
    expect(await change("not it", "seven green bicycles")).toEqual({
      outcome: "refused",
      problem: "wrong-password",
    });
    expect(await change(password, "short")).toEqual({ outcome: "refused", problem: "too-short" });
    const changed = await change(password, "seven green bicycles");
    if (changed.outcome !== "changed") throw new Error("it was not changed");
    expect(await elsewhere.person()).toBeNull();
    expect(await here.person()).toBeNull();
    here.become(changed.reference);
    expect(await here.person()).toMatchObject({ email, sessionId: me.sessionId });
    expect(await db.staff.mail.count({ where: { to: email, subject: "Your password was changed" } })).toBe(1);
  });
});
