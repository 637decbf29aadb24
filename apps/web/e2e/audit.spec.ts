/** Story: an administrator reads who did what. docs/user-stories/audit.md */
import { readFile } from "node:fs/promises";
import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { newEntry, newSlug, nobodyIs, signedInAs } from "./support/staff.ts";

test.skip(nobodyIs("ADMIN", "CONTRIBUTOR"), "E2E_ADMIN_EMAIL names nobody");

test("an act is found by its words, with before and after, and taken out as a table", async ({
  browser,
  baseURL,
}) => {
  const admin = await signedInAs("ADMIN", { browser, baseURL });
  const { page } = admin;
  const email = `${newSlug("log")}@example.org`;
  const invitation = { accountId: crypto.randomUUID(), name: "=Log Story", email, role: "contributor" };
  const access = { units: [], languages: [] };
  await admin.ask("people.invite", { ...invitation, ...access, language: "en" });
  // When they look for it
  await page.goto("/desk/audit");
  await page.getByLabel("Words").fill(email);
  await page.getByRole("button", { name: "Show", exact: true }).click();
  // Then the line says who, in which browser, whom and what
  const row = page.getByRole("row").filter({ hasText: "invited somebody" });
  await expect(row).toHaveCount(1);
  await expect(row).toContainText("Chrome on Linux");
  await expect(row).toContainText(email);
  await expect(row).not.toContainText("{");
  // And leads to everything that was done in the same session
  await row.getByRole("link", { name: "Chrome on Linux" }).click();
  await expect(page.getByText("Only what was done in one session.")).toBeVisible();
  await expect(page.getByRole("row").filter({ hasText: email })).toHaveCount(1);
  expect((await new AxeBuilder({ page }).setLegacyMode().analyze()).violations).toEqual([]);
  // And the table runs nothing that somebody typed
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "As a table (CSV)" }).click(),
  ]);
  const table = await readFile((await download.path()) ?? "", "utf8");
  expect(table).toContain("'=Log Story");
  // And the log tells of the export, and that its chain holds
  await page.goto("/desk/audit?act=audit.export");
  await expect(page.getByRole("row").filter({ hasText: "exported the audit log" }).first()).toBeVisible();
  await page.getByRole("link", { name: "Check that no line is missing or altered" }).click();
  await expect(page.getByRole("status").filter({ hasText: "The chain holds" })).toBeVisible();
  await admin.close();
});

test("the acts on one record are found by its name", async ({ browser, baseURL }) => {
  const admin = await signedInAs("ADMIN", { browser, baseURL });
  const { page } = admin;
  const title = newSlug("Convention of the log");
  await newEntry(admin, { en: { title } });
  // When they pick the record
  await page.goto("/desk/audit");
  await page.getByRole("combobox", { name: "Record" }).fill(title);
  await page.getByRole("option", { name: title }).click();
  await page.getByRole("button", { name: "Show", exact: true }).click();
  // Then what was done to it stands there, and nothing else
  await expect(page).toHaveURL(/record=/);
  await expect(page.getByRole("combobox", { name: "Record" })).toHaveValue(title);
  await expect(page.getByRole("row").filter({ hasText: "began a record" })).toHaveCount(1);
  await expect(page.getByRole("row")).toHaveCount(2);
  await admin.close();
});

test("nobody but an administrator reads the log or takes it out", async ({ browser, baseURL }) => {
  const contributor = await signedInAs("CONTRIBUTOR", { browser, baseURL });
  const { page } = contributor;
  await page.goto("/desk/audit");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("There is no such page");
  const answer = await page.request.post("/api/desk/audit-export", { form: { format: "csv" } });
  expect(answer.status()).toBe(403);
  await contributor.close();
});
