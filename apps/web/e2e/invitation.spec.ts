/** Story: somebody takes up an invitation. docs/user-stories/invitation.md */
import { expect, test } from "@playwright/test";
import { inviteSomebody, linkTo } from "./support/mail.ts";
import { newAddress, nobodyIs, signedInAs } from "./support/staff.ts";

test.skip(nobodyIs("ADMIN"), "the stories run without an administrator");
test.use({
  locale: "en-GB",
  javaScriptEnabled: false,
  extraHTTPHeaders: { "x-forwarded-for": newAddress() },
});

test("somebody who was invited chooses a password and is at the desk; the link works once", async ({
  page,
  browser,
  baseURL,
}) => {
  // Given an administrator who has invited somebody
  const admin = await signedInAs("ADMIN", { browser, baseURL });
  const email = await inviteSomebody(admin);
  const link = await linkTo(admin, email);
  await admin.close();
  // When a mail scanner looks at the link, and then the person follows it
  const scanner = await browser.newPage();
  await scanner.goto(link);
  await page.goto(link);
  // Then the link stands in the address no longer
  expect(page.url()).not.toContain("token");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Welcome");
  await expect(page.getByRole("main")).toContainText(email);
  // A password that everybody tries is not taken, and says why at its field
  const password = page.getByLabel("New password");
  await password.fill("password1234");
  await page.getByRole("button", { name: "Save and go on" }).click();
  await expect(page.getByRole("alert")).toContainText("tried first");
  await expect(password).toHaveAccessibleDescription(/tried first/);
  // A better one opens the desk
  await password.fill("seven green bicycles");
  await page.getByRole("button", { name: "Save and go on" }).click();
  await expect(page).toHaveURL(/\/desk$/);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Ada Test");
  // And whoever follows the link once more finds nothing, and a way to a new one
  await scanner.goto(link);
  await expect(scanner.getByRole("heading", { level: 1 })).toHaveText("This link does not open anything");
  await expect(scanner).toHaveTitle(/^This link does not open anything/);
  await expect(scanner.getByRole("link", { name: "Have a new link sent to you" })).toBeVisible();
  await scanner.close();
});
