import { brotliDecompressSync } from "node:zlib";
import { expect, test } from "vitest";
import { chooseEncoding, encode, isCompressible } from "./encoding.ts";

test("brotli before gzip before nothing, and never what is refused", () => {
  expect(chooseEncoding("gzip, deflate, br")).toBe("br");
  expect(chooseEncoding("gzip, br;q=0")).toBe("gzip");
  expect(chooseEncoding(undefined)).toBe("identity");
});

test("text is compressed, a picture is not", () => {
  expect(isCompressible("text/html; charset=utf-8")).toBe(true);
  expect(isCompressible("image/svg+xml")).toBe(true);
  expect(isCompressible("image/png")).toBe(false);
});

test("what is compressed comes back whole", async () => {
  const body = Buffer.from("Übereinkommen ".repeat(50));
  expect(brotliDecompressSync(await encode(body, "br"))).toEqual(body);
});
