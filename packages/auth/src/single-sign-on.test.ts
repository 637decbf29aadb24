import { issueLink } from "@entente/db/account/link";
import { type FreshDatabase, freshDatabase } from "@entente/db/testing/fresh-database";
import type { GroupRole } from "@entente/domain/access/group-roles";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { signedIn } from "./session/read.ts";
import { removeIdentity } from "./single-sign-on/own.ts";
import { anAccount, password, testSecret } from "./testing/accounts.ts";
import { aBrowser } from "./testing/browser.ts";
import { type Knows, startProvider, type TestProvider } from "./testing/provider.ts";

const home = "http://127.0.0.1:3000";
const people: Record<string, Knows> = {};
let db: FreshDatabase;
let provider: TestProvider;

beforeAll(async () => {
  process.env.AUTH_SECRET = testSecret;
  db = await freshDatabase();
  provider = await startProvider({ redirectUris: [`${home}/api/auth/callback/sso`], people });
  process.env.OIDC_ISSUER = provider.issuer;
  process.env.OIDC_CLIENT_ID = provider.clientId;
  process.env.OIDC_CLIENT_SECRET = provider.clientSecret;
});
afterAll(async () => {
  for (const name of ["OIDC_ISSUER", "OIDC_CLIENT_ID", "OIDC_CLIENT_SECRET"]) delete process.env[name];
  await provider.stop();
  await db.drop();
});

type Setting = { groupRoles?: GroupRole[]; localSignIn?: boolean; secondFactorRequired?: boolean };
const set = (setting: Setting) => {
  const row = { groupRoles: [], localSignIn: true, secondFactorRequired: false, ...setting };
  return db.staff.setting.upsert({ where: { id: 1 }, create: { id: 1, ...row }, update: row });
};
beforeEach(() => set({}));

const writers: GroupRole = { group: "writers", role: "contributor", units: [], languages: ["nl"] };
const editors: GroupRole = { group: "editors", role: "publisher", units: [], languages: [] };

let named = 0;
/** Somebody whom the provider knows. */
function somebody(groups: string[], email?: string): string {
  const sub = `subject-${++named}`;
  people[sub] = { name: `Person ${named}`, email: email ?? `${sub}@example.org`, groups };
  return sub;
}

type Browser = ReturnType<typeof aBrowser>;

/** Goes to the provider and as far as the way back. */
async function toProvider(browser: Browser, sub: string, form: Record<string, string> = {}): Promise<string> {
  const start = await browser.send("/api/auth/signin/sso", { csrfToken: await browser.token(), ...form });
  const page = await start.text();
  const address = /url=([^"]+)"/
    .exec(page)?.[1]
    ?.replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)));
  if (!address) throw new Error(`The form led nowhere: ${start.status} ${start.headers.get("location")}`);
  const jar = new Map<string, string>();
  for (let next = address, step = 0; step < 8; step++) {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join("; ");
    const answer = await fetch(next, { redirect: "manual", headers: { cookie } });
    for (const line of answer.headers.getSetCookie()) {
      const [name = "", value = ""] = (line.split(";")[0] ?? "").split("=");
      jar.set(name, value);
    }
    const to = new URL(answer.headers.get("location") ?? `${next}/${sub}`, next);
    if (to.origin === home) return to.pathname + to.search;
    next = to.href;
  }
  throw new Error("The provider never led back.");
}

/** Signs in at the provider; answers where the register leads afterwards. */
async function comeBack(browser: Browser, sub: string, form: Record<string, string> = {}) {
  return (await browser.send(await toProvider(browser, sub, form))).headers.get("location");
}

const who = (browser: Browser) => signedIn(browser.headers(), db.staff);
const refused = (why: string) => `/desk/sign-in?error=SingleSignOn&code=${why}`;

