/** Story: somebody comes to the desk, sees what waits, and finds the rest by keyboard. docs/user-stories/start-page.md */
import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { fitAndAccessible } from "./support/fit.ts";
import { newEntry, newSlug, nobodyIs, signedInAs } from "./support/staff.ts";

test.skip(nobodyIs("ADMIN", "CONTRIBUTOR"), "E2E_CONTRIBUTOR_EMAIL names nobody");

test("what somebody wrote stands under their drafts", async ({ browser, baseURL }) => {
  const staff = await signedInAs("CONTRIBUTOR", { browser, baseURL });
  const title = `Convention ${newSlug("start")}`;
  const recordId = await newEntry(staff, { en: { title } });
  await staff.page.goto("/desk");
  await staff.page.getByRole("region", { name: "My drafts" }).getByRole("link", { name: title }).click();
  await expect(staff.page).toHaveURL(new RegExp(`/desk/records/${recordId}$`));
  await staff.close();
});

test("a record, and a part of the desk, are reached by keyboard alone", async ({ browser, baseURL }) => {
  const admin = await signedInAs("ADMIN", { browser, baseURL });
  const { page } = admin;
  const word = newSlug("otterland");
  const recordId = await newEntry(admin, { en: { title: `Convention ${word}` } });
  await page.goto("/desk");
  const box = page.getByRole("combobox", { name: "Search the desk" });
  // When they press the slash, type, and take the first suggestion
  await page.keyboard.press("/");
  await expect(box).toBeFocused();
  await page.keyboard.type(word);
  await expect(page.getByRole("option").filter({ hasText: word })).toHaveCount(1);
  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("option", { selected: true })).toContainText(word);
  expect((await new AxeBuilder({ page }).setLegacyMode().analyze()).violations).toEqual([]);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(new RegExp(`/desk/records/${recordId}$`));
  // And Ctrl-K leads to the search from within a field too, and to the parts of the desk
  await page.goto("/desk/people");
  await page.getByLabel("Name or address").focus();
  await page.keyboard.type("/");
  await expect(page.getByLabel("Name or address")).toHaveValue("/");
  await page.keyboard.press("Control+k");
  await expect(box).toBeFocused();
  await page.keyboard.type("audit");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/desk\/audit$/);
  await admin.close();
});

test("without script the search is a form", async ({ browser, baseURL }) => {
  const admin = await signedInAs("ADMIN", { browser, baseURL });
  const context = await browser.newContext({
    baseURL: baseURL ?? "",
    javaScriptEnabled: false,
    storageState: await admin.page.context().storageState(),
  });
  const page = await context.newPage();
  await page.goto("/desk?language=en");
  await page.getByRole("combobox", { name: "Search the desk" }).fill("cbd");
  await page.getByRole("button", { name: "Search", exact: true }).click();
  await expect(page.getByRole("region", { name: "Records" })).toContainText(
    "Convention on Biological Diversity",
  );
  await context.close();
  await admin.close();
});

for (const width of [320, 1280]) {
  test(`the start page and its lists are accessible and fit a window ${width} wide`, async ({
    browser,
    baseURL,
  }) => {
    const admin = await signedInAs("ADMIN", { browser, baseURL }, "de");
    await fitAndAccessible(admin.page, width, [
      "/desk",
      "/desk/records",
      "/desk/attention/contact-unconfirmed",
      "/desk/trash",
      "/desk/search?q=cbd",
      "/desk/audit",
    ]);
    await admin.close();
  });
}
