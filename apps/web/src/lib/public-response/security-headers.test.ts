import { expect, test } from "vitest";
import { commonHeaders, heeded, publicHeaders } from "./security-headers.ts";

test("a browser is told to stay on TLS only where it came by TLS", () => {
  expect(commonHeaders(false)).not.toHaveProperty("strict-transport-security");
  expect(commonHeaders(true)).toHaveProperty("strict-transport-security");
});

test("what is no page gets what it heeds", () => {
  const of = (type: string) => Object.keys(heeded(publicHeaders(false), type)).sort();
  expect(of("text/javascript; charset=utf-8")).toEqual([
    "cross-origin-resource-policy",
    "x-content-type-options",
  ]);
  expect(of("image/svg+xml")).toContain("content-security-policy");
  expect(of("text/html; charset=utf-8")).toEqual(Object.keys(publicHeaders(false)).sort());
});

test("the public policy allows nothing inline", () => {
  expect(publicHeaders(false)["content-security-policy"]).not.toMatch(/unsafe|nonce|\*/);
});