describe("somebody whom the provider names", () => {
  it("gets an account with the role and scope of their groups, and the same one the next time", async () => {
    await set({ groupRoles: [writers, editors] });
    const sub = somebody(["writers", "others"]);
    const browser = aBrowser(db.staff);
    expect(await comeBack(browser, sub)).toBe("/desk");
    const first = await who(browser);
    expect(first).toMatchObject({
      email: `${sub}@example.org`,
      actor: { role: "contributor", scope: { units: null, languages: ["nl"] } },
    });
    const [row] = await db.staff.session.findMany({ where: { accountId: first?.actor.accountId ?? "" } });
    expect(row).toMatchObject({ method: "sso", pending: false });
    const again = aBrowser(db.staff);
    await comeBack(again, sub);
    expect((await who(again))?.actor.accountId).toBe(first?.actor.accountId);
  });

  it("has what their groups give at each sign-in, and nothing once they give nothing", async () => {
    await set({ groupRoles: [writers, editors] });
    const sub = somebody(["writers"]);
    await comeBack(aBrowser(db.staff), sub);
    people[sub] = { ...(people[sub] as Knows), groups: ["writers", "editors"] };
    const browser = aBrowser(db.staff);
    await comeBack(browser, sub);
    expect((await who(browser))?.actor).toMatchObject({
      role: "publisher",
      scope: { units: null, languages: null },
    });
    people[sub] = { ...(people[sub] as Knows), groups: [] };
    const last = aBrowser(db.staff);
    expect(await comeBack(last, sub)).toBe(refused("refused"));
    expect(await who(last)).toBeNull();
    expect(await who(browser)).toBeNull();
  });

  it("stays the last administrator, whatever their groups give", async () => {
    await set({ groupRoles: [writers] });
    const [{ id }, sub] = [await anAccount(db.staff, "admin"), somebody(["writers"])];
    const others = { role: "admin", suspendedAt: null, id: { not: id } };
    const there = await db.staff.account.findMany({ where: others, select: { id: true } });
    const suspended = (suspendedAt: Date | null) =>
      db.staff.account.updateMany({
        where: { id: { in: there.map((one) => one.id) } },
        data: { suspendedAt },
      });
    await suspended(new Date());
    await db.staff.identity.create({ data: { issuer: provider.issuer, subject: sub, accountId: id } });
    const browser = aBrowser(db.staff);
    expect(await comeBack(browser, sub)).toBe("/desk");
    expect((await who(browser))?.actor).toMatchObject({ accountId: id, role: "admin" });
    await suspended(null);
    await anAccount(db.staff, "admin");
    await comeBack(browser, sub);
    expect((await who(browser))?.actor).toMatchObject({ accountId: id, role: "contributor" });
  });

  it("is refused where no group lets them in", async () => {
    await set({ groupRoles: [writers] });
    const browser = aBrowser(db.staff);
    expect(await comeBack(browser, somebody(["others"]))).toBe(refused("refused"));
    expect(await who(browser)).toBeNull();
  });

  it("does not get an account because of its address", async () => {
    await set({ groupRoles: [editors] });
    const { id, email } = await anAccount(db.staff, "admin");
    const browser = aBrowser(db.staff);
    expect(await comeBack(browser, somebody(["editors"], email.toUpperCase()))).toBe(refused("taken"));
    expect(await who(browser)).toBeNull();
    expect(await db.staff.identity.count({ where: { accountId: id } })).toBe(0);
  });

  it("is out when the account is suspended", async () => {
    await set({ groupRoles: [editors] });
    const sub = somebody(["editors"]);
    await comeBack(aBrowser(db.staff), sub);
    await db.staff.account.update({
      where: { email: `${sub}@example.org` },
      data: { suspendedAt: new Date() },
    });
    expect(await comeBack(aBrowser(db.staff), sub)).toBe(refused("refused"));
  });

  it("proves a second factor here where the register demands one and the provider did not ask", async () => {
    await set({ groupRoles: [editors], secondFactorRequired: true });
    const browser = aBrowser(db.staff);
    await comeBack(browser, somebody(["editors"]));
    expect(await who(browser)).toBeNull();
  });
});

