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

test("markers that only the script would read go", () => {
  expect(stripFramework("<p><!--$-->Text<!--/$--></p>")).toBe("<p>Text</p>");
});
