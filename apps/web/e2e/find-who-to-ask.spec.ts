/** Story: a visitor finds who answers for a treaty. docs/user-stories/find-who-to-ask.md */
import { expect, test } from "@playwright/test";

test.use({ javaScriptEnabled: false });

test("a contact leads to the person, and says whether anybody confirmed it", async ({ page }) => {
  // Given a visitor at the Convention on Biological Diversity
  await page.goto("/en/treaties/cbd");
  const contacts = page.locator("section[aria-labelledby=contacts]");
  // When they look at who answers
  await expect(contacts).toContainText("not confirmed");
  await contacts.getByRole("link", { name: "Patrick Grootaert" }).click();
  // Then they read all posts of that person
  await expect(page).toHaveURL(/\/people\/patrick-grootaert$/);
  await expect(page.getByRole("heading", { level: 2, name: "Current posts" })).toBeVisible();
});

test("no page prints an e-mail address", async ({ page }) => {
  for (const path of [
    "/en",
    "/en/treaties/cbd",
    "/en/people",
    "/en/people/patrick-grootaert",
    "/en/units/od-nature",
  ]) {
    await page.goto(path);
    expect(await page.content(), path).not.toMatch(/mailto:|[\w.+-]+@[\w-]+\.[\w.]+/);
  }
});
