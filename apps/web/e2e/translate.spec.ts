/** Story: a translator sees what changed, edits, and signs what is still right. docs/user-stories/translate.md */
import { randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";
import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { newEntry, nobodyIs, type Staff, saved, signedInAs, writeText } from "./support/staff.ts";

test.skip(nobodyIs("PUBLISHER"), "E2E_PUBLISHER_EMAIL and E2E_PUBLISHER_PASSWORD name nobody");

type Text = Record<string, unknown>;
type Draft = { kind: string; counter: number; content: { text: Record<string, Text> } };

const publish = (staff: Staff, recordId: string, parts: string[]) =>
  staff.ask("record.publish", {
    recordId,
    parts,
    note: { en: "New", fr: "Nouveau" },
    changeSetId: randomUUID(),
  });

test("a translator finds what is out of date, confirms one field and edits another", async ({
  browser,
  baseURL,
}) => {
  // Given a record whose English text was published anew after it was translated
  const staff = await signedInAs("PUBLISHER", { browser, baseURL });
  const recordId = await newEntry(staff, { en: { title: "Convention on seals" } });
  const french = {
    title: "Convention sur les phoques",
    summary: "Ce que c’est.",
    purpose: "À quoi elle sert.",
  };
  await writeText(staff, recordId, "fr", french);
  await publish(staff, recordId, ["shared", "en", "fr"]);
  await writeText(staff, recordId, "en", { title: "Convention on grey seals", summary: "What it is now." });
  await publish(staff, recordId, ["en"]);

  // When a translator looks at the field that the matrix names
  const { page } = staff;
  await page.goto("/desk/translations?kind=entry&state=stale&of=fr");
  await page.locator(`a[href^="/desk/records/${recordId}/translate/fr"]`).click();
  // Then the source has the words that changed marked, and the translation is as it was
  const title = page.locator('[data-place="title"]');
  await expect(title.locator("ins")).toContainText("grey");
  await expect(title.getByRole("textbox")).toHaveValue(french.title);
  await expect(title.getByRole("textbox")).toBeFocused();
  expect((await new AxeBuilder({ page }).setLegacyMode().analyze()).violations).toEqual([]);

  // When they say that it is still correct
  await page.getByRole("button", { name: "Title is still correct" }).click();
  // Then their name stands there
  await expect(title).toContainText("Confirmed by");

  // When they go to the next field by keyboard and edit it
  await page.keyboard.press("Alt+ArrowDown");
  const summary = page.locator('[data-place="summary"]');
  await expect(summary.getByRole("textbox")).toBeFocused();
  await summary.getByRole("textbox").fill("Ce que c’est à présent.");
  await saved(page);
  // Then it is saved with the source that they saw, and nothing was published
  const { content } = await staff.read<Draft>("record.read", { recordId });
  expect(content.text.fr).toMatchObject({
    summary: "Ce que c’est à présent.",
    sources: {
      summary: { language: "en", text: "What it is now." },
      title: { text: "Convention on grey seals", confirmedBy: expect.any(String) },
    },
  });
  await staff.close();
});

test("a file that is too large, or no honest XLIFF, is refused in words", async ({ browser, baseURL }) => {
  const { page, close } = await signedInAs("PUBLISHER", { browser, baseURL });
  const refused = async (content: string, why: RegExp) => {
    await page.goto("/desk/translations/exchange");
    const buffer = Buffer.from(content);
    const file = { name: "texts.xlf", mimeType: "application/xliff+xml", buffer };
    await page.getByLabel("Translated file").setInputFiles(file);
    await page.getByRole("button", { name: "Check the file" }).click();
    await expect(page.getByText(why)).toBeVisible();
  };
  await refused(`<xliff>${" ".repeat(9_000_000)}</xliff>`, /larger than 8 MB/);
  await refused('<!DOCTYPE a [<!ENTITY b "c"><!ENTITY d "&b;&b;">]><a>&d;</a>', /document type or entities/);
  await refused("PK a document of a word processor", /not well-formed XML/);
  await close();
});

test("a translator takes texts out as a file, and brings them back", async ({ browser, baseURL }) => {
  // Given a record with a French title
  const staff = await signedInAs("PUBLISHER", { browser, baseURL });
  const recordId = await newEntry(staff, { en: { title: "Convention on otters" } });
  await writeText(staff, recordId, "fr", { title: "Convention sur les loutres" });
  const { page } = staff;

  // When a translator hands the record out
  await page.goto(`/desk/records/${recordId}/translate/fr`);
  await page.getByRole("link", { name: "Hand this record out as a file" }).click();
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download", exact: true }).click();
  const download = await downloading;
  // Then it comes as XLIFF
  expect(download.suggestedFilename()).toBe("texts-en-fr.xlf");
  const out = await readFile(await download.path(), "utf8");
  expect(out).toContain(">Convention on otters</source>");

  // When they send it translated, to be checked
  const buffer = Buffer.from(
    out.replace(">Convention sur les loutres<", ">Convention relative aux loutres<"),
  );
  const file = { name: "texts-en-fr.xlf", mimeType: "application/xliff+xml", buffer };
  await page.getByLabel("Translated file").setInputFiles(file);
  await page.getByRole("button", { name: "Check the file" }).click();
  // Then they read what would change, and nothing has changed yet
  const report = page.getByRole("region", { name: "What the file would change" });
  await expect(report.getByRole("status")).toContainText("1 to be taken in");
  const title = async () => {
    const { content } = await staff.read<Draft>("record.read", { recordId });
    return content.text.fr?.title;
  };
  expect(await title()).toBe("Convention sur les loutres");
  expect((await new AxeBuilder({ page }).setLegacyMode().analyze()).violations).toEqual([]);

  // When they send the same file again, to be taken in
  await page.getByLabel("The same file again").setInputFiles(file);
  await page.getByRole("button", { name: "Take in", exact: true }).click();
  // Then it is in the draft
  await expect(page.getByRole("status").filter({ hasText: "Taken in" })).toContainText("Records saved: 1.");
  expect(await title()).toBe("Convention relative aux loutres");
  await staff.close();
});
