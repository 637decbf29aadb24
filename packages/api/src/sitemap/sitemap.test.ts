import { anEntry, anInstitute, aPage, aPerson, aUnit } from "@entente/db/testing/factories";
import { languages } from "@entente/domain/languages";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openRegister, someDay, type TestRegister } from "../testing/register.ts";
import { sitemapFile, sitemapFiles } from "./queries.ts";
import { mostFiles, recordsInFile } from "./size.ts";
import type { SitemapView } from "./view.ts";

let register: TestRegister;
beforeAll(async () => {
  register = await openRegister();
  const act = { id: crypto.randomUUID(), act: "ratification", source: "Test", confidence: "high" };
  await register.publish(
    anInstitute(),
    anEntry({ slug: "first", topics: ["taxonomy"], participation: [{ ...act, party: "EU" }] }),
    anEntry({ slug: "net", kind: "network", subtype: "forum" }),
    aPerson({ slug: "ada" }),
    aUnit({ slug: "house" }),
    aPage({ slug: "about" }),
  );
});
afterAll(() => register.db.drop());

const ask = () => register.on(someDay).sitemap;
const pathsOf = (pages: SitemapView) => pages.map(({ segment, slug }) => `${segment}/${slug}`);

it("names every page with the languages in which it can be read, what is no record in a file of its own", async () => {
  const files = await ask().files();
  expect(files).toHaveLength(2);
  const [others, records] = [await ask().file({ file: 1 }), await ask().file({ file: 2 })];
  expect(pathsOf(others)).toEqual(
    expect.arrayContaining(["/", "people/", "countries/eu", "topics/taxonomy"]),
  );
  expect(pathsOf(records)).toEqual([
    "treaties/first",
    "networks/net",
    "people/ada",
    "units/house",
    "pages/about",
  ]);
  for (const { languages: readable, lastChangedAt } of records) {
    expect(readable.toSorted()).toEqual(languages.toSorted());
    expect(lastChangedAt).toBeInstanceOf(Date);
  }
  expect(new Set(pathsOf([...others, ...records])).size).toBe(others.length + records.length);
});

it("has no more files than it names", async () => {
  expect(await ask().file({ file: 3 })).toEqual([]);
});

it("puts each record into one file, and one that is published later moves none of them", async () => {
  const { public: db } = register.db;
  const all = async () => {
    const files = await sitemapFiles(db, 2);
    return Promise.all(
      files.slice(1).map(async ({ lastChangedAt }, place) => {
        const pages = await sitemapFile(db, place + 2, 2);
        expect(lastChangedAt).toEqual(
          pages
            .map((page) => page.lastChangedAt)
            .toSorted(byTime)
            .at(-1),
        );
        return pathsOf(pages);
      }),
    );
  };
  const before = await all();
  expect(before).toEqual([
    ["treaties/first", "networks/net"],
    ["people/ada", "units/house"],
    ["pages/about"],
  ]);
  await register.publish(anEntry({ slug: "a-newer" }), anEntry({ slug: "b-newer" }));
  expect(await all()).toEqual([
    ...before.slice(0, 2),
    ["pages/about", "treaties/a-newer"],
    ["treaties/b-newer"],
  ]);
});

const byTime = (one: Date | null, other: Date | null) => Number(one) - Number(other);

it("stays within what the protocol allows in a file, and in the list of files", () => {
  expect(recordsInFile * languages.length).toBeLessThanOrEqual(50_000);
  expect(mostFiles).toBeLessThanOrEqual(50_000);
});
