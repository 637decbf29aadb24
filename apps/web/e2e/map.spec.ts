/** Story: a visitor wants to see who is bound, and where. docs/user-stories/map.md */
import { expect, type Page, test } from "@playwright/test";

test.use({ javaScriptEnabled: false });

const onMap = (page: Page) => page.locator("figure svg.map a");
const rows = (page: Page) => page.locator("section[aria-labelledby=table] tbody tr");

/** What a link on the map says, by the country that it leads to. */
const said = async (page: Page) =>
  new Map(
    await onMap(page).evaluateAll((links) =>
      links.map((link) => [link.getAttribute("href") ?? "", link.getAttribute("aria-label") ?? ""] as const),
    ),
  );

test("a treaty and a day are chosen by a form, and stand in the address", async ({ page }) => {
  // Given a visitor at the map of all treaties
  await page.goto("/en");
  await page.getByRole("navigation").getByRole("link", { name: "Map", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Which countries are bound");
  // When they choose a treaty and a day
  await page.getByLabel("Parties or members of").selectOption("ospar");
  await page.getByLabel("On the day").fill("1997-06-01");
  await page.getByRole("main").getByRole("button", { name: "Show" }).click();
  // Then the address says so, and the map is of that day
  await expect(page).toHaveURL(/entry=ospar&in-force-on=1997-06-01/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Parties to OSPAR");
  expect((await said(page)).get("/en/countries/be")).toBe(
    "Belgium: consented, not yet in force, since 10 December 1996",
  );
  // And a source of 2023 is not taken for news of 1997
  expect((await said(page)).get("/en/countries/fr")).toBe(
    "France: not known, first known act: listed as a party, 2023",
  );
});

for (const address of ["/en/map", "/fr/map?entry=ospar", "/nl/map?entry=ascobans&in-force-on=2010-01-01"]) {
  test(`the table says the same as the picture at ${address}`, async ({ page }) => {
    await page.goto(address);
    // Whoever has no shape is named beside the picture
    const beside = await page
      .locator("figcaption a[href*='/countries/']")
      .evaluateAll((links) =>
        links.map((link) => [link.getAttribute("href") ?? "", link.textContent ?? ""] as const),
      );
    const shown = new Map([...(await said(page)), ...beside]);
    expect(shown.size).toBe(await rows(page).count());
    for (const row of await rows(page).all()) {
      const href = (await row.getByRole("rowheader").getByRole("link").getAttribute("href")) ?? "–";
      const status = (await row.getByRole("cell").first().textContent()) ?? "–";
      expect(shown.get(href), href).toContain(status);
    }
  });
}

test("countries are reached by keyboard, or skipped on the way to the table", async ({ page }) => {
  await page.goto("/en/map?entry=ospar");
  const skip = page.getByRole("link", { name: "Skip the map and go to the table" });
  await skip.focus();
  await expect(skip).toBeInViewport();
  // The next stop is the first country by name
  await page.keyboard.press("Tab");
  const first = page.getByRole("link", { name: "Belgium: party, since 25 March 1998" });
  await expect(first).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/en\/countries\/be$/);
});

test("the Union is named beside the map, and parts overseas are not coloured by their state", async ({
  page,
}) => {
  await page.goto("/en/map?entry=ospar&view=world");
  await expect(page.locator("figcaption")).toContainText("European Union: party");
  const links = [...(await said(page)).keys()];
  expect(links).toContain("/en/countries/dk");
  for (const code of ["eu", "gl", "fo", "gf", "sj", "bq"])
    expect(links).not.toContain(`/en/countries/${code}`);
  await expect(page.locator("section[aria-labelledby=reading]")).toContainText(
    "Greenland and the Faroe Islands",
  );
});

test("a map that knows but a few of the parties says so", async ({ page }) => {
  await page.goto("/en/map?entry=cbd");
  await expect(page.getByText(/there are 196\sparties, so most of them are missing here/)).toBeVisible();
});

test("the small map of an entry leads to the large one", async ({ page }) => {
  await page.goto("/de/treaties/ospar");
  await page.getByRole("link", { name: /Groß ansehen/ }).click();
  await expect(page).toHaveURL(/\/de\/map\?entry=ospar$/);
  await page.goto("/en/countries/be");
  await page.getByRole("link", { name: "See it on the map" }).click();
  await expect(page.locator("#pointed")).toHaveText(/^Belgium: \d\streaties$/);
});

test("a map read as of a day is of that day, and leads on in it", async ({ page, request }) => {
  // Given a reader who looks ahead
  await page.goto("/en/map?entry=ospar&on=2061-01-01");
  // Then the statuses are of that day, unless another is asked for
  await expect(page.getByText("Status on 1 January 2061")).toBeVisible();
  for (const href of (await said(page)).keys()) expect(href).toContain("on=2061-01-01");
  const svg = await page.getByRole("link", { name: "SVG", exact: true }).getAttribute("href");
  expect(svg).toContain("on=2061-01-01");
  expect(await (await request.get(svg ?? "")).text()).toContain("in-force-on=2061-01-01&amp;on=2061-01-01");
  // And the day stays while the reader chooses
  await page.getByLabel("On the day").fill("1999-01-01");
  await page.getByRole("main").getByRole("button", { name: "Show" }).click();
  await expect(page).toHaveURL(/[?]on=2061-01-01&.*in-force-on=1999-01-01/);
  await expect(page.getByText("Status on 1 January 1999")).toBeVisible();
});

test("the picture and its data are taken along", async ({ page, request }) => {
  await page.goto("/fr/map?entry=ospar&in-force-on=2024-01-01");
  const hrefOf = async (name: string) =>
    (await page.getByRole("link", { name, exact: true }).getAttribute("href")) ?? "";
  // The SVG is well-formed, and carries its day, its source and its address
  const svg = await request.get(await hrefOf("SVG"));
  expect(svg.headers()["content-type"]).toContain("image/svg+xml");
  const text = await svg.text();
  const parsed = await page.goto(await hrefOf("SVG"));
  expect(parsed?.status()).toBe(200);
  await expect(page.locator("svg > title")).toHaveText(/OSPAR, 1er janvier 2024/);
  expect(text).toContain("/fr/map?entry=ospar&amp;in-force-on=2024-01-01");
  expect(text).toContain("Natural Earth");
  // The PNG is one, twice as wide as the drawing
  await page.goBack();
  const png = await (await request.get(await hrefOf("PNG"))).body();
  expect(png.subarray(1, 4).toString()).toBe("PNG");
  expect(png.readUInt32BE(16)).toBe(2 * 1024);
  expect(png.readUInt32BE(20)).toBeGreaterThan(1600);
  // The table has as many rows as the page
  const csv = await (await request.get(await hrefOf("CSV"))).text();
  expect(csv.trim().split("\r\n")).toHaveLength(1 + (await rows(page).count()));
});

test("an address that means nothing is refused with what it could mean", async ({ page, request }) => {
  const wrong = [
    ["entry=atlantis", "ospar"],
    ["country=ZZ", "BE"],
    ["in-force-on=2026-02-31", "2026-02-28"],
    ["view=mars", "europe, world"],
    ["colour=red", "in-force-on"],
  ] as const;
  for (const [query, valid] of wrong) {
    const answer = await page.goto(`/en/map?${query}`);
    expect(answer?.status(), query).toBe(400);
    await expect(page.getByRole("main")).toContainText(valid);
    for (const form of ["svg", "png", "csv"]) {
      expect((await request.get(`/en/map.${form}?${query}`)).status(), `${form} ${query}`).toBe(400);
    }
  }
});

test("signs differ without colour, in the system's own colours too", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await page.goto("/en/map?in-force-on=1997-06-01");
  const looks = await page
    .locator("figcaption li rect")
    .evaluateAll((all) =>
      all.map((one) => `${one.getAttribute("fill")} ${one.getAttribute("stroke-dasharray")}`),
    );
  expect(looks.length).toBeGreaterThan(3);
  expect(new Set(looks).size).toBe(looks.length);
  // Nothing is left in a colour of ours
  const land = page.locator("svg.map path").first();
  const paint = await land.evaluate((path) => getComputedStyle(path).getPropertyValue("--paper"));
  expect(paint.trim()).toBe("Canvas");
});
