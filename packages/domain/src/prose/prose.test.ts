import { expect, it } from "vitest";
import { prose } from "../fields/values.ts";
import { claimsIn, withClaims } from "./claims.ts";
import { webLinkOf } from "./links.ts";

const id = "6f1c2b0e-7d5b-4f0b-9a3b-2f6f4b8b3c11";
const text = `The convention has [parties \\[all\\]](claim:${id}) and a [site](https://example.org).`;

it("names each claim of a text once", () => {
  expect(claimsIn(`${text} ${text}`)).toEqual([id]);
  expect(claimsIn(null)).toEqual([]);
});

it("puts the value in the place of a claim, and its words where there is no value", () => {
  expect(withClaims(text, () => "196 parties")).toContain("has 196 parties and a [site]");
  expect(withClaims(text, () => null)).toContain("has parties [all] and a [site]");
});

it.each([
  "[x](javascript:alert(1))",
  "[x](JaVaScRiPt:alert(1))",
  "[x](java&#10;script:alert(1))",
  "[x](java&Tab;script&colon;alert(1))",
  "[x](&#106;avascript:alert(1))",
  "[x](<javascript:alert(1)>)",
  "[x](\u0001javascript:alert(1))",
  "[x](data:text/html;base64,PHNjcmlwdD4=)",
  "[x](file:///etc/passwd)",
  "[x](vbscript:msgbox)",
  "[x](mailto:somebody@example.org)",
  "[x](//example.org)",
  "[x][y]\n\n[y]: javascript:alert(1)",
  "> [y]: data:text/html,x",
  "<javascript:alert(1)>",
  "\\\\[x\\\\](javascript:alert(1))",
  "![x](file:///tmp/a.png)",
])("does not save a text with %j", (hostile) => {
  expect(prose(500).safeParse(hostile).success).toBe(false);
});

it.each([
  text,
  "<https://example.org>",
  "\\[1\\](see note)",
  "1 < 2 and [brackets] (and more)",
  "| a | b |\n| --- | --- |\n| 1 | 2 |",
])("saves %j", (harmless) => {
  expect(prose(500).safeParse(harmless).success).toBe(true);
});

it("lets a browser follow web addresses only", () => {
  expect(webLinkOf(" https://example.org/a?b=c ")).toBe("https://example.org/a?b=c");
  for (const address of [
    "java\nscript:x",
    "https:example",
    "https://a b",
    "ftp://example.org",
    "/en",
    "#x",
  ]) {
    expect(webLinkOf(address)).toBeNull();
  }
});
