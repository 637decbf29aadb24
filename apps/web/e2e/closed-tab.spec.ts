/** Story: somebody closes a tab in the middle of a word. docs/user-stories/closed-tab.md */
import { expect, test } from "@playwright/test";
import { boxAt, heldBy, newEntry, nobodyIs, openRecord, saved, signedInAs } from "./support/staff.ts";

test.skip(nobodyIs("PUBLISHER"), "The stories' accounts name nobody");

test("what was typed in the last moment is there on return, and what others did since", async ({
  browser,
  baseURL,
}) => {
  // Given somebody who types and closes the tab before anything is sent
  const staff = await signedInAs("PUBLISHER", { browser, baseURL });
  const recordId = await newEntry(staff);
  await openRecord(staff, recordId);
  const context = staff.page.context();
  await boxAt(staff.page, "shared/acronym").pressSequentially("LAST");
  await staff.page.close();
  // And another field that changes meanwhile
  const held = await heldBy(staff, recordId);
  expect(held.content.shared.acronym).toBeNull();
  const text = { en: { ...held.content.text.en, title: "Meanwhile" } };
  await staff.ask("record.save", { recordId, kind: "entry", counter: 1, content: { ...held.content, text } });
  // When they come back
  const page = await context.newPage();
  await page.goto(`/desk/records/${recordId}`);
  // Then both stand in the form and are saved
  await expect(boxAt(page, "shared/acronym")).toHaveValue("LAST");
  await expect(boxAt(page, "text/en/title")).toHaveValue("Meanwhile");
  await saved(page);
  const { content } = await heldBy(staff, recordId);
  expect(content.shared.acronym).toBe("LAST");
  expect(content.text.en?.title).toBe("Meanwhile");
  // And nothing of it is left in the browser
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  await staff.close();
});
