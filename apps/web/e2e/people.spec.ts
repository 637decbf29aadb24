/** Story: an administrator looks after accounts. docs/user-stories/people.md */
import { type Browser, expect, test } from "@playwright/test";
import { fitAndAccessible } from "./support/fit.ts";
import { newSlug, nobodyIs, type Staff, signedInAs } from "./support/staff.ts";

test.skip(nobodyIs("ADMIN"), "E2E_ADMIN_EMAIL names nobody");

type Outbox = { mails: { id: string; to: string }[] };

/** Follows the link in somebody's mail, and answers a browser in which they are signed in. */
async function comes(admin: Staff, browser: Browser, email: string, baseURL = "") {
  const { mails } = await admin.read<Outbox>("mail.list", {});
  const id = mails.find(({ to }) => to === email)?.id;
  const { body } = await admin.ask<{ body: string }>("mail.read", { id });
  const path = body.match(/\/desk\/sign-in\/welcome\?token=\S+/)?.[0] ?? "";
  const context = await browser.newContext({ baseURL, locale: "en-GB" });
  const page = await context.newPage();
  await page.goto(path);
  await page.locator("[name=password]").fill("otters swim at seven");
  await page.locator("form:has([name=password]) button[type=submit]").click();
  await expect(page).toHaveURL(/\/desk/);
  return { page, context };
}

test("somebody is invited once for two clicks, comes, is suspended, and is out at the next request", async ({
  browser,
  baseURL,
}) => {
  const admin = await signedInAs("ADMIN", { browser, baseURL });
  const { page } = admin;
  const email = `${newSlug("ada")}@example.org`;
  // Given an administrator who invites somebody
  await page.goto("/desk/people");
  await page.getByRole("link", { name: "Invite somebody" }).click();
  await page.getByLabel("Name").fill("Ada Story");
  await page.getByLabel("E-mail address").fill(email.toUpperCase());
  // When they click twice
  await page.getByRole("button", { name: "Send the invitation" }).dblclick();
  await expect(page.getByRole("status").filter({ hasText: "Ada Story was invited" })).toBeVisible();
  // Then one mail waits, and the list says who is awaited
  const { mails } = await admin.read<Outbox>("mail.list", {});
  expect(mails.filter(({ to }) => to === email)).toHaveLength(1);
  // And the outbox says that it opens an account
  await page.goto("/desk/outbox");
  await page.getByRole("button", { name: `Read the mail to ${email}` }).click();
  await expect(page.getByRole("dialog")).toContainText("A link in it opens an account.");
  await page.goto(`/desk/people?search=${email}`);
  await expect(page.getByRole("row", { name: "Ada Story" })).toContainText("Invited, has not come yet");
  // When the invited person has come
  const ada = await comes(admin, browser, email, baseURL);
  await ada.page.goto("/desk");
  await expect(ada.page.getByRole("heading", { level: 1 })).toContainText("Ada Story");
  // Then they see nothing of what is for administrators
  await expect(ada.page.getByRole("link", { name: "Audit log" })).toHaveCount(0);
  await ada.page.goto("/desk/people");
  await expect(ada.page.getByRole("heading", { level: 1 })).toHaveText("There is no such page");
  // When the administrator suspends them, after a question
  await page.goto(`/desk/people?search=${email}`);
  await page.getByRole("link", { name: "Ada Story" }).click();
  await page.getByRole("button", { name: "Suspend" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Suspend" }).click();
  await expect(page.getByText("Done.")).toBeVisible();
  // Then their next request leads to the sign-in page
  await ada.page.goto("/desk");
  await expect(ada.page).toHaveURL(/\/desk\/sign-in\?/);
  await ada.context.close();
  await admin.close();
});

test("a file is checked line by line before anybody is invited", async ({ browser, baseURL }) => {
  const admin = await signedInAs("ADMIN", { browser, baseURL });
  const { page } = admin;
  const email = `${newSlug("eve")}@example.org`;
  await page.goto("/desk/people/invite-several");
  await page.getByLabel("Or paste it here").fill(`name;email;role\nEve Story;${email};king`);
  await page.getByRole("button", { name: "Check, without inviting" }).click();
  await expect(page.getByRole("row", { name: "2" })).toContainText("instead of “king”");
  await expect(page.getByRole("button", { name: /^Invite/ })).toHaveCount(0);
  // What Windows saves as a table keeps its accents
  const buffer = Buffer.from(`name;email;role\nÈve Story;${email};publisher`, "latin1");
  await page
    .getByLabel("A file from a spreadsheet (CSV)")
    .setInputFiles({ name: "people.csv", mimeType: "text/csv", buffer });
  await page.getByRole("button", { name: "Check, without inviting" }).click();
  await expect(page.getByRole("row", { name: "2" })).toContainText("Ève Story");
  await page.getByRole("button", { name: "Invite 1 person" }).click();
  await expect(page.getByRole("status").filter({ hasText: "1 person was invited" })).toBeVisible();
  await admin.close();
});

for (const width of [320, 1280]) {
  test(`pages about accounts are accessible and fit a window ${width} wide`, async ({ browser, baseURL }) => {
    const admin = await signedInAs("ADMIN", { browser, baseURL }, "de");
    await fitAndAccessible(admin.page, width, [
      "/desk/people",
      "/desk/people/invite",
      "/desk/people/invite-several",
      "/desk/outbox",
      "/desk/settings",
    ]);
    await admin.close();
  });
}
