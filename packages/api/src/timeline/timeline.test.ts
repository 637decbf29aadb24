import { anEntry, anInstitute, aPerson, aUnit } from "@entente/db/testing/factories";
import { eventKinds } from "@entente/domain/timeline/events";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openRegister, someDay, type TestRegister } from "../testing/register.ts";
import { readTimeline } from "./asked.ts";

let register: TestRegister;
const row = (more: object) => ({ id: crypto.randomUUID(), source: "Test", confidence: "high", ...more });

beforeAll(async () => {
  register = await openRegister();
  const unit = aUnit({ slug: "unit" });
  const person = aPerson({ slug: "person", name: "Ada Test" });
  const postId = crypto.randomUUID();
  const taskId = crypto.randomUUID();
  await register.publish(
    anInstitute({ country: "BE" }),
    unit,
    person,
    anEntry(
      {
        slug: "auk",
        acronym: "AUK",
        topics: ["taxonomy"],
        adoptedOn: "1992-05-22",
        inForceOn: "1993",
        endedOn: "2040-01-01",
        participation: [
          row({ party: "BE", act: "signature", on: "1992-06" }),
          row({ party: "FR", act: "signature", on: "1992-06-05" }),
        ],
        post: [{ id: postId, type: "contact-person", exclusive: false }],
        assignment: [
          {
            id: crypto.randomUUID(),
            postId,
            personId: person.id,
            capacity: "primary",
            status: "confirmed",
            from: "2001",
            until: "2019-12-31",
          },
        ],
        involvement: [
          { id: taskId, function: "monitoring", unitId: unit.id, source: "Test", from: "1994-04" },
        ],
      },
      () => ({ title: "Auk Agreement", rows: { [taskId]: { text: "What it does." } } }),
    ),
    anEntry(
      {
        slug: "zebra",
        kind: "network",
        subtype: "association",
        foundedOn: "1992",
        membership: [row({ unitId: unit.id, kind: "full", from: "1995", until: "1999" })],
      },
      () => ({ title: "Zebra Network" }),
    ),
  );
});
afterAll(() => register.db.drop());

async function asked(more: object = {}, day = someDay) {
  const answer = await register.on(day).timeline.page({ language: "en", ...more });
  if (answer.outcome !== "found") throw new Error("Something is unknown.");
  return answer;
}
const told = async (more: object = {}) =>
  (await asked(more)).events.map((event) => [
    event.on,
    event.kind,
    event.entry.slug,
    "phase" in event ? event.phase : null,
  ]);

describe("a timeline", () => {
  it("holds every kind of event in order, what is known to the year at the head of that year", async () => {
    expect(await told()).toEqual([
      ["1992", "founded", "zebra", null],
      ["1992-05-22", "adopted", "auk", null],
      ["1992-06", "act", "auk", null],
      ["1993", "in-force", "auk", null],
      ["1994-04", "task", "auk", "begins"],
      ["1995", "membership", "zebra", "begins"],
      ["1999", "membership", "zebra", "ends"],
      ["2001", "post", "auk", "begins"],
      ["2019-12-31", "post", "auk", "ends"],
      ["2040-01-01", "ended", "auk", null],
    ]);
    expect(new Set((await asked()).years.map(({ kind }) => kind))).toEqual(new Set(eventKinds.keys));
  });

  it("shows the acts of the register's own country, and those of the countries that are chosen", async () => {
    const acts = async (more: object) =>
      (await asked({ event: ["act"], ...more })).events.map((event) => event.kind === "act" && event.party);
    expect(await acts({})).toEqual(["BE"]);
    expect(await acts({ country: ["FR"] })).toEqual(["FR"]);
  });

  it("is narrowed as a search is, by kind of event and by years", async () => {
    expect(await told({ topic: ["taxonomy"], event: ["adopted"] })).toEqual([
      ["1992-05-22", "adopted", "auk", null],
    ]);
    expect((await told({ q: "zebra" })).map(([, , slug]) => slug)).toEqual(["zebra", "zebra", "zebra"]);
    expect((await told({ from: 1993, until: 1994 })).map(([on]) => on)).toEqual(["1993", "1994-04"]);
    expect(await told({ kind: ["person"] })).toEqual([
      ["2001", "post", "auk", "begins"],
      ["2019-12-31", "post", "auk", "ends"],
    ]);
    expect((await told({ kind: ["unit"] })).map(([, kind]) => kind)).toEqual([
      "task",
      "membership",
      "membership",
    ]);
  });

  it("counts every kind, whichever are chosen, and what is chosen by year", async () => {
    const { kinds, years, total } = await asked({ event: ["membership"] });
    expect(total).toBe(2);
    expect(kinds.find(({ kind }) => kind === "post")?.count).toBe(2);
    expect(years).toEqual([
      { kind: "membership", year: 1995, count: 1 },
      { kind: "membership", year: 1999, count: 1 },
    ]);
  });

  it("answers everything for a file", async () => {
    const answer = await register.on(someDay).timeline.list({ language: "en" });
    expect(answer).toMatchObject({ outcome: "found", next: null });
    expect(answer.outcome === "found" && answer.events.length).toBe(10);
  });

  it("names what there is where the address names a unit that there is not", async () => {
    const answer = await register.on(someDay).timeline.page({ language: "en", unit: ["nobody"] });
    expect(answer).toMatchObject({ outcome: "unknown", problems: [{ key: "unit", valid: ["unit"] }] });
  });
});

describe("the address of a timeline", () => {
  it("asks what the address of a search asks, without its order", () => {
    const read = readTimeline("en", { topic: "taxonomy", event: ["act", "post"], from: "1990", until: "" });
    expect(read).toMatchObject({
      ok: true,
      asked: { topic: ["taxonomy"], event: ["act", "post"], from: 1990, until: null },
    });
  });

  it.each([
    [{ event: "party" }, "event", "one-of-these"],
    [{ from: "92" }, "from", "year"],
    [{ from: "1990", until: "1980" }, "until", "years-in-order"],
    [{ from: ["1990", "1991"] }, "from", "given-twice"],
    [{ sort: "name" }, "sort", "unknown-part"],
    [{ colour: "red" }, "colour", "unknown-part"],
    [{ topic: "elsewhere" }, "topic", "one-of-these"],
  ])("%j is refused", (given, key, rule) => {
    const read = readTimeline("en", given as Record<string, string>);
    expect(read.ok ? [] : read.problems.map((one) => [one.key, one.rule])).toEqual([[key, rule]]);
  });
});
