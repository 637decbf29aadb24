// @vitest-environment jsdom
import { DOMParser as Parser } from "prosemirror-model";
import { expect, it } from "vitest";
import { proseWords } from "@/messages/desk/prose.ts";
import { serializeProse } from "../editor/markdown.ts";
import { schema } from "../editor/schema.ts";
import { cleanPaste } from "./clean.ts";
import { droppedSentence } from "./dropped.ts";
import { googleDocs, libreOffice, word } from "./testing/documents.ts";

/** The text that stands in the editor after the paste. */
function pasted(html: string): string | null {
  const place = document.createElement("div");
  place.innerHTML = cleanPaste(html).html;
  return serializeProse(Parser.fromSchema(schema).parse(place));
}

it("keeps of a Word document its headings, lists, tables, emphasis and links, and counts the rest", () => {
  const { dropped } = cleanPaste(word);
  expect(pasted(word)).toBe(
    [
      "## Report on the convention",
      "### Who takes part",
      "The **institute** takes *part* in [the convention](https://www.example.org/a?b=1&c=2), since 1996.",
      "- Monitoring\n  - Aerial surveys\n  - Strandings\n- Advice",
      "3. Third\n4. Fourth",
      "| Year | Parties |\n| --- | --- |\n| 1996 | 170 |\n| 2024 | 196 inner left inner right |\n|  | merged |",
      "See the files and the report.",
    ].join("\n\n"),
  );
  expect(dropped).toEqual({
    image: 1,
    comment: 1,
    footnote: 1,
    deletion: 1,
    link: 3,
    innerTable: 1,
    embedded: 0,
  });
});

it("keeps nested lists of Google Docs, and takes its bold frame for none", () => {
  expect(pasted(googleDocs)).toBe(
    "## Title\n\nPlain and **bold** text with a [link](https://example.org/x).\n\n- one\n  - inner\n- two",
  );
  expect(cleanPaste(googleDocs).dropped.comment).toBe(1);
});

it("keeps lists and headings of LibreOffice", () => {
  expect(pasted(libreOffice)).toBe("## Heading\n\nText with *emphasis*.\n\n1. first\n2. second");
  expect(cleanPaste(libreOffice).dropped.footnote).toBe(1);
});

it.each([
  '<a href="javascript:alert(1)">x</a>',
  '<a href="JaVaScRiPt:alert(1)">x</a>',
  '<a href="java&#10;script:alert(1)">x</a>',
  '<a href="&#1;javascript:alert(1)">x</a>',
  '<a href="data:text/html,x">x</a>',
  '<a href="file:///C:/x.docx">x</a>',
  '<svg><a xlink:href="javascript:alert(1)"><text>x</text></a></svg>x',
  '<img src=x onerror="alert(1)">x<script>alert(1)</script>',
  '<iframe srcdoc="<script>alert(1)</script>"></iframe>x',
  '<p onclick="alert(1)" style="background:url(javascript:alert(1))">x</p>',
])("leaves nothing active of %s", (html) => {
  expect(pasted(html)).toBe("x");
});

it("says in words what was left out", () => {
  const { dropped } = cleanPaste(word);
  expect(droppedSentence(dropped, proseWords.en.paste, "en")).toBe(
    "Left out: 1 image, 1 comment, 1 footnote, 1 deleted passage, 3 links that do not lead to the web, and 1 table inside a table, whose words were kept.",
  );
  expect(droppedSentence(cleanPaste("<p>x</p>").dropped, proseWords.de.paste, "de")).toBeNull();
});

it("cleans 50 KB from Word in a moment", () => {
  const long = word.repeat(Math.ceil(50_000 / word.length));
  const begun = performance.now();
  expect(pasted(long)?.length).toBeGreaterThan(3_000);
  expect(performance.now() - begun).toBeLessThan(5_000);
});
