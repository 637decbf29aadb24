/** Story: somebody presses twice. docs/user-stories/double-submit.md */
import { randomUUID } from "node:crypto";
import { expect, test } from "@playwright/test";
import { boxAt, newEntry, newSlug, nobodyIs, type Staff, signedInAs } from "./support/staff.ts";

test.skip(nobodyIs("PUBLISHER"), "The stories' accounts name nobody");

let staff: Staff;
test.beforeEach(async ({ browser, baseURL }) => {
  staff = await signedInAs("PUBLISHER", { browser, baseURL });
});
test.afterEach(() => staff.close());

/** How many records there are of a name. */
async function count(wanted: string) {
  const input = { query: wanted, kinds: ["entry"], language: "en", limit: 20 };
  const found = await staff.read<{ readonly name: string }[]>("record.find", input);
  return found.filter(({ name }) => name === wanted).length;
}

test("Enter, a click and a double click on a slow connection make one record", async () => {
  const { page } = staff;
  const name = newSlug("twice");
  // Given a connection so slow that there is time to press again and again
  let sent = 0;
  let release = () => {};
  const pressed = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route("**/api/trpc/record.save*", async (route) => {
    sent += 1;
    await pressed;
    await route.continue();
  });
  await page.goto("/desk/records/new?kind=entry");
  // When somebody does
  await boxAt(page, "new-name").fill(name);
  await boxAt(page, "new-name").press("Enter");
  const button = page.getByRole("button", { name: "Create the draft" });
  // The button says that it is busy; a person can press it all the same.
  await button.dblclick({ force: true });
  await button.click({ force: true });
  release();
  // Then it is sent once and makes one record
  await expect(page).toHaveURL(/\/desk\/records\/[0-9a-f-]{36}$/);
  expect(sent).toBe(1);
  expect(await count(name)).toBe(1);
  // And whoever goes back finds the record instead of a form to send once more
  const made = page.url();
  await page.goBack();
  await expect(page).toHaveURL(made);
});

test("a form that is sent again because its answer got lost makes one record", async () => {
  const { page } = staff;
  const name = newSlug("again");
  await page.route(
    "**/api/trpc/record.save*",
    async (route) => {
      await route.fetch();
      await route.abort("connectionreset");
    },
    { times: 1 },
  );
  await page.goto("/desk/records/new?kind=entry");
  await boxAt(page, "new-name").fill(name);
  const button = page.getByRole("button", { name: "Create the draft" });
  await button.click();
  await expect(page.getByText("it is made only once")).toBeVisible();
  await button.click();
  await expect(page).toHaveURL(/\/desk\/records\/[0-9a-f-]{36}$/);
  expect(await count(name)).toBe(1);
});

test("one act of publishing that is sent twice makes one publication", async () => {
  const recordId = await newEntry(staff);
  const act = {
    recordId,
    parts: ["shared", "en"],
    note: { en: "New entry" },
    changeSetId: randomUUID(),
  };
  const publish = () => staff.ask<{ revision: number }>("record.publish", act);
  const [first, second] = await Promise.all([publish(), publish()]);
  expect(second).toEqual(first);
  expect(await publish()).toEqual(first);
});
