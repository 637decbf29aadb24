/** Story: a person edits an entry by keyboard alone. docs/user-stories/edit-an-entry.md */
import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { newEntry, newSlug, nobodyIs, openRecord, publishAll, saved, signedInAs } from "./support/staff.ts";

const field = (page: Page, place: string) => page.locator(`[id="${place}"]`);
const rowsOf = (page: Page, noun: string) => page.locator(`[id^="shared/${noun}/"][aria-expanded]`);

test.skip(nobodyIs("PUBLISHER"), "needs an account");

test("edits by keyboard alone, and what is in no right form waits in the form", async ({
  browser,
  baseURL,
}) => {
  const staff = await signedInAs("PUBLISHER", { browser, baseURL });
  const { page } = staff;
  const person = `An Example ${newSlug("p")}`;
  const link = (name: string) => ({ en: name, fr: name, nl: name, de: name });
  const [first, second] = [crypto.randomUUID(), crypto.randomUUID()];
  const recordId = await newEntry(staff, {
    shared: {
      link: [
        { id: first, kind: "website", label: link("First"), url: "https://example.org/1" },
        { id: second, kind: "website", label: link("Second"), url: "https://example.org/2" },
      ],
    },
  });
  await openRecord(staff, recordId);

  await test.step("a date is written as people write it, and said back", async () => {
    await field(page, "shared/adoptedOn").focus();
    await page.keyboard.type("21 may 1992");
    await expect(page.getByText("Understood as 21 May 1992")).toBeVisible();
    await page.keyboard.press("Tab");
    await expect(field(page, "shared/adoptedOn")).toHaveValue("21 May 1992");
  });

  await test.step("a value in no right form says what to do, and the rest is saved", async () => {
    await field(page, "shared/inForceOn").focus();
    await page.keyboard.type("next spring");
    await expect(page.getByText("This is no date.", { exact: false })).toBeVisible();
    await expect(field(page, "shared/inForceOn")).toHaveAttribute("aria-invalid", "true");
    await saved(page);
    await page.reload();
    await expect(field(page, "shared/inForceOn")).toHaveValue("next spring");
    await expect(field(page, "shared/adoptedOn")).toHaveValue("21 May 1992");
    await field(page, "shared/inForceOn").fill("");
  });

  await test.step("a row moves with Alt and an arrow, keeps the focus, and is heard", async () => {
    await rowsOf(page, "link").first().focus();
    await page.keyboard.press("Alt+ArrowDown");
    await expect(rowsOf(page, "link")).toHaveText([/Second/, /First/]);
    await expect(field(page, `shared/link/${first}`)).toBeFocused();
    await expect(page.getByText("First · website is now number 2 of 2.")).toBeAttached();
  });

  await test.step("a row that was removed comes back", async () => {
    await field(page, `shared/link/${second}`).focus();
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "Remove: Second" }).focus();
    await page.keyboard.press("Enter");
    await expect(rowsOf(page, "link")).toHaveCount(1);
    await expect(page.locator("[data-undo]")).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(rowsOf(page, "link")).toHaveText([/Second/, /First/]);
  });

  await test.step("a post gets a holder who is created in place, once", async () => {
    await page.getByRole("button", { name: "Add: Post" }).focus();
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "Add: Assignment" }).focus();
    await page.keyboard.press("Enter");
    const box = page.getByRole("combobox", { name: "Person" });
    await box.focus();
    await page.keyboard.type(person);
    await page.getByRole("option", { name: `Create “${person}”` }).waitFor();
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("dialog")).toBeVisible();
    await page.getByRole("button", { name: "Create", exact: true }).dblclick();
    await expect(box).toHaveValue(person);
    const found = await staff.read<unknown[]>("record.find", {
      query: person,
      kinds: ["person"],
      language: "en",
    });
    expect(found).toHaveLength(1);
  });

  await test.step("what is missing leads to its field", async () => {
    await field(page, "text/en/summary").fill("");
    await page.getByRole("button", { name: "Go to the first" }).focus();
    await page.keyboard.press("Enter");
    await expect(page.locator(":focus")).toHaveAttribute("id", /^shared\/post\/[^/]+\/type$/);
    await page.getByText(/things are missing/).click();
    await page.getByRole("button", { name: "Fill in “In one line” in English" }).click();
    await expect(field(page, "text/en/summary")).toBeFocused();
  });

  await test.step("it holds no barrier that a machine can find", async () => {
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
  await staff.close();
});

test("a new record is one, however often it is sent", async ({ browser, baseURL }) => {
  const staff = await signedInAs("PUBLISHER", { browser, baseURL });
  const { page } = staff;
  const name = `Network ${newSlug("n")}`;
  await page.goto("/desk/records/new?kind=entry");
  await expect(page).toHaveURL(/id=/);
  await page.getByLabel("Title").fill(name);
  await expect(page.getByLabel("Address")).toHaveValue(name.toLowerCase().replaceAll(" ", "-"));
  await page.getByRole("button", { name: "Create the draft" }).dblclick();
  await page.waitForURL(/\/desk\/records\/[0-9a-f-]{36}$/);
  await expect(field(page, "text/en/title")).toHaveValue(name);
  const found = await staff.read<unknown[]>("record.find", { query: name, kinds: ["entry"], language: "en" });
  expect(found).toHaveLength(1);
  await staff.close();
});

test("the page says at once that readers see something else", async ({ browser, baseURL }) => {
  const staff = await signedInAs("PUBLISHER", { browser, baseURL });
  const { page } = staff;
  const recordId = await newEntry(staff);
  await publishAll(staff, recordId);
  await openRecord(staff, recordId);
  await expect(page.getByText("Live with changes")).toHaveCount(0);
  await field(page, "text/en/title").fill("Convention of another story");
  await expect(page.getByText("Live with changes")).toBeVisible();
  await staff.close();
});
