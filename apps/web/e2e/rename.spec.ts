/** Story: a page gets another address, and its readers find it all the same. docs/user-stories/rename.md */
import { randomUUID } from "node:crypto";
import { expect, type Page, test } from "@playwright/test";
import {
  boxAt,
  heldBy,
  newEntry,
  newSlug,
  nobodyIs,
  openRecord,
  publishAll,
  saved,
  signedInAs,
} from "./support/staff.ts";

test.skip(nobodyIs("PUBLISHER"), "needs a publisher");

/** What a reader gets at an address: "200", or where it leads. */
async function at({ request }: Page, slug: string): Promise<string> {
  const answer = await request.get(`/en/treaties/${slug}`, { maxRedirects: 0 });
  return answer.headers().location ?? `${answer.status()}`;
}

/** Publishes as a minor edit; the address is left to what is chosen unless somebody says so. */
async function publish(page: Page, recordId: string, choose?: RegExp) {
  await page.goto(`/desk/records/${recordId}/publish`);
  await page.getByRole("radio", { name: "No, it is a minor edit" }).check();
  if (choose) await page.getByRole("radio", { name: choose }).check();
  await page.getByRole("button", { name: "Publish now" }).click();
}

const published = (page: Page) =>
  expect(page.getByRole("status").filter({ hasText: "It is published." })).toBeVisible();

test("an address stays unless somebody moves it, and moving back leaves no loop", async ({
  browser,
  baseURL,
}) => {
  // Given a public entry
  const staff = await signedInAs("PUBLISHER", { browser, baseURL });
  const { page } = staff;
  const [first, second, third] = [newSlug("first"), newSlug("second"), newSlug("third")];
  const recordId = await newEntry(staff, { shared: { slug: first } });
  await publishAll(staff, recordId);
  const renamed = async (slug: string) => {
    await openRecord(staff, recordId);
    await boxAt(page, "shared/slug").fill(slug);
    await saved(page);
    await expect.poll(async () => (await heldBy(staff, recordId)).content.shared.slug).toBe(slug);
  };
  const to = (slug: string) => `/en/treaties/${slug}`;

  // When somebody writes another address and publishes without choosing
  await renamed(second);
  await publish(page, recordId);
  // Then there is nothing to publish as long as the page stays
  await expect(page.getByRole("alert").filter({ hasText: "Only the address differs" })).toBeVisible();
  // When something else changed too
  await openRecord(staff, recordId);
  await boxAt(page, "shared/acronym").fill("COS");
  await saved(page);
  await publish(page, recordId);
  await published(page);
  // Then the page stays, and the draft follows it
  expect([await at(page, first), await at(page, second)]).toEqual(["200", "404"]);
  expect((await heldBy(staff, recordId)).content.shared.slug).toBe(first);

  // When they move it, and move it on
  for (const slug of [second, third]) {
    await renamed(slug);
    await publish(page, recordId, /^Move to/);
    await published(page);
  }
  // Then every earlier address leads straight to the last
  expect([await at(page, first), await at(page, second), await at(page, third)]).toEqual([
    to(third),
    to(third),
    "200",
  ]);

  // When they give the former address back, and then the first
  await page.getByRole("button", { name: `Move back to “${second}”` }).click();
  await expect(page.getByRole("status").filter({ hasText: "The former address is back" })).toBeVisible();
  expect([await at(page, first), await at(page, second), await at(page, third)]).toEqual([
    to(second),
    "200",
    to(second),
  ]);
  await renamed(first);
  await publish(page, recordId, /^Move to/);
  await published(page);
  // Then nothing goes round in circles
  expect([await at(page, first), await at(page, second), await at(page, third)]).toEqual([
    "200",
    to(first),
    to(first),
  ]);
  await staff.close();
});

test("an address that the register keeps, or that somebody has, is refused by name", async ({
  browser,
  baseURL,
}) => {
  // Given two public entries
  const staff = await signedInAs("PUBLISHER", { browser, baseURL });
  const { page } = staff;
  const taken = newSlug("taken");
  const title = `Convention ${randomUUID().slice(0, 8)}`;
  await publishAll(staff, await newEntry(staff, { shared: { slug: taken }, en: { title } }));
  const recordId = await newEntry(staff);
  await publishAll(staff, recordId);
  for (const [slug, why] of [
    ["search", "“search” is kept for the register itself"],
    [taken, `“${taken}” is the address of ${title}`],
  ] as const) {
    // When somebody writes such an address
    await openRecord(staff, recordId);
    await boxAt(page, "shared/slug").fill(slug);
    // Then the form says why not, and so does the page that would publish it
    await expect(page.getByText(why)).toBeVisible();
    await expect.poll(async () => (await heldBy(staff, recordId)).content.shared.slug).toBe(slug);
    await publish(page, recordId, /^Move to/);
    await expect(page.getByRole("alert").filter({ hasText: "Something is missing" })).toBeVisible();
    await expect(page.getByRole("link", { name: why })).toBeVisible();
  }
  await staff.close();
});
