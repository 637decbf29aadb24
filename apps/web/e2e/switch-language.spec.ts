/** Story: a reader changes the language and stays on the page. docs/user-stories/switch-language.md */
import { expect, test } from "@playwright/test";

test.use({ javaScriptEnabled: false, locale: "en-GB" });

test("the switch keeps the page and the choice is remembered", async ({ page }) => {
  // Given a reader of an entry in English
  await page.goto("/en/treaties/cbd");
  // When they choose French
  await page.getByRole("navigation", { name: "Language" }).getByRole("link", { name: "Français" }).click();
  // Then they read the same page in French
  await expect(page).toHaveURL(/\/fr\/treaties\/cbd$/);
  await expect(page.locator("html")).toHaveAttribute("lang", "fr");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("diversité biologique");
  // And the bare address leads them to French from now on
  await page.goto("/");
  await expect(page).toHaveURL(/\/fr$/);
});

test("a search keeps its words in another language", async ({ page }) => {
  await page.goto("/en/search?q=cbd");
  await page.getByRole("navigation", { name: "Language" }).getByRole("link", { name: "Deutsch" }).click();
  await expect(page).toHaveURL(/\/de\/search\?q=cbd$/);
});
