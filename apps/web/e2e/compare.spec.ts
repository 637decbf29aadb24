/** Story: a reader puts side by side what they cannot keep apart. docs/user-stories/compare.md */
import { expect, test } from "@playwright/test";

test.use({ javaScriptEnabled: false });

test("two treaties are chosen from lists and stand side by side, with their differences in words", async ({
  page,
}) => {
  // Given a reader who has chosen nothing
  await page.goto("/en/compare");
  // When they choose two treaties
  await page.getByLabel("First", { exact: true }).selectOption("cbd");
  await page.getByLabel("Second", { exact: true }).selectOption("cites");
  await page.getByRole("button", { name: "Compare" }).first().click();
  // Then each fact has a row with both, and says whether they differ
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("CBD · CITES");
  const adopted = page.getByRole("row", { name: /^Adopted/ });
  await expect(adopted.getByRole("cell")).toHaveText(["22 May 1992", "3 March 1973"]);
  await expect(adopted.getByRole("rowheader")).toContainText("different");
  // And only what differs is shown when they ask for it
  const rows = await page.getByRole("row").count();
  await page.getByRole("link", { name: "Show only what differs" }).click();
  expect(await page.getByRole("row").count()).toBeLessThan(rows);
  await expect(page.getByRole("rowheader").filter({ hasText: "the same" })).toHaveCount(0);
});

test("two results of a search are ticked and compared", async ({ page }) => {
  await page.goto("/en/search?q=sea&kind=treaty");
  const boxes = page.getByRole("checkbox", { name: /^Compare: / });
  await boxes.nth(0).check();
  await boxes.nth(1).check();
  await page.getByRole("button", { name: /^Compare those chosen/ }).click();
  await expect(page).toHaveURL(/compare\?entry=[\w-]+&entry=[\w-]+$/);
  await expect(page.getByRole("table")).toBeVisible();
});

test("an entry leads to a comparison that begins with it, by any of its names", async ({ page }) => {
  await page.goto("/en/treaties/ospar");
  await page.getByRole("link", { name: "Compare with others" }).click();
  await expect(page.getByLabel("First", { exact: true })).toHaveValue("ospar");
  await page.goto("/en/compare?entry=MARPOL&entry=Bonn+Agreement");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("MARPOL");
});

test("two countries are told entry by entry", async ({ page }) => {
  await page.goto("/en/countries/be");
  await page.getByRole("link", { name: "Side by side with European Union" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Belgium · European Union");
  const cbd = page.getByRole("row", { name: /Biological Diversity/ });
  await expect(cbd.getByRole("cell").first()).toContainText("ratification · 22 November 1996");
});

test("on a narrow screen every cell says whose it is", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto("/en/compare?entry=cbd&entry=cites");
  const cells = page.getByRole("row", { name: /^Adopted/ }).getByRole("cell");
  const before = await cells.evaluateAll((all) =>
    all.map((cell) => getComputedStyle(cell, "::before").content),
  );
  expect(before).toEqual(['"CBD: "', '"CITES: "']);
});

test("the table is there for a spreadsheet, with the rows that the page has", async ({ page, request }) => {
  for (const query of [
    "entry=cbd&entry=cites",
    "country=be&country=eu",
    "entry=cbd&entry=cites&only=differences",
  ]) {
    await page.goto(`/en/compare?${query}`);
    const rows = await page.getByRole("rowheader").count();
    const link = page.getByRole("link", { name: "CSV" });
    const csv = await (await request.get((await link.getAttribute("href")) ?? "")).text();
    expect(csv.trim().split("\r\n")).toHaveLength(rows + 1);
  }
});

for (const [wrong, right] of [
  ["entry=cbd", "Choose two, three or four"],
  ["entry=cbd&entry=cites&entry=cms&entry=ospar&entry=gbif", "Choose two, three or four"],
  ["entry=cbd&entry=cytes", "cites"],
  ["country=be", "Choose two different countries"],
  ["country=be&country=xx", "eu"],
  ["entry=cbd&entry=cites&country=be&country=eu", "not both at once"],
  ["colour=red", "entry, country"],
] as const) {
  test(`${wrong} is refused with what would be right`, async ({ page, request }) => {
    const answer = await page.goto(`/en/compare?${wrong}`);
    expect(answer?.status()).toBe(400);
    await expect(page.getByRole("main")).toContainText(right);
    expect((await request.get(`/en/compare.csv?${wrong}`)).status()).toBe(400);
  });
}
