/** docs/user-stories/schedule.md */
import { randomUUID } from "node:crypto";
import { expect, test } from "@playwright/test";
import { onTheClock } from "./support/clock.ts";
import { newEntry, newSlug, nobodyIs, signedInAs } from "./support/staff.ts";

test.skip(nobodyIs("PUBLISHER"), "needs a publisher");

test("what is planned is public when its time has come, and what is cancelled never is", async ({
  browser,
  baseURL,
}) => {
  const publisher = await signedInAs("PUBLISHER", { browser, baseURL });
  const { page } = publisher;
  const [soon, never] = [newSlug("soon"), newSlug("never")];
  const plan = (recordId: string, at: Date) =>
    publisher.ask("schedule.create", {
      id: randomUUID(),
      recordId,
      parts: ["shared", "en"],
      time: onTheClock(at),
      action: "publish",
      details: { note: { en: "As planned" } },
    });
  const inSeconds = (seconds: number) => new Date(Date.now() + seconds * 1000);

  const cancelled = await newEntry(publisher, { shared: { slug: never } });
  await plan(cancelled, inSeconds(3600));
  await page.goto(`/desk/records/${cancelled}/review`);
  await page.getByRole("button", { name: /Cancel what is planned/ }).click();
  await expect(page.getByText("cancelled · by")).toBeVisible();

  const recordId = await newEntry(publisher, { shared: { slug: soon } });
  await plan(recordId, inSeconds(6));
  expect((await page.request.get(`/en/treaties/${soon}`)).status()).toBe(404);
  await expect
    .poll(async () => (await page.request.get(`/en/treaties/${soon}`)).status(), { timeout: 80_000 })
    .toBe(200);
  await page.goto(`/desk/records/${recordId}/review`);
  await expect(page.getByText("done · by Publisher")).toBeVisible();
  expect((await page.request.get(`/en/treaties/${never}`)).status()).toBe(404);
  await publisher.close();
});

test("a time that the clocks leave out is refused in words", async ({ browser, baseURL }) => {
  const publisher = await signedInAs("PUBLISHER", { browser, baseURL });
  const { page } = publisher;
  const recordId = await newEntry(publisher);
  await page.goto(`/desk/records/${recordId}/publish`);
  await page.getByRole("radio", { name: "No, it is a minor edit" }).check();
  await page.getByText("At another time").click();
  await page.getByLabel(/^Day and time/).fill("2027-03-28T02:30");
  await page.getByRole("button", { name: "Publish then" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "The clocks go forward then" })).toBeVisible();
  await publisher.close();
});
