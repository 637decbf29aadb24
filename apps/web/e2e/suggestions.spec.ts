/** Story: a visitor types, and what they mean is offered. docs/user-stories/suggestions.md */
import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { kinds, languages, pageKinds } from "./support/pages.ts";

const box = (page: Page) => page.getByRole("combobox");
const options = (page: Page) => page.getByRole("option");

const typed = [
  { language: "en", text: "migratory", kind: "Topic", leads: "/en/topics/migratory-species" },
  { language: "fr", text: "belgiq", kind: "Pays", leads: "/fr/countries/be" },
  { language: "nl", text: "mapol", kind: "Verdrag", leads: "/nl/treaties/marpol" },
  { language: "de", text: "biologische veilfalt", kind: "Vertrag", leads: "/de/treaties/cbd" },
] as const;

for (const { language, text, kind, leads } of typed) {
  test(`“${text}” offers in ${language} what was meant`, async ({ page }) => {
    // Given a visitor at a page with a box in its head
    await page.goto(`/${language}/topics`);
    // When they type
    await box(page).fill(text);
    // Then it is offered with what it is, and choosing it by the keyboard leads there
    await expect(options(page).first()).toContainText(kind);
    await box(page).press("ArrowDown");
    await expect(options(page).first()).toHaveAttribute("aria-selected", "true");
    await box(page).press("Enter");
    await expect(page).toHaveURL(leads);
  });
}

test("the list is moved through, left and shut by the keyboard, and says how much it holds", async ({
  page,
}) => {
  await page.goto("/en/search");
  await box(page).fill("bio");
  await expect(box(page)).toHaveAttribute("aria-expanded", "true");
  const count = await options(page).count();
  await expect(page.getByRole("status").filter({ hasText: `${count} suggestions` })).toBeAttached();
  // One step up from the field is the last one, one step down from there the field
  await box(page).press("ArrowUp");
  const last = options(page).last();
  await expect(last).toHaveAttribute("aria-selected", "true");
  await expect(box(page)).toHaveAttribute("aria-activedescendant", (await last.getAttribute("id")) ?? "");
  await box(page).press("ArrowDown");
  await expect(page.getByRole("option", { selected: true })).toHaveCount(0);
  // Escape shuts the list and keeps the words, and Enter searches for them
  await box(page).press("Escape");
  await expect(box(page)).toHaveAttribute("aria-expanded", "false");
  await expect(box(page)).toHaveValue("bio");
  await box(page).press("Enter");
  await expect(page).toHaveURL(/\/en\/search\?q=bio/);
});

test("a finger chooses too, and axe finds nothing, dark and narrow included", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.emulateMedia({ colorScheme: "dark" });
  await page.goto("/de/treaties/cbd");
  await box(page).fill("meer");
  await expect(options(page).first()).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await options(page).first().click();
  await expect(page).not.toHaveURL(/treaties\/cbd$/);
});

test("every page brings the script by one address that is kept for good, in less than 3 KB", async ({
  request,
}) => {
  const addresses = new Set<string>();
  for (const language of languages) {
    for (const kind of kinds) {
      const html = await (await request.get(`/${language}${pageKinds[kind]}`)).text();
      for (const [, address = ""] of html.matchAll(/<script type="module" src="([^"]+)"/g))
        addresses.add(address);
    }
  }
  expect([...addresses]).toHaveLength(1);
  for (const address of addresses) {
    const answer = await request.get(address);
    expect(answer.headers()["cache-control"]).toBe("public, max-age=31536000, immutable");
    expect(answer.headers()["content-encoding"]).toMatch(/^(br|gzip)$/);
    expect(Number(answer.headers()["content-length"])).toBeLessThan(3 * 1024);
  }
});

for (const wrong of ["q=%00", `q=${"a".repeat(1000)}`, "topic=biodiversity", "q=a&q=b"]) {
  test(`${wrong.slice(0, 20)} is refused`, async ({ request }) => {
    const answer = await request.get(`/en/search/suggest.json?${wrong}`);
    expect(answer.status()).toBe(400);
    expect(await answer.json()).toMatchObject({ error: "bad request" });
  });
}
