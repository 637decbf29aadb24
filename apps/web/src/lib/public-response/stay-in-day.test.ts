import { describe, expect, it } from "vitest";
import { askedDay } from "./asked-day.ts";
import { inDay, stayInDay } from "./stay-in-day.ts";

describe("the day of an address", () => {
  it.each([
    ["/en", "now", "/en"],
    ["/en?q=on", "now", "/en?q=on"],
    ["/en?on=", "now", "/en"],
    ["/en?q=a&on=", "now", "/en?q=a"],
    ["/en?on=2019-06-30", "day", "/en?on=2019-06-30"],
    ["/en?on=2026-02-31", "unreadable", "/en?on=2026-02-31"],
    ["/en?on=yesterday", "unreadable", "/en?on=yesterday"],
    ["/en?on=2019", "unreadable", "/en?on=2019"],
    ["/en?on=0000-01-01", "unreadable", "/en?on=0000-01-01"],
    ["/en?on=2019-06-30&on=2019-06-30", "unreadable", "/en?on=2019-06-30&on=2019-06-30"],
  ])("%s is %s", (url, kind, left) => {
    expect(askedDay(url)).toMatchObject({ kind, url: left });
  });
});

describe("a page as of a day", () => {
  it("shows the pictures of the day, on a dark screen too", () => {
    const html = (day: string) =>
      `<source media="x" srcSet="/en/map.svg?scheme=dark${day}"/><img src="/en/map.svg?size=small${day}"/>`;
    expect(stayInDay(html(""), "2019-06-30")).toBe(html("&amp;on=2019-06-30"));
  });

  it.each([
    ["/en/people", "/en/people?on=2019-06-30"],
    ["/en/search?q=sea&amp;page=2", "/en/search?q=sea&amp;page=2&amp;on=2019-06-30"],
    ["/en#treaties", "/en?on=2019-06-30#treaties"],
    ["/en/treaties/cbd.json", "/en/treaties/cbd.json?on=2019-06-30"],
    ["/en/treaties/cbd?on=2020-01-01", "/en/treaties/cbd?on=2020-01-01"],
    ["https://example.org/en", "https://example.org/en"],
    ["//example.org/en", "//example.org/en"],
    ["#content", "#content"],
    ["/sitemap.xml", "/sitemap.xml"],
    ["/desk", "/desk"],
  ])("%s leads to %s", (address, led) => {
    expect(inDay(address, "2019-06-30", "&amp;")).toBe(led);
    expect(stayInDay(`<a class="x" href="${address}">A</a>`, "2019-06-30")).toBe(
      `<a class="x" href="${led}">A</a>`,
    );
  });

  it("keeps forms in the day, and leaves alone what leads out of it", () => {
    const day = "2019-06-30";
    expect(stayInDay('<form action="/en/search" method="get">', day)).toBe(
      '<form action="/en/search" method="get"><input type="hidden" name="on" value="2019-06-30"/>',
    );
    expect(stayInDay('<form action="/en/search" data-suggest="/en/search/suggest.json?q=">', day)).toContain(
      'data-suggest="/en/search/suggest.json?on=2019-06-30&amp;q="',
    );
    for (const out of [
      '<form action="/en" method="get" data-any-day="">',
      '<a href="/en" data-any-day="">',
      '<link rel="canonical" href="/en"/>',
    ]) {
      expect(stayInDay(out, day)).toBe(out);
    }
  });
});
