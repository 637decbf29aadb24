import { expect, test } from "vitest";
import { stripFramework } from "./strip-framework.ts";

test("script elements and their preloads go, whatever their attributes", () => {
  const html =
    '<head><link rel="preload" as="script" fetchPriority="low" href="/a.js"/><script src="/a.js" async=""></script></head><body><p>Text</p><script>self.__next_f.push([1,"x"])</script></body>';
  expect(stripFramework(html)).toBe("<head></head><body><p>Text</p></body>");
});

test("structured data and the preload of a style sheet stay", () => {
  const html =
    '<link rel="preload" as="style" href="/a.css"/><script type="application/ld+json">{"a":"<\\/b>"}</script>';
  expect(stripFramework(html)).toBe(html);
});

test("our own small scripts stay, and nothing that only looks like one", () => {
  const island = '<script type="module" src="/islands/suggest.0123456789ab.js"></script>';
  expect(stripFramework(island)).toBe(island);
  const other = island.replace("/islands", "https://example.org/islands");
  const inline = island.replace("><", ">run()<");
  expect(stripFramework(other + inline)).toBe("");
});

test("markers that only the script would read go", () => {
  expect(stripFramework("<p><!--$-->Text<!--/$--></p>")).toBe("<p>Text</p>");
});
