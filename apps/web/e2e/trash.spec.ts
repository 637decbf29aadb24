/** Story: something is thrown away, found in the trash, and brought back whole. docs/user-stories/trash.md */
import { randomUUID } from "node:crypto";
import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import {
  boxAt,
  heldBy,
  newEntry,
  newSlug,
  nobodyIs,
  openRecord,
  signedInAs,
  unfold,
} from "./support/staff.ts";

test.skip(nobodyIs("PUBLISHER"), "E2E_PUBLISHER_EMAIL names nobody");

test("a draft is thrown away, found in the trash, and comes back with every word", async ({
  browser,
  baseURL,
}) => {
  const publisher = await signedInAs("PUBLISHER", { browser, baseURL });
  const { page } = publisher;
  // Given a draft that another record names
  const name = `Convention ${newSlug("lost")}`;
  const purpose = "Words that took an afternoon.";
  const lost = await newEntry(publisher, { en: { title: name, purpose } });
  const before = await heldBy(publisher, lost);
  const user = `Protocol ${newSlug("user")}`;
  const relation = [{ id: randomUUID(), kind: "part-of", entryId: lost }];
  await newEntry(publisher, { shared: { relation }, en: { title: user } });
  // When somebody goes to throw it away
  await page.goto(`/desk/records/${lost}/publish`);
  const section = await unfold(page, "Throw away");
  // Then the page says first what uses it
  await expect(section.getByRole("link", { name: user })).toBeVisible();
  await section.getByRole("button", { name: "Put into the trash" }).dblclick();
  // And afterwards the desk says where it is, and it is in no list
  await expect(page.getByRole("status").filter({ hasText: "It is in the trash" })).toBeVisible();
  await expect(page.getByRole("main").getByRole("link", { name })).toHaveCount(0);
  // When they come by an old bookmark
  await page.goto(`/desk/records/${lost}/history`);
  // Then the page says that it is in the trash
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(name);
  await expect(page.getByRole("main")).toContainText("This record is in the trash");
  expect((await new AxeBuilder({ page }).setLegacyMode().analyze()).violations).toEqual([]);
  // And the trash names who put it there, and what uses it
  await page.goto("/desk/records");
  await page.getByRole("main").getByRole("link", { name: "Trash", exact: true }).click();
  const row = page.getByRole("row", { name });
  await expect(row).toContainText("by Publisher");
  await expect(row.getByRole("link", { name: user })).toBeVisible();
  // When they restore it with two clicks
  await row.getByRole("button", { name: `Restore ${name}` }).dblclick();
  // Then it is back once, as it was
  await expect(page.getByRole("status").filter({ hasText: `“${name}” is back` })).toBeVisible();
  await expect(page.getByRole("row", { name })).toHaveCount(0);
  await page.getByRole("status").getByRole("link", { name: "Open it" }).click();
  await expect(page).toHaveURL(new RegExp(`/desk/records/${lost}$`));
  await openRecord(publisher, lost);
  await expect(boxAt(page, "text/en/title")).toHaveValue(name);
  expect((await heldBy(publisher, lost)).content).toEqual(before.content);
  await publisher.close();
});

test("what readers once saw is not a contributor's to bring back", async ({ browser, baseURL }) => {
  test.skip(nobodyIs("CONTRIBUTOR"), "E2E_CONTRIBUTOR_EMAIL names nobody");
  const publisher = await signedInAs("PUBLISHER", { browser, baseURL });
  const name = `Convention ${newSlug("seen")}`;
  const recordId = await newEntry(publisher, { en: { title: name } });
  const note = { en: "New" };
  const act = { recordId, parts: ["shared", "en"], changeSetId: randomUUID() };
  await publisher.ask("record.publish", { ...act, note });
  const why = { sort: "explained", explanation: { en: "Gone" }, changeSetId: randomUUID() };
  await publisher.ask("record.withdraw", { ...act, ...why });
  await publisher.ask("record.trash", { recordId });
  const contributor = await signedInAs("CONTRIBUTOR", { browser, baseURL });
  await contributor.page.goto("/desk/trash");
  const row = contributor.page.getByRole("row", { name });
  await expect(row).toContainText("only somebody who publishes can restore it");
  await expect(row.getByRole("button")).toHaveCount(0);
  await contributor.close();
  await publisher.close();
});