describe("an account", () => {
  it("is joined by its owner, who stays signed in under a new reference, and parted again", async () => {
    const { id, email } = await anAccount(db.staff);
    const browser = aBrowser(db.staff);
    await browser.signIn(email, password);
    const before = browser.jar.get("entente-session");
    const sub = somebody([]);
    const form = { errand: "join", callbackUrl: "/desk/account?done=joined" };
    expect(await comeBack(browser, sub, form)).toBe("/desk/account?done=joined");
    expect(browser.jar.get("entente-session")).not.toBe(before);
    const me = await who(browser);
    expect(me?.actor.accountId).toBe(id);
    const elsewhere = aBrowser(db.staff);
    expect(await comeBack(elsewhere, sub)).toBe("/desk");
    expect((await who(elsewhere))?.actor.accountId).toBe(id);
    const own = { accountId: id, sessionId: me?.sessionId ?? "" };
    expect(await removeIdentity(own, { issuer: provider.issuer, subject: sub }, "en", db.staff)).toBe(true);
    expect(await who(elsewhere)).toBeNull();
    expect(await comeBack(aBrowser(db.staff), sub)).toBe(refused("refused"));
  });

  it("is not joined by whoever only signs in, and not in a session that is not there any more", async () => {
    const { id, email } = await anAccount(db.staff);
    const browser = aBrowser(db.staff);
    await browser.signIn(email, password);
    expect(await comeBack(browser, somebody([]))).toBe(refused("refused"));
    const back = await toProvider(browser, somebody([]), { errand: "join" });
    await browser.signIn(email, password);
    expect((await browser.send(back)).headers.get("location")).toBe(refused("over"));
    expect(await db.staff.identity.count({ where: { accountId: id } })).toBe(0);
  });

  it("of somebody invited is joined by the sign-in that the invitation started", async () => {
    const { id } = await anAccount(db.staff, "contributor");
    await db.staff.account.update({ where: { id }, data: { passwordHash: null } });
    const { token } = await issueLink(db.staff, { accountId: id, purpose: "invitation" });
    const sub = somebody([]);
    const browser = aBrowser(db.staff);
    browser.jar.set("entente-link", token);
    expect(await comeBack(browser, sub, { errand: "invitation" })).toBe("/desk");
    expect((await who(browser))?.actor).toMatchObject({ accountId: id, role: "contributor" });
    const second = aBrowser(db.staff);
    second.jar.set("entente-link", token);
    expect(await comeBack(second, somebody([]), { errand: "invitation" })).toBe(refused("over"));
  });
});

describe("the way back from the provider", () => {
  it("is gone once, and only in the browser that began it", async () => {
    await set({ groupRoles: [editors] });
    const browser = aBrowser(db.staff);
    const back = await toProvider(browser, somebody(["editors"]));
    const thief = aBrowser(db.staff);
    expect((await thief.send(back)).headers.get("location")).toMatch(/^\/desk\/sign-in\?error=/);
    expect(await who(thief)).toBeNull();
    expect((await browser.send(back)).headers.get("location")).toBe("/desk");
    const kept = browser.jar.get("entente-session");
    expect((await browser.send(back)).headers.get("location")).toMatch(/^\/desk\/sign-in\?error=/);
    expect(browser.jar.get("entente-session")).toBe(kept);
  });

  it("leads to no other host, and begins with no form from elsewhere", async () => {
    await set({ groupRoles: [editors] });
    const form = { callbackUrl: "https://evil.example/desk" };
    expect(await comeBack(aBrowser(db.staff), somebody(["editors"]), form)).toBe("/desk");
    const foreign = await aBrowser(db.staff).send("/api/auth/signin/sso", { csrfToken: "x".repeat(64) });
    expect(foreign.headers.get("location")).toBe("/desk/sign-in?error=MissingCSRF");
  });
});

describe("where everybody signs in elsewhere", () => {
  it("a password opens the desk for whoever breaks the glass, and is refused alike for all others", async () => {
    await set({ localSignIn: false });
    const [plain, glass] = [await anAccount(db.staff, "admin"), await anAccount(db.staff, "admin")];
    await db.staff.account.update({ where: { id: glass.id }, data: { breakGlass: true } });
    const wrong = "/desk/sign-in?error=CredentialsSignin&code=credentials";
    expect(await aBrowser(db.staff).signIn(plain.email, password)).toBe(wrong);
    expect(await aBrowser(db.staff).signIn("nobody@example.org", password)).toBe(wrong);
    expect(await aBrowser(db.staff).signIn(glass.email, password)).toBe("/desk");
  });
});
