/** Story: a machine reads what a person reads. docs/user-stories/machine-readable.md */
import { expect, test } from "@playwright/test";
import { languages, type PageKind, pageKinds } from "./support/pages.ts";

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
  const map = await (await request.get("/sitemap.xml")).text();
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
  const map = await (await request.get("/sitemap.xml")).text();
  const paths = [...map.matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    ([, address]) => new URL(address ?? "").pathname,
  );
  expect(paths.length).toBeGreaterThan(20);
  for (const path of paths) expect((await request.get(path)).status(), path).toBe(200);
});
