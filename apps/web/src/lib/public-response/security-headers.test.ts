import { expect, test } from "vitest";
import { commonHeaders, publicHeaders } from "./security-headers.ts";

test("a browser is told to stay on TLS only where it came by TLS", () => {
  expect(commonHeaders(false)).not.toHaveProperty("strict-transport-security");
  expect(commonHeaders(true)).toHaveProperty("strict-transport-security");
});

test("the public policy allows nothing inline", () => {
  expect(publicHeaders(false)["content-security-policy"]).not.toMatch(/unsafe|nonce|\*/);
});
