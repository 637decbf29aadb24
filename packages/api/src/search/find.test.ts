import { anEntry, aPerson, aUnit, draftRecord, inAll } from "@entente/db/testing/factories";
import type { Language } from "@entente/domain/languages";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openRegister, someDay, type TestRegister } from "../testing/register.ts";

let register: TestRegister;
const row = (values: Record<string, unknown>) => ({ id: crypto.randomUUID(), ...values });
const sourced = { source: "Test", confidence: "high" };
const titles =
  (
    named: Partial<Record<Language, string>>,
    more: object = {},
    purpose: Partial<Record<string, string>> = {},
  ) =>
  (language: string) => ({
    title: named[language as Language] ?? named.en,
    ...more,
    ...(purpose[language] ? { purpose: purpose[language] } : {}),
  });

const top = aUnit({ slug: "top", name: inAll("Directorate") });
const marine = aUnit({ slug: "marine", name: inAll("Marine Ecology"), parentId: top.id });
const person = aPerson({ slug: "francis", name: "Francis Œuvrard" });
const post = crypto.randomUUID();
const marpol = anEntry(
  {
    slug: "marpol",
    acronym: "MARPOL",
    areas: ["north-sea"],
    adoptedOn: "1973-11-02",
    inForceOn: "1983-10-02",
    participation: [row({ party: "BE", act: "signature", on: "1973-11-02", ...sourced })],
    post: [{ id: post, type: "contact-person", exclusive: false, unitId: marine.id }],
    assignment: [row({ postId: post, personId: person.id, capacity: "primary", status: "confirmed" })],
  },
  titles({
    en: "Convention for the Prevention of Pollution from Ships",
    fr: "Convention pour la prévention de la pollution par les navires",
    nl: "Verdrag ter voorkoming van verontreiniging door schepen",
    de: "Übereinkommen zur Verhütung der Meeresverschmutzung durch Schiffe",
  }),
);
const cbd = anEntry(
  {
    slug: "cbd",
    acronym: "CBD",
    topics: ["biodiversity"],
    adoptedOn: "1992-05-22",
    inForceOn: "1993-12-29",
    participation: [row({ party: "BE", act: "ratification", on: "1996-11-22", ...sourced })],
  },
  titles(
    { en: "Convention on Bio-diversity", fr: "Convention sur la diversité biologique" },
    {},
    {
      en: "Keeps **wetlands** <b>and</b> the [deep sea](https://example.org/hidden).",
      fr: "Garde les tourbières protégées.",
      nl: "Beschermt veengebieden.",
      de: "Schützt Feuchtgebiete.",
    },
  ),
);
const part = anEntry(
  {
    slug: "nagoya",
    kind: "body",
    relation: [row({ kind: "part-of", entryId: cbd.id })],
    foundedOn: "2010",
    endedOn: "2015",
  },
  titles({ en: "Treaty on the Scheldt" }),
);
const biodiversity = anEntry({ slug: "platform" }, titles({ en: "Platform for biodiversity" }));

beforeAll(async () => {
  register = await openRegister();
  await register.publish(top, marine, person, cbd, marpol, part, biodiversity);
  const secret = anEntry({}, () => ({ title: "Secret plan" }));
  await draftRecord(register.db.staff, register.actor, secret);
});
afterAll(() => register.db.drop());

async function found(q: string, language: Language = "en", more: object = {}) {
  const answer = await register.on(someDay).search.find({ language, q, ...more });
  if (answer.outcome !== "found") throw new Error(JSON.stringify(answer));
  return answer;
}
const slugs = async (...asked: Parameters<typeof found>) =>
  (await found(...asked)).hits.map(({ slug }) => slug);
const told = (pieces: readonly { text: string; found: boolean }[]) =>
  pieces.map((piece) => (piece.found ? `[${piece.text}]` : piece.text)).join("");

