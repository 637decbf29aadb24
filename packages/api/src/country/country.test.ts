import { anAct, anEntry } from "@entente/db/testing/factories";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { found, openRegister, someDay, type TestRegister } from "../testing/register.ts";

let register: TestRegister;
beforeAll(async () => {
  register = await openRegister();
  await register.publish(
    anEntry(
      {
        slug: "zebra",
        participation: [
          anAct("BE", "withdrawal", "2025-12-31"),
          anAct("BE", "signature", "1990"),
          anAct("BE", "ratification", "1992-04"),
          anAct("FR", "signature", "1990"),
        ],
      },
      () => ({ title: "Zebra Convention" }),
    ),
    anEntry({ slug: "auk", participation: [anAct("BE", "accession", "2026-07-01")] }, () => ({
      title: "Auk Agreement",
    })),
  );
});
afterAll(() => register.db.drop());

describe("a country", () => {
  it("has the status that its acts make of it on the day, treaty by treaty", async () => {
    const statuses = async (day: string) =>
      (await register.on(day).country.byCode({ language: "en", code: "BE" })).entries.map(
        ({ entry, status }) => [entry.slug, status],
      );
    expect(await statuses("2025-06-15")).toEqual([
      ["auk", "non-party"],
      ["zebra", "party"],
    ]);
    expect(await statuses("2026-07-02")).toEqual([
      ["auk", "party"],
      ["zebra", "withdrawn"],
    ]);
  });

  it("has its acts oldest first, on its page and on the entry's", async () => {
    const { entries } = await register.on(someDay).country.byCode({ language: "en", code: "BE" });
    const order = ["signature", "ratification", "withdrawal"];
    expect(entries[1]?.acts.map((one) => one.act)).toEqual(order);
    const { parties } = found(await register.on(someDay).entry.bySlug({ language: "en", slug: "zebra" }));
    expect(parties.map(({ party, status }) => [party, status])).toEqual([
      ["BE", "withdrawn"],
      ["FR", "signatory"],
    ]);
    expect(parties[0]?.acts.map((one) => one.act)).toEqual(order);
  });

  it("without acts has a page that shows none, and is in no list", async () => {
    expect((await register.on(someDay).country.byCode({ language: "en", code: "NL" })).entries).toEqual([]);
    expect(await register.on(someDay).country.list({ language: "en" })).toEqual([
      { code: "BE", entryCount: 2 },
      { code: "FR", entryCount: 1 },
    ]);
  });
});
