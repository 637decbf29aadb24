import { anEntry, aPerson, aUnit, draftRecord, inAll } from "@entente/db/testing/factories";
import type { Language } from "@entente/domain/languages";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openRegister, someDay, type TestRegister } from "../testing/register.ts";
import { readTyped } from "./suggestions.ts";

let register: TestRegister;
const titles = (named: Partial<Record<Language, string>>) => (language: string) => ({
  title: named[language as Language] ?? named.en,
});

beforeAll(async () => {
  register = await openRegister();
  await register.publish(
    aUnit({ slug: "marine", name: inAll("Marine Ecology") }),
    aPerson({ slug: "francis", name: "Francis Œuvrard" }),
    anEntry(
      {
        slug: "marpol",
        acronym: "MARPOL",
        topics: ["invasive-species"],
        participation: [
          { id: crypto.randomUUID(), party: "BE", act: "signature", source: "Test", confidence: "high" },
        ],
      },
      titles({
        en: "Convention for the Prevention of Pollution from Ships",
        fr: "Convention pour la prévention de la pollution par les navires",
        nl: "Verdrag ter voorkoming van verontreiniging door schepen",
        de: "Übereinkommen zur Verhütung der Meeresverschmutzung durch Schiffe",
      }),
    ),
    anEntry({ slug: "marsh", kind: "network" }, titles({ en: "Pollution of marshes" })),
  );
  await draftRecord(
    register.db.staff,
    register.actor,
    anEntry({}, () => ({ title: "Pollution, secretly" })),
  );
});
afterAll(() => register.db.drop());

const suggested = (q: string, language: Language = "en") =>
  register.on(someDay).search.suggest({ language, q });
const paths = async (...asked: Parameters<typeof suggested>) =>
  (await suggested(...asked)).map(({ path }) => path);

describe("what is suggested while somebody types", () => {
  it("puts acronyms first, says what each is, and leads to its page", async () => {
    expect(await suggested("mar")).toMatchObject([
      { kind: "treaty", acronym: "MARPOL", path: "/en/treaties/marpol", matched: null },
      { kind: "unit", name: "Marine Ecology (en)", path: "/en/units/marine" },
      { kind: "network", name: "Pollution of marshes", path: "/en/networks/marsh" },
    ]);
  });

  it.each<[Language, string, string]>([
    ["en", "prevention of pol", "/en/treaties/marpol"],
    ["fr", "pollution nav", "/fr/treaties/marpol"],
    ["nl", "verontrein", "/nl/treaties/marpol"],
    ["de", "verhutung", "/de/treaties/marpol"],
    ["fr", "oeuv", "/fr/people/francis"],
    ["nl", "be", "/nl/countries/be"],
    ["de", "belgi", "/de/countries/be"],
    ["fr", "espèces exo", "/fr/topics/invasive-species"],
  ])("knows in %s what “%s” begins", async (language, q, path) => {
    expect(await paths(q, language)).toContain(path);
  });

  it("names in the reader's language what was typed in another, and says what matched", async () => {
    expect(await suggested("verhütung", "fr")).toMatchObject([
      {
        name: "Convention pour la prévention de la pollution par les navires",
        language: "fr",
        matched: "Übereinkommen zur Verhütung der Meeresverschmutzung durch Schiffe",
      },
    ]);
    expect(await suggested("belgien", "nl")).toMatchObject([{ kind: "country", name: "België" }]);
  });

  it.each(["marpool", "polution", "Belguim"])("forgives the mistyped “%s”", async (q) => {
    expect((await paths(q)).length).toBeGreaterThan(0);
  });

  it("suggests nothing of a draft, of a country without acts, or for a single letter", async () => {
    expect(await paths("secretly")).toEqual([]);
    expect(await paths("Iceland")).toEqual([]);
    expect(await paths("m")).toEqual([]);
    expect(await paths("%")).toEqual([]);
  });
});

describe("the address of suggestions", () => {
  it("has one part, with the bounds of the search", () => {
    expect(readTyped("en", { q: " Mar " })).toEqual({ ok: true, q: "Mar" });
    expect(readTyped("en", {})).toEqual({ ok: true, q: "" });
    const rulesOf = (given: Parameters<typeof readTyped>[1]) => {
      const read = readTyped("en", given);
      return read.ok ? [] : read.problems.map(({ key, rule }) => `${key} ${rule}`);
    };
    expect(rulesOf({ q: "x".repeat(201) })).toEqual(["q too-long"]);
    expect(rulesOf({ q: "\0" })).toEqual(["q control-characters"]);
    expect(rulesOf({ q: ["a", "b"] })).toEqual(["q given-twice"]);
    expect(rulesOf({ topic: "biodiversity" })).toEqual(["topic unknown-part"]);
  });
});
