/** Story: a writer cites a page. docs/user-stories/cite.md */
import { expect, test } from "@playwright/test";

test.use({ javaScriptEnabled: false });

const today = () => new Intl.DateTimeFormat("en-CA", { timeZone: "Europe/Brussels" }).format(new Date());
const paths = ["/treaties/cbd", "/people/patrick-grootaert", "/units/od-nature", "/pages/accessibility"];

test("every page of a record gives an address that keeps showing the day", async ({ page, request }) => {
  for (const path of paths) {
    // Given a reader at the page of a record
    await page.goto(`/en${path}`);
    const cite = page.locator("section[aria-labelledby=cite]");
    // When they look for how to cite it, then the address names the day and answers
    const address = `/en${path}?on=${today()}`;
    await expect(cite.getByRole("link", { name: address })).toHaveAttribute("href", address);
    expect((await request.get(address)).status()).toBe(200);
    await expect(cite.locator("cite")).not.toBeEmpty();
    for (const [name, begins] of [
      ["BibTeX", /^@misc\{/],
      ["RIS", /^TY {2}- ELEC\r\n/],
      ["CSL-JSON", /^\[/],
    ] as const) {
      const file = await request.get((await cite.getByRole("link", { name }).getAttribute("href")) ?? "");
      expect(file.status(), `${path} ${name}`).toBe(200);
      expect(await file.text()).toMatch(begins);
      expect(await file.text()).toContain(address);
    }
  }
});

test("the citation is written in the language of the page", async ({ page }) => {
  for (const [language, words] of [
    ["en", "Retrieved"],
    ["fr", "Consulté le"],
    ["nl", "Geraadpleegd op"],
    ["de", "Abgerufen am"],
  ]) {
    await page.goto(`/${language}/treaties/cbd`);
    await expect(page.locator("section[aria-labelledby=cite]")).toContainText(words ?? "");
  }
});

test("a citation of what is not there is not found", async ({ request }) => {
  for (const ending of ["bib", "ris", "csl.json"]) {
    expect((await request.get(`/en/treaties/no-such.${ending}`)).status()).toBe(404);
  }
});
