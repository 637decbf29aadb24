import { issueLink, type LinkPurpose } from "@entente/db/account/link";
import { type FreshDatabase, freshDatabase } from "@entente/db/testing/fresh-database";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { choosePassword } from "./password/by-link.ts";
import { askForPassword } from "./password/forgotten.ts";
import { signedIn } from "./session/read.ts";
import { anAccount, password, testSecret } from "./testing/accounts.ts";
import { aBrowser } from "./testing/browser.ts";
import { aVisit } from "./testing/visit.ts";

let db: FreshDatabase;
beforeAll(async () => {
  process.env.AUTH_SECRET = testSecret;
  db = await freshDatabase();
});
afterAll(() => db.drop());

const newPassword = "seven green bicycles";
const choose = (token: string, typed = newPassword, purpose: LinkPurpose = "reset") =>
  choosePassword({ purpose, token, password: typed }, aVisit(), db.staff);

async function anAccountWithLink(purpose: LinkPurpose = "reset") {
  const account = await anAccount(db.staff);
  const { token } = await issueLink(db.staff, { accountId: account.id, purpose });
  return { ...account, token };
}

describe("with a link from a mail", () => {
  it("somebody chooses a password, is signed in, and their other sessions end", async () => {
    const { email, token } = await anAccountWithLink();
    const before = aBrowser(db.staff);
    await before.signIn(email, password);
    const chosen = await choose(token);
    const browser = aBrowser(db.staff);
    browser.jar.set("entente-session", chosen.outcome === "chosen" ? chosen.reference : "");
    expect(await signedIn(browser.headers(), db.staff)).toMatchObject({ email });
    expect(await signedIn(before.headers(), db.staff)).toBeNull();
    expect(await aBrowser(db.staff).signIn(email, password)).toContain("CredentialsSignin");
    expect(await aBrowser(db.staff).signIn(email, newPassword)).toBe("/desk");
  });

  it("a password that is not taken leaves the link open", async () => {
    const { token } = await anAccountWithLink("invitation");
    expect(await choose(token, "short", "invitation")).toEqual({ outcome: "refused", problem: "too-short" });
    expect((await choose(token, newPassword, "invitation")).outcome).toBe("chosen");
  });

  it("a used, a made-up and a foreign link get one answer", async () => {
    const { token } = await anAccountWithLink();
    await choose(token);
    const { token: invitation } = await anAccountWithLink("invitation");
    for (const dead of [token, "x".repeat(43), "", invitation]) {
      expect(await choose(dead)).toEqual({ outcome: "no-link" });
    }
  });

  it("two who use it at once are one", async () => {
    const { id, token } = await anAccountWithLink();
    const outcomes = (await Promise.all([choose(token), choose(token)])).map(({ outcome }) => outcome);
    expect(outcomes.sort()).toEqual(["chosen", "no-link"]);
    expect(await db.staff.session.count({ where: { accountId: id } })).toBe(1);
  });
});

describe("somebody who has forgotten their password", () => {
  const ask = (email: string, address = "192.0.2.50") =>
    askForPassword(email, "nl", aVisit({ address }), db.staff);

  it("gets one mail in their language, however often the form is sent", async () => {
    const { email } = await anAccount(db.staff);
    const answers = await Promise.all([ask(email), ask(` ${email.toUpperCase()} `)]);
    expect(answers).toEqual(["asked", "asked"]);
    const mails = await db.staff.mail.findMany({ where: { to: email } });
    expect(mails).toHaveLength(1);
    expect(mails[0]).toMatchObject({ language: "nl", subject: "Een nieuw wachtwoord voor het register" });
  });

  it("is answered like somebody who has no account, and no sooner", async () => {
    const { email } = await anAccount(db.staff);
    const suspended = await anAccount(db.staff);
    await db.staff.account.update({ where: { id: suspended.id }, data: { suspendedAt: new Date() } });
    const times: number[] = [];
    for (const who of [email, "nobody@example.org", suspended.email, "no address"]) {
      const start = performance.now();
      expect(await ask(who, "192.0.2.51")).toBe("asked");
      if (who.includes("@")) times.push(performance.now() - start);
    }
    expect(Math.min(...times)).toBeGreaterThanOrEqual(490);
    expect(
      await db.staff.mail.count({ where: { to: { in: ["nobody@example.org", suspended.email] } } }),
    ).toBe(0);
  });

  it("is slowed down by address, and can sign in all the same", async () => {
    const address = "192.0.2.52";
    const answers = await Promise.all(
      Array.from({ length: 12 }, (_, i) => ask(`guess-${i}@example.org`, address)),
    );
    expect(answers.filter((answer) => answer === "asked")).toHaveLength(10);
    const { email } = await anAccount(db.staff);
    expect(await aBrowser(db.staff, address).signIn(email, password)).toBe("/desk");
  });
});
