import type { MapParty, MapView } from "@entente/api/map/view";
import { describe, expect, it } from "vitest";
import { drawnMap } from "./drawn-map.ts";

const party = (code: MapParty["party"]): MapParty => ({
  party: code,
  standing: { status: "party", by: null, later: null },
  bound: 1,
  unknown: false,
  binding: null,
});
const treaty = {
  id: crypto.randomUUID(),
  slug: "zebra",
  kind: "treaty",
  acronym: null,
  title: { text: "Zebra", language: "en" },
  summary: null,
} as const;
const map = (entry: MapView["entry"], ...codes: MapParty["party"][]): MapView => ({
  outcome: "found",
  day: "2026-11-30",
  today: "2026-11-30",
  entry,
  endedOn: null,
  figures: [],
  choices: [],
  treaties: {},
  parties: codes.map(party),
});
const formsOf = (...given: Parameters<typeof drawnMap>) =>
  Object.fromEntries(drawnMap(...given).places.map(({ party: { party: code }, form }) => [code, form]));

describe("a drawn map", () => {
  it("takes the closest section in which every country has a place", () => {
    expect(drawnMap(map(treaty, "BE", "IS", "EU"), null).name).toBe("europe");
    expect(drawnMap(map(treaty, "BE", "TV"), null).name).toBe("world");
    expect(drawnMap(map(treaty), null).name).toBe("europe");
  });

  it("marks what is too small to be seen, and everybody who has a shape", () => {
    expect(formsOf(map(treaty, "BE", "MC", "BE-WAL"), null)).toEqual({
      BE: "area",
      MC: "dot",
      "BE-WAL": "diamond",
    });
    expect(formsOf(map(treaty, "BR", "TV", "KI", "MH", "NR"), null)).toEqual({
      BR: "area",
      TV: "dot",
      KI: "dot",
      MH: "dot",
      NR: "dot",
    });
  });

  it("names beside it whoever has no place, and gives the Union none", () => {
    const drawn = drawnMap(map(treaty, "BE", "BR", "EU"), "europe");
    expect(drawn.outside.map((one) => one.party)).toEqual(["BR"]);
    expect(drawn.union?.party).toBe("EU");
    expect(drawn.places.map((one) => one.party.party)).toEqual(["BE"]);
  });

  it("keeps regions off where they would hide the number of their country", () => {
    const drawn = drawnMap(map(null, "BE", "BE-VLG"), "europe");
    expect(drawn.places.map((one) => one.party.party)).toEqual(["BE"]);
    expect(drawn.outside.map((one) => one.party)).toEqual(["BE-VLG"]);
  });
});
