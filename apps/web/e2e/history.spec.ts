/** Story: what was published, two versions compared, a part brought back. docs/user-stories/history.md */
import { randomUUID } from "node:crypto";
import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { newEntry, nobodyIs, type Staff, signedInAs, writeText } from "./support/staff.ts";

test.skip(nobodyIs("PUBLISHER"), "E2E_PUBLISHER_EMAIL and E2E_PUBLISHER_PASSWORD name nobody");

type Draft = { kind: string; counter: number; content: { text: Record<string, object> } };

const retitle = (staff: Staff, recordId: string, title: string) =>
  writeText(staff, recordId, "en", { title });

const publish = (staff: Staff, recordId: string, parts: string[], words: string) =>
  staff.ask("record.publish", { recordId, parts, note: { en: words }, changeSetId: randomUUID() });

test("somebody reads the history, compares, and restores a part", async ({ browser, baseURL }) => {
  // Given a record that was published twice, and changed in the draft since
  const staff = await signedInAs("PUBLISHER", { browser, baseURL });
  const recordId = await newEntry(staff, { en: { title: "First title" } });
  await publish(staff, recordId, ["shared", "en"], "A new page");
  await retitle(staff, recordId, "Second title");
  await publish(staff, recordId, ["en"], "A better title");
  await retitle(staff, recordId, "Third title");
  const { page } = staff;

  // When somebody opens its history
  await page.goto(`/desk/records/${recordId}/history`);
  const second = page.getByRole("listitem").filter({ hasText: "Version 2" });
  // Then each version says what it changed and what readers were told
  await expect(second).toContainText("Title “First title” → “Second title” (English)");
  await expect(second).toContainText("A better title");
  await expect(page.getByRole("main")).not.toContainText(/[0-9a-f]{8}-[0-9a-f]{4}-/);
  expect((await new AxeBuilder({ page }).setLegacyMode().analyze()).violations).toEqual([]);

  // When they compare what is public with the draft
  await page.getByRole("link", { name: "Compare what is public with the draft" }).click();
  // Then the words are marked, also for those who hear the page
  await expect(page.locator("del")).toContainText("removed:");
  await expect(page.locator("del")).toContainText("Second");
  await expect(page.locator("ins")).toContainText("Third");
  expect((await new AxeBuilder({ page }).setLegacyMode().analyze()).violations).toEqual([]);

  // When they restore the English text of the first version
  await page.goto(`/desk/records/${recordId}/history`);
  await page.getByRole("link", { name: "Restore English of version 1" }).click();
  await expect(page.locator("ins")).toContainText("First");
  // And somebody saves meanwhile
  await retitle(staff, recordId, "Fourth title");
  await page.getByRole("button", { name: "Restore into the draft" }).click();
  // Then nothing is restored, and they are asked to look again
  await expect(page.getByRole("alert").filter({ hasText: "meanwhile" })).toBeVisible();
  await expect(page.locator("del")).toContainText("Fourth");
  // When they have looked
  await page.getByRole("button", { name: "Restore into the draft" }).click();
  // Then the draft has it, and nothing was published
  await expect(page.getByRole("status").filter({ hasText: "Restored" })).toBeVisible();
  await expect(page.getByRole("heading", { name: "Version 3" })).toHaveCount(0);
  const { content } = await staff.read<Draft>("record.read", { recordId });
  expect(content.text.en).toMatchObject({ title: "First title" });
  await staff.close();
});
