/** Story: a second step beside the password. docs/user-stories/second-factor.md */
import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { Secret, TOTP } from "otpauth";
import { accountOf, newAddress, nobodyIs, typeCredentials } from "./support/staff.ts";

const person = "SECOND_FACTOR";
const halfMinute = 30_000;

test.skip(nobodyIs(person), "the stories run without an account for the second step");
test.use({ locale: "en-GB", extraHTTPHeaders: { "x-forwarded-for": newAddress() } });
test.describe.configure({ mode: "serial" });

async function signIn(page: Page) {
  await page.goto("/desk/sign-in");
  await typeCredentials(page, person);
}

async function signOut(page: Page) {
  await page.getByRole("button", { name: "Sign out" }).click();
  await expect(page.getByRole("status")).toHaveText("You have signed out.");
}

async function typeCode(page: Page, code: string) {
  await page.getByLabel("Code", { exact: true }).fill(code);
  await page.getByRole("button", { name: "Go on" }).click();
}

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("somebody sets up an authenticator app, and signs in with its codes and with a recovery code", async ({
    page,
  }) => {
    // Given somebody with a password alone
    await signIn(page);
    await page.goto("/desk/account");
    // When they set up an app
    await page.getByRole("button", { name: "Set up an authenticator app" }).click();
    await expect(page.getByRole("img", { name: /Picture for the authenticator app/ })).toBeVisible();
    const key = (await page.locator("dd").first().textContent()) ?? "";
    const app = new TOTP({ secret: Secret.fromBase32(key.replaceAll(" ", "")) });
    await page.getByLabel("Code that the app shows now").fill("000000");
    await page.getByRole("button", { name: "Confirm" }).click();
    await expect(page.getByRole("alert")).toContainText("not right");
    const first = app.generate();
    await page.getByLabel("Code that the app shows now").fill(first);
    await page.getByRole("button", { name: "Confirm" }).click();
    // Then they are shown recovery codes, and keep them
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Your recovery codes");
    const codes = await page.getByRole("main").getByRole("listitem").allTextContents();
    expect(codes).toHaveLength(10);
    await page.getByRole("button", { name: "I have kept them" }).click();
    await signOut(page);
    // And the password alone opens nothing any more
    await signIn(page);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("One more step");
    await page.goto("/desk/sign-in");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("One more step");
    await page.goto("/desk/account");
    await expect(page).toHaveURL(/second-step/);
    await typeCode(page, first);
    await expect(page.getByRole("alert")).toContainText("used before");
    await typeCode(page, app.generate({ timestamp: Date.now() + halfMinute }));
    await expect(page).toHaveURL(/\/desk\/account$/);
    await signOut(page);
    // And a recovery code stands in for the app, once
    await signIn(page);
    await typeCode(page, codes[0] ?? "");
    await expect(page).toHaveURL(/\/desk$/);
    await signOut(page);
    await signIn(page);
    await typeCode(page, codes[0] ?? "");
    await expect(page.getByRole("alert")).toContainText("not right");
    await typeCode(page, codes[1] ?? "");
    // And they remove the app again
    await page.goto("/desk/account");
    await page.getByRole("button", { name: "Remove the app" }).click();
    await expect(page.getByRole("main").getByRole("status")).toContainText("was removed");
  });
});

test("somebody adds a passkey, renames it, signs in with it alone and as the second step, and removes it", async ({
  browser,
  baseURL,
}) => {
  // A passkey belongs to a host with a name.
  const named = new URL(baseURL ?? "");
  if (named.hostname === "127.0.0.1") named.hostname = "localhost";
  const context = await browser.newContext({ baseURL: named.href, locale: "en-GB" });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send("WebAuthn.enable");
  await devtools.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      protocol: "ctap2",
      transport: "internal",
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  // Given somebody who adds a passkey
  await signIn(page);
  await expect(page).toHaveURL(/\/desk$/);
  await page.goto("/desk/account");
  await page.getByLabel("Name of the passkey").fill("Laptop");
  await page.getByRole("button", { name: "Add a passkey" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Your recovery codes");
  await page.goto("/desk/account");
  expect((await new AxeBuilder({ page }).setLegacyMode().analyze()).violations).toEqual([]);
  // And give it another name
  await page.getByText("Rename", { exact: true }).first().click();
  await page.getByLabel("New name").fill("Blue key");
  await page.getByRole("button", { name: "Rename", exact: true }).click();
  await expect(page.getByRole("main").getByRole("status")).toContainText("has its new name");
  // When they come back with the passkey alone
  await signOut(page);
  await page.getByRole("button", { name: "Sign in with a passkey" }).click();
  // Then they are at the desk
  await expect(page).toHaveURL(/\/desk$/);
  await signOut(page);
  // And after a password the passkey is the second step
  await signIn(page);
  await expect(page).toHaveURL(/second-step/);
  expect((await new AxeBuilder({ page }).setLegacyMode().analyze()).violations).toEqual([]);
  await page.getByRole("button", { name: "Sign in with a passkey" }).click();
  await expect(page).toHaveURL(/\/desk$/);
  // And once it is removed the password opens the desk again
  await page.goto("/desk/account");
  await page.getByRole("button", { name: "Remove the passkey Blue key" }).click();
  await expect(page.getByRole("main").getByRole("status")).toContainText("was removed");
  await signOut(page);
  await signIn(page);
  await expect(page).toHaveURL(/\/desk$/);
  expect(accountOf(person).email).not.toBe("");
  await context.close();
});
