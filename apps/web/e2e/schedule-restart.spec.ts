/** docs/user-stories/schedule.md */
import { randomUUID } from "node:crypto";
import { expect, test } from "@playwright/test";
import { onTheClock } from "./support/clock.ts";
import { cannotJoin, startSecondServer } from "./support/second-server.ts";
import { newEntry, newSlug, nobodyIs, signedInAs } from "./support/staff.ts";

test.skip(nobodyIs("PUBLISHER") || cannotJoin, "needs a publisher and the register's database");

type History = { items: { sort: string }[] };

test("a server that is killed in the minute of a publication neither loses nor doubles it", async ({
  browser,
  baseURL,
}) => {
  test.setTimeout(180_000);
  // Given two servers of one register, and an entry that is planned for a moment
  const publisher = await signedInAs("PUBLISHER", { browser, baseURL });
  const { page } = publisher;
  const second = await startSecondServer();
  try {
    const slug = newSlug("restart");
    const recordId = await newEntry(publisher, { shared: { slug } });
    const due = Date.now() + 5000;
    const parts = ["shared", "en"];
    const details = { note: { en: "As planned" } };
    const plan = {
      id: randomUUID(),
      recordId,
      parts,
      time: onTheClock(new Date(due)),
      action: "publish",
      details,
    };
    await publisher.ask("schedule.create", plan);
    // When one of them is killed as the moment comes, and another is started in the same minute
    await expect.poll(() => Date.now() >= due, { intervals: [50], timeout: 20_000 }).toBe(true);
    await second.kill();
    const third = await startSecondServer();
    // Then the entry is public, whoever is asked, and was published once
    const status = async () => (await page.request.get(`/en/treaties/${slug}`)).status();
    await expect.poll(status, { timeout: 80_000 }).toBe(200);
    expect((await page.request.get(`${third.url}/en/treaties/${slug}`)).status()).toBe(200);
    await third.kill();
    const asked = { recordId, language: "en", only: null, before: null };
    const { items } = await publisher.read<History>("history.list", asked);
    expect(items.map(({ sort }) => sort)).toEqual(["published", "scheduled"]);
    await page.goto(`/desk/records/${recordId}/review`);
    await expect(page.getByText("done · by Publisher")).toHaveCount(1);
  } finally {
    await second.kill();
  }
  await publisher.close();
});
