import { anEntry, aPerson, aUnit, inAll } from "@entente/db/testing/factories";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { found, openRegister, someDay, type TestRegister } from "../testing/register.ts";

let register: TestRegister;
const institute = aUnit({ slug: "institute", name: inAll("Institute") });
const sea = aUnit({ slug: "sea", name: inAll("Sea"), parentId: institute.id, position: 1 });
const earth = aUnit({ slug: "earth", name: inAll("Earth"), parentId: institute.id });
const air = aUnit({ slug: "air", name: inAll("Air"), parentId: institute.id });
const model = aUnit({ slug: "model", name: inAll("Modelling"), parentId: sea.id });
beforeAll(async () => {
  register = await openRegister();
  const involvement = (unitId: string) => ({ function: "monitoring", unitId, source: "Test" });
  const [first, second] = [crypto.randomUUID(), crypto.randomUUID()];
  const entry = anEntry(
    {
      slug: "entry",
      involvement: [
        { id: first, ...involvement(sea.id) },
        { id: second, ...involvement(sea.id) },
      ],
    },
    () => ({ rows: { [first]: { text: "Watches." }, [second]: { text: "Models." } } }),
  );
  const person = aPerson({ unitId: sea.id });
  await register.publish(model, earth, air, sea, institute, person, entry);
});
afterAll(() => register.db.drop());

const page = async (slug: string) => found(await register.on(someDay).unit.bySlug({ language: "en", slug }));

describe("a unit", () => {
  it("stands under its ancestors and over its children, which are sorted by position and name", async () => {
    expect((await page("model")).ancestors.map(({ slug }) => slug)).toEqual(["institute", "sea"]);
    expect((await page("institute")).children.map(({ slug }) => slug)).toEqual(["sea", "air", "earth"]);
  });

  it("shows what it does under which entry, and who is in it", async () => {
    const { involvements, people } = await page("sea");
    expect(involvements.map(({ entry, text }) => [entry.slug, text])).toEqual([
      ["entry", "Watches."],
      ["entry", "Models."],
    ]);
    expect(people.map(({ name }) => name)).toEqual(["Ada Test"]);
  });

  it("is named in every language, and has a text only where one is published", async () => {
    const { name, text } = await page("sea");
    expect(name.de).toBe("Sea (de)");
    expect(text).toBeNull();
  });

  it("stands in the list after its parent, with the number of entries that it works on", async () => {
    const list = await register.on(someDay).unit.list({ language: "en" });
    expect(list.map(({ slug, entryCount }) => [slug, entryCount])).toEqual([
      ["institute", 0],
      ["sea", 1],
      ["air", 0],
      ["earth", 0],
      ["model", 0],
    ]);
  });

  it("that was put under its own part by mistake still has a page", async () => {
    const id = crypto.randomUUID();
    const under = aUnit({ slug: "under", parentId: id });
    await register.publish({ ...aUnit({ slug: "over", parentId: under.id }), id }, under);
    expect((await page("over")).ancestors.map(({ slug }) => slug)).toEqual(["under"]);
  });
});
