/** Story: the connection goes while somebody types. docs/user-stories/offline.md */
import { expect, test } from "@playwright/test";
import {
  boxAt,
  heldBy,
  newEntry,
  nobodyIs,
  openRecord,
  type Staff,
  saved,
  signedInAs,
} from "./support/staff.ts";

test.skip(nobodyIs("PUBLISHER"), "The stories' accounts name nobody");

let staff: Staff;
let recordId: string;
test.beforeEach(async ({ browser, baseURL }) => {
  staff = await signedInAs("PUBLISHER", { browser, baseURL });
  recordId = await newEntry(staff);
  await openRecord(staff, recordId);
});
test.afterEach(() => staff.close());

test("typing goes on without a connection, and is sent when it is back", async () => {
  const { page } = staff;
  // Given somebody whose connection is gone
  await page.context().setOffline(true);
  // When they go on typing
  await boxAt(page, "shared/acronym").fill("OFF");
  // Then the line says that it is not saved, and what to do
  await expect(page.locator("[data-saving]")).toContainText("Not saved, no connection");
  await expect(page.locator("[data-saving]")).toContainText("Go on typing.");
  await boxAt(page, "text/en/title").fill("Typed without a connection");
  // When the connection is back, then everything is saved
  await page.context().setOffline(false);
  await saved(page);
  const { content } = await heldBy(staff, recordId);
  expect(content.shared.acronym).toBe("OFF");
  expect(content.text.en?.title).toBe("Typed without a connection");
});

test("an answer that got lost is no conflict with oneself", async () => {
  const { page } = staff;
  // Given a save that reaches the server, and whose answer is lost
  await page.route(
    "**/api/trpc/record.save*",
    async (route) => {
      await route.fetch();
      await route.abort("connectionreset");
    },
    { times: 2 },
  );
  await boxAt(page, "shared/acronym").fill("LOST");
  await expect(page.locator("[data-saving]")).toContainText("Not saved, no connection");
  // When typing goes on in the same field
  await boxAt(page, "shared/acronym").fill("LOST AND FOUND");
  // Then it is saved, and nothing is asked
  await saved(page);
  expect((await heldBy(staff, recordId)).content.shared.acronym).toBe("LOST AND FOUND");
  await expect(page.getByRole("button", { name: "Choose what stays" })).toBeHidden();
});
