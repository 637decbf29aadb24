import { expect, test } from "vitest";
import { siteMapXml } from "./site-map-xml.ts";

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
