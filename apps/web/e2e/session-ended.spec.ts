/** Story: a session ends in the middle of an edit. docs/user-stories/session-ended.md */
import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import {
  accountOf,
  boxAt,
  heldBy,
  newEntry,
  nobodyIs,
  openRecord,
  type Staff,
  saved,
  signedInAs,
  typeCredentials,
  type Who,
} from "./support/staff.ts";

test.skip(nobodyIs("PUBLISHER", "SECOND_PUBLISHER"), "The stories' accounts name nobody");

let staff: Staff;
let recordId: string;
test.beforeEach(async ({ browser, baseURL }) => {
  staff = await signedInAs("PUBLISHER", { browser, baseURL });
  recordId = await newEntry(staff);
  await openRecord(staff, recordId);
});
test.afterEach(() => staff.close());

/** The browser's session is over, as after a week. */
const end = (page: Page) => page.context().clearCookies({ name: /entente-session$/ });

async function signInOver(page: Page, who: Who, password = accountOf(who).password) {
  const dialog = page.getByRole("dialog", { name: "Sign in again" });
  await dialog.getByLabel("E-mail address").fill(accountOf(who).email);
  await dialog.getByLabel("Password").fill(password);
  await dialog.getByRole("button", { name: "Sign in", exact: true }).click();
}

test("the same person signs in over the form and goes on, with nothing lost", async () => {
  const { page } = staff;
  // Given somebody whose session ends while they type
  await end(page);
  await boxAt(page, "shared/acronym").fill("KEPT");
  // Then a dialog asks them to sign in, and stays until they do
  const dialog = page.getByRole("dialog", { name: "Sign in again" });
  await expect(dialog).toContainText("Nothing is lost");
  await page.keyboard.press("Escape");
  await expect(dialog).toBeVisible();
  expect((await new AxeBuilder({ page }).setLegacyMode().analyze()).violations).toEqual([]);
  await signInOver(page, "PUBLISHER", "not the password");
  await expect(dialog).toContainText("do not belong together");
  // When they do
  await signInOver(page, "PUBLISHER");
  // Then saving goes on by itself
  await expect(dialog).toBeHidden();
  await saved(page);
  await expect(boxAt(page, "shared/acronym")).toHaveValue("KEPT");
  expect((await heldBy(staff, recordId)).content.shared.acronym).toBe("KEPT");
});

test("another person who signs in gets none of the text, and its author finds it again", async () => {
  const { page } = staff;
  await end(page);
  await boxAt(page, "shared/acronym").fill("PRIVATE");
  // When somebody else signs in over the form
  await signInOver(page, "SECOND_PUBLISHER");
  // Then the form is locked, and says whose text it is
  const dialog = page.getByRole("dialog", { name: "This text is Publisher’s" });
  await expect(dialog).toContainText("Second publisher is signed in now");
  await expect(dialog.getByLabel("What is not saved yet")).toHaveValue(/PRIVATE/);
  expect((await heldBy(staff, recordId)).content.shared.acronym).toBeNull();
  // When they go on as themselves
  await dialog.getByRole("button", { name: "Go on as Second publisher" }).click();
  // Then they have a fresh form
  await saved(page);
  await expect(boxAt(page, "shared/acronym")).toHaveValue("");
  await boxAt(page, "text/en/title").fill("By the second");
  await saved(page);
  expect((await heldBy(staff, recordId)).content.shared.acronym).toBeNull();
  // And when the first person is back, so is their text
  await end(page);
  await page.goto("/desk/sign-in");
  await typeCredentials(page, "PUBLISHER");
  await expect(page).not.toHaveURL(/sign-in/);
  await page.goto(`/desk/records/${recordId}`);
  await expect(boxAt(page, "shared/acronym")).toHaveValue("PRIVATE");
  await saved(page);
  const { content } = await heldBy(staff, recordId);
  expect(content.shared.acronym).toBe("PRIVATE");
  expect(content.text.en?.title).toBe("By the second");
});
