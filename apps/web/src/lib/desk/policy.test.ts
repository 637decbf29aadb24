import { expect, it } from "vitest";
import { deskPolicy } from "./policy.ts";

it("lets script run by its nonce alone", () => {
  const policy = deskPolicy("abc");
  expect(policy).toContain("script-src 'nonce-abc' 'strict-dynamic';");
  expect(policy).not.toMatch(/unsafe|\*|https?:/);
});
