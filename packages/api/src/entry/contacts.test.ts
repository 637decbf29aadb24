import { anEntry, anInstitute, aPerson, aUnit } from "@entente/db/testing/factories";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { found, openRegister, someDay, type TestRegister } from "../testing/register.ts";

let register: TestRegister;
const unit = aUnit();
const ada = aPerson({ slug: "ada", name: "Ada" });
const ben = aPerson({ slug: "ben", name: "Ben" });
beforeAll(async () => {
  register = await openRegister();
  await register.publish(anInstitute({ timeZone: "Pacific/Kiritimati" }), unit, ada, ben);
});
afterAll(() => register.db.drop());

type Term = {
  personId?: string;
  organisation?: string;
  capacity?: "primary" | "deputy";
  from?: string;
  until?: string;
};

let made = 0;

/** An entry with one post that is held as told, published; answers how to ask for the contact on a day. */
async function aPost(post: object, ...terms: Term[]) {
  const [slug, postId] = [`post-${++made}`, crypto.randomUUID()];
  const row = { postId, capacity: "primary", status: "confirmed" };
  await register.publish(
    anEntry({
      slug,
      post: [{ id: postId, type: "contact-person", exclusive: true, ...post }],
      assignment: terms.map((term) => ({ id: crypto.randomUUID(), ...row, ...term })),
    }),
  );
  return async (day: string) => {
    const { contacts } = found(await register.on(day).entry.bySlug({ language: "en", slug }));
    const [contact] = contacts;
    if (!contact) throw new Error("The entry has no contact.");
    const names = (list: typeof contact.holders) => list.map((one) => one.person?.name ?? one.organisation);
    return { answers: contact.answers, holders: names(contact.holders), former: names(contact.former) };
  };
}

describe("who answers for a post", () => {
  it("is its holder from the first day to the last, and then a former one", async () => {
    const mailbox = "role@institute.example.org";
    const on = await aPost({ mailbox }, { personId: ada.id, from: "2025-01-01", until: "2025-11-30" });
    expect(await on("2024-12-30")).toEqual({ answers: "mailbox", holders: [], former: [] });
    expect(await on("2025-01-01")).toMatchObject({ answers: "holder", holders: ["Ada"] });
    expect(await on("2025-11-29")).toMatchObject({ answers: "holder", holders: ["Ada"], former: [] });
    expect(await on("2025-11-30")).toMatchObject({ answers: "mailbox", holders: [], former: ["Ada"] });
  });

  it("passes from one holder to the next without anybody publishing", async () => {
    const on = await aPost(
      {},
      { personId: ada.id, until: "2026-03-31" },
      { personId: ben.id, from: "2026-04-01" },
    );
    expect(await on("2026-03-30")).toMatchObject({ holders: ["Ada"], former: [] });
    expect(await on("2026-04-02")).toMatchObject({ holders: ["Ben"], former: ["Ada"] });
  });

  it("is the deputy where there is no holder, and comes after the holder where there is one", async () => {
    const deputy = { personId: ben.id, capacity: "deputy" as const };
    const on = await aPost({}, deputy, { personId: ada.id, until: "2026-01-31" });
    expect(await on("2026-01-02")).toMatchObject({ answers: "holder", holders: ["Ada", "Ben"] });
    expect(await on("2026-02-02")).toMatchObject({ answers: "deputy", holders: ["Ben"] });
  });

  it("may be an organisation", async () => {
    const on = await aPost({}, { organisation: "National Committee" });
    expect(await on(someDay)).toMatchObject({ answers: "holder", holders: ["National Committee"] });
  });

  it.each([
    ["the mailbox of the role", { mailbox: "role@institute.example.org", unitId: unit.id }, "mailbox"],
    ["the unit where there is no mailbox", { unitId: unit.id }, "unit"],
    ["nobody where there is neither, said openly", { vacantSince: "2026-02" }, "nobody"],
  ])("is %s", async (_, post, answers) => {
    const on = await aPost(post);
    expect(await on(someDay)).toEqual({ answers, holders: [], former: [] });
  });

  it("is asked on the day that it is where the institute is", async () => {
    // At noon in universal time it is already the next day on Kiritimati.
    const on = await aPost({}, { personId: ada.id, from: "2026-05-02" });
    expect((await on("2026-05-01")).answers).toBe("holder");
    expect((await on("2026-04-30")).answers).toBe("nobody");
  });

  it("stands on the card of the entry too", async () => {
    await aPost({ unitId: unit.id }, { personId: ada.id, until: "2026-05-31" });
    const slug = `post-${made}`;
    const card = async (day: string) =>
      (await register.on(day).entry.list({ language: "en" })).find((entry) => entry.slug === slug)
        ?.contacts[0];
    expect(await card("2026-05-20")).toMatchObject({ answers: "holder", people: [{ name: "Ada" }] });
    expect(await card("2026-06-20")).toMatchObject({ answers: "unit", people: [], unit: { id: unit.id } });
  });
});
