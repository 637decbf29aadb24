import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { Prose } from "./prose.tsx";

const html = (text: string) => renderToStaticMarkup(<Prose text={text} />);

test("paragraphs, lists, emphasis and web links are rendered", () => {
  expect(html("One *two*\n\n- [three](https://example.org)")).toContain(
    '<a href="https://example.org">three</a>',
  );
});

test("HTML, pictures and links that are not to the web come to nothing", () => {
  const rendered = html(
    "<script>alert(1)</script>\n\n![x](https://example.org/x.png)\n\n[bad](javascript:alert(1))",
  );
  expect(rendered).not.toMatch(/<script|<img|javascript:|href/);
  expect(rendered).toContain("bad");
});

test("a heading in a text stands below the headings of the page", () => {
  expect(html("## Part")).toContain("<h3");
});
