import { anAct, anEntry } from "@entente/db/testing/factories";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openRegister, someDay, type TestRegister } from "../testing/register.ts";
import { readMapAsked } from "./asked.ts";
import type { MapView } from "./view.ts";

let register: TestRegister;
beforeAll(async () => {
  register = await openRegister();
  await register.publish(
    anEntry(
      {
        slug: "zebra",
        participation: [
          anAct("BE", "signature", "1990"),
          anAct("BE", "ratification", "1992-04"),
          anAct("BE", "withdrawal", "2025-12-31"),
          anAct("FR", "signature", "1990"),
          anAct("NL", "listed-as-party", "2023"),
          anAct("EU", "accession", "2000-01-01"),
          anAct("BE-VLG", "accession", null),
        ],
        claim: [
          {
            id: crypto.randomUUID(),
            figure: "parties",
            unit: "parties",
            comparator: "exactly",
            value: 196,
            standing: "current",
            source: "Test",
            confidence: "high",
          },
          {
            id: crypto.randomUUID(),
            figure: "people",
            unit: "people",
            comparator: "about",
            value: 20,
            standing: "current",
            source: "Test",
            confidence: "high",
          },
        ],
      },
      () => ({ title: "Zebra Convention" }),
    ),
    anEntry({ slug: "auk", participation: [anAct("BE", "accession", "2026-07-01")] }, () => ({
      title: "Auk Agreement",
    })),
    anEntry({ slug: "old", endedOn: "2000", participation: [anAct("FR", "accession", "1950")] }),
    anEntry({
      slug: "club",
      kind: "network",
      subtype: "association",
      participation: [anAct("DE", "membership", "2001")],
    }),
    anEntry({ slug: "alone" }),
  );
});
afterAll(() => register.db.drop());

async function drawn(part: object, day = someDay): Promise<MapView> {
  const answer = await register.on(day).map.get({ language: "en", ...part });
  if (answer.outcome !== "found") throw new Error(JSON.stringify(answer.problems));
  return answer;
}
const standings = ({ parties }: MapView) =>
  parties.map(({ party, standings: own }) => [party, ...own.map(({ status }) => status)]);

describe("a map of one treaty", () => {
  it("shows what its acts make of each party on the day, and the act that made it so", async () => {
    const map = await drawn({ entry: "zebra", "in-force-on": "2010-01-01" });
    expect(standings(map)).toEqual([
      ["BE", "party"],
      ["BE-VLG", "party"],
      ["EU", "party"],
      ["FR", "signatory"],
      ["NL", "non-party"],
    ]);
    expect(map.parties[0]?.standings[0]).toMatchObject({
      by: { act: "ratification", on: "1992-04", source: "BE, ratification" },
      later: null,
    });
    // A list of 2023 says nothing of 2010: the map has to say since when it knows.
    expect(map.parties[4]?.standings[0]).toMatchObject({
      by: null,
      later: { act: "listed-as-party", on: "2023" },
    });
  });

  it("is of today where no day is asked for", async () => {
    const map = await drawn({ entry: "zebra" });
    expect([map.day, map.today]).toEqual([someDay, someDay]);
    expect(standings(map)[0]).toEqual(["BE", "withdrawn"]);
  });

  it("says how many parties there are said to be, and nothing else that is counted", async () => {
    const map = await drawn({ entry: "zebra" });
    expect(map.figures.map(({ shown }) => shown.value)).toEqual([196]);
  });
});

describe("a map of all treaties", () => {
  it("has a standing for each treaty towards which a country has an act", async () => {
    const map = await drawn({}, "2026-07-02");
    expect(standings(map)).toEqual([
      ["BE", "party", "withdrawn"],
      ["BE-VLG", "party"],
      ["EU", "party"],
      ["FR", "signatory"],
      ["NL", "party"],
    ]);
    const named = map.parties[0]?.standings.map(({ entry }) => map.treaties[entry]?.slug);
    expect(named).toEqual(["auk", "zebra"]);
  });

  it("leaves out what had ended by the day, and what is no treaty", async () => {
    const slugs = async (day: string) =>
      Object.values((await drawn({ "in-force-on": day })).treaties).map(({ slug }) => slug);
    expect(await slugs("2000-06-01")).toEqual(["auk", "old", "zebra"]);
    expect(await slugs("2001-01-01")).toEqual(["auk", "zebra"]);
  });

  it("offers everything that has a map, members of networks too, and nothing else", async () => {
    const map = await drawn({});
    expect(map.choices.map(({ slug }) => slug).sort()).toEqual(["auk", "club", "old", "zebra"]);
    expect([map.entry, map.more]).toEqual([null, 0]);
  });
});

it("names what has a map where an entry has none", async () => {
  for (const entry of ["alone", "no-such-entry"]) {
    expect(await register.on(someDay).map.get({ language: "en", entry })).toEqual({
      outcome: "unknown",
      problems: [{ key: "entry", rule: "one-of-these", valid: ["auk", "club", "old", "zebra"] }],
    });
  }
});

describe("the address of a map", () => {
  const problems = (given: Record<string, string | string[]>) => {
    const read = readMapAsked("en", given);
    return read.ok ? [] : read.problems.map(({ key, rule }) => [key, rule]);
  };
  it("is read, with what a form left empty", () => {
    expect(
      readMapAsked("fr", { entry: "ospar", country: "", "in-force-on": "2010-01-01", on: "2026-01-01" }),
    ).toEqual({
      ok: true,
      asked: { language: "fr", entry: "ospar", country: null, "in-force-on": "2010-01-01", view: null },
    });
  });
  it.each([
    [{ day: "2010" }, [["day", "unknown-part"]]],
    [{ "in-force-on": "2026-02-31" }, [["in-force-on", "day"]]],
    [{ country: "ZZ" }, [["country", "one-of-these"]]],
    [{ country: "be" }, [["country", "one-of-these"]]],
    [{ view: "mars" }, [["view", "one-of-these"]]],
    [{ entry: "../ospar" }, [["entry", "address"]]],
    [{ entry: ["ospar", "cbd"] }, [["entry", "given-twice"]]],
    [{ constructor: "x" }, [["constructor", "unknown-part"]]],
  ])("%j is refused by name", (given, expected) => {
    expect(problems(given as unknown as Record<string, string | string[]>)).toEqual(expected);
  });
});
