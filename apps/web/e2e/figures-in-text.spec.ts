/** Story: a figure in a text keeps up with the register. docs/user-stories/figures-in-text.md */
import { randomUUID } from "node:crypto";
import { expect, test } from "@playwright/test";
import { newEntry, newSlug, nobodyIs, openRecord, type Staff, saved, signedInAs } from "./support/staff.ts";

test.skip(nobodyIs("ADMIN"), "Nobody is there who could sign in");

const note = { en: "New", fr: "Nouveau", nl: "Nieuw", de: "Neu" };
type Draft = { counter: number; content: { shared: object; text: object } };

const publish = (staff: Staff, recordId: string, ...parts: string[]) =>
  staff.ask("record.publish", { recordId, parts, note, changeSetId: randomUUID() });

async function change(staff: Staff, recordId: string, shared: object) {
  const { counter, content } = await staff.read<Draft>("record.read", { recordId });
  const next = { ...content, shared: { ...content.shared, ...shared } };
  await staff.ask("record.save", { recordId, kind: "entry", counter, content: next });
  await publish(staff, recordId, "shared");
}

test("the page shows the value of today, and its words when there is none", async ({ browser, baseURL }) => {
  test.slow();
  const staff = await signedInAs("ADMIN", { browser, baseURL });
  const { page } = staff;
  // Given an entry with a figure
  const acronym = newSlug("FIG").toUpperCase();
  const claim = {
    id: randomUUID(),
    figure: "species",
    unit: "parties",
    comparator: "exactly",
    value: 12_345,
    standing: "current",
    asOf: "2024",
    source: "Depositary of the story",
    confidence: "high",
  };
  const withFigure = await newEntry(staff, { shared: { acronym, claim: [claim] } });
  await publish(staff, withFigure, "shared", "en");
  // When somebody looks for it by its entry and what is counted, and puts it into a text
  const slug = newSlug("cites");
  const citing = await newEntry(staff, { shared: { slug }, en: { purpose: "It has" } });
  await openRecord(staff, citing);
  const text = page.getByRole("textbox", { name: /^Purpose/ });
  await text.click();
  await expect(page.locator(".ProseMirror:focus")).toBeVisible({ timeout: 20_000 });
  await page.keyboard.press("Control+End");
  await page.keyboard.type(" ");
  await page
    .getByRole("toolbar", { name: /Purpose/ })
    .getByRole("button", { name: "Figure" })
    .click();
  const dialog = page.getByRole("dialog", { name: "Figure" });
  await dialog.getByRole("combobox").fill(`${acronym} parties`);
  await expect(dialog.getByRole("option")).toHaveCount(1);
  await page.keyboard.press("Enter");
  // Then the chip shows its value and date
  await expect(text.locator(".prose-claim")).toHaveText("12,345\u00a0parties, as of 2024");
  await saved(page);
  // And the public page shows the value, and beneath the text its date and source
  await publish(staff, citing, "shared", "en");
  const visitor = await browser.newPage({ baseURL: baseURL ?? "" });
  const address = `/en/treaties/${slug}`;
  await visitor.goto(address);
  const purpose = visitor
    .getByRole("region", { name: "Purpose" })
    .or(visitor.locator("section:has(#purpose)"))
    .first();
  await expect(purpose).toContainText("It has 12,345\u00a0parties");
  const figures = visitor.getByRole("list", { name: "Figures in this text" });
  await expect(figures).toContainText("2024");
  await expect(figures).toContainText("Depositary of the story");
  await expect(visitor.getByRole("link", { name: "12,345\u00a0parties" })).toHaveAttribute("href", /^#/);
  // When the figure moves, then the page shows the new value
  await change(staff, withFigure, { claim: [{ ...claim, value: 12_346, asOf: "2025" }] });
  await visitor.goto(address);
  await expect(purpose).toContainText("It has 12,346\u00a0parties");
  const twin = await visitor.request.get(`${address}.json`);
  expect((await twin.json()).text.purpose).toContain("12,346\u00a0parties");
  // When it is no longer public, then its words stand alone
  await change(staff, withFigure, { claim: [] });
  await visitor.goto(address);
  await expect(purpose).toContainText("It has parties");
  await expect(figures).toHaveCount(0);
  // And the desk says so
  await openRecord(staff, citing);
  await expect(page.getByText("A figure in this text is not public.")).toBeVisible();
  await visitor.close();
  await staff.close();
});

test("whoever removes a figure is told first in whose texts it stands", async ({ browser, baseURL }) => {
  const staff = await signedInAs("ADMIN", { browser, baseURL });
  const { page } = staff;
  // Given a figure that stands in a text, and one that stands in none
  const aFigure = (value: number) => ({
    id: randomUUID(),
    figure: "species",
    unit: "parties",
    comparator: "exactly",
    value,
    standing: "current",
    asOf: "2024",
    source: "Depositary of the story",
    confidence: "high",
  });
  const [used, unused] = [aFigure(7), aFigure(8)];
  const entry = await newEntry(staff, { shared: { claim: [used, unused] } });
  const title = `Citing convention ${newSlug("c")}`;
  await newEntry(staff, { en: { title, purpose: `It has [parties](claim:${used.id}).` } });
  await openRecord(staff, entry);
  const rows = page.locator('[id^="shared/claim/"][aria-expanded]');
  const remove = async (id: string) => {
    await page.locator(`[id="shared/claim/${id}"]`).click();
    await page
      .locator(`[id="shared/claim/${id}/fields"]`)
      .getByRole("button", { name: /^Remove/ })
      .click();
  };
  // When somebody removes the one in a text
  await remove(used.id);
  // Then they are told where it stands, and it is still there
  const dialog = page.getByRole("dialog", { name: /^Remove/ });
  await expect(dialog.getByRole("link", { name: title })).toBeVisible();
  await expect(rows).toHaveCount(2);
  await dialog.getByRole("button", { name: "Keep the figure" }).click();
  await expect(dialog).toBeHidden();
  await expect(rows).toHaveCount(2);
  // And it goes once they say so
  await page
    .getByRole("button", { name: /^Remove/ })
    .first()
    .click();
  await dialog.getByRole("button", { name: "Remove it all the same" }).click();
  await expect(rows).toHaveCount(1);
  // The other goes without a question, and both can come back
  await remove(unused.id);
  await expect(rows).toHaveCount(0);
  await expect(dialog).toBeHidden();
  await page.locator("[data-undo]").click();
  await expect(rows).toHaveCount(1);
  await staff.close();
});
