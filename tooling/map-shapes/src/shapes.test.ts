import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { shapeFiles } from "./files.ts";
import { shapesOf } from "./shapes.ts";
import { views } from "./views.ts";

/** Four drawings of the whole world take a second, and many on a busy machine. */
const patience = 60_000;

it("are the ones that the web app carries", { timeout: patience }, () => {
  for (const { place, text } of shapeFiles()) {
    expect(readFileSync(place, "utf8") === text, `Run tooling/map-shapes/src/draw.ts: ${place}`).toBe(true);
  }
});

it("place every state of the United Nations in the world, the smallest too", () => {
  const { countries } = shapesOf(views.world());
  for (const code of ["BE", "TV", "NR", "MC", "SM", "VA", "LI", "KI", "MV", "FM", "PW", "SG", "PS", "EH"]) {
    expect(countries[code], code).toBeDefined();
  }
  expect(Object.values(countries).filter(({ path }) => path === "").length).toBeGreaterThan(20);
});

it("keep parts overseas out of the state's shape", () => {
  const { countries } = shapesOf(views.world());
  for (const code of [
    "GF",
    "GP",
    "MQ",
    "RE",
    "YT",
    "BQ",
    "SJ",
    "TK",
    "GL",
    "FO",
    "AW",
    "CW",
    "SX",
    "NC",
    "PF",
  ]) {
    expect(countries[code], code).toBeDefined();
  }
  // South America lies in the lower left of the map; France does not.
  const lowest = Math.max(
    ...[...(countries.FR?.path ?? "").matchAll(/M\d+[ -](\d+)/g)].map(([, y]) => Number(y)),
  );
  expect(lowest).toBeLessThan(300);
});
