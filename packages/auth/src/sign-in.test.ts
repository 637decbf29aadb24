import { type FreshDatabase, freshDatabase } from "@entente/db/testing/fresh-database";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { signedIn } from "./session/read.ts";
import { anAccount, password, testSecret } from "./testing/accounts.ts";
import { aBrowser } from "./testing/browser.ts";

let db: FreshDatabase;
beforeAll(async () => {
  process.env.AUTH_SECRET = testSecret;
  db = await freshDatabase();
});
afterAll(() => db.drop());

const refused = "/desk/sign-in?error=CredentialsSignin&code=credentials";
const actionsOf = async (accountId: string) =>
  (await db.staff.audit.findMany({ where: { accountId }, orderBy: { id: "asc" } })).map(
    ({ action }) => action,
  );

describe("the right password", () => {
  it("opens the desk under the person's role and scope", async () => {
    const { id, email } = await anAccount(db.staff, "contributor");
    await db.staff.account.update({ where: { id }, data: { scopeLanguages: ["nl"] } });
    const browser = aBrowser(db.staff);
    expect(await browser.signIn(` ${email.toUpperCase()} `, password)).toBe("/desk");
    expect(await signedIn(browser.headers(), db.staff)).toMatchObject({
      email,
      actor: { accountId: id, role: "contributor", scope: { units: null, languages: ["nl"] } },
    });
    expect(await actionsOf(id)).toEqual(["account.sign-in"]);
  });

  it("puts a reference in the cookie whose hash alone is kept", async () => {
    const { id, email } = await anAccount(db.staff);
    const browser = aBrowser(db.staff);
    await browser.signIn(email, password);
    const reference = browser.jar.get("entente-session") ?? "";
    expect(reference).toMatch(/^[\w-]{43}$/);
    const [row] = await db.asOwner(
      "SELECT row_to_json(s)::text AS text FROM edit.session s WHERE account_id = $1",
      [id],
    );
    expect(row?.text).toContain("Test browser");
    expect(row?.text).not.toContain(reference);
  });

  it("starts a new session each time and takes over none that was planted", async () => {
    const { id, email } = await anAccount(db.staff);
    const browser = aBrowser(db.staff);
    const planted = "A".repeat(43);
    browser.jar.set("entente-session", planted);
    await browser.signIn(email, password);
    const first = browser.jar.get("entente-session");
    await browser.signIn(email, password);
    const second = browser.jar.get("entente-session");
    expect(new Set([planted, first, second]).size).toBe(3);
    expect(await db.staff.session.count({ where: { accountId: id } })).toBe(1);
  });
});

describe("what is refused", () => {
  it("answers alike to a wrong password, an unknown address and a suspended account", async () => {
    const wrong = await anAccount(db.staff);
    const suspended = await anAccount(db.staff);
    await db.staff.account.update({ where: { id: suspended.id }, data: { suspendedAt: new Date() } });
    const browser = aBrowser(db.staff, "192.0.2.2");
    expect(await browser.signIn(wrong.email, "wrong password")).toBe(refused);
    expect(await browser.signIn("nobody@example.org", password)).toBe(refused);
    expect(await browser.signIn(suspended.email, password)).toBe(refused);
    expect(await browser.signIn("", "")).toBe(refused);
    expect(await signedIn(browser.headers(), db.staff)).toBeNull();
    expect(await actionsOf(wrong.id)).toEqual(["account.sign-in-failed"]);
    expect(await actionsOf(suspended.id)).toEqual(["account.sign-in-failed"]);
  });

  it("does not take a form without the token of this browser", async () => {
    const { id, email } = await anAccount(db.staff);
    const browser = aBrowser(db.staff);
    const foreign = await aBrowser(db.staff).token();
    for (const csrfToken of ["", foreign]) {
      await browser.token();
      const response = await browser.send("/api/auth/callback/password", { csrfToken, email, password });
      expect(response.headers.get("location")).toBe("/desk/sign-in?error=MissingCSRF");
    }
    expect(await db.staff.session.count({ where: { accountId: id } })).toBe(0);
  });

  it.each([
    ["https://evil.example/desk", "/desk"],
    ["//evil.example/desk", "/desk"],
    ["/\\evil.example", "/desk"],
    ["/en/treaties/cbd", "/desk"],
    ["/desk/../en", "/desk"],
    ["/desk/sessions?x=1", "/desk/sessions?x=1"],
  ])("leads from callbackUrl %s to %s", async (callbackUrl, landing) => {
    const { email } = await anAccount(db.staff);
    expect(await aBrowser(db.staff).signIn(email, password, { callbackUrl })).toBe(landing);
  });

  it("answers nothing but the actions of the desk, and reads no large form", async () => {
    const browser = aBrowser(db.staff);
    for (const path of ["session", "providers", "error", "signout", "callback/password", "signin/password"]) {
      expect((await browser.send(`/api/auth/${path}`)).status).toBe(404);
    }
    const large = { csrfToken: await browser.token(), email: "x".repeat(9000), password };
    expect((await browser.send("/api/auth/callback/password", large)).status).toBe(413);
  });
});

describe("cookies", () => {
  it("are closed to script and to other sites, and kept to TLS where there is TLS", async () => {
    const browser = aBrowser(db.staff);
    const plain = await browser.send("/api/auth/signin?callbackUrl=/desk/sessions");
    expect(plain.headers.get("location")).toContain("/desk/sign-in?callbackUrl=");
    expect(plain.headers.getSetCookie()).toHaveLength(2);
    for (const line of plain.headers.getSetCookie()) {
      expect(line).toMatch(/^entente-(form|return)=.*; Path=\/; HttpOnly; SameSite=Lax$/);
    }
    process.env.ORIGIN = "https://register.test";
    const overTls = await browser.send("/api/auth/signin");
    delete process.env.ORIGIN;
    for (const line of overTls.headers.getSetCookie()) {
      expect(line).toMatch(/^__Host-entente-(form|return)=.*; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
    }
  });
});
