import { anAct, anEntry, anInstitute } from "@entente/db/testing/factories";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openRegister, someDay, type TestRegister } from "../testing/register.ts";
import { readCompare } from "./asked.ts";

let register: TestRegister;
const language = "en";
beforeAll(async () => {
  register = await openRegister();
  await register.publish(
    anInstitute(),
    anEntry(
      {
        slug: "zebra",
        acronym: "ZEB",
        participation: [anAct("BE", "ratification", "1992"), anAct("NL", "signature", "1990")],
      },
      () => ({ title: "Zebra Convention" }),
    ),
    anEntry(
      {
        slug: "auk",
        acronym: "AUK",
        participation: [anAct("BE", "accession", "1999"), anAct("NL", "accession", "2000")],
      },
      () => ({ title: "Auk Agreement" }),
    ),
    anEntry({ slug: "finch", participation: [anAct("FR", "accession", "2000")] }, () => ({
      title: "Finch Accord",
    })),
  );
});
afterAll(() => register.db.drop());

const entries = (...names: string[]) => register.on(someDay).compare.entries({ language, entries: names });

describe("entries side by side", () => {
  it("stand in the order in which they are named, by address, acronym or name", async () => {
    const answer = await entries("ZEB", "auk", "finch accord");
    expect(answer.outcome === "found" ? answer.entries.map(({ slug }) => slug) : answer).toEqual([
      "zebra",
      "auk",
      "finch",
    ]);
  });

  it("are refused where a name is nobody's, with names like it", async () => {
    expect(await entries("zebra", "auq agreement")).toMatchObject({
      outcome: "unknown",
      problems: [{ key: "entry", rule: "one-of-these", valid: expect.arrayContaining(["auk"]) }],
    });
    expect(await entries("zebra", "ZEB")).toMatchObject({ problems: [{ rule: "given-twice" }] });
  });

  it("are chosen from a list by name", async () => {
    const { entries: listed, countries } = await register.on(someDay).compare.choices({ language });
    expect(listed?.map(({ slug }) => slug)).toEqual(["auk", "finch", "zebra"]);
    expect(countries).toEqual(["BE", "FR", "NL"]);
  });
});

describe("two countries side by side", () => {
  const both = { language, countries: ["BE", "NL"] } as const;
  it("are told entry by entry what their acts make of each", async () => {
    const compared = await register.on(someDay).compare.countries({ ...both, countries: ["BE", "NL"] });
    expect(compared).toMatchObject({ countries: ["BE", "NL"], alike: 1, different: 1 });
    expect(
      compared.entries.map(({ entry, standings }) => [entry.slug, standings.map(({ status }) => status)]),
    ).toEqual([
      ["auk", ["party", "party"]],
      ["zebra", ["party", "signatory"]],
    ]);
  });

  it("can be told where they differ alone", async () => {
    const compared = await register
      .on(someDay)
      .compare.countries({ ...both, countries: ["BE", "NL"], differences: true });
    expect(compared.entries.map(({ entry }) => entry.slug)).toEqual(["zebra"]);
  });
});

describe("the address of a comparison", () => {
  it("names entries or countries, and passes over what a form left empty", () => {
    expect(readCompare({ entry: ["cbd", "", "cites", "cbd"] })).toMatchObject({
      asked: { of: "entries", entries: ["cbd", "cites"], differences: false },
    });
    expect(readCompare({ country: ["be", "nl"], only: "differences", page: "2" })).toMatchObject({
      asked: { of: "countries", countries: ["BE", "NL"], differences: true, page: 2 },
    });
    expect(readCompare({ with: "cbd" })).toMatchObject({ asked: { of: "nothing", first: "cbd" } });
    expect(readCompare({})).toMatchObject({ asked: { of: "nothing", first: null } });
  });

  it.each([
    [{ entry: "cbd" }, "entry", "two-to-four"],
    [{ entry: ["a", "b", "c", "d", "e"] }, "entry", "two-to-four"],
    [{ country: "be" }, "country", "two-countries"],
    [{ country: ["be", "nl", "fr"] }, "country", "two-countries"],
    [{ country: ["be", "BE"] }, "country", "two-countries"],
    [{ country: ["be", "zz"] }, "country", "one-of-these"],
    [{ entry: ["a", "b"], country: ["be", "nl"] }, "country", "entries-or-countries"],
    [{ entry: ["a", "b\u0000"] }, "entry", "address"],
    [{ entry: ["a", "b"], only: "same" }, "only", "one-of-these"],
    [{ country: ["be", "nl"], page: "-1" }, "page", "page-number"],
    [{ colour: "red" }, "colour", "unknown-part"],
  ])("%j is refused", (given, key, rule) => {
    const read = readCompare(given as Record<string, string>);
    expect(read.ok ? [] : read.problems.map((one) => [one.key, one.rule])).toEqual([[key, rule]]);
  });
});
