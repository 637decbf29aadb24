/** Story: one person has a record open in two windows. docs/user-stories/two-tabs.md */
import { expect, test } from "@playwright/test";
import { boxAt, heldBy, newEntry, nobodyIs, openRecord, saved, signedInAs } from "./support/staff.ts";

test.skip(nobodyIs("PUBLISHER"), "The stories' accounts name nobody");

test("two windows of one person keep each other's text", async ({ browser, baseURL }) => {
  // Given somebody with one record open in two windows
  const staff = await signedInAs("PUBLISHER", { browser, baseURL });
  const recordId = await newEntry(staff);
  await openRecord(staff, recordId);
  const second = await staff.page.context().newPage();
  await openRecord({ ...staff, page: second }, recordId);
  // Then each window says so
  await expect(staff.page.getByText("Also here: you, in another window")).toBeVisible();
  // When they type in the one, and then in the other
  await boxAt(staff.page, "shared/acronym").fill("ONE");
  await saved(staff.page);
  await expect(boxAt(second, "shared/acronym")).toHaveValue("ONE");
  await boxAt(second, "text/en/title").fill("Two");
  await saved(second);
  // Then both hold both, and nothing was asked
  await expect(boxAt(staff.page, "text/en/title")).toHaveValue("Two");
  const { content } = await heldBy(staff, recordId);
  expect(content.shared.acronym).toBe("ONE");
  expect(content.text.en?.title).toBe("Two");
  await expect(staff.page.getByRole("button", { name: "Choose what stays" })).toBeHidden();
  await staff.close();
});
