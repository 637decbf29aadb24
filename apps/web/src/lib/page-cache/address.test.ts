import { expect, test } from "vitest";
import { addressOf } from "./address.ts";

const here = { origin: undefined as string | undefined, secure: false };
const headers = { host: "here.example.org" };
const asked = (url: string, more: Record<string, string> = {}, place = here) =>
  addressOf({ method: "GET", url, headers: { ...headers, ...more } }, place);

test("a page has its path, its host and its scheme for a key", () => {
  expect(asked("/en/treaties/cbd")?.key).toBe("http://here.example.org/en/treaties/cbd");
  expect(asked("/en/treaties/cbd", {}, { ...here, secure: true })?.key).toMatch(/^https:/);
  expect(asked("/en/treaties/cbd", { host: "there.example.org" })?.key).toContain("there.example.org");
});

test("where the register has an address of its own, the host that a visitor names says nothing", () => {
  const place = { origin: "https://register.example.org", secure: true };
  expect(asked("/en", { host: "evil.example.org" }, place)).toEqual(asked("/en", {}, place));
  expect(asked("/en", {}, place)?.host).toBe("register.example.org");
});

test("a host that is none is not kept", () => {
  expect(asked("/en", { host: 'a"><script>' })).toBeNull();
  expect(addressOf({ method: "GET", url: "/en", headers: {} }, here)).toBeNull();
});

test("a query that means the same has the same key, however it is written", () => {
  const first = asked("/en/search?q=red%20list");
  expect(first?.url).toBe("/en/search?q=red+list");
  expect(asked("/en/search?q=red+list")).toEqual(first);
  expect(asked("/en/search?")?.url).toBe("/en/search");
  expect(asked("/en/search?topic=b&q=x&topic=a&page=2")).toEqual(
    asked("/en/search?page=2&q=x&topic=b&topic=a"),
  );
});

test("a map is kept by what is chosen on it, the picture and its data like the page", () => {
  for (const file of ["map", "map.svg", "map.png", "map.csv"]) {
    expect(asked(`/en/${file}?view=world&entry=ospar`)?.url).toBe(`/en/${file}?entry=ospar&view=world`);
  }
  expect(asked("/en/map?size=small")).toBeNull();
});

test.each(["/en?q=1", "/en/search?q=a&x=1", "/en/treaties/cbd?utm=1", "/look.css?q=1"])(
  "%s has a part of the query that is not known there, and goes round the cache",
  (url) => {
    expect(asked(url)).toBeNull();
  },
);

test("a site map is kept file by file", () => {
  expect(asked("/sitemap.xml?file=2")?.url).toBe("/sitemap.xml?file=2");
  expect(asked("/sitemap.xml?file=2&page=2")).toBeNull();
});

test("what is around a record is kept page by page, the record is not", () => {
  expect(asked("/en/treaties/cbd/relations?page=2")?.url).toBe("/en/treaties/cbd/relations?page=2");
  expect(asked("/en/treaties/cbd/relations.svg?page=2")).not.toBeNull();
  expect(asked("/en/treaties/cbd?page=2")).toBeNull();
});

test("a timeline and a comparison are kept with all that narrows them", () => {
  expect(asked("/en/timeline?from=1990&event=act&topic=a")?.url).toBe(
    "/en/timeline?event=act&from=1990&topic=a",
  );
  expect(asked("/en/compare.csv?entry=a&entry=b&only=differences")).not.toBeNull();
});

test("the style sheet is kept by the version that pages name", () => {
  expect(asked("/look.css?v=7")?.url).toBe("/look.css?v=7");
});

test("whoever is known to the desk goes round the cache, and a chosen language does not count", () => {
  expect(asked("/en", { cookie: "language=nl; entente-session=x" })).toBeNull();
  expect(asked("/en", { cookie: "__Host-entente-form=x" })).toBeNull();
  expect(asked("/en", { authorization: "Basic x" })).toBeNull();
  expect(asked("/en", { cookie: "language=nl; not-entente-session=x" })).not.toBeNull();
});

test("only reading is kept, and no endless address", () => {
  expect(addressOf({ method: "POST", url: "/en", headers }, here)).toBeNull();
  expect(addressOf({ method: "HEAD", url: "/en", headers }, here)).toEqual(asked("/en"));
  expect(asked(`/en/search?q=${"a".repeat(1000)}`)).toBeNull();
});
