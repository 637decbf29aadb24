/** Story: a page that is not translated yet says so. docs/user-stories/missing-language.md */
import { expect, test } from "@playwright/test";
import { siteMapPaths } from "./support/site-map.ts";
import { newEntry, nobodyIs, publishAll, signedInAs } from "./support/staff.ts";

test.skip(nobodyIs("PUBLISHER"), "The stories' accounts name nobody");

test("a page in one language answers in the others, and fills nothing in", async ({
  page,
  browser,
  baseURL,
}) => {
  // Given an entry that is published in English alone
  const slug = `agreement-${Date.now()}`;
  const en = {
    title: "Agreement on test data",
    summary: "A line of English.",
    purpose: "A purpose in English.",
  };
  const publisher = await signedInAs("PUBLISHER", { browser, baseURL });
  await publishAll(publisher, await newEntry(publisher, { shared: { slug, subtype: "agreement" }, en }));
  await publisher.close();
  const english = await page.goto(`/en/treaties/${slug}`);
  expect(english?.status()).toBe(200);
  await expect(page.getByRole("main")).toContainText("A purpose in English.");
  // When somebody asks for it in French
  const french = await page.goto(`/fr/treaties/${slug}`);
  // Then they read in French that it is not there, and find the language that is
  expect(french?.status()).toBe(200);
  await expect(page.locator("html")).toHaveAttribute("lang", "fr");
  await expect(page.getByRole("main")).toContainText("pas encore publiée en français");
  await expect(page.getByRole("main")).not.toContainText("A purpose in English.");
  await expect(page.getByRole("heading", { level: 1 })).toHaveAttribute("lang", "en");
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute("content", /noindex/);
  await page.getByRole("main").getByRole("link", { name: "English" }).click();
  await expect(page).toHaveURL(`${baseURL}/en/treaties/${slug}`);
  // And the English page and the site map offer no French one
  await expect(page.locator('link[rel="alternate"][hreflang="fr"]')).toHaveCount(0);
  const siteMap = await siteMapPaths(page.request);
  expect(siteMap).toContain(`/en/treaties/${slug}`);
  expect(siteMap).not.toContain(`/fr/treaties/${slug}`);
});
