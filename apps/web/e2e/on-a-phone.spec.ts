/** Story: a reader on a phone gets to the parts of the register. docs/user-stories/on-a-phone.md */
import { expect, test } from "@playwright/test";

test.use({ javaScriptEnabled: false });

const menus = { en: "Menu", fr: "Menu", nl: "Menu", de: "Menü" } as const;

for (const [language, menu] of Object.entries(menus)) {
  test(`the menu leads on, by keyboard too (${language})`, async ({ page }) => {
    // Given a reader on a narrow screen
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(`/${language}/treaties/cbd`);
    const parts = page.getByRole("banner").getByRole("link");
    const closed = await parts.count();
    // While the menu is closed, the page begins on the first screen
    const title = await page.getByRole("heading", { level: 1 }).boundingBox();
    expect(title?.y).toBeLessThan(400);
    // When they open it by keyboard
    await page.getByText(menu, { exact: true }).focus();
    await page.keyboard.press("Enter");
    // Then the eight parts are there, and nothing is wider than the screen
    await expect(parts).toHaveCount(closed + 8);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(320);
    await page.getByRole("navigation").locator('[href$="/map"]:visible').click();
    await expect(page).toHaveURL(new RegExp(`/${language}/map$`));
  });
}

test("on a wide screen the parts stand in the head", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto("/en");
  await expect(page.getByText("Menu", { exact: true })).toBeHidden();
  await expect(page.getByRole("navigation", { name: "Main" }).getByRole("link")).toHaveCount(8);
});

test("the parts of a long page are one step from its head", async ({ page }) => {
  // Given a reader at a treaty on a narrow screen
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto("/de/treaties/ospar");
  // When they choose a part by its name
  const parts = page.getByRole("navigation", { name: "Direkt zu" });
  await parts.getByRole("link", { name: "Kontakt" }).click();
  // Then it stands on the screen, and every other part is on the page too
  await expect(page.getByRole("heading", { level: 2, name: "Kontakt" })).toBeInViewport();
  for (const link of await parts.getByRole("link").all()) {
    await expect(page.locator((await link.getAttribute("href")) ?? "–")).toBeVisible();
  }
});

test("a long table of parties is folded on a phone, and open where there is room and on paper", async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto("/en/treaties/ospar");
  const belgium = page
    .locator("section[aria-labelledby=participation]")
    .getByRole("row", { name: /^Belgium/ });
  await expect(belgium).toBeHidden();
  await page.getByText("16 countries and organisations", { exact: true }).click();
  await expect(belgium).toBeVisible();
  await page.reload();
  await page.emulateMedia({ media: "print" });
  await expect(belgium).toBeVisible();
  await page.emulateMedia({ media: "screen" });
  await page.setViewportSize({ width: 1280, height: 800 });
  await expect(belgium).toBeVisible();
});
