/** Story: publishing says what becomes of the translations. docs/user-stories/stale-translations.md */
import { randomUUID } from "node:crypto";
import { expect, test } from "@playwright/test";
import { newEntry, newSlug, nobodyIs, signedInAs, writeText } from "./support/staff.ts";

test.skip(nobodyIs("PUBLISHER"), "needs a publisher");

const french = {
  title: "Convention sur les phoques",
  summary: "Ce que c’est.",
  purpose: "À quoi elle sert.",
};

type SideBySide = { fields: { path: string; state: string }[] };

test("a publisher is told which translations will be out of date, and a minor edit makes none so", async ({
  browser,
  baseURL,
}) => {
  // Given an entry that is published in English and French, and whose English title changed
  const staff = await signedInAs("PUBLISHER", { browser, baseURL });
  const { page } = staff;
  const slug = newSlug("seals");
  const recordId = await newEntry(staff, { shared: { slug }, en: { title: "Convention on seals" } });
  await writeText(staff, recordId, "fr", french);
  const note = { en: "New entry", fr: "Nouvelle fiche" };
  await staff.ask("record.publish", {
    recordId,
    parts: ["shared", "en", "fr"],
    note,
    changeSetId: randomUUID(),
  });
  await writeText(staff, recordId, "en", { title: "Convention on grey seals" });

  // When a publisher comes to publish it
  await page.goto(`/desk/records/${recordId}/publish`);
  // Then the page says what becomes of the French text, as long as English is chosen and readers are told
  const warning = page.getByRole("status").filter({ hasText: "will be marked as out of date" });
  await expect(warning.getByRole("listitem")).toHaveText("French: Title");
  await page.getByRole("checkbox", { name: "English" }).uncheck();
  await expect(warning).toHaveCount(0);
  await page.getByRole("checkbox", { name: "English" }).check();
  await page.getByRole("radio", { name: "No, it is a minor edit" }).check();
  await expect(warning).toHaveCount(0);
  await page.getByRole("radio", { name: "Yes, and this is what they are told" }).check();
  await expect(warning).toHaveCount(1);

  // When they publish with a note
  await page.getByLabel("Note in English").fill("The convention has another name");
  await page.getByLabel("Note in French").fill("La convention a un autre nom");
  await page.getByRole("button", { name: "Publish now" }).click();
  await expect(page.getByRole("status").filter({ hasText: "It is published." })).toBeVisible();
  // Then French keeps its own words and says that English is newer, Dutch says that there are none, and the matrix says what is to be done
  const answer = async (language: string) => (await page.request.get(`/${language}/treaties/${slug}`)).text();
  expect(await answer("en")).toContain("Convention on grey seals");
  expect(await answer("en")).not.toContain("newer text");
  expect(await answer("fr")).toContain(french.title);
  expect(await answer("fr")).toMatch(/English<\/a>.*texte plus récent, du /s);
  expect(await answer("nl")).toContain("nog niet in het Nederlands gepubliceerd");
  await page.goto("/desk/translations?kind=entry&state=stale&of=fr");
  await expect(page.locator(`a[href^="/desk/records/${recordId}/translate/fr"]`)).toHaveText(/Out of date/);

  // When they correct another field as a minor edit
  await writeText(staff, recordId, "en", { summary: "What it is!" });
  await page.goto(`/desk/records/${recordId}/publish`);
  await expect(warning.getByRole("listitem")).toHaveText("French: In one line");
  await page.getByRole("radio", { name: "No, it is a minor edit" }).check();
  await page.getByRole("button", { name: "Publish now" }).click();
  await expect(page.getByRole("status").filter({ hasText: "It is published." })).toBeVisible();
  // Then its translation is as it was
  const asked = { recordId, language: "fr", from: "en", reader: "en" };
  const { fields } = await staff.read<SideBySide>("translation.read", asked);
  expect(fields.find(({ path }) => path === "summary")).toMatchObject({ state: "live" });
  await staff.close();
});
