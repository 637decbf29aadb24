import { anEntry, anInstitute, aPerson } from "@entente/db/testing/factories";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openRegister, someDay, type TestRegister } from "../testing/register.ts";

let register: TestRegister;
const parent = anEntry({ slug: "second", homePosition: 2 });
beforeAll(async () => {
  register = await openRegister();
  const act = { id: crypto.randomUUID(), act: "ratification", source: "Test", confidence: "high" };
  const relation = [{ id: crypto.randomUUID(), kind: "part-of", entryId: parent.id }];
  await register.publish(
    parent,
    anEntry({
      slug: "first",
      homePosition: 1,
      topics: ["taxonomy"],
      participation: [{ ...act, party: "EU" }],
    }),
    anEntry({ slug: "part", relation }),
    anEntry({ slug: "alone" }),
    anEntry({ slug: "net", kind: "network", subtype: "forum", homePosition: 3 }),
    aPerson(),
    anInstitute(),
  );
});
afterAll(() => register.db.drop());

const ask = () => register.on(someDay);

describe("the first page", () => {
  it("shows entries by their position, parts under their parent, and what stands nowhere last", async () => {
    const { treatiesAndBodies, networks } = await ask().home.get({ language: "en" });
    expect(treatiesAndBodies.map(({ slug }) => slug)).toEqual(["first", "second", "alone"]);
    expect(treatiesAndBodies[1]?.parts.map(({ slug }) => slug)).toEqual(["part"]);
    expect(networks.map(({ slug }) => slug)).toEqual(["net"]);
  });

  it("counts what is public, and no organisation among the countries", async () => {
    const { counts } = await ask().home.get({ language: "en" });
    expect(counts).toMatchObject({ treaties: 4, networks: 1, people: 1, countries: 0 });
  });

  it("tells what changed in the reader's language, newest first", async () => {
    const { changes } = await ask().home.get({ language: "nl" });
    expect(changes[0]).toMatchObject({
      note: { text: "First edition (nl)", language: "nl" },
      subject: null,
    });
    expect(changes[1]?.subject?.segment).toBe("people");
  });
});

describe("topics", () => {
  it("list their entries, and only topics with entries are listed", async () => {
    expect(await ask().topic.list({ language: "en" })).toEqual([{ topic: "taxonomy", entryCount: 1 }]);
    const { treatiesAndBodies, networks, totals } = await ask().topic.bySlug({
      language: "en",
      topic: "taxonomy",
    });
    expect(treatiesAndBodies.map(({ slug }) => slug)).toEqual(["first"]);
    expect([networks, totals]).toEqual([[], { treatiesAndBodies: 1, networks: 0 }]);
  });
});

describe("the institute", () => {
  it("has its settings, its words and the version of the register", async () => {
    const shown = await ask().institute.get({ language: "de" });
    expect(shown).toMatchObject({ timeZone: "Europe/Brussels", text: { registerTitle: "Register (de)" } });
    expect(shown.registerVersion).toBe(7);
  });
});
