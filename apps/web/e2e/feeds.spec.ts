/** Story: whoever follows the register in a feed reader. docs/user-stories/feeds.md */
import { randomUUID } from "node:crypto";
import { expect, test } from "@playwright/test";
import { parseAtomFeed } from "feedsmith";
import { demandValidFeed } from "../src/features/changes/feed/testing/valid.ts";
import { languages } from "./support/pages.ts";
import { heldBy, newEntry, nobodyIs, signedInAs, writeText } from "./support/staff.ts";

const pages = {
  "the whole register": ["", "changes.atom"],
  "a treaty": ["/treaties/cbd", "treaties/cbd.atom"],
  "a person": ["/people/patrick-grootaert", "people/patrick-grootaert.atom"],
  "a topic": ["/topics/biodiversity", "topics/biodiversity.atom"],
  "a unit": ["/units/od-nature", "units/od-nature.atom"],
  "a page of text": ["/pages/accessibility", "pages/accessibility.atom"],
} as const;

for (const [what, [path, feed]] of Object.entries(pages)) {
  test(`the feed of ${what} is found on its page, is valid, and a reader of feeds reads it`, async ({
    page,
    request,
  }) => {
    for (const language of languages) {
      // Given the page, as a feed reader opens it
      await page.goto(`/${language}${path}`);
      const found = page.locator('head link[rel="alternate"][type="application/atom+xml"]').first();
      // When it follows the feed that the page names
      const address = new URL((await found.getAttribute("href")) ?? "", page.url());
      expect(address.pathname).toBe(`/${language}/${feed}`);
      const answer = await request.get(address.pathname);
      const xml = await answer.text();
      // Then it is a valid feed in the language of the page, and says when it changed
      expect(answer.headers()["content-type"]).toBe("application/atom+xml; charset=utf-8");
      demandValidFeed(xml);
      expect(xml).toContain(`xml:lang="${language}"`);
      const read = parseAtomFeed(xml);
      expect(read.entries?.length).toBeGreaterThan(0);
      for (const entry of read.entries ?? []) expect(entry.id).toMatch(/^tag:/);
      // And whoever has it already is told so
      const again = await request.get(address.pathname, {
        headers: { "if-none-match": answer.headers().etag ?? "" },
      });
      expect(again.status()).toBe(304);
    }
  });
}

test("a feed that there is not, has moved or was asked wrongly says so", async ({ request }) => {
  expect((await request.get("/en/treaties/there-is-no-such.atom")).status()).toBe(404);
  expect((await request.get("/en/topics/poetry.atom")).status()).toBe(404);
  const moved = await request.get("/en/bodies/cbd.atom", { maxRedirects: 0 });
  expect([moved.status(), moved.headers().location]).toEqual([308, "/en/treaties/cbd.atom"]);
  const wrong = await request.get("/en/changes.atom?kind=poem");
  expect(wrong.status()).toBe(400);
  expect(await wrong.text()).toContain("treaty, body, network");
});

test.describe("with something published", () => {
  test.skip(nobodyIs("PUBLISHER"), "E2E_PUBLISHER_EMAIL and E2E_PUBLISHER_PASSWORD name nobody");

  test("a follower hears of what is published, under an id that stays, and of no minor edit", async ({
    browser,
    baseURL,
    request,
  }) => {
    const staff = await signedInAs("PUBLISHER", { browser, baseURL });
    const publish = (recordId: string, note: object | null) =>
      staff.ask("record.publish", { recordId, parts: ["shared", "en"], note, changeSetId: randomUUID() });
    const recordId = await newEntry(staff, { en: { title: "Followed <& found>" } });
    await publish(recordId, { en: "A page to follow" });
    const { content } = await heldBy(staff, recordId);
    const address = `/en/treaties/${content.shared.slug}.atom`;
    const entries = async () => parseAtomFeed(await (await request.get(address)).text()).entries ?? [];
    const [first] = await entries();
    expect(JSON.stringify(first?.title)).toContain("Followed <& found> – A page to follow");

    await writeText(staff, recordId, "en", { summary: "Quietly mended." });
    await publish(recordId, null);
    expect(await entries()).toHaveLength(1);

    await writeText(staff, recordId, "en", { title: "Followed further" });
    await publish(recordId, { en: "A better title" });
    const [second, still] = await entries();
    expect(still?.id).toBe(first?.id);
    expect(still?.updated).toBe(first?.updated);
    expect(JSON.stringify(second?.content)).toContain(
      "Title “Followed &lt;&amp; found&gt;” → “Followed further”",
    );
    await staff.close();
  });
});
