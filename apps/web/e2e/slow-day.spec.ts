/** Story: a reader asks for a day that takes too long to read. docs/user-stories/slow-day.md */
import { expect, test } from "@playwright/test";
import { fitAndAccessible } from "./support/fit.ts";
import { languages } from "./support/pages.ts";
import { cannotJoin, joins, type SecondServer, startSecondServer } from "./support/second-server.ts";

test.skip(cannotJoin, "needs the databases of the register");
test.use({ javaScriptEnabled: false });

let hurried: SecondServer;
test.beforeAll(async () => {
  // Given a register that gives a past day no time at all
  hurried = await startSecondServer(joins, { DAY_SECONDS: "0.001" });
});
test.afterAll(() => hurried.kill());

const titles = {
  en: "This day takes too long to read",
  fr: "La lecture de ce jour prend trop de temps",
  nl: "Deze dag lezen duurt te lang",
  de: "Diesen Tag zu lesen dauert zu lange",
} as const;
const day = "on=2019-06-30";

for (const language of languages) {
  test(`a day that takes too long is answered with what to do instead, in ${language}`, async ({ page }) => {
    for (const path of ["", "/treaties/cbd", "/search?q=sea"]) {
      // When a reader asks for a page as of that day
      const now = `${hurried.url}/${language}${path}`;
      const answer = await page.goto(`${now}${path.includes("?") ? "&" : "?"}${day}`);
      // Then it says so, of which day, and nobody lists or keeps it
      expect(answer?.status(), path).toBe(503);
      expect(answer?.headers()["cache-control"]).toContain("no-store");
      await expect(page.locator("html")).toHaveAttribute("lang", language);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(titles[language]);
      await expect(page.locator('time[datetime="2019-06-30"]').first()).toBeVisible();
      await expect(page.locator("meta[name=robots]")).toHaveAttribute("content", /noindex/);
      // And leads to the page as it is now
      await page.locator("section[aria-labelledby=instead] a").click();
      await expect(page).toHaveURL(now);
      await expect(page.getByRole("heading", { level: 1 })).not.toHaveText(titles[language]);
    }
  });
}

test.describe(() => {
  test.use({ javaScriptEnabled: true });
  for (const width of [320, 1280]) {
    test(`the page that says so is accessible and fits a window ${width} wide`, async ({ page }) => {
      await fitAndAccessible(page, width, [`${hurried.url}/de?${day}`]);
    });
  }
});

const files = [
  "/en/search.csv?q=sea",
  "/en/search.json?q=sea",
  "/en/search/suggest.json?q=sea",
  "/en/map.csv",
  "/en/map.svg",
  "/en/timeline.csv",
  "/en/timeline.svg",
  "/en/compare.csv?entry=cbd&entry=cites",
  "/en/changes.atom",
  "/en/treaties/cbd.json",
  "/en/treaties/cbd.jsonld",
  "/en/treaties/cbd.atom",
  "/en/treaties/cbd.ris",
  "/en/treaties/cbd/relations.csv",
  "/share-image/en/treaties/cbd",
  "/sitemap.xml",
  "/sitemap.xml?file=2",
];

test("files say so too", async ({ request }) => {
  for (const file of files) {
    const answer = await request.get(`${hurried.url}${file}${file.includes("?") ? "&" : "?"}${day}`);
    expect(answer.status(), file).toBe(503);
    expect((await answer.json()).error, file).toContain("takes too long");
  }
});
