/** Story: a visitor knows a name or an acronym and wants the page. docs/user-stories/search-by-name.md */
import { expect, test } from "@playwright/test";

test.use({ javaScriptEnabled: false });

test("an acronym typed on the home page leads to its entry", async ({ page }) => {
  // Given a visitor on the home page
  await page.goto("/en");
  // When they type an acronym
  await page.getByRole("searchbox").fill("cbd");
  await page.getByRole("button", { name: "Search" }).click();
  // Then the entry stands first
  await page.getByRole("main").locator("section[aria-labelledby=results]").locator("li a").first().click();
  await expect(page).toHaveURL(/\/treaties\/cbd$/);
});

test("accents are forgiven", async ({ page }) => {
  await page.goto("/fr/search?q=diversite+biologique");
  await expect(page.locator("section[aria-labelledby=results]").locator("li a").first()).toBeVisible();
  await page.goto("/en/search?q=sebastien");
  await expect(page.locator("section[aria-labelledby=results]")).toContainText("Sébastien");
});

test("a search that finds nothing says so and is not indexed", async ({ page }) => {
  await page.goto("/en/search?q=qqqqqq");
  await expect(page.getByRole("heading", { level: 2, name: /Nothing was found/ })).toBeVisible();
  await expect(page.locator("meta[name=robots]")).toHaveAttribute("content", /noindex/);
});

test("what was typed is shown as text and never run", async ({ page }) => {
  await page.goto(`/en/search?q=${encodeURIComponent('"><img src=x onerror=alert(1)>')}`);
  expect(await page.locator("img[src=x]").count()).toBe(0);
});
