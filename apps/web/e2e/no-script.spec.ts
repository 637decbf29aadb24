/** Story: a page is complete, light and safe without script. docs/user-stories/no-script.md */
import { expect, test } from "@playwright/test";
import { kinds, languages, pageKinds } from "./support/pages.ts";

for (const kind of kinds) {
  test(`the ${kind} page carries no script but structured data and small scripts of its own`, async ({
    request,
  }) => {
    for (const language of languages) {
      const html = await (await request.get(`/${language}${pageKinds[kind]}`)).text();
      const scripts = html.match(/<script\b[^>]*>/g) ?? [];
      const others = scripts.filter((tag) => !tag.includes('type="application/ld+json"'));
      for (const tag of others)
        expect(tag).toMatch(/^<script type="module" src="\/islands\/[a-z-]+\.\w{12}\.js">$/);
      expect(html).not.toMatch(/as="script"|modulepreload|__next_f|\sstyle="/);
    }
  });
}

test("public answers carry their security headers", async ({ request }) => {
  const headers = (await request.get("/en")).headers();
  expect(headers["content-security-policy"]).toContain("default-src 'none'");
  expect(headers["content-security-policy"]).not.toContain("unsafe-inline");
  expect(headers["x-content-type-options"]).toBe("nosniff");
  expect(headers["referrer-policy"]).toBe("strict-origin-when-cross-origin");
  expect(headers["cross-origin-opener-policy"]).toBe("same-origin");
  expect(headers["permissions-policy"]).toContain("geolocation=()");
  expect(headers["x-powered-by"]).toBeUndefined();
  expect(headers["strict-transport-security"]).toBeUndefined();
});

test("over TLS a browser is told to stay there", async ({ request }) => {
  const overTls = { headers: { "x-forwarded-proto": "https" } };
  for (const path of ["/en", "/sitemap.xml", "/desk/sign-in"]) {
    for (const answer of [await request.get(path, overTls), await request.head(path, overTls)]) {
      expect(answer.headers()["strict-transport-security"], path).toContain("max-age=31536000");
    }
  }
});

test("the policy refuses nothing that a page needs", async ({ page }) => {
  const refused: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") refused.push(message.text());
  });
  await page.goto("/en/treaties/cbd");
  expect(refused).toEqual([]);
});

test("a second visit with the same tag moves no body", async ({ request }) => {
  const first = await request.get("/en/treaties/cbd");
  const tag = first.headers().etag ?? "";
  const second = await request.get("/en/treaties/cbd", { headers: { "if-none-match": tag } });
  expect(second.status()).toBe(304);
});