describe("a search of the register", () => {
  it.each<[Language, string, string]>([
    ["en", "the prevention of pollutions by a ship", "marpol"],
    ["fr", "prevention pollutions navire", "marpol"],
    ["nl", "voorkoming van verontreinigingen", "marpol"],
    ["de", "verhutung meeresverschmutzungen", "marpol"],
    ["en", "diversité biologique", "cbd"],
  ])("reads in %s the words “%s” by their stems", async (language, q, slug) => {
    expect(await slugs(q, language)).toContain(slug);
  });

  it.each<[Language, string, string]>([
    ["en", "mapol", "marpol"],
    ["nl", "Schaldt", "nagoya"],
    ["fr", "biodiverstiy", "platform"],
    ["de", "Meeresverschmuztung", "marpol"],
    ["fr", "polution navires", "marpol"],
    ["de", "Verhütung Meeresverschmuztung", "marpol"],
  ])("forgives in %s the mistyped “%s”, and says what it looked for", async (language, q, slug) => {
    const answer = await found(q, language);
    expect(answer.hits.map((hit) => hit.slug)).toContain(slug);
    expect(answer.widened).toMatchObject({ how: "spelling" });
  });

  it.each<[Language, string, string, string]>([
    ["nl", "Schaldt", "nagoya", "Scheldt"],
    ["en", "mapol", "marpol", "MARPOL"],
    ["en", "wetlnads", "cbd", "wetlands"],
    ["en", "deep wetlaands", "cbd", "deep wetlands"],
    ["fr", "tourbiéres protegees", "cbd", "tourbières protégées"],
    ["nl", "veengebeiden", "cbd", "veengebieden"],
    ["de", "Feuchtgebeite", "cbd", "Feuchtgebiete"],
  ])("mends in %s “%s”, which may stand in texts alone, and shows it as it is written", async (...given) => {
    const [language, q, slug, meant] = given;
    const answer = await found(q, language);
    expect(answer.hits.map((hit) => hit.slug)).toContain(slug);
    if (q !== "tourbiéres protegees") expect(answer.widened).toEqual({ how: "spelling", query: meant });
  });

  it("does not show a word of a text that is not public any more", async () => {
    expect(await found("sekret plann")).toMatchObject({ total: 0, widened: null });
  });

  it.each<[Language, string]>([
    ["fr", "les navires"],
    ["fr", "l’pollution d'navires"],
    ["fr", "qu’il pollution"],
    ["fr", "toutes pollutions"],
    ["nl", "ter voorkoming"],
    ["de", "dass Verhütung"],
    ["en", "whose pollution"],
  ])("asks in %s for nothing by the small words of “%s”", async (language, q) => {
    const answer = await found(q, language);
    expect(answer.hits.map((hit) => hit.slug)).toContain("marpol");
    expect(answer.widened).toBeNull();
  });

  it.each<[Language, string, string]>([
    ["en", "Belgium", "be"],
    ["fr", "belgique", "be"],
    ["nl", "belgie", "be"],
    ["de", "Belgein", "be"],
    ["en", "BE", "be"],
    ["en", "the biodiversity", "biodiversity"],
    ["fr", "biodiversité", "biodiversity"],
  ])("shows in %s for “%s” the page of the country or topic beside the records", async (...given) => {
    const [language, q, slug] = given;
    const answer = await found(q, language);
    expect(answer.places.map((place) => place.slug)).toEqual([slug]);
    expect(answer.near.map((near) => near.slug)).not.toContain(slug);
    const listed = await register.on(someDay).search.list({ language, q });
    if (listed.outcome !== "found") throw new Error("not found");
    // The table has a row for each record that the page counts, and names the pages beside them.
    expect(listed).toMatchObject({ total: answer.total, limit: 20_000 });
    expect(listed.results).toHaveLength(answer.total);
    expect(listed.places).toEqual(answer.places);
  });

  it("shows no country or topic where a search is narrowed, turned on, or has other words", async () => {
    expect((await found("biodiversity", "en", { kind: ["treaty"] })).places).toEqual([]);
    expect((await found("biodiversity", "en", { page: 2 })).places).toEqual([]);
    expect((await found("biodiversity platform")).places).toEqual([]);
    expect((await found("Iceland")).places).toEqual([]);
  });

  it.each(["bio-diversity", "biodiversity", "bio diversity", "BIODIVERSITY"])(
    "takes %s for the same",
    async (q) => {
      expect((await slugs(q)).sort()).toEqual(["cbd", "platform"]);
    },
  );

  it("puts the acronym first", async () => {
    expect((await slugs("cbd"))[0]).toBe("cbd");
    expect((await slugs("marp"))[0]).toBe("marpol");
  });

  it("takes phrases whole and leaves out what a minus forbids", async () => {
    expect(await slugs('"prevention of pollution"')).toEqual(["marpol"]);
    expect(await slugs('"pollution prevention"')).toEqual([]);
    expect((await slugs("convention -pollution")).sort()).toEqual(["cbd"]);
  });

  it("finds entries by who answers for them, and says so", async () => {
    const answer = await found("oeuvrard");
    expect(answer.hits.map(({ slug }) => slug).sort()).toEqual(["francis", "marpol"]);
    const entry = answer.hits.find(({ slug }) => slug === "marpol");
    expect(entry?.why.map(({ through, pieces }) => [through, told(pieces)])).toEqual([
      ["answers", "Francis [Œuvrard]"],
    ]);
    expect(await slugs("marine ecology")).toEqual(expect.arrayContaining(["marine", "marpol"]));
    expect(await slugs("noordzee", "nl")).toContain("marpol");
  });

  it("follows a unit that is called differently from now on", async () => {
    await register.publish({
      ...marine,
      document: aUnit({ ...marine.document.shared, name: inAll("Ocean") }).document,
    });
    expect(await slugs("ocean")).toEqual(expect.arrayContaining(["marine", "marpol"]));
    expect((await found("marine ecology")).total).toBe(0);
  });

  it("shows where in the text it was found, in pieces and without markup", async () => {
    const [hit] = (await found("wetland")).hits;
    expect(hit?.why.map(({ pieces }) => told(pieces)).join()).toMatch(
      /Keeps \[wetlands\] <b>and<\/b> the deep sea/,
    );
  });

  it("counts every facet, of each what the others leave", async () => {
    const answer = await found("", "en", { kind: ["treaty"] });
    const values = (key: string) => answer.facets.find((facet) => facet.key === key)?.values;
    expect(answer.total).toBe(3);
    expect(values("kind")).toMatchObject([
      { value: "treaty", count: 3, chosen: true },
      { value: "unit", count: 2 },
      { value: "body", count: 1 },
      { value: "person", count: 1 },
    ]);
    expect(values("topic")).toMatchObject([{ value: "biodiversity", label: "Biodiversity", count: 1 }]);
    expect((await found("", "en", { kind: ["treaty", "body"], topic: ["biodiversity"] })).total).toBe(1);
  });

  it("narrows by units with and without those below, by what it is part of, and by a day", async () => {
    expect(await slugs("", "en", { unit: ["top"], kind: ["treaty"] })).toEqual([]);
    expect(await slugs("", "en", { unit: ["top"], within: true, kind: ["treaty"] })).toEqual(["marpol"]);
    expect(await slugs("", "en", { "part-of": ["cbd"] })).toEqual(["nagoya"]);
    expect(await slugs("", "en", { "in-force-on": "1990-01-01" })).toEqual(["marpol"]);
    expect((await slugs("", "en", { "in-force-on": "2012-01-01" })).sort()).toEqual([
      "cbd",
      "marpol",
      "nagoya",
    ]);
    expect((await slugs("", "en", { "in-force-on": "2020-01-01" })).sort()).toEqual(["cbd", "marpol"]);
  });

  it("narrows by what the acts of a country make of it on the day", async () => {
    const answer = await found("", "en", { country: ["BE"], status: ["party"] });
    expect(answer.hits.map(({ slug }) => slug)).toEqual(["cbd"]);
    expect(answer.facets.find(({ key }) => key === "status")?.values).toMatchObject([
      { value: "party", count: 1, chosen: true },
      { value: "signatory", count: 1, chosen: false },
    ]);
    expect(
      await slugs("", "en", { country: ["BE"], status: ["party"], "in-force-on": "1995-01-01" }),
    ).toEqual([]);
  });

  it("sorts by name, by adoption and by the last change, and turns pages", async () => {
    expect((await slugs("", "en", { kind: ["treaty"], sort: "adopted" })).slice(0, 2)).toEqual([
      "cbd",
      "marpol",
    ]);
    expect(await slugs("", "en", { kind: ["treaty"], sort: "name" })).toEqual(["marpol", "cbd", "platform"]);
    expect((await slugs("", "en", { sort: "changed" }))[0]).toBe("marine");
    expect((await found("", "en", { page: 2 })).hits).toEqual([]);
  });

  it("offers names that come close where nothing was found", async () => {
    const answer = await found("platform biodiversity xyzzy");
    expect(answer.total).toBe(0);
    expect(answer.near.length).toBeGreaterThan(0);
  });

  it.each(["!!", "%", "a & | ! <-> b:*", "'; DROP TABLE pub.search; --", "\\", "the", '"', "- -", "()"])(
    "takes %s for words",
    async (q) => {
      expect((await found(q)).hits).toBeInstanceOf(Array);
    },
  );

  it("finds nothing of a draft", async () => {
    expect(await found("secret plan")).toMatchObject({ total: 0, near: [] });
  });

  it("names the units there are where an address names another", async () => {
    const answer = await register.on(someDay).search.find({ language: "en", unit: ["nobody"] });
    expect(answer).toMatchObject({
      outcome: "unknown",
      problems: [{ key: "unit", valid: ["marine", "top"] }],
    });
  });
});
