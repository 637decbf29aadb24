/** Story: a visitor reads a treaty from purpose to source. docs/user-stories/read-an-entry.md */
import { expect, test } from "@playwright/test";

test.use({ javaScriptEnabled: false });

test("a treaty shows purpose, role, contacts, facts, parties, titles and how to cite it", async ({
  page,
}) => {
  // Given a visitor who follows the link to the Convention on Biological Diversity
  await page.goto("/en/treaties/cbd");
  // Then they find every part of the page under its heading
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Biological Diversity");
  for (const name of [
    "Purpose",
    "Contacts",
    "Key facts",
    "Participation",
    "Official titles",
    "Cite this page",
  ]) {
    await expect(page.getByRole("heading", { level: 2, name })).toBeVisible();
  }
  await expect(page.getByRole("table").first().getByRole("columnheader", { name: "Party" })).toBeVisible();
  await expect(page.getByText("Last published", { exact: true })).toBeVisible();
  await expect(page.getByText("Last confirmed", { exact: true })).toBeVisible();
});

test("official titles carry the language they are in", async ({ page }) => {
  await page.goto("/en/treaties/cbd");
  await expect(page.locator("section[aria-labelledby=official-titles] dd[lang=fr]")).toContainText(
    "diversité",
  );
});

test("names that confuse are told apart on both pages", async ({ page }) => {
  // Given a visitor at the Bonn Convention
  await page.goto("/en/treaties/cms");
  // Then it points to the Bonn Agreement, and back
  await page
    .getByRole("main")
    .getByRole("link", { name: /Bonn Agreement/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\/treaties\/bonn-agreement$/);
  await expect(page.getByText("Not to be confused with")).toBeVisible();
});

test("a figure shows its source and its date", async ({ page }) => {
  await page.goto("/en/treaties/cbd");
  const figures = page.locator("section[aria-labelledby=figures]");
  await expect(figures).toContainText("Source:");
  await expect(figures).toContainText(/As of|Undated/);
});
