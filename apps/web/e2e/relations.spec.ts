/** Story: a reader asks how things hang together. docs/user-stories/relations.md */
import { expect, test } from "@playwright/test";

test.use({ javaScriptEnabled: false });

const list = "section[aria-labelledby=list]";

test("an entry leads to what is around it, drawn and as lists that tell the same", async ({ page }) => {
  // Given a reader of an entry
  await page.goto("/en/networks/noos");
  // When they ask how it hangs together
  await page.getByRole("link", { name: "How it hangs together" }).click();
  await expect(page).toHaveURL("/en/networks/noos/relations");
  // Then everything that is drawn stands in the list, with the ways in which it hangs together
  const drawn = await page
    .locator("main svg title")
    .evaluateAll((all) => all.map(({ textContent }) => textContent?.split(",")[0] ?? ""));
  expect(drawn.length).toBeGreaterThan(3);
  const told = await page.locator(list).textContent();
  for (const name of drawn.slice(1)) expect(told).toContain(name);
  // And where the picture leaves nothing out, it says so
  const whole = page.getByText("Everything that the list names is drawn.");
  const part = page.getByText(/^(Of those one step further|\d+ of \d+ that stand next)/);
  await expect(whole.or(part)).toBeVisible();
});

test("each leads on to what is around it, and back to its page", async ({ page }) => {
  await page.goto("/en/treaties/cbd/relations");
  const office = page.locator("svg a", { hasText: /National Focal Point/ }).first();
  await expect(office).toHaveAttribute("href", /^\/en\/units\/[\w-]+\/relations$/);
  await page.getByRole("region", { name: /^Picture of the relations/ }).focus();
  await page.keyboard.press("Tab");
  await expect(page.locator("svg a:focus")).toHaveAttribute("href", "/en/treaties/cbd");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/relations$/);
  await page.getByRole("link", { name: /^To the page: / }).click();
  await expect(page).not.toHaveURL(/relations/);
});

for (const path of ["/units/rbins", "/people/patrick-grootaert", "/bodies/ipbes"]) {
  test(`what is around ${path} can be seen too`, async ({ page }) => {
    await page.goto(`/nl${path}`);
    await page.getByRole("link", { name: "Wat samenhangt" }).click();
    await expect(page.locator("svg a").first()).toBeVisible();
    await expect(page.locator(`${list} li`).first()).toBeVisible();
  });
}

test("picture and data go along", async ({ page, request }) => {
  await page.goto("/de/treaties/cbd/relations");
  const boxes = await page.locator("svg rect").count();
  const take = (form: string) => page.getByRole("link", { name: form, exact: true }).getAttribute("href");
  const svg = await (await request.get((await take("SVG")) ?? "")).text();
  // The paper of the file is one more.
  expect(svg.match(/<rect /g)).toHaveLength(boxes + 1);
  expect(svg).toMatch(/Stand: .+<\/text>/);
  const png = await (await request.get((await take("PNG")) ?? "")).body();
  expect(png.subarray(1, 4).toString()).toBe("PNG");
  const csv = await (await request.get((await take("CSV")) ?? "")).text();
  const first = csv.split("\r\n").filter((line) => line.startsWith("1,"));
  expect(first).toHaveLength(await page.locator(`${list} > ul > li`).count());
});

test("an address of nobody, and a page that there is not, are told apart", async ({ page, request }) => {
  expect((await page.goto("/en/treaties/there-is-none/relations"))?.status()).toBe(404);
  for (const wrong of ["page=99", "page=-1", "page=1&page=2", "colour=red"]) {
    expect((await page.goto(`/en/treaties/cbd/relations?${wrong}`))?.status(), wrong).toBe(400);
    expect((await request.get(`/en/treaties/cbd/relations.svg?${wrong}`)).status(), wrong).toBe(400);
  }
  expect((await request.get("/en/treaties/there-is-none/relations.csv")).status()).toBe(404);
  await page.goto("/en/networks/cbd/relations");
  await expect(page).toHaveURL("/en/treaties/cbd/relations");
});

test("what is wrong with the address is told as it is", async ({ page }) => {
  const refusal = page.getByRole("main");
  await page.goto("/en/treaties/cbd/relations?colour=red");
  await expect(refusal).toContainText("colour: There is no such part.These are known: page");
  await expect(refusal).not.toContainText("There is no such page.");
  await page.goto("/en/treaties/cbd/relations?page=99");
  await expect(refusal).toContainText("page: There is no such page.");
  await page.getByRole("link", { name: /: how it hangs together$/ }).click();
  await expect(page).toHaveURL("/en/treaties/cbd/relations");
});
