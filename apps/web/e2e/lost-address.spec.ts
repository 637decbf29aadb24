/** Story: a visitor comes by a wrong or former address. docs/user-stories/lost-address.md */
import { expect, test } from "@playwright/test";
import { languages } from "./support/pages.ts";

test.use({ javaScriptEnabled: false });

for (const language of languages) {
  test(`an address that names nothing answers 404 in ${language}`, async ({ page }) => {
    // Given a mistyped address
    const answer = await page.goto(`/${language}/treaties/cbdd`);
    // Then the page says so in the reader's language and offers a way on
    expect(answer?.status()).toBe(404);
    await expect(page.locator("html")).toHaveAttribute("lang", language);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(page.getByRole("searchbox")).toBeVisible();
    await expect(page.locator("meta[name=robots]")).toHaveAttribute("content", /noindex/);
  });
}

test("near matches are offered", async ({ page }) => {
  await page.goto("/en/treaties/convention-on-biological-diversty");
  await expect(page.locator("section[aria-labelledby=near]").getByRole("link").first()).toBeVisible();
});

test("an entry under the segment of another kind leads to the right one for good", async ({ request }) => {
  const answer = await request.get("/en/networks/cbd", { maxRedirects: 0 });
  expect(answer.status()).toBe(308);
  expect(answer.headers().location).toBe("/en/treaties/cbd");
});

test("two slashes do not lead to another host", async ({ request, baseURL }) => {
  const answer = await request.get(`${baseURL}//example.org/en`, { maxRedirects: 0 });
  expect(answer.headers().location ?? "/").toMatch(/^\/[^/]/);
});

test("a missing deep address and a missing person answer 404 too", async ({ request }) => {
  for (const path of [
    "/en/a/b/c",
    "/en/people/nobody-here",
    "/en/units/nothing",
    "/en/countries/zz",
    "/en/topics/x",
    "/en/constructor/x/changes",
    "/en/constructor/x/relations",
    "/en/pages/privacy/relations",
  ]) {
    expect((await request.get(path)).status(), path).toBe(404);
  }
});

test("a malformed address is refused, and odd ones name nothing", async ({ request, baseURL }) => {
  expect((await request.get(`${baseURL}/en/treaties/%E0%A4%A`)).status()).toBe(400);
  for (const path of ["/en/treaties/a%00b", "/en/people/A_B", "/en/treaties/%2e%2e%2fcbd"]) {
    expect((await request.get(path)).status(), path).toBe(404);
  }
});
