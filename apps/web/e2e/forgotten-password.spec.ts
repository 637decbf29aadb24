/** Story: somebody has forgotten their password. docs/user-stories/forgotten-password.md */
import { expect, type Page, test } from "@playwright/test";
import { inviteSomebody, linkTo, mailsTo } from "./support/mail.ts";
import { newAddress, nobodyIs, signedInAs } from "./support/staff.ts";

test.skip(nobodyIs("ADMIN"), "the stories run without an administrator");
test.use({
  locale: "en-GB",
  javaScriptEnabled: false,
  extraHTTPHeaders: { "x-forwarded-for": newAddress() },
});

async function choose(page: Page, link: string, password: string) {
  await page.goto(link);
  await page.getByLabel("New password").fill(password);
  await page.getByRole("button", { name: "Save and go on" }).click();
  await expect(page).toHaveURL(/\/desk$/);
}

async function ask(page: Page, email: string): Promise<string> {
  await page.goto("/desk/sign-in");
  await page.getByRole("link", { name: "Forgotten your password?" }).click();
  await page.getByLabel("E-mail address").fill(email);
  await page.getByRole("button", { name: "Send me a link" }).click();
  return (await page.getByRole("main").textContent()) ?? "";
}

test("a link comes by mail, the answer is the same to strangers, and a new password ends other sessions", async ({
  page,
  browser,
  baseURL,
}) => {
  // Given somebody with a password who is signed in elsewhere
  const admin = await signedInAs("ADMIN", { browser, baseURL });
  const email = await inviteSomebody(admin);
  const elsewhere = await browser.newPage();
  await choose(elsewhere, await linkTo(admin, email), "seven green bicycles");
  // When they ask for a new one, twice, and a stranger asks
  const answers = [await ask(page, email), await ask(page, email), await ask(page, "nobody@example.org")];
  // Then everybody reads the same, and there is one mail
  expect(new Set(answers).size).toBe(1);
  expect(answers[0]).toContain("a link is on its way");
  const subjects = (await mailsTo(admin, email)).map(({ subject }) => subject);
  expect(subjects.filter((subject) => subject === "A new password for the register")).toHaveLength(1);
  expect(await mailsTo(admin, "nobody@example.org")).toEqual([]);
  // And with its link they choose another, which ends the session elsewhere
  await choose(page, await linkTo(admin, email), "eight blue bicycles");
  await elsewhere.goto("/desk");
  await expect(elsewhere).toHaveURL(/\/desk\/sign-in\?/);
  await elsewhere.close();
  await admin.close();
});

test("a form whose cookie the browser has forgotten does nothing, says so, and leads back to a fresh one", async ({
  page,
  context,
}) => {
  await page.goto("/desk/sign-in/forgotten");
  await context.clearCookies();
  await page.getByLabel("E-mail address").fill("nobody@example.org");
  await page.getByRole("button", { name: "Send me a link" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("This form had grown old");
  await page.getByRole("link", { name: "Open the page again" }).click();
  expect(await ask(page, "nobody@example.org")).toContain("a link is on its way");
});
