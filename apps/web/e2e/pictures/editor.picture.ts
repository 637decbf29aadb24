/** The pictures of docs/guides/editor.md, in its order, each after what the guide tells has been done. */
import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { expect, type Page, test } from "@playwright/test";
import { boxAt, openRecord, type Staff, saved, signedInAs, writeText } from "../support/staff.ts";

const folder = join(import.meta.dirname, "../../../../docs/images/editor");
const wide = { width: 1200, height: 800 };

let contributor: Staff;
let publisher: Staff;
let cbd: string;

/** The picture of a page, as a window of this height shows it where it stands. */
async function take(name: string, page: Page, height = wide.height) {
  const window = page.viewportSize() ?? wide;
  await page.setViewportSize({ ...window, height });
  await page.screenshot({ path: join(folder, `${name}.png`), animations: "disabled", caret: "hide" });
  await page.setViewportSize(window);
}

/** What readers are told, in each language in which they can read the page. */
const note = {
  en: "The summary is clearer.",
  fr: "Le résumé est plus clair.",
  nl: "De samenvatting is duidelijker.",
  de: "Die Zusammenfassung ist klarer.",
};
const notes = { en: "English", fr: "French", nl: "Dutch", de: "German" } as const;

test.describe.configure({ mode: "serial" });

test.beforeAll(async ({ browser, baseURL }) => {
  contributor = await signedInAs("CONTRIBUTOR", { browser, baseURL });
  publisher = await signedInAs("PUBLISHER", { browser, baseURL });
  for (const { page } of [contributor, publisher]) await page.setViewportSize(wide);
  const found = await publisher.read<{ id: string }[]>("record.find", {
    query: "CBD",
    kinds: ["entry"],
    language: "en",
  });
  cbd = found[0]?.id ?? "";
});

test.afterAll(async () => {
  await Promise.all([contributor.close(), publisher.close()]);
});

test("what waits for you", async () => {
  const [cites] = await publisher.read<{ id: string }[]>("record.find", {
    query: "CITES",
    kinds: ["entry"],
    language: "en",
  });
  await writeText(contributor, cites?.id ?? "", "en", {
    summary: "Trade in wild animals and plants must not endanger them.",
  });
  await contributor.ask("review.submit", { id: randomUUID(), recordId: cites?.id, parts: ["en"], note });
  const { page } = publisher;
  await page.goto("/desk");
  await take("start", page);
});

test("the form", async () => {
  const { page } = publisher;
  await openRecord(publisher, cbd);
  await boxAt(page, "text/en/summary").fill(
    "Nearly all states undertake to conserve the variety of life, to use it sustainably and to share its benefits fairly.",
  );
  await saved(page);
  await page.evaluate(() => scrollTo(0, 0));
  await take("form", page, 900);
});

test("a text", async () => {
  const { page } = publisher;
  const text = page.getByRole("textbox", { name: /^Purpose/ });
  await text.click();
  await expect(page.locator(".ProseMirror:focus")).toBeVisible();
  await text.evaluate((box) => box.scrollIntoView({ block: "center" }));
  await take("text", page);
});

test("the page beside the form", async () => {
  const { page } = publisher;
  await page.setViewportSize({ width: 1440, height: 800 });
  await page.evaluate(() => scrollTo(0, 0));
  await page.getByRole("button", { name: "Show the preview beside" }).click();
  await expect(
    page.frameLocator('iframe[title^="Preview"]:not([aria-hidden])').getByRole("heading", { level: 1 }),
  ).toBeVisible();
  await take("beside", page, 1000);
  await page.getByRole("button", { name: "Hide the preview" }).click();
  await page.setViewportSize(wide);
});

test("publishing", async () => {
  const { page } = publisher;
  await page.goto(`/desk/records/${cbd}/publish`);
  await page.getByRole("radio", { name: /^Yes/ }).check();
  for (const language of ["en", "fr", "nl", "de"] as const) {
    await page.getByLabel(`Note in ${notes[language]}`).fill(note[language]);
  }
  await page.evaluate(() => scrollTo(0, 0));
  await take("publish", page, 850);
  await page
    .getByRole("group", { name: "Do readers need to know" })
    .evaluate((group: HTMLElement) => scrollTo(0, group.offsetTop - 40));
  await take("question", page, 1000);
});

test("reviewing", async () => {
  const { page } = publisher;
  await page.goto("/desk/review");
  await page.getByRole("link", { name: "Read and decide" }).first().click();
  await expect(page.getByRole("button", { name: "Approve and publish" })).toBeVisible();
  await take("review", page, 1000);
});

test("two versions beside each other", async () => {
  const { page } = publisher;
  await page.goto(`/desk/records/${cbd}/history`);
  await page.getByRole("link", { name: "Compare what is public with the draft" }).click();
  await expect(page.locator("ins").first()).toBeVisible();
  await take("compare", page);
});

test("a translation and its source", async () => {
  await publisher.ask("record.publish", { recordId: cbd, parts: ["en"], note, changeSetId: randomUUID() });
  const { page } = publisher;
  await page.goto("/desk/translations?kind=entry&state=stale");
  await take("translations", page);
  await page.goto(`/desk/records/${cbd}/translate/fr`);
  await expect(page.locator("ins").first()).toBeVisible();
  await page
    .locator('[data-place="summary"]')
    .evaluate((field: HTMLElement) => scrollTo(0, field.offsetTop - 260));
  await take("translate", page);
});
