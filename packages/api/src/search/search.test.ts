import { anEntry, aPerson, aUnit, draftRecord, inAll } from "@entente/db/testing/factories";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openRegister, someDay, type TestRegister } from "../testing/register.ts";

let register: TestRegister;
const act = { act: "ratification", source: "Test", confidence: "high" };
beforeAll(async () => {
  register = await openRegister();
  const titles = (en: string, others: string) => (language: string) => ({
    title: language === "en" ? en : `${others} (${language})`,
  });
  await register.publish(
    anEntry(
      {
        slug: "cms",
        acronym: "CMS",
        aliases: ["Bonn Convention"],
        officialTitles: { fr: "Convention sur les espèces migratrices" },
        participation: [{ id: crypto.randomUUID(), party: "CI", ...act }],
      },
      titles("Convention on Migratory Species", "Espèces migratrices"),
    ),
    anEntry({ slug: "bonn", topics: ["taxonomy"] }, titles("Bonn Agreement", "Accord de Bonn")),
    anEntry({ slug: "cmsx", acronym: "CMSX" }, titles("Another instrument", "Autre")),
    anEntry({ slug: "about" }, titles("CMS family of agreements", "Famille")),
    aPerson({ slug: "sebastien", name: "Sébastien Œuvrard" }),
    aUnit({ slug: "sea", name: inAll("Natural Environment"), acronym: "OD Nature" }),
  );
  await draftRecord(
    register.db.staff,
    register.actor,
    anEntry({}, () => ({ title: "Secret plan" })),
  );
});
afterAll(() => register.db.drop());

const search = (query: string, language: "en" | "fr" | "de" = "en") =>
  register.on(someDay).search.byName({ language, query });
const slugs = async (...asked: Parameters<typeof search>) =>
  (await search(...asked)).hits.map(({ slug }) => slug);

describe("a search by name", () => {
  it("puts the acronym first, then acronyms that begin so, then other names", async () => {
    expect(await slugs("cms")).toEqual(["cms", "cmsx", "about"]);
  });

  it("finds aliases and official titles, and tells which name matched", async () => {
    expect((await search("bonn convention")).hits[0]).toMatchObject({
      slug: "cms",
      segment: "treaties",
      name: { text: "Convention on Migratory Species", language: "en" },
      summary: { text: "What it is." },
      matched: "Bonn Convention",
    });
    expect(await slugs("convention sur les especes")).toEqual(["cms"]);
  });

  it("forgives accents, ligatures and case, and takes words in any order", async () => {
    expect(await slugs("OEUVRARD sebastien")).toEqual(["sebastien"]);
    expect(await slugs("migratory convention")).toEqual(["cms"]);
  });

  it("finds people, units, countries with acts and topics with entries", async () => {
    expect((await search("od nature")).hits).toMatchObject([{ kind: "unit", segment: "units", slug: "sea" }]);
    expect((await search("cote d'ivoire", "fr")).hits).toMatchObject([
      { kind: "country", segment: "countries", slug: "ci", name: { text: "Côte d’Ivoire", language: "fr" } },
    ]);
    expect((await search("taxonomie", "de")).hits).toMatchObject([{ kind: "topic", slug: "taxonomy" }]);
    expect((await search("belgium")).hits).toEqual([]);
  });

  it("shows names of the reader's language before those of another", async () => {
    const sameWord = (own: string) => (language: string) => ({
      title: language === own ? "Tide" : `Other ${own} ${language}`,
    });
    await register.publish(
      anEntry({ slug: "tide-fr" }, sameWord("fr")),
      anEntry({ slug: "tide-de" }, sameWord("de")),
    );
    expect(await slugs("tide", "fr")).toEqual(["tide-fr", "tide-de"]);
    expect(await slugs("tide", "de")).toEqual(["tide-de", "tide-fr"]);
    expect((await search("tide", "de")).hits[1]).toMatchObject({
      name: { text: "Other fr de", language: "de" },
      matched: "Tide",
    });
  });

  it("offers close names where nothing was found, and none where something was", async () => {
    const mistyped = await search("migratry speces");
    expect(mistyped.hits).toEqual([]);
    expect(mistyped.near[0]?.slug).toBe("cms");
    expect((await search("taxonmy")).near).toMatchObject([{ kind: "topic", slug: "taxonomy" }]);
    expect((await search("cms")).near).toEqual([]);
    expect(await search("qqqqqq")).toEqual({ query: "qqqqqq", hits: [], near: [] });
  });

  it.each(["%", "_", "'; DROP TABLE pub.name; --", "\\", "!!"])("takes %s for a name", async (query) => {
    expect((await search(query)).hits).toEqual([]);
  });

  it("finds nothing of a draft", async () => {
    expect(await search("secret plan")).toMatchObject({ hits: [], near: [] });
  });
});
