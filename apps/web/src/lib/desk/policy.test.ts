import { expect, it } from "vitest";
import { deskPolicy } from "./policy.ts";

it("lets script run by its nonce alone", () => {
  const policy = deskPolicy("abc", "/desk");
  expect(policy).toContain("script-src 'nonce-abc' 'strict-dynamic';");
  expect(policy).not.toMatch(/unsafe|\*|https?:/);
});

it("lets the desk frame a preview and nothing else", () => {
  expect(deskPolicy("abc", "/desk/records")).toContain("frame-ancestors 'none'");
  expect(deskPolicy("abc", "/desk/preview/1/en")).toContain("frame-ancestors 'self'");
});
