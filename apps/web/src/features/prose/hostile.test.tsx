// @vitest-environment jsdom
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { Prose } from "./prose.tsx";

const addresses = [
  "javascript:alert(1)",
  "JaVaScRiPt:alert(1)",
  "javascript&colon;alert(1)",
  "java&#115;cript:alert(1)",
  "&#x6A;avascript:alert(1)",
  "java&Tab;script:alert(1)",
  "java&NewLine;script:alert(1)",
  "java\u0000script:alert(1)",
  "\u0001javascript:alert(1)",
  "java\u200bscript:alert(1)",
  "\u202ejavascript:alert(1)",
  "javascript\\:alert(1)",
  "javascript%3Aalert(1)",
  "vbscript:msgbox(1)",
  "data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==",
  "data:image/svg+xml,<svg onload=alert(1)>",
  "file:///etc/passwd",
  "blob:https://example.org/1",
  "about:blank",
  "mailto:x@example.org",
  "tel:+32",
  "//example.org/x",
  "/desk",
  "#top",
  "https:javascript:alert(1)",
  "http:/\\example.org",
  "claim:javascript:alert(1)",
  "claim:../../x",
  "feed:javascript:alert(1)",
  "view-source:javascript:alert(1)",
];

const links = [
  (to: string) => `[x](${to})`,
  (to: string) => `[x](<${to}>)`,
  (to: string) => `[x](${to} "title")`,
  (to: string) => `![x](${to})`,
  (to: string) => `<${to}>`,
  (to: string) => `[x][y]\n\n[y]: ${to}`,
];

const elements = [
  "<script>alert(1)</script>",
  "<script src=//example.org/x.js></script>",
  "<img src=x onerror=alert(1)>",
  "<svg/onload=alert(1)>",
  "<svg><script>alert(1)</script></svg>",
  "<math><mi xlink:href='javascript:alert(1)'>x</mi></math>",
  "<iframe src='javascript:alert(1)'></iframe>",
  "<object data='javascript:alert(1)'>",
  "<embed src='javascript:alert(1)'>",
  "<a href='javascript:alert(1)'>x</a>",
  "<a href=javascript&colon;alert(1)>x</a>",
  "<form action='javascript:alert(1)'><button>x</button></form>",
  "<input autofocus onfocus=alert(1)>",
  "<details open ontoggle=alert(1)>",
  "<style>@import 'javascript:alert(1)';</style>",
  "<p style='background:url(javascript:alert(1))'>x</p>",
  "<base href='javascript:/'>",
  "<meta http-equiv=refresh content='0;javascript:alert(1)'>",
  "<template><script>alert(1)</script></template>",
  "<!--><script>alert(1)</script>-->",
  "<![CDATA[<script>alert(1)</script>]]>",
  "<?xml version='1.0'?><script>alert(1)</script>",
  "<noscript><p title='</noscript><img src=x onerror=alert(1)>'>",
  "<scr<script>ipt>alert(1)</scr</script>ipt>",
  "</div></main><script>alert(1)</script>",
  "`<img src=x onerror=alert(1)>`",
  "```html\n<script>alert(1)</script>\n```",
  "    <script>alert(1)</script>",
  "| <script>alert(1)</script> |\n| --- |\n| <img src=x onerror=alert(1)> |",
  "> <script>alert(1)</script>\n- <img src=x onerror=alert(1)>",
  '# x <a name="n" href="javascript:alert(1)">',
  "[<img src=x onerror=alert(1)>](https://example.org)",
  '[x](https://example.org "onmouseover=alert(1)")',
  '[x](https://example.org/"onmouseover="alert(1))',
  "[x](https://example.org/'><script>alert(1)</script>)",
  'https://example.org/"><script>alert(1)</script>',
  '<https://example.org/"onclick=alert(1)>',
  "[x]: javascript:alert(1)\n[x]",
  "*".repeat(2_000),
  "[".repeat(2_000),
  ">".repeat(500),
  "- ".repeat(300),
];

const payloads = [...addresses.flatMap((to) => links.map((link) => link(to))), ...elements];

const tags = new Set("DIV P EM STRONG UL OL LI A BLOCKQUOTE BR H3 H4 TABLE THEAD TBODY TR TH TD".split(" "));
const attributes = new Set(["class", "href", "rel", "scope", "tabindex", "start"]);

it("is asked with more than 200 hostile texts", () => expect(new Set(payloads).size).toBeGreaterThan(200));

it.each(payloads)("nothing active comes of %j", (text) => {
  const place = new DOMParser().parseFromString(
    renderToStaticMarkup(<Prose text={text} />),
    "text/html",
  ).body;
  const found = [...place.querySelectorAll("*")];
  expect(found.length).toBeGreaterThan(0);
  expect(found.map(({ tagName }) => tagName).filter((tag) => !tags.has(tag))).toEqual([]);
  expect(found.flatMap((one) => one.getAttributeNames()).filter((name) => !attributes.has(name))).toEqual([]);
  for (const link of place.querySelectorAll("a")) expect(link.getAttribute("href")).toMatch(/^https?:\/\//i);
});
