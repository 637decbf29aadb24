/** Story: everybody can read every page, by eye, by ear and by keyboard. docs/user-stories/accessible.md */
import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { kinds, languages, pageKinds } from "./support/pages.ts";

const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

async function findings(page: Page): Promise<string[]> {
  // The pages have no frames, so axe need not open a page of its own to gather them.
  const { violations } = await new AxeBuilder({ page }).withTags(rules).setLegacyMode().analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`);
}

/** Levels of headings may rise by one at a time only. */
async function headingLevels(page: Page): Promise<number[]> {
  return page.locator("h1, h2, h3, h4").evaluateAll((all) => all.map(({ tagName }) => Number(tagName[1])));
}

for (const kind of kinds) {
  test(`axe finds nothing on the ${kind} page in any language, dark and narrow included`, async ({
    page,
  }) => {
    for (const language of languages) {
      await page.goto(`/${language}${pageKinds[kind]}`);
      expect(await findings(page), language).toEqual([]);
    }
    // Colours and widths are the same in every language; German has the longest words.
    await page.emulateMedia({ colorScheme: "dark" });
    expect(await findings(page), "dark").toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await findings(page), "narrow").toEqual([]);
  });

  test(`the ${kind} page keeps its outline and fits 320 pixels`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    for (const language of languages) {
      await page.goto(`/${language}${pageKinds[kind]}`);
      const levels = await headingLevels(page);
      expect(levels.filter((level) => level === 1)).toHaveLength(1);
      for (const [place, level] of levels.entries()) {
        if (place > 0)
          expect(level - (levels[place - 1] ?? 0), `${language} heading ${place}`).toBeLessThan(2);
      }
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width, language).toBeLessThanOrEqual(320);
      for (const landmark of ["banner", "main", "contentinfo"] as const) {
        await expect(page.getByRole(landmark)).toHaveCount(1);
      }
    }
  });
}

test("the first stop of the keyboard skips to the content, and focus is visible", async ({ page }) => {
  await page.goto("/en");
  await page.keyboard.press("Tab");
  const skip = page.getByRole("link", { name: "Skip to content" });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  expect(await skip.evaluate((link) => getComputedStyle(link).outlineStyle)).toBe("solid");
  await page.keyboard.press("Enter");
  await expect(page.locator("#content")).toBeFocused();
});
