/** Story: staff sign in at the desk. docs/user-stories/sign-in.md */
import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { nobodyIs, typeCredentials } from "./support/staff.ts";

const email = process.env.E2E_ADMIN_EMAIL ?? "";
const password = process.env.E2E_ADMIN_PASSWORD ?? "";

test.use({ locale: "en-GB" });
// Wrong passwords of one test would slow down the others.
test.describe.configure({ mode: "serial" });
test.skip(!email || !password, "E2E_ADMIN_EMAIL and E2E_ADMIN_PASSWORD name nobody");

async function signIn(page: Page, typed = password, who = email) {
  await page.getByLabel("E-mail address").fill(who);
  await page.getByLabel("Password").fill(typed);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
}

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("somebody signs in, lands where they wanted to go, and signs out", async ({ page, context }) => {
    // Given somebody who asks for a page of the desk
    await page.goto("/desk/sessions");
    // When they sign in on the page to which they are led
    await expect(page).toHaveURL(/\/desk\/sign-in\?/);
    await signIn(page);
    // Then they are where they wanted to go
    await expect(page).toHaveURL(/\/desk\/sessions$/);
    await page.getByRole("link", { name: "Overview" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Welcome, Administrator");
    await expect(page.getByRole("main")).toContainText(email);
    // And the cookie is closed to script and to other sites
    const cookie = (await context.cookies()).find(({ name }) => name.endsWith("entente-session"));
    expect(cookie).toMatchObject({ httpOnly: true, sameSite: "Lax", path: "/" });
    // When they sign out
    await page.getByRole("button", { name: "Sign out" }).click();
    // Then the desk is closed, even to the cookie that they had
    await expect(page.getByRole("status")).toHaveText("You have signed out.");
    if (cookie) await context.addCookies([cookie]);
    await page.goto("/desk");
    await expect(page).toHaveURL(/\/desk\/sign-in\?/);
  });

  test("a wrong password and an unknown address get the same answer", async ({ page }) => {
    const answers: (string | null)[] = [];
    for (const who of [email, "nobody@example.org"]) {
      await page.goto("/desk/sign-in");
      await signIn(page, "not the password", who);
      answers.push(await page.getByRole("alert").textContent());
    }
    expect(answers[0]).toContain("You are not signed in");
    expect(answers[1]).toBe(answers[0]);
    await expect(page).toHaveTitle(/^Error: Sign in/);
    await page.getByRole("alert").getByRole("link").click();
    await expect(page).toHaveURL(/#email$/);
  });

  test("no address leads away from the desk", async ({ page, baseURL }) => {
    await page.goto("/desk/sign-in?callbackUrl=https://example.org/desk");
    await page.goto("/api/auth/signin?callbackUrl=https://example.org/desk");
    await signIn(page);
    await expect(page).toHaveURL(`${baseURL}/desk`);
  });

  test("the language that somebody chooses stays", async ({ page }) => {
    await page.goto("/desk/sign-in");
    await page.getByRole("link", { name: "Nederlands" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Aanmelden");
    await page.goto("/desk");
    await expect(page.locator("html")).toHaveAttribute("lang", "nl");
  });
});

test("somebody ends their session in another browser", async ({ page, browser }) => {
  test.skip(nobodyIs("ENDS_SESSIONS"), "needs an account of which nobody else has a session");
  const elsewhere = await (await browser.newContext({ locale: "en-GB" })).newPage();
  for (const one of [elsewhere, page]) {
    await one.goto("/desk");
    await typeCredentials(one, "ENDS_SESSIONS");
    await expect(one).toHaveURL(/\/desk$/);
  }
  await page.goto("/desk/sessions");
  await page.getByRole("button", { name: "End all other sessions" }).click();
  await expect(page.getByRole("main").getByRole("status")).toContainText("ended");
  await elsewhere.goto("/desk");
  await expect(elsewhere).toHaveURL(/\/desk\/sign-in\?/);
});

test("a page of the desk is kept nowhere and runs script by a nonce of its own", async ({
  page,
  request,
}) => {
  const refused: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") refused.push(message.text());
  });
  await page.goto("/desk/sign-in");
  await signIn(page);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Welcome");
  expect(refused).toEqual([]);
  const policies = [];
  for (let i = 0; i < 2; i++) {
    const headers = (await request.get("/desk/sign-in")).headers();
    expect(headers["cache-control"]).toContain("no-store");
    policies.push(headers["content-security-policy"]);
  }
  expect(policies[0]).toMatch(/script-src 'nonce-[^']+' 'strict-dynamic'/);
  expect(policies[0]).not.toContain("unsafe");
  expect(policies[1]).not.toBe(policies[0]);
});

for (const width of [360, 1280]) {
  test(`pages of the desk are accessible and fit a window ${width} wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    const examine = async () => {
      expect((await new AxeBuilder({ page }).setLegacyMode().analyze()).violations).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    };
    await page.goto("/desk/sign-in");
    await examine();
    await signIn(page);
    await expect(page).toHaveURL(/\/desk$/);
    await examine();
    await page.goto("/desk/sessions");
    await examine();
  });
}
