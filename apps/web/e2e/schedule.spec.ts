/** docs/user-stories/schedule.md */
import { randomUUID } from "node:crypto";
import { expect, test } from "@playwright/test";
import { onTheClock } from "./support/clock.ts";
import {
  newEntry,
  newSlug,
  nobodyIs,
  publishAll,
  type Staff,
  signedInAs,
  writeText,
} from "./support/staff.ts";

test.skip(nobodyIs("PUBLISHER"), "needs a publisher");

const plan = ({ ask }: Staff, recordId: string, at: Date, parts = ["shared", "en"]) =>
  ask("schedule.create", {
    id: randomUUID(),
    recordId,
    parts,
    time: onTheClock(at),
    action: "publish",
    details: { note: { en: "As planned" } },
  });
const inSeconds = (seconds: number) => new Date(Date.now() + seconds * 1000);

test("what is planned is public when its time has come, and what is cancelled never is", async ({
  browser,
  baseURL,
}) => {
  const publisher = await signedInAs("PUBLISHER", { browser, baseURL });
  const { page } = publisher;
  const [soon, never] = [newSlug("soon"), newSlug("never")];
  const cancelled = await newEntry(publisher, { shared: { slug: never } });
  await plan(publisher, cancelled, inSeconds(3600));
  await page.goto(`/desk/records/${cancelled}/review`);
  await page.getByRole("button", { name: /Cancel what is planned/ }).click();
  await expect(page.getByText("cancelled · by")).toBeVisible();

  const recordId = await newEntry(publisher, { shared: { slug: soon } });
  await plan(publisher, recordId, inSeconds(6));
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

test("what was planned does not replace what somebody published since, and says why", async ({
  browser,
  baseURL,
}) => {
  const publisher = await signedInAs("PUBLISHER", { browser, baseURL });
  const { page } = publisher;
  const slug = newSlug("newer");
  const recordId = await newEntry(publisher, { shared: { slug } });
  await publishAll(publisher, recordId);
  await writeText(publisher, recordId, "en", { title: "Planned title" });
  await plan(publisher, recordId, inSeconds(6), ["en"]);
  await writeText(publisher, recordId, "en", { title: "Newer title" });
  const note = { en: "It could not wait" };
  await publisher.ask("record.publish", { recordId, parts: ["en"], note, changeSetId: randomUUID() });
  await expect(async () => {
    await page.goto(`/desk/records/${recordId}/review`);
    await expect(page.getByText("It was published or withdrawn since this was planned.")).toBeVisible();
  }).toPass({ timeout: 80_000 });
  await expect(page.getByText("not done · by Publisher")).toBeVisible();
  expect(await (await page.request.get(`/en/treaties/${slug}`)).text()).toContain("Newer title");
  await publisher.close();
});

test("a planned withdrawal says so on the page of publishing, and leads to where it is cancelled", async ({
  browser,
  baseURL,
}) => {
  const publisher = await signedInAs("PUBLISHER", { browser, baseURL });
  const { page } = publisher;
  const recordId = await newEntry(publisher);
  await publishAll(publisher, recordId);
  await publisher.ask("schedule.create", {
    id: randomUUID(),
    recordId,
    parts: ["shared"],
    time: onTheClock(inSeconds(86_400)),
    action: "withdraw",
    details: { sort: "explained", explanation: { en: "It ended" } },
  });
  await page.goto(`/desk/records/${recordId}/publish`);
  await expect(page.getByText("To be withdrawn: facts")).toBeVisible();
  await page.getByRole("link", { name: "See what waits, and who takes part" }).click();
  await page.getByRole("button", { name: /Cancel what is planned/ }).click();
  await expect(page.getByText("To be withdrawn")).toHaveCount(0);
  await publisher.close();
});
