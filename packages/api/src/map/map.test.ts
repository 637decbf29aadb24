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
const standings = ({ parties }: MapView) => parties.map(({ party, standing }) => [party, standing?.status]);

/** How many treaties bind each, and which of them are named. */
const bound = ({ parties, treaties }: MapView) =>
  parties.map(({ party, bound: count, binding }) => [
    party,
    count,
    ...(binding ?? []).map((id) => treaties[id]?.slug),
  ]);

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
    expect(map.parties[0]?.standing).toMatchObject({
      by: { act: "ratification", on: "1992-04", source: "BE, ratification" },
      later: null,
    });
    // A list of 2023 says nothing of 2010: the map has to say since when it knows.
    expect(map.parties[4]?.standing).toMatchObject({
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

it("is found by a name that the entry alone has", async () => {
  expect((await drawn({ entry: "zebra convention" })).entry?.slug).toBe("zebra");
});

describe("a map of all treaties", () => {
  it("counts by country the treaties that bind, and names them", async () => {
    expect(bound(await drawn({}, "2026-07-02"))).toEqual([
      ["BE", 1, "auk"],
      ["BE-VLG", 1, "zebra"],
      ["EU", 1, "zebra"],
      ["FR", 0],
      ["NL", 1, "zebra"],
    ]);
  });

  it("does not call a country bound by none that a later source lists", async () => {
    const { parties } = await drawn({ "in-force-on": "2010-01-01" });
    expect(parties.filter(({ unknown }) => unknown).map(({ party }) => party)).toEqual(["NL"]);
  });

  it("leaves out what had ended by the day, and what is no treaty", async () => {
    const ofFrance = async (day: string) =>
      bound(await drawn({ "in-force-on": day })).find(([party]) => party === "FR");
    expect(await ofFrance("2000-06-01")).toEqual(["FR", 1, "old"]);
    expect(await ofFrance("2001-01-01")).toEqual(["FR", 0]);
  });

  it("names for a file all treaties that bind", async () => {
    expect(await register.on("2026-07-02").map.binding({ parties: ["BE", "FR", "EU"] })).toEqual([
      { party: "BE", slugs: "auk" },
      { party: "EU", slugs: "zebra" },
    ]);
  });

  it("offers everything that has a map, members of networks too, and nothing else", async () => {
    const map = await drawn({});
    expect(map.choices?.map(({ slug }) => slug).sort()).toEqual(["auk", "club", "old", "zebra"]);
    expect(map.entry).toBeNull();
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
    [{ entry: "o\u0000spar" }, [["entry", "address"]]],
    [{ entry: ["ospar", "cbd"] }, [["entry", "given-twice"]]],
    [{ constructor: "x" }, [["constructor", "unknown-part"]]],
  ])("%j is refused by name", (given, expected) => {
    expect(problems(given as unknown as Record<string, string | string[]>)).toEqual(expected);
  });
});
