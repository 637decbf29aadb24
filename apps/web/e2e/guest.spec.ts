/** docs/user-stories/guest.md */
import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { newEntry, nobodyIs, signedInAs } from "./support/staff.ts";

test.skip(nobodyIs("CONTRIBUTOR"), "needs a contributor");

test("a guest reads the page and comments without script, and the link ends", async ({
  browser,
  baseURL,
}) => {
  const host = await signedInAs("CONTRIBUTOR", { browser, baseURL });
  const recordId = await newEntry(host, { en: { title: "For the secretariat" } });
  await host.page.goto(`/desk/records/${recordId}/review`);
  await host.page.getByText("Show it to a guest").click();
  await host.page.getByLabel("For whom").fill("The secretariat");
  await host.page.getByRole("button", { name: "Make a link" }).click();
  const address = await host.page.getByLabel("Address").inputValue();
  const path = new URL(address).pathname;

  const context = await browser.newContext({
    ...(baseURL ? { baseURL } : {}),
    javaScriptEnabled: false,
    locale: "en-GB",
  });
  const guest = await context.newPage();
  const answer = await guest.goto(path);
  expect(answer?.headers()["cache-control"]).toContain("no-store");
  await expect(guest.getByRole("heading", { level: 1 })).toContainText("For the secretariat");
  const told: (string | undefined)[] = [];
  await context.route(/^https:/, (route) => {
    told.push(route.request().headers().referer);
    return route.fulfill({ body: "Elsewhere" });
  });
  await guest.locator('a[href^="https://"]').first().click();
  await expect(guest.getByText("Elsewhere")).toBeVisible();
  expect(told).toEqual([undefined]);
  await guest.goto(path);
  await guest.getByRole("textbox", { name: "Comment" }).fill("The date is wrong");
  await guest.getByRole("button", { name: "Send" }).click();
  await expect(guest.getByText("Your comment has arrived")).toBeVisible();

  await host.page.reload();
  await expect(host.page.getByText("The date is wrong")).toBeVisible();
  const seen = await browser.newContext(baseURL ? { baseURL } : {});
  const page = await seen.newPage();
  await page.goto(path);
  expect((await new AxeBuilder({ page }).setLegacyMode().analyze()).violations).toEqual([]);
  await page.getByRole("textbox", { name: "Comment" }).fill("Said by a double click");
  await page.getByRole("button", { name: "Send" }).dblclick();
  await expect(page.getByText("Your comment has arrived")).toBeVisible();
  await page.goto(`/desk/records/${recordId}`);
  await expect(page).toHaveURL(/\/desk\/sign-in/);
  await seen.close();
  await host.page.reload();
  await expect(host.page.getByText("Said by a double click")).toHaveCount(1);

  await host.page.getByRole("button", { name: "End the link for The secretariat" }).click();
  await expect(host.page.getByText("The secretariat · ended")).toBeVisible();
  const gone = await guest.goto(path);
  expect(gone?.status()).toBe(404);
  const never = await guest.goto(`/desk/guest/${"x".repeat(43)}`);
  expect(never?.status()).toBe(404);
  await Promise.all([context.close(), host.close()]);
});
