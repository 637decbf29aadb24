/** Story: somebody pastes a report from Word. docs/user-stories/word-paste.md */
import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { word } from "../src/features/prose/edit/paste/testing/documents.ts";
import { newEntry, nobodyIs, openRecord, saved, signedInAs } from "./support/staff.ts";

test.skip(nobodyIs("ADMIN"), "Nobody is there who could sign in");

const text = (page: Page) => page.getByRole("textbox", { name: /^Purpose/ });

/** Opens the text for writing. */
async function write(page: Page) {
  await text(page).click();
  await expect(page.locator(".ProseMirror:focus")).toBeVisible({ timeout: 20_000 });
}

const paste = (page: Page, html: string) =>
  text(page).evaluate((place, pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/html", pasted);
    place.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  }, html);

test("50 KB from Word keep what a text can hold, and one step takes them back", async ({
  browser,
  baseURL,
}) => {
  // Given a text of an entry
  const staff = await signedInAs("ADMIN", { browser, baseURL });
  const recordId = await newEntry(staff, { en: { purpose: "What it is for." } });
  const { page } = staff;
  await openRecord(staff, recordId);
  // Then no editor is fetched before somebody writes, and looking at a text changes nothing
  await expect(page.locator(".ProseMirror")).toHaveCount(0);
  await write(page);
  await expect(text(page)).toHaveText("What it is for.");
  // When 50 KB are pasted from Word at its end
  await page.keyboard.press("Control+End");
  await page.keyboard.press("Enter");
  await paste(
    page,
    word.replace(
      "<!--EndFragment-->",
      `${"<p class=MsoNormal><o:p>&nbsp;</o:p></p>".repeat(1_200)}<!--EndFragment-->`,
    ),
  );
  // Then headings, nested lists, tables and links stand in the text
  await expect(text(page).getByRole("heading", { level: 3 })).toHaveText("Report on the convention");
  await expect(text(page).getByRole("heading", { level: 4 })).toHaveText("Who takes part");
  await expect(text(page).locator("ul ul > li")).toHaveText(["Aerial surveys", "Strandings"]);
  await expect(text(page).locator("ol > li")).toHaveText(["Third", "Fourth"]);
  await expect(text(page).getByRole("columnheader")).toHaveText(["Year", "Parties"]);
  await expect(text(page).locator("a")).toHaveCount(1);
  await expect(text(page).locator("a")).toHaveAttribute("href", "https://www.example.org/a?b=1&c=2");
  // And the field says what was left out
  await expect(page.getByText(/^Left out: 1 image, 1 comment, 1 footnote,/)).toBeVisible();
  // And the text is saved as it reads
  await saved(page);
  const draft = await staff.read<{ content: { text: { en: { purpose: string } } } }>("record.read", {
    recordId,
  });
  expect(draft.content.text.en.purpose).toContain("- Monitoring\n  - Aerial surveys");
  expect(draft.content.text.en.purpose).not.toMatch(/javascript:|file:|mailto:/i);
  // When it is undone, then one step takes all of it back
  await text(page).focus();
  await page.keyboard.press("Control+z");
  await expect(text(page).getByRole("heading")).toHaveCount(0);
  await expect(text(page)).toContainText("What it is for.");
  await staff.close();
});

test("two megabytes are refused, and the text stays", async ({ browser, baseURL }) => {
  const staff = await signedInAs("ADMIN", { browser, baseURL });
  const { page } = staff;
  await openRecord(staff, await newEntry(staff, { en: { purpose: "What it is for." } }));
  await write(page);
  await paste(page, `<p>${"word ".repeat(400_000)}</p>`);
  await expect(page.getByText("This is too much at once (2 MB)")).toBeVisible();
  await expect(text(page)).toHaveText("What it is for.");
  await staff.close();
});

test("links lead to the web alone, however they are written", async ({ browser, baseURL }) => {
  const staff = await signedInAs("ADMIN", { browser, baseURL });
  const { page } = staff;
  const recordId = await newEntry(staff);
  await openRecord(staff, recordId);
  await write(page);
  // When somebody types a link to a script, it stays what it is: typed words
  await page.keyboard.press("Control+a");
  await page.keyboard.type("[x](javascript:alert(1))");
  await expect(text(page).locator("a")).toHaveCount(0);
  // When they ask for a link by key and give such an address, the dialog says what to do
  await page.keyboard.press("Control+a");
  await page.keyboard.press("Control+k");
  const dialog = page.getByRole("dialog", { name: "Link" });
  await dialog.getByLabel("Web address").fill(" JaVaScRiPt:alert(1)");
  await page.keyboard.press("Enter");
  await expect(dialog.getByText("Enter a full web address that begins with https://")).toBeVisible();
  await dialog.getByLabel("Web address").fill("https://example.org/page");
  await dialog.getByLabel("Words of the link").fill("a page");
  await page.keyboard.press("Enter");
  await expect(text(page).getByRole("link", { name: "a page" })).toHaveAttribute(
    "href",
    "https://example.org/page",
  );
  await staff.close();
});

test("the buttons and the text are used by keyboard alone", async ({ browser, baseURL }) => {
  const staff = await signedInAs("ADMIN", { browser, baseURL });
  const { page } = staff;
  await openRecord(staff, await newEntry(staff, { en: { purpose: "One" } }));
  await text(page).focus();
  await expect(page.locator(".ProseMirror:focus")).toBeVisible({ timeout: 20_000 });
  // When they go to the buttons, and with the arrows to the list
  await page.keyboard.press("Alt+F10");
  const toolbar = page.getByRole("toolbar", { name: /Purpose/ });
  await expect(toolbar.getByRole("button", { name: "Heading", exact: true })).toBeFocused();
  for (let step = 0; step < 4; step++) await page.keyboard.press("ArrowRight");
  await expect(toolbar.getByRole("button", { name: "List", exact: true })).toBeFocused();
  await page.keyboard.press("Enter");
  // Then the paragraph is a list, the button says so, and the cursor is in the text again
  await expect(text(page).getByRole("listitem")).toHaveText("One");
  await expect(toolbar.getByRole("button", { name: "List", exact: true })).toHaveAttribute(
    "aria-pressed",
    "true",
  );
  await expect(text(page)).toBeFocused();
  // And Tab leaves the text
  await page.keyboard.press("Tab");
  await expect(text(page)).not.toBeFocused();
  const { violations } = await new AxeBuilder({ page })
    .include("[role=toolbar]")
    .include(".ProseMirror")
    .analyze();
  expect(violations).toEqual([]);
  await staff.close();
});
