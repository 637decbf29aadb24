/** Story: a visitor comes with a question and half remembers the words. docs/user-stories/search.md */
import { expect, test } from "@playwright/test";

test.use({ javaScriptEnabled: false });

const mistyped = [
  { language: "en", typed: "mapol", leads: "/en/treaties/marpol" },
  { language: "fr", typed: "divresité biologique", leads: "/fr/treaties/cbd" },
  { language: "nl", typed: "Schaldt", leads: "/nl/treaties/scheldt-meuse" },
  { language: "de", typed: "Veilfalt biologische", leads: "/de/treaties/cbd" },
] as const;

for (const { language, typed, leads } of mistyped) {
  test(`“${typed}” leads in ${language} to what was meant`, async ({ page }) => {
    // Given a visitor who mistypes a word
    await page.goto(`/${language}/search`);
    await page.getByRole("searchbox").fill(typed);
    // When they search
    await page.getByRole("main").getByRole("search").getByRole("button").click();
    // Then the results for the right word stand there
    await expect(
      page.locator("section[aria-labelledby=results]").locator(`a[href="${leads}"]`),
    ).toBeVisible();
  });
}

const named = [
  { language: "en", typed: "Belgium", leads: "/en/countries/be" },
  { language: "fr", typed: "espèces envahissantes", leads: "/fr/topics/invasive-species" },
  { language: "nl", typed: "belgie", leads: "/nl/countries/be" },
  { language: "de", typed: "Biodiversität", leads: "/de/topics/biodiversity" },
] as const;

for (const { language, typed, leads } of named) {
  test(`“${typed}” shows in ${language} the page of the country or topic, and counts records alone`, async ({
    page,
    request,
  }) => {
    await page.goto(`/${language}/search?q=${encodeURIComponent(typed)}`);
    const places = page.locator("section[aria-labelledby=places]");
    await expect(places.getByRole("link")).toHaveAttribute("href", leads);
    const json = await (await request.get(`/${language}/search.json?q=${encodeURIComponent(typed)}`)).json();
    expect(json).toMatchObject({ places: [{ path: leads }], complete: true, limit: 20_000 });
    expect(json.results).toHaveLength(json.total);
  });
}

test("a mistyped word that stands only in a text is mended, and shown as it is written", async ({ page }) => {
  await page.goto("/en/search?q=porpiose");
  await expect(page.getByText("These are the results for “porpoise")).toBeVisible();
});

test("a hit shows in the text why it was found", async ({ page }) => {
  await page.goto("/en/search?q=porpoise");
  await expect(page.locator("section[aria-labelledby=results] mark").first()).toHaveText(/porpoise/i);
});

test("filters are combined and removed, and stand in the address", async ({ page }) => {
  // Given a visitor who looks for everything about the sea
  await page.goto("/en/search?q=sea");
  // When they choose treaties
  const narrow = page.getByRole("navigation", { name: "Narrow down" });
  await narrow.getByRole("link", { name: /^Treaty/ }).click();
  // Then the address says so, and the search may not be indexed
  await expect(page).toHaveURL(/q=sea&kind=treaty/);
  await expect(page.locator("meta[name=robots]")).toHaveAttribute("content", /noindex/);
  // And a new word keeps the filter
  await page.getByRole("searchbox").fill("pollution");
  await page.getByRole("main").getByRole("search").getByRole("button").click();
  await expect(page).toHaveURL(/kind=treaty.*q=pollution|q=pollution.*kind=treaty/);
  // And it can be removed
  await page.getByRole("link", { name: /^Remove: / }).click();
  await expect(page).not.toHaveURL(/kind=/);
});

test("the same question answers as a table and as JSON, with as many rows as the page counts", async ({
  page,
  request,
}) => {
  await page.goto("/en/search?q=sea&kind=treaty");
  const heading = await page.locator("#results").textContent();
  const count = Number(/^\d+/.exec(heading ?? "")?.[0]);
  expect(count).toBeGreaterThan(1);
  const csv = await (await request.get("/en/search.csv?q=sea&kind=treaty")).text();
  expect(csv.trim().split("\r\n")).toHaveLength(count + 1);
  const json = (await (await request.get("/en/search.json?q=sea&kind=treaty")).json()) as {
    results: unknown[];
  };
  expect(json.results).toHaveLength(count);
});

for (const wrong of [
  "in-force-on=2026-02-31",
  "page=-1",
  "topic=elsewhere",
  "colour=red",
  "q=%00",
  `q=${"a".repeat(10_000)}`,
  "unit=nobody",
]) {
  test(`${wrong.slice(0, 20)} is refused with what would be right`, async ({ page, request }) => {
    const answer = await page.goto(`/en/search?${wrong}`);
    expect(answer?.status()).toBe(400);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("This search cannot be read");
    expect((await request.get(`/en/search.json?${wrong}`)).status()).toBe(400);
  });
}
