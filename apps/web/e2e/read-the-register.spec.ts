/** Story: a visitor sees at once what the register holds. docs/user-stories/read-the-register.md */
import { expect, test } from "@playwright/test";

test.use({ javaScriptEnabled: false });

test("the home page says what this is, groups the entries and counts them", async ({ page }) => {
  // Given a visitor who has never been here
  // When they open the register in English
  await page.goto("/en");
  // Then they read what it is, and find both groups with who to ask
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.getByRole("heading", { level: 2, name: "Treaties and bodies" })).toBeVisible();
  await expect(page.getByRole("heading", { level: 2, name: "Networks" })).toBeVisible();
  await expect(page.getByText("Who to ask").first()).toBeVisible();
  await expect(page.getByRole("region", { name: "In numbers" }).getByText("networks")).toBeVisible();
  await expect(page.getByRole("heading", { level: 2, name: "What changed lately" })).toBeVisible();
});

test("a jump link leads to the entry on the same page", async ({ page }) => {
  await page.goto("/en");
  await page.getByRole("navigation", { name: "Jump to" }).getByRole("link", { name: "CBD" }).click();
  await expect(page).toHaveURL(/#entry-cbd$/);
  await expect(page.locator("#entry-cbd")).toBeInViewport();
});

test("an address without a language leads to the reader's language", async ({ browser, baseURL }) => {
  // Given a browser that prefers Dutch
  const context = await browser.newContext({ baseURL: baseURL ?? "", locale: "nl-BE" });
  const page = await context.newPage();
  // When it opens the bare address
  await page.goto("/");
  // Then it reads Dutch
  await expect(page).toHaveURL(/\/nl$/);
  await expect(page.locator("html")).toHaveAttribute("lang", "nl");
  await context.close();
});
