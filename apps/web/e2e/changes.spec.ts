/** Story: what changed, in sentences, and two versions word by word. docs/user-stories/changes.md */
import { randomUUID } from "node:crypto";
import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import {
  heldBy,
  newEntry,
  newSlug,
  nobodyIs,
  type Staff,
  signedInAs,
  writeShared,
  writeText,
} from "./support/staff.ts";

const findings = async (page: import("@playwright/test").Page) =>
  (await new AxeBuilder({ page }).setLegacyMode().analyze()).violations;

test("somebody narrows down what changed, and a wrong address says what would be right", async ({ page }) => {
  // Given a register in which much was published at once
  await page.goto("/nl");
  // When a reader follows what changed from the first page
  await page.getByRole("link", { name: "Alle wijzigingen tonen" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Wat er veranderde");
  // And narrows it down by name
  await page.getByText("Verfijnen").click();
  await page.getByLabel(/Verdrag, orgaan of netwerk/).fill("CBD");
  await page.getByRole("button", { name: "Tonen" }).click();
  // Then the choice stands in the address, and the changes are those of the entry
  await expect(page).toHaveURL(/entry=CBD/);
  await expect(
    page
      .getByRole("main")
      .getByRole("link", { name: /biologische diversiteit/ })
      .first(),
  ).toBeVisible();
  expect(await findings(page)).toEqual([]);
  // When the address asks what there is not
  const answer = await page.goto("/nl/changes?kind=poem&since=2026-02-31&entry=seebeedee");
  // Then it is refused with what there is
  expect(answer?.status()).toBe(400);
  await expect(page.getByRole("main")).toContainText("treaty, body, network, person, unit, page");
  await expect(page.getByRole("main")).toContainText("2026-02-28");
  expect(await findings(page)).toEqual([]);
});

test.describe("with something published", () => {
  test.skip(nobodyIs("PUBLISHER"), "E2E_PUBLISHER_EMAIL and E2E_PUBLISHER_PASSWORD name nobody");

  const publish = (staff: Staff, recordId: string, parts: string[], words: string | null) =>
    staff.ask("record.publish", {
      recordId,
      parts,
      note: words === null ? null : { en: words },
      changeSetId: randomUUID(),
    });

  test("somebody reads the versions of a page and what changed since one of them", async ({
    browser,
    baseURL,
    page,
  }) => {
    // Given a page that was published three times, once without a word to readers, and changed in the draft since
    const staff = await signedInAs("PUBLISHER", { browser, baseURL });
    const recordId = await newEntry(staff, {
      en: { title: "A tale of versions", purpose: "Two **seals** live here." },
    });
    await publish(staff, recordId, ["shared", "en"], "A new page");
    await writeText(staff, recordId, "en", { summary: "What it quietly is." });
    await publish(staff, recordId, ["en"], null);
    await writeText(staff, recordId, "en", { purpose: "Two grey seals live [here](https://example.org)." });
    await publish(staff, recordId, ["en"], "The seals are grey");
    await writeText(staff, recordId, "en", { purpose: "A word that nobody may read." });
    const { content } = await heldBy(staff, recordId);
    const address = `/en/treaties/${content.shared.slug}`;
    await staff.close();

    // When a reader asks what changed on it
    await page.goto(address);
    await page.getByRole("link", { name: "What changed" }).first().click();
    // Then each version that readers were told of says what it changed
    const second = page
      .getByRole("listitem")
      .filter({ has: page.getByRole("heading", { name: "Version 2" }) });
    await expect(second).toContainText("The seals are grey");
    await expect(second).toContainText("Purpose");
    await expect(page.getByRole("heading", { name: /^Version/ })).toHaveCount(2);
    await expect(page.getByRole("main")).not.toContainText("quietly");
    expect(await findings(page)).toEqual([]);

    // When they ask what changed since the first
    await page.getByRole("link", { name: "What changed since this version: Version 1" }).click();
    // Then words that went and came are marked for eyes and ears, the minor edit's among them, without markup or ids
    await expect(page.locator("ins").filter({ hasText: "grey" })).toContainText("added:");
    await expect(page.locator("ins").filter({ hasText: "https:" }).first()).toBeVisible();
    await expect(page.getByRole("main")).toContainText("quietly");
    await expect(page.getByRole("main")).not.toContainText(/\*\*|nobody may read|[0-9a-f]{8}-[0-9a-f]{4}-/);
    expect(await findings(page)).toEqual([]);

    // When they choose two other versions
    await page.getByLabel("To").selectOption({ index: 1 });
    await page.getByRole("button", { name: "Compare" }).click();
    // Then the choice stands in the address
    await expect(page).toHaveURL(/from=1&to=2/);
  });

  test("a comparison at a former address leads to the same comparison at the present one", async ({
    browser,
    baseURL,
    request,
  }) => {
    const staff = await signedInAs("PUBLISHER", { browser, baseURL });
    const [former, present] = [newSlug("former"), newSlug("present")];
    const recordId = await newEntry(staff, { shared: { slug: former } });
    await publish(staff, recordId, ["shared", "en"], "A new page");
    await writeShared(staff, recordId, { slug: present });
    await staff.ask("record.publish", {
      recordId,
      parts: ["shared"],
      note: { en: "Another address" },
      address: "move",
      changeSetId: randomUUID(),
    });
    await staff.close();
    for (const [below, query] of [
      ["compare", "?from=1&to=2"],
      ["compare", "?from=1&to=now"],
      ["compare", "?from=2"],
      ["compare", ""],
      ["changes", "?page=2"],
      ["changes", ""],
    ]) {
      const moved = await request.get(`/en/treaties/${former}/${below}${query}`, { maxRedirects: 0 });
      expect(moved.status(), query).toBe(308);
      expect(moved.headers().location).toBe(`/en/treaties/${present}/${below}${query}`);
    }
  });

  test("what was published in error shows that it was, and not what it said", async ({
    browser,
    baseURL,
    page,
  }) => {
    const staff = await signedInAs("PUBLISHER", { browser, baseURL });
    const recordId = await newEntry(staff, { en: { title: "A slip of the pen" } });
    await publish(staff, recordId, ["shared", "en"], "The words of a slip");
    await staff.ask("record.withdraw", {
      recordId,
      parts: ["shared"],
      sort: "in-error",
      explanation: { en: "It belongs to somebody else." },
      changeSetId: randomUUID(),
    });
    await staff.close();
    await page.goto("/en/changes");
    const line = page.getByRole("listitem").filter({ hasText: "It belongs to somebody else." }).first();
    await expect(line).toContainText("Published in error, and withdrawn");
    await expect(page.getByRole("main")).not.toContainText(/slip/);
  });
});

test("what changed is read as of a day, and before the register began there was nothing", async ({
  page,
}) => {
  const answer = await page.goto("/en/changes?on=2001-02-03");
  expect(answer?.status()).toBe(200);
  await expect(page.getByRole("main")).toContainText("Nothing changed that fits this choice.");
  await page.goto("/en/treaties/cbd/changes?on=2001-02-03");
  await expect(page.getByRole("main")).toContainText(/not yet published/i);
});
