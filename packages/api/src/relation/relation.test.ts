import { anEntry, anInstitute, aPerson, aUnit, inAll } from "@entente/db/testing/factories";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { found, openRegister, someDay, type TestRegister } from "../testing/register.ts";

let register: TestRegister;
const language = "en";
const id = () => crypto.randomUUID();
const sure = { source: "Test", confidence: "high" };

beforeAll(async () => {
  register = await openRegister();
  const house = aUnit({ slug: "house", name: inAll("House") });
  const unit = aUnit({ slug: "unit", name: inAll("Unit"), parentId: house.id });
  const ada = aPerson({ slug: "ada", name: "Ada Test", unitId: unit.id });
  const former = aPerson({ slug: "former", name: "Former Test" });
  const parent = anEntry({ slug: "parent", acronym: "PAR" });
  const [postId, taskId] = [id(), id()];
  const child = anEntry(
    {
      slug: "child",
      relation: [
        { id: id(), kind: "part-of", entryId: parent.id },
        {
          id: id(),
          kind: "framework",
          outside: inAll("Elsewhere"),
          outsideUrl: "https://elsewhere.example.org/",
        },
      ],
      involvement: [{ id: taskId, function: "monitoring", unitId: unit.id, source: "Test" }],
      membership: [{ id: id(), unitId: unit.id, kind: "full", until: "2001", ...sure }],
      post: [{ id: postId, type: "contact-person", exclusive: false }],
      assignment: [
        { id: id(), postId, personId: ada.id, capacity: "primary", status: "confirmed" },
        { id: id(), postId, personId: former.id, capacity: "deputy", status: "confirmed", until: "2019" },
      ],
    },
    () => ({ rows: { [taskId]: { text: "What it does." } } }),
  );
  const others = ["b", "c", "d"].map((letter) =>
    anEntry(
      { slug: `part-${letter}`, relation: [{ id: id(), kind: "part-of", entryId: parent.id }] },
      () => ({
        title: `Part ${letter}`,
      }),
    ),
  );
  await register.publish(anInstitute(), house, unit, ada, former, parent, child, ...others);
});
afterAll(() => register.db.drop());

const around = async (kind: "entry" | "unit" | "person", slug: string, page = 1, day = someDay) =>
  found(await register.on(day).relation.around({ language, kind, slug, page }));

describe("what is around an entry", () => {
  it("is what stands next to it and what does so today, with the ways in which", async () => {
    const { from, near, total } = await around("entry", "child");
    expect(from).toMatchObject({ sort: "treaty", segment: "treaties", slug: "child" });
    expect(total).toBe(4);
    expect(near.map(({ node, ways }) => [node.sort, node.slug, ways])).toEqual([
      ["treaty", "parent", [{ how: "relation", kind: "part-of", direction: "out" }]],
      ["outside", null, [{ how: "relation", kind: "framework", direction: "out" }]],
      ["unit", "unit", [{ how: "task", kind: "monitoring" }]],
      ["person", "ada", [{ how: "post", kind: "contact-person", title: null }]],
    ]);
    expect(near[1]?.node).toMatchObject({
      name: { text: "Elsewhere (en)" },
      url: "https://elsewhere.example.org/",
    });
  });

  it("goes a second step, without coming back to where it began", async () => {
    const { near } = await around("entry", "child");
    const beside = (slug: string) => near.find(({ node }) => node.slug === slug);
    expect(beside("parent")?.near.map(({ node }) => node.slug)).toEqual(["part-b", "part-c", "part-d"]);
    expect(beside("unit")?.near.map(({ node, ways }) => [node.slug, ways])).toEqual([
      ["house", [{ how: "unit", direction: "out" }]],
      ["ada", [{ how: "works", direction: "in" }]],
    ]);
  });

  it("had on an earlier day what stood next to it then", async () => {
    const { near } = await around("entry", "child", 1, "2000-01-01");
    expect(near.map(({ node }) => node.slug)).toContain("former");
    expect(near.find(({ node }) => node.slug === "unit")?.ways).toContainEqual({
      how: "membership",
      kind: "full",
    });
  });
});

it("is there for units and people too", async () => {
  expect((await around("unit", "unit")).near.map(({ node }) => node.slug)).toEqual(["child", "house", "ada"]);
  expect((await around("person", "ada")).near.map(({ node }) => node.slug)).toEqual(["child", "unit"]);
});

it("says how many there are where a page does not hold them all", async () => {
  const beyond = await around("entry", "parent", 2);
  expect(beyond.near).toEqual([]);
  expect((await around("entry", "parent")).total).toBe(4);
});

it("answers what stands at an address that is nobody's", async () => {
  const answer = await register.on(someDay).relation.around({ language, kind: "unit", slug: "nobody" });
  expect(answer.outcome).toBe("missing");
});
