import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { Prose } from "./prose.tsx";

const html = (text: string) => renderToStaticMarkup(<Prose text={text} />);

test("paragraphs, lists, emphasis and web links are rendered", () => {
  expect(html("One *two*\n\n- [three](https://example.org)")).toContain(
    '<a href="https://example.org" rel="noopener">three</a>',
  );
});

test("HTML is shown as text, and of links that are not to the web the words stay", () => {
  const rendered = html("<script>alert(1)</script>\n\n[bad](javascript:alert(1))");
  expect(rendered).not.toMatch(/<script|javascript:|href/);
  expect(rendered).toContain("&lt;script&gt;");
  expect(rendered).toContain("<p>bad</p>");
});

test("a heading in a text stands below the headings of the page", () => {
  expect(html("## Part")).toContain("<h3");
});
