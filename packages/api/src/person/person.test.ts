import { anEntry, aPerson, aUnit } from "@entente/db/testing/factories";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { found, openRegister, type TestRegister } from "../testing/register.ts";

let register: TestRegister;
const unit = aUnit({ slug: "unit" });
const ada = aPerson({ slug: "ada", sortName: "Ärlund, Ada", unitId: unit.id });
const zoe = aPerson({ slug: "zoe", sortName: "Zett, Zoe" });
beforeAll(async () => {
  register = await openRegister();
  await register.publish(zoe, ada, unit);
  const held = (slug: string, term: object) => {
    const postId = crypto.randomUUID();
    const row = {
      id: crypto.randomUUID(),
      postId,
      personId: ada.id,
      capacity: "primary",
      status: "confirmed",
    };
    const post = { id: postId, type: "contact-person", exclusive: false, unitId: unit.id };
    return anEntry({ slug, post: [post], assignment: [{ ...row, ...term }] });
  };
  await register.publish(
    held("past", { from: "2010", until: "2015" }),
    held("present", { from: "2020", until: "2026-12-31" }),
    held("future", { from: "2030" }),
  );
});
afterAll(() => register.db.drop());

const page = async (day: string) =>
  found(await register.on(day).person.bySlug({ language: "en", slug: "ada" }));

describe("a person", () => {
  it("has current and former posts by the day, and none that has not begun", async () => {
    const posts = async (day: string) => {
      const { current, former } = await page(day);
      return [current, former].map((list) => list.map(({ entry }) => entry.slug));
    };
    expect(await posts("2026-06-15")).toEqual([["present"], ["past"]]);
    expect(await posts("2027-06-15")).toEqual([[], ["present", "past"]]);
  });

  it("has each post with its unit and its dates", async () => {
    const [post] = (await page("2026-06-15")).current;
    expect(post).toMatchObject({
      type: "contact-person",
      unit: { slug: "unit" },
      assignment: { from: "2020", until: "2026-12-31", capacity: "primary" },
    });
  });

  it("is listed by the sorting name, with the entries of today's posts", async () => {
    const people = async (day: string) =>
      (await register.on(day).person.list({ language: "en" })).people.map(({ slug, entries }) => [
        slug,
        entries.map((entry) => entry.slug),
      ]);
    expect(await people("2026-06-15")).toEqual([
      ["ada", ["present"]],
      ["zoe", []],
    ]);
    expect((await people("2027-06-15"))[0]).toEqual(["ada", []]);
  });
});
