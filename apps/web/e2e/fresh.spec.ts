/** docs/user-stories/fresh.md */
import { randomUUID } from "node:crypto";
import { expect, test } from "@playwright/test";
import { cannotJoin, startSecondServer } from "./support/second-server.ts";
import { newEntry, newSlug, nobodyIs, publishAll, signedInAs, writeText } from "./support/staff.ts";

test.skip(nobodyIs("PUBLISHER") || cannotJoin, "needs a publisher and the register's database");

const read = async (address: string, headers: Record<string, string> = {}) => {
  const answer = await fetch(address, { headers });
  return { status: answer.status, tag: answer.headers.get("etag") ?? "", text: await answer.text() };
};

test("whoever is told that it is published finds it at once, whichever server answers", async ({
  browser,
  baseURL,
}) => {
  test.setTimeout(180_000);
  // Given two servers of one register, and readers who never stop asking both for an entry
  const publisher = await signedInAs("PUBLISHER", { browser, baseURL });
  const second = await startSecondServer();
  const slug = newSlug("fresh");
  const recordId = await newEntry(publisher, { shared: { slug } });
  await publishAll(publisher, recordId);
  const addresses = [baseURL ?? "", second.url].map((server) => `${server}/en/treaties/${slug}`);
  let reading = true;
  const failed: number[] = [];
  const readers = addresses.map(async (address) => {
    while (reading) {
      const { status } = await read(address);
      if (status !== 200) failed.push(status);
    }
  });
  try {
    for (let edition = 1; edition <= 10; edition += 1) {
      // When the next text is published
      const summary = `This is edition ${edition}.`;
      await writeText(publisher, recordId, "en", { summary });
      await publisher.ask("record.publish", {
        recordId,
        parts: ["en"],
        note: { en: `Edition ${edition}` },
        changeSetId: randomUUID(),
      });
      // Then the very next answer of each server holds it
      for (const { text } of await Promise.all(addresses.map((address) => read(address)))) {
        expect(text).toContain(summary);
      }
    }
    // And nobody was turned away meanwhile
    reading = false;
    await Promise.all(readers);
    expect(failed).toEqual([]);
    // And whoever comes again is told that nothing has changed, by either server
    const known = await Promise.all(addresses.map((address) => read(address)));
    expect(known[0]?.tag).not.toBe("");
    const again = await Promise.all(
      addresses.map((address, i) => read(address, { "if-none-match": known[i]?.tag ?? "" })),
    );
    expect(again.map(({ status }) => status)).toEqual([304, 304]);
    // And when it is withdrawn, it is gone at once
    await publisher.ask("record.withdraw", {
      recordId,
      parts: ["shared", "en"],
      sort: "explained",
      explanation: { en: "It ended." },
      changeSetId: randomUUID(),
    });
    const gone = await Promise.all(addresses.map((address) => read(address)));
    expect(gone.map(({ status }) => status)).toEqual([410, 410]);
  } finally {
    reading = false;
    await Promise.allSettled(readers);
    await second.kill();
  }
  await publisher.close();
});
