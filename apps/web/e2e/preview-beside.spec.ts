/** Story: the public page stands beside the form. docs/user-stories/preview-beside.md */
import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { boxAt, newEntry, nobodyIs, openRecord, type Staff, saved, signedInAs } from "./support/staff.ts";

test.skip(nobodyIs("PUBLISHER"), "Nobody is there who could sign in");

const wide = { width: 1366, height: 900 };
const frame = (page: Page) =>
  page.frameLocator('iframe[title^="Preview of the public page"]:not([aria-hidden])');
/** The frame is drawn anew at each save; on a busy machine that takes a few seconds. */
const soon = { timeout: 20_000 };
const summary = "It stands beside the form.";

let staff: Staff;
let recordId: string;

test.beforeEach(async ({ browser, baseURL }) => {
  staff = await signedInAs("PUBLISHER", { browser, baseURL });
  await staff.page.setViewportSize(wide);
  recordId = await newEntry(staff, {});
});
test.afterEach(() => staff.close());

test("it follows what is typed and the language, and keeps its place", async () => {
  const { page } = staff;
  // Given a form on a wide screen, which fetches nothing of the preview
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await openRecord(staff, recordId);
  expect(asked.filter((path) => path.includes("preview"))).toEqual([]);
  // When somebody asks for it
  await page.getByRole("button", { name: "Show the preview beside" }).click();
  await expect(frame(page).getByRole("heading", { level: 1 })).toHaveText(/Convention of a story/, soon);
  await expect(page.getByRole("button", { name: "Hide the preview" })).toBeFocused();
  // And types, then the page shows it, and the cursor stays in its field
  await boxAt(page, "text/en/summary").fill(summary);
  await expect(frame(page).getByText(summary).first()).toBeVisible(soon);
  await expect(boxAt(page, "text/en/summary")).toBeFocused();
  // And the page stays where it was read
  const readAt = () =>
    frame(page)
      .locator("html")
      .evaluate((html) => html.scrollTop);
  await frame(page)
    .locator("html")
    .evaluate((html) => html.scrollTo({ top: 120, behavior: "instant" }));
  await boxAt(page, "text/en/title").fill("Another convention");
  await expect(frame(page).getByRole("heading", { level: 1 })).toHaveText(/Another convention/, soon);
  expect(await readAt()).toBe(120);
  // When another language is edited, then its page stands there
  await page
    .getByRole("group", { name: "Text in" })
    .getByRole("button", { name: /French/ })
    .click();
  await page
    .getByRole("button", { name: /Begin French/ })
    .first()
    .click();
  await boxAt(page, "text/fr/title").fill("Une convention");
  await expect(frame(page).getByRole("heading", { level: 1 })).toHaveText(/Une convention/, soon);
  await expect(page.locator("iframe:not([aria-hidden])")).toHaveAttribute(
    "title",
    "Preview of the public page: French",
  );
  // And the browser remembers that it was asked for
  await page.reload();
  await expect(frame(page).getByRole("heading", { level: 1 })).toBeVisible(soon);
  const { violations } = await new AxeBuilder({ page }).exclude("iframe").analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
});

test("a hint leads to its field, and the keyboard past the page", async () => {
  const { page } = staff;
  const long = `${"This sentence goes on and on and on ".repeat(6)}until nobody remembers how it began.`;
  await openRecord(staff, recordId);
  await boxAt(page, "text/en/summary").fill(long);
  await saved(page);
  await page.getByRole("button", { name: "Show the preview beside" }).press("Enter");
  // When somebody follows a hint
  await page.getByText(/Easier to read \(\d+\)/).click();
  await page.getByRole("region", { name: "Preview" }).getByRole("link", { name: "In one line" }).click();
  // Then its field is focused
  await expect(boxAt(page, "text/en/summary")).toBeFocused();
  // And whoever uses the keyboard need not go through the page
  await page.getByRole("button", { name: "Hide the preview" }).focus();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip the preview" })).toBeFocused();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await expect(page.locator("#form :focus")).toBeVisible();
});

test("on a narrow screen the way leads to a page of its own", async () => {
  const { page } = staff;
  await page.setViewportSize({ width: 390, height: 844 });
  await openRecord(staff, recordId);
  await expect(page.getByRole("button", { name: "Show the preview beside" })).toBeHidden();
  await page.locator("main").getByRole("link", { name: "Preview" }).last().click();
  await expect(page).toHaveURL(/\/preview$/);
  await expect(frame(page).getByRole("heading", { level: 1 })).toBeVisible(soon);
});
