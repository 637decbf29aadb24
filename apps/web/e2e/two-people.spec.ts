/** Story: two people work on one record at the same time. docs/user-stories/two-people.md */
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

test.skip(nobodyIs("PUBLISHER", "SECOND_PUBLISHER"), "The stories' accounts name nobody");

let one: Staff;
let other: Staff;
let recordId: string;

test.beforeEach(async ({ browser, baseURL }) => {
  one = await signedInAs("PUBLISHER", { browser, baseURL });
  other = await signedInAs("SECOND_PUBLISHER", { browser, baseURL });
  recordId = await newEntry(one, { shared: { acronym: "AAA" } });
  await openRecord(one, recordId);
  await openRecord(other, recordId);
});
test.afterEach(() => Promise.all([one.close(), other.close()]));

test("each sees that the other is there, and that they left", async () => {
  // When both have the record open
  // Then each sees the other's name within seconds
  await expect(one.page.getByText("Also here: Second publisher")).toBeVisible();
  await expect(other.page.getByText("Also here: Publisher")).toBeVisible();
  // And no more once they left
  await other.page.goto("/desk");
  await expect(one.page.getByText("Also here")).toBeHidden();
});

test("changes in different places come together, also in an open form and without moving the cursor", async () => {
  // Given somebody whose cursor stands in the middle of a text
  const acronym = boxAt(one.page, "shared/acronym");
  await acronym.fill("ABCD");
  await saved(one.page);
  await acronym.evaluate((box: HTMLInputElement) => box.setSelectionRange(2, 2));
  // When the other changes another field
  await boxAt(other.page, "text/en/title").fill("Convention on stories");
  await saved(other.page);
  // Then it stands in the open form within seconds, and the cursor stands where it stood
  await expect(boxAt(one.page, "text/en/title")).toHaveValue("Convention on stories");
  expect(
    await acronym.evaluate((box: HTMLInputElement) => [document.activeElement === box, box.selectionStart]),
  ).toEqual([true, 2]);
  await one.page.keyboard.type("x");
  await saved(one.page);
  // And nobody was asked anything
  const { content } = await heldBy(one, recordId);
  expect(content.shared.acronym).toBe("ABxCD");
  expect(content.text.en?.title).toBe("Convention on stories");
  await expect(boxAt(other.page, "shared/acronym")).toHaveValue("ABxCD");
});

/** Both write in one field, the other while without a connection. */
async function bothWrite(place: string) {
  await other.page.context().setOffline(true);
  await boxAt(other.page, place).fill("the other text");
  await boxAt(one.page, place).fill("the first text");
  await saved(one.page);
  await other.page.context().setOffline(false);
  await expect(other.page.locator("[data-saving]")).toContainText("Stopped, newer version exists");
  await expect(other.page.locator("[data-saving]")).toContainText("Publisher changed the same field");
}

const answers = [
  ["Keep mine", "the other text"],
  ["Take theirs", "the first text"],
] as const;

for (const [answer, outcome] of answers) {
  test(`the same place asks, with both texts and names: ${answer}`, async () => {
    const { page } = other;
    // Given two people who wrote in one field
    await bothWrite("text/en/summary");
    // Then the other goes on typing elsewhere, and that is saved
    await boxAt(page, "shared/acronym").fill("BBB");
    await expect.poll(async () => (await heldBy(one, recordId)).content.shared.acronym).toBe("BBB");
    // When they choose
    await page.getByRole("button", { name: "Choose what stays" }).click();
    const dialog = page.getByRole("dialog");
    await expect(dialog.getByRole("region", { name: "Yours (Second publisher)" })).toContainText(
      "the other text",
    );
    await expect(dialog.getByRole("region", { name: "Publisher’s" })).toContainText("the first text");
    await expect(dialog.locator("mark").first()).toBeVisible();
    await dialog.getByRole("button", { name: answer }).click();
    // Then what they chose stands in the form and is saved
    await saved(page);
    await expect(boxAt(page, "text/en/summary")).toHaveValue(outcome);
    expect((await heldBy(one, recordId)).content.text.en?.summary).toBe(outcome);
  });
}

test("the same place can be made one text of both, and several questions come one after the other", async () => {
  const { page } = other;
  await page.context().setOffline(true);
  await boxAt(page, "text/en/title").fill("Their title");
  await boxAt(page, "shared/acronym").fill("BBB");
  await boxAt(one.page, "text/en/title").fill("My title");
  await boxAt(one.page, "shared/acronym").fill("CCC");
  await saved(one.page);
  await page.context().setOffline(false);
  await page.getByRole("button", { name: "Choose what stays" }).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog).toContainText("Questions after this one: 1.");
  for (let question = 0; question < 2; question++) {
    await dialog.getByRole("button", { name: "Combine" }).click();
    await dialog.getByLabel("One text of both").fill(`Combined ${question}`);
    await dialog.getByRole("button", { name: "Use this text" }).click();
  }
  await expect(dialog).toBeHidden();
  await saved(page);
  const { content } = await heldBy(one, recordId);
  expect([content.shared.acronym, content.text.en?.title].toSorted()).toEqual(["Combined 0", "Combined 1"]);
});

test("a question that nobody answered is asked again after the tab was closed", async () => {
  await bothWrite("text/en/summary");
  const context = other.page.context();
  await other.page.close();
  const again = await context.newPage();
  await again.goto(`/desk/records/${recordId}`);
  await expect(again.locator("[data-saving]")).toContainText("Stopped, newer version exists");
  await expect(boxAt(again, "text/en/summary")).toHaveValue("the other text");
});
