import { expect, test } from "vitest";
import { siteMapIndexXml, siteMapXml } from "./site-map-xml.ts";

test("a language in which a page is not published is not in the site map", () => {
  const xml = siteMapXml(
    [
      {
        segment: "treaties",
        slug: "one",
        languages: ["en", "nl"],
        lastChangedAt: new Date("2026-01-02T03:04:05Z"),
      },
    ],
    "https://example.org",
  );
  expect(xml).toContain(
    "<loc>https://example.org/en/treaties/one</loc><lastmod>2026-01-02T03:04:05.000Z</lastmod>",
  );
  expect(xml).toContain('hreflang="nl" href="https://example.org/nl/treaties/one"');
  expect(xml).not.toContain("/fr/");
});

test("the home page and an index have no empty parts in their addresses", () => {
  const xml = siteMapXml(
    [
      { segment: "", slug: "", languages: ["en"], lastChangedAt: null },
      { segment: "people", slug: "", languages: ["en"], lastChangedAt: null },
    ],
    "https://example.org",
  );
  expect(xml).toContain("<loc>https://example.org/en</loc>");
  expect(xml).toContain("<loc>https://example.org/en/people</loc>");
});

test("the list names each file with the day of its last change, and keeps the day that is read", () => {
  const files = [{ lastChangedAt: new Date("2026-01-02T03:04:05Z") }, { lastChangedAt: null }];
  const xml = siteMapIndexXml(files, "https://example.org", null);
  expect(xml).toContain(
    "<sitemap><loc>https://example.org/sitemap.xml?file=1</loc><lastmod>2026-01-02T03:04:05.000Z</lastmod></sitemap>",
  );
  expect(xml).toContain("<sitemap><loc>https://example.org/sitemap.xml?file=2</loc></sitemap>");
  expect(siteMapIndexXml(files, "https://example.org", "2019-06-30")).toContain(
    "<loc>https://example.org/sitemap.xml?file=1&amp;on=2019-06-30</loc>",
  );
});
