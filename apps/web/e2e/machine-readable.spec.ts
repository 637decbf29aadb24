/** Story: a machine reads what a person reads. docs/user-stories/machine-readable.md */
import { expect, test } from "@playwright/test";
import { languages, type PageKind, pageKinds } from "./support/pages.ts";
import { siteMapFiles, siteMapPaths } from "./support/site-map.ts";

const structured = (html: string): unknown[] =>
  [...html.matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g)].map(([, json]) =>
    JSON.parse(json ?? ""),
  );

/** Pages about something that others have words for; lists, pictures and forms are about nothing else than these. */
const describing = [
  "home",
  "treaty",
  "body",
  "network",
  "person",
  "unit",
  "country",
  "topic",
  "page",
  "data",
] as const satisfies readonly PageKind[];

for (const kind of describing) {
  test(`the ${kind} page describes itself in structured data`, async ({ request }) => {
    for (const language of languages) {
      const html = await (await request.get(`/${language}${pageKinds[kind]}`)).text();
      const [node] = structured(html);
      expect(node, language).toMatchObject({ "@context": "https://schema.org" });
    }
  });
}

test("a treaty is legislation with the roles of its contacts", async ({ request }) => {
  const [node] = structured(await (await request.get("/en/treaties/cbd")).text());
  expect(node).toMatchObject({ "@type": "Legislation", subjectOf: { "@type": "Dataset" } });
  expect(JSON.stringify(node)).toContain("OrganizationRole");
});

test("a page names its canonical address and its other languages", async ({ page }) => {
  await page.goto("/en/treaties/cbd");
  await expect(page.locator("link[rel=canonical]")).toHaveAttribute("href", /\/en\/treaties\/cbd$/);
  for (const language of [...languages, "x-default"]) {
    await expect(page.locator(`link[rel=alternate][hreflang=${language}]`)).toHaveCount(1);
  }
});

test("an entry is there as JSON and as linked data", async ({ request }) => {
  const json = await request.get("/en/treaties/cbd.json");
  expect(json.headers()["content-type"]).toContain("application/json");
  expect(await json.json()).toMatchObject({ slug: "cbd", kind: "treaty" });
  const linked = await request.get("/en/treaties/cbd.jsonld");
  expect(linked.headers()["content-type"]).toContain("application/ld+json");
  expect((await request.get("/en/treaties/no-such.json")).status()).toBe(404);
});

test("site map, robots, security contact and share image answer", async ({ request }) => {
  const list = await request.get("/sitemap.xml");
  expect(list.headers()["content-type"]).toContain("application/xml");
  expect(await list.text()).toMatch(/^<\?xml [^>]+>\s<sitemapindex /);
  const map = (await siteMapFiles(request)).join("");
  expect(map).toContain("/en/treaties/cbd</loc>");
  expect(map).toContain('hreflang="fr"');
  expect(await (await request.get("/robots.txt")).text()).toContain("Sitemap:");
  expect(await (await request.get("/.well-known/security.txt")).text()).toMatch(
    /^Contact: \S+\nExpires: \S+/,
  );
  const image = await request.get("/share-image/en/treaties/cbd");
  expect(image.headers()["content-type"]).toBe("image/png");
});

test("every address of the site map answers", async ({ request }) => {
  test.setTimeout(180_000);
  const paths = await siteMapPaths(request);
  expect(paths.length).toBeGreaterThan(20);
  for (const path of paths) expect((await request.get(path)).status(), path).toBe(200);
});

test("the site map of a day stays in that day, and there is no file that it does not name", async ({
  request,
}) => {
  const day = "on=2062-01-01";
  const list = await (await request.get(`/sitemap.xml?${day}`)).text();
  expect(list).toContain(`/sitemap.xml?file=1&amp;${day}</loc>`);
  expect((await siteMapFiles(request, `/sitemap.xml?${day}`)).join("")).toContain("/en/treaties/cbd</loc>");
  for (const none of ["0", "01", "999", "-1", "x", "50001", ""]) {
    expect((await request.get(`/sitemap.xml?file=${none}`)).status(), none).toBe(404);
  }
});
