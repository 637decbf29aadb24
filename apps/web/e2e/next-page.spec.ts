/** Story: the next page is there before it is asked for. docs/user-stories/next-page.md */
import { expect, type Page, test } from "@playwright/test";

/** Says how the page came: the browser fills it in once it was shown. */
const cameBy = (page: Page) =>
  page.evaluate(() => {
    const [entry] = performance.getEntriesByType("navigation");
    return (entry as PerformanceNavigationTiming & { deliveryType: string }).deliveryType;
  });

test("a page is fetched when a reader rests on a link to it, and not before", async ({ page }) => {
  const ahead: string[] = [];
  page.on("request", async (request) => {
    const purpose = await request.headerValue("sec-purpose").catch(() => null);
    if (purpose?.startsWith("prefetch")) ahead.push(new URL(request.url()).pathname);
  });
  // Given a reader on the first page
  const rules = page.waitForResponse(/speculation-rules\.json$/);
  await page.goto("/en");
  expect((await rules).headers()["content-type"]).toContain("application/speculationrules+json");
  expect(ahead).toEqual([]);
  // When they rest on a link
  const link = page.locator('main a[href="/en/treaties/cbd"]').first();
  await link.hover();
  // Then the page behind it is fetched, and shown at once when they follow it
  await expect.poll(() => ahead).toEqual(["/en/treaties/cbd"]);
  await link.click();
  await expect(page).toHaveURL(/\/en\/treaties\/cbd$/);
  expect(await cameBy(page)).toBe("navigational-prefetch");
});

test("one page fades into the next, unless the reader wants no movement", async ({ page }) => {
  await page.addInitScript(() => {
    addEventListener("pagereveal", (event) => {
      const { viewTransition } = event as Event & { viewTransition: object | null };
      document.documentElement.dataset.fades = String(viewTransition !== null);
    });
  });
  const fades = () => page.locator("html").getAttribute("data-fades");
  const next = async (name: string) => {
    await page.locator("header").getByRole("link", { name, exact: true }).first().click();
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  };
  await page.goto("/en/people");
  await next("Units");
  expect(await fades()).toBe("true");
  await page.emulateMedia({ reducedMotion: "reduce" });
  await next("People");
  expect(await fades()).toBe("false");
});
