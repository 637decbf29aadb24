/** Story: a reader asks when things happened. docs/user-stories/timeline.md */
import { expect, test } from "@playwright/test";

test.use({ javaScriptEnabled: false });

const drawn = "svg a";

test("the picture and the list tell the same events, and every mark leads to its page", async ({ page }) => {
  // Given a reader at the timeline
  await page.goto("/en/timeline");
  // Then there are as many marks as events in the list
  const marks = page.locator(drawn);
  const listed = page.locator("section[aria-labelledby=events] ol > li");
  expect(await marks.count()).toBeGreaterThan(50);
  expect(await marks.count()).toBe(await listed.count());
  // And each says what it is
  const cbd = page.getByRole("link", {
    name: "22 May 1992: Convention on Biological Diversity (CBD), adopted",
  });
  await expect(cbd).toHaveAttribute("href", "/en/treaties/cbd");
  // And the acts of the register's own country stand among them
  await expect(page.locator("svg")).toContainText("Acts of Belgium");
});

test("dates are as precise as they are known, and stand in their order", async ({ page }) => {
  await page.goto("/en/timeline?event=founded");
  const dates = page.locator("section[aria-labelledby=events] ol > li > span:first-child");
  await expect(dates.first()).toHaveText("1946");
  await expect(dates.filter({ hasText: /^April 2012|June 2013|December 2007/ }).first()).toBeVisible();
});

test("it is narrowed as a search is, and by kinds and years, with all of it in the address", async ({
  page,
}) => {
  // Given a reader who asks what the country did in the nineties
  await page.goto("/en/timeline");
  const narrow = page.getByRole("navigation", { name: "Narrow down" });
  // When they choose acts
  await narrow.getByRole("link", { name: /^Act of a country/ }).click();
  await expect(page).toHaveURL(/event=act/);
  // And years
  await page.getByText("Years", { exact: true }).click();
  await page.getByLabel("First year").fill("1990");
  await page.getByLabel("Last year").fill("1999");
  await narrow.getByRole("button", { name: "Apply" }).first().click();
  // Then the address holds both, and only such events are left
  await expect(page).toHaveURL(/event=act.*from=1990&until=1999/);
  for (const line of await page.locator("section[aria-labelledby=events] ol > li").allTextContents()) {
    expect(line).toMatch(/199\d/);
    expect(line).toContain("Belgium");
  }
  // And a topic narrows it further
  await narrow.getByRole("link", { name: /^Biodiversity/ }).click();
  await expect(page).toHaveURL(/topic=biodiversity/);
  await expect(page.locator(drawn).first()).toBeVisible();
  // And each can be removed
  await page.getByRole("link", { name: "Remove: 1990 to 1999" }).click();
  await expect(page).not.toHaveURL(/from=/);
});

test("marks are reached and followed by keyboard", async ({ page }) => {
  await page.goto("/en/timeline?event=adopted&from=1992&until=1992");
  await page.getByRole("region", { name: /^Picture of the timeline/ }).focus();
  await page.keyboard.press("Tab");
  const focused = page.locator("svg a:focus");
  await expect(focused.locator("title")).toHaveText(/1992/);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/en\/treaties\//);
});

test("picture and data go along, for the same question", async ({ page, request }) => {
  const query = "?event=act&country=be&country=eu".replaceAll("=be", "=BE").replaceAll("=eu", "=EU");
  await page.goto(`/fr/timeline${query}`);
  const events = await page.locator(drawn).count();
  const take = (form: string) => page.getByRole("link", { name: form, exact: true }).getAttribute("href");
  const csv = await (await request.get((await take("CSV")) ?? "")).text();
  expect(csv.trim().split("\r\n")).toHaveLength(events + 1);
  const answer = await request.get((await take("SVG")) ?? "");
  expect(answer.headers()["content-type"]).toContain("image/svg+xml");
  const svg = await answer.text();
  expect(svg.match(/<a /g)).toHaveLength(events);
  expect(svg).toMatch(/État au .+<\/text>/);
  expect(svg).toContain("Source");
  const png = await (await request.get((await take("PNG")) ?? "")).body();
  expect(png.subarray(1, 4).toString()).toBe("PNG");
});

for (const wrong of [
  "event=party",
  "from=92",
  "from=1999&until=1990",
  "sort=name",
  "topic=elsewhere",
  "colour=red",
]) {
  test(`${wrong} is refused with what would be right`, async ({ page, request }) => {
    const answer = await page.goto(`/en/timeline?${wrong}`);
    expect(answer?.status()).toBe(400);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("This timeline cannot be read");
    for (const form of ["svg", "png", "csv"]) {
      expect((await request.get(`/en/timeline.${form}?${wrong}`)).status()).toBe(400);
    }
  });
}
