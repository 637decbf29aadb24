import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { Prose } from "../../prose.tsx";
import { parseProse, serializeProse } from "./markdown.ts";

const content = join(import.meta.dirname, "../../../../../../../packages/db/content");
const proseKeys = new Set(["purpose", "instituteRole", "background", "about", "body"]);

type Tree = { readonly [key: string]: Tree | string };
const textsIn = (tree: Tree | string | null): string[] =>
  typeof tree !== "object" || tree === null
    ? []
    : Object.entries(tree).flatMap(([key, value]) =>
        proseKeys.has(key) && typeof value === "string" ? [value.trim()] : textsIn(value as Tree),
      );

const texts = readdirSync(content, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".yaml"))
  .flatMap((file) =>
    textsIn((parse(readFileSync(join(content, file), "utf8")) as { text?: Tree }).text ?? {}),
  );

const read = (text: string | null) => renderToStaticMarkup(<Prose text={text ?? ""} />).replace(/\s+/g, " ");
const written = (text: string) => serializeProse(parseProse(text));

describe("a text that goes through the editor", () => {
  it("reads as before, for every text of the first register", () => {
    expect(texts.length).toBeGreaterThan(100);
    for (const text of texts) expect(read(written(text))).toBe(read(text));
  });

  const tricky = [
    "## Heading\n\n### Below\n\n#### Deeper",
    "One *two* **three** ***four*** five",
    "- a\n- b\n  - c\n  - d\n    1. e\n- f",
    "1. a\n\n   more\n2. b",
    "3. three\n4. four",
    "> quoted\n>\n> - list",
    "| a | b |\n| --- | --- |\n| 1 \\| 2 | *x* [y](https://example.org/a_b) |\n| | |",
    "line\\\nbreak\\\n- no list\\\n1) no list",
    "\\# no heading, \\* no list, 1\\. no list",
    "1986\\. A year. R&D, a < b, <b>bold</b>, &amp;amp; and `code`",
    "[x](https://example.org/(a)?b=c&d=e) <https://example.org> https://example.org",
    "[bad](javascript:alert(1)) ![alt](https://example.org/x.png)",
    "Text\n---\n\n---\n\n    indented\n\n```\nfenced\n```",
    "[parties](claim:6f1c2b0e-7d5b-4f0b-9a3b-2f6f4b8b3c11) in *[states \\[all\\]](claim:6f1c2b0e-7d5b-4f0b-9a3b-2f6f4b8b3c11)*",
    "snake_case_word 2*3*4 ~about~ a~b",
    "[a]: https://example.org\n\nSee [a].",
    "a\u00a0hard space and a narrow one\u202f: kept",
  ];
  it.each(tricky)("reads as before: %j", (text) => {
    expect(read(written(text))).toBe(read(text));
  });
  it.each([...tricky, ...texts.slice(0, 40)])("stays as it is the second time: %j", (text) => {
    const once = written(text) ?? "";
    expect(written(once)).toBe(once);
  });

  it("is nothing where nothing is in it", () => {
    expect(written("")).toBeNull();
    expect(serializeProse(parseProse(null))).toBeNull();
  });
});
