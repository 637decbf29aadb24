import { aNote, anEntry, aPage, aPerson, aUnit, draftRecord } from "@entente/db/testing/factories";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { staffCallerOn } from "../staff-caller.ts";
import { found, openRegister, someDay, type TestRegister } from "../testing/register.ts";

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

describe("what was withdrawn", () => {
  const withText = (record: ReturnType<typeof aPerson>): typeof record => ({
    ...record,
    document: {
      ...record.document,
      text: { en: { about: "In English" }, nl: { about: "In het Nederlands" } },
    },
  });
  const nouns = [
    ["entry", "treaties", (slug: string) => anEntry({ slug })],
    ["person", "people", (slug: string) => withText(aPerson({ slug }))],
    ["unit", "units", (slug: string) => withText(aUnit({ slug }))],
    ["page", "pages", (slug: string) => aPage({ slug })],
  ] as const;

  type Withdraw = Parameters<ReturnType<typeof staffCallerOn>["record"]["withdraw"]>[0];
  const withdraw = (recordId: string, choices: Partial<Withdraw>) =>
    staffCallerOn({ db: register.db.staff, actor: register.actor }).record.withdraw({
      recordId,
      parts: ["shared"],
      sort: "explained",
      explanation: aNote,
      changeSetId: crypto.randomUUID(),
      ...choices,
    });
  const whyGone = async (kind: (typeof nouns)[number][0], slug: string, language: "en" | "nl") =>
    found<{ withdrawn: unknown }>(await ask()[kind].bySlug({ language, slug })).withdrawn;

  it.each(nouns)(
    "of %s in one language tells why there, and nothing in the others",
    async (kind, _, make) => {
      const record = make(`${kind}-dutch-gone`);
      await register.publish(record);
      await withdraw(record.id, { parts: ["nl"], explanation: { nl: "Verouderd" } });
      expect(await whyGone(kind, `${kind}-dutch-gone`, "nl")).toMatchObject({
        sort: "explained",
        explanation: { text: "Verouderd", language: "nl" },
      });
      expect(await whyGone(kind, `${kind}-dutch-gone`, "en")).toBeNull();
    },
  );

  it.each(nouns)("of %s tells why in the reader's language", async (kind, _, make) => {
    const record = make(`${kind}-gone`);
    await register.publish(record);
    await withdraw(record.id, { sort: "in-error" });
    expect(await ask()[kind].bySlug({ language: "nl", slug: `${kind}-gone` })).toMatchObject({
      outcome: "withdrawn",
      withdrawn: { sort: "in-error", explanation: { text: aNote.nl, language: "nl" } },
    });
  });

  it.each(nouns)("of %s leads to what it became part of", async (kind, segment, make) => {
    const [goes, stays] = [make(`${kind}-goes`), make(`${kind}-stays`)];
    await register.publish(goes, stays);
    await withdraw(goes.id, { sort: "merged", explanation: null, mergedInto: stays.id });
    const answer = await ask()[kind].bySlug({ language: "nl", slug: `${kind}-goes` });
    expect(answer).toEqual({ outcome: "moved", segment, slug: `${kind}-stays` });
  });
});
