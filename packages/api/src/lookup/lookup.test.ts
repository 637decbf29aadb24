import { anEntry, aPerson, aUnit, draftRecord } from "@entente/db/testing/factories";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openRegister, someDay, type TestRegister } from "../testing/register.ts";

let register: TestRegister;
beforeAll(async () => {
  register = await openRegister();
});
afterAll(() => register.db.drop());

const ask = () => register.on(someDay);

describe("an address", () => {
  it("that an entry had before leads to where it is now, however often it moved", async () => {
    const id = crypto.randomUUID();
    for (const slug of ["old", "newer", "newest"]) {
      await register.publish(anEntry({ slug, kind: "body", subtype: "mechanism" }, () => ({}), id));
    }
    const moved = { outcome: "moved", segment: "bodies", slug: "newest" };
    expect(await ask().entry.bySlug({ language: "en", slug: "old" })).toEqual(moved);
    expect(await ask().entry.bySlug({ language: "fr", slug: "newer" })).toEqual(moved);
  });

  it("that a person or a unit had before leads on as well", async () => {
    const person = aPerson({ slug: "maiden-name" });
    const unit = aUnit({ slug: "department" });
    await register.publish(person, unit);
    await register.publish({ ...person, document: aPerson({ slug: "married-name" }).document });
    await register.publish({ ...unit, document: aUnit({ slug: "directorate" }).document });
    expect(await ask().person.bySlug({ language: "en", slug: "maiden-name" })).toEqual({
      outcome: "moved",
      segment: "people",
      slug: "married-name",
    });
    expect(await ask().unit.bySlug({ language: "en", slug: "department" })).toEqual({
      outcome: "moved",
      segment: "units",
      slug: "directorate",
    });
  });

  it("that names nothing answers with names of that kind that are close", async () => {
    await register.publish(
      anEntry({ slug: "polar" }, () => ({ title: "Polar Bear Agreement" })),
      aPerson({ slug: "pola-behr", name: "Pola Behr" }),
    );
    const answer = await ask().entry.bySlug({ language: "en", slug: "polar-baer-agrement" });
    expect(answer).toMatchObject({ outcome: "missing", near: [{ segment: "treaties", slug: "polar" }] });
  });

  it("that belongs to a draft names nothing", async () => {
    await draftRecord(register.db.staff, register.actor, anEntry({ slug: "zzzz" }));
    expect(await ask().entry.bySlug({ language: "en", slug: "zzzz" })).toEqual({
      outcome: "missing",
      near: [],
    });
  });
});
