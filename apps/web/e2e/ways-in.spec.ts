/** Story: an administrator decides how everybody comes in. docs/user-stories/second-factor.md, single-sign-on.md */
import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { Secret, TOTP } from "otpauth";
import {
  otherRegister,
  type SecondServer,
  startSecondServer,
  thereIsNoOther,
} from "./support/second-server.ts";
import { nobodyIs, signedInAs, typeCredentials } from "./support/staff.ts";

test.skip(
  nobodyIs("ADMIN", "PUBLISHER", "SECOND_PUBLISHER") || thereIsNoOther || !process.env.OIDC_ISSUER,
  "needs a register of its own and a provider of single sign-on",
);
test.describe.configure({ mode: "serial" });

let register: SecondServer;
test.beforeAll(async () => {
  register = await startSecondServer(otherRegister);
});
test.afterAll(() => register?.kill());

const axeIn = async (page: Page) =>
  expect((await new AxeBuilder({ page }).setLegacyMode().analyze()).violations).toEqual([]);

async function saveSetting(page: Page, label: string) {
  await page.goto("/desk/settings");
  await page.getByLabel(label).click();
  await Promise.all([
    page.waitForResponse((answer) => answer.url().includes("setting.save")),
    page.getByRole("button", { name: "Save", exact: true }).click(),
  ]);
}

test("where passwords are for emergencies, whoever came by one is out, and comes in at the provider", async ({
  browser,
}) => {
  const at = { browser, baseURL: register.url };
  // Given a publisher who is at the desk by a password
  const [admin, publisher] = [await signedInAs("ADMIN", at), await signedInAs("PUBLISHER", at)];
  // When an administrator turns passwords off, and says that this is meant
  await saveSetting(admin.page, "Sign-in with a password of one’s own");
  await admin.page.getByRole("button", { name: "Save all the same" }).click();
  await expect(admin.page.getByRole("status").filter({ hasText: "Saved." })).toBeVisible();
  // Then the publisher is out at the next page, and the provider is the way in
  const { page } = publisher;
  await page.goto("/desk");
  await expect(page).toHaveURL(/\/desk\/sign-in/);
  await expect(page.getByRole("button", { name: "Sign in with Example login" })).toBeVisible();
  await expect(page.getByLabel("Password")).toBeHidden();
  await axeIn(page);
  // And a password opens the desk for nobody but who keeps it for emergencies
  await page.getByText("In an emergency", { exact: true }).click();
  await typeCredentials(page, "PUBLISHER");
  await expect(page.getByRole("alert")).toContainText("You are not signed in");
  await typeCredentials(page, "ADMIN");
  await expect(page).toHaveURL(/\/desk$/);
  await saveSetting(admin.page, "Sign-in with a password of one’s own");
  await expect(admin.page.getByRole("status").filter({ hasText: "Saved." })).toBeVisible();
  await Promise.all([admin.close(), publisher.close()]);
});

test("where a second step is demanded, a publisher at the desk sets one up before anything else", async ({
  browser,
}) => {
  const at = { browser, baseURL: register.url };
  // Given a publisher at the desk, without a second step
  const [admin, publisher] = [await signedInAs("ADMIN", at), await signedInAs("SECOND_PUBLISHER", at)];
  // When an administrator demands one
  await saveSetting(admin.page, "Publishers and administrators need a second factor");
  const { page } = publisher;
  // Then nothing of the desk opens before they have set one up
  await page.goto("/desk/records");
  await expect(page).toHaveURL(/\/desk\/sign-in\/set-up/);
  await axeIn(page);
  await page.goto("/desk/sign-in");
  await expect(page).toHaveURL(/\/desk\/sign-in\/set-up/);
  await page.getByRole("button", { name: "Set up an authenticator app" }).click();
  const key = (await page.locator("dd").first().textContent()) ?? "";
  const app = new TOTP({ secret: Secret.fromBase32(key.replaceAll(" ", "")) });
  await axeIn(page);
  await page.getByLabel("Code that the app shows now").fill(app.generate());
  await page.getByRole("button", { name: "Confirm" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Your recovery codes");
  await page.getByRole("button", { name: "I have kept them" }).click();
  await page.goto("/desk/records");
  await expect(page).toHaveURL(/\/desk\/records$/);
  await Promise.all([admin.close(), publisher.close()]);
});
