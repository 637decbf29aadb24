import type { Actor } from "@entente/domain/access/authorize";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { aNote, anActor, anEntry, anInstitute, draftRecord, publishRecord } from "../testing/factories.ts";
import { type FreshDatabase, freshDatabase } from "../testing/fresh-database.ts";
import { rebuild } from "./rebuild.ts";
import { restore, trash } from "./trash.ts";
import { type Withdraw, withdraw } from "./withdraw.ts";

let db: FreshDatabase;
let actor: Actor;
beforeAll(async () => {
  db = await freshDatabase();
  actor = await anActor(db.staff);
});
afterAll(() => db.drop());

const published = async (slug: string) => {
  const entry = anEntry({ slug });
  await publishRecord(db.staff, actor, entry);
  return entry.id;
};
const take = (recordId: string, choices: Partial<Withdraw> = {}) =>
  withdraw(db.staff, actor, {
    recordId,
    parts: ["shared"],
    sort: "explained",
    explanation: aNote,
    changeSetId: crypto.randomUUID(),
    ...choices,
  });
const merge = (recordId: string, mergedInto: string) =>
  take(recordId, { sort: "merged", explanation: null, mergedInto });
const leadsTo = async (slug: string) =>
  (await db.public.publicRedirect.findUnique({ where: { kind_slug: { kind: "entry", slug } } }))?.recordId;
const comesOutTheSame = async () => {
  const { before, after } = await rebuild(db.staff);
  expect(after).toBe(before);
};

describe("withdrawing", () => {
  it("takes the whole record off, leaves the explanation, and happens once", async () => {
    const id = await published("gone");
    const act = { changeSetId: crypto.randomUUID() };
    const first = await take(id, act);
    expect([...first.parts].sort()).toEqual(["de", "en", "fr", "nl", "shared"]);
    expect([...(await take(id, act)).parts].sort()).toEqual([...first.parts].sort());
    expect(await db.public.publicEntry.findUnique({ where: { id } })).toBeNull();
    expect(await db.public.publicName.count({ where: { recordId: id } })).toBe(0);
    const told = await db.public.publicWithdrawal.findMany({ where: { recordId: id, part: "shared" } });
    expect(told).toMatchObject([{ sort: "explained", explanation: aNote, slug: "gone" }]);
    await comesOutTheSame();
  });

  it("takes one language off and leaves the others", async () => {
    const id = await published("without-dutch");
    await take(id, { parts: ["nl"], sort: "in-error", explanation: { nl: "Vergissing" } });
    const texts = await db.public.publicEntryText.findMany({ where: { recordId: id } });
    expect(texts.map(({ language }) => language).sort()).toEqual(["de", "en", "fr"]);
    expect(await db.public.publicWithdrawal.count({ where: { recordId: id } })).toBe(1);
    await comesOutTheSame();
  });

  it("demands an explanation in each language that goes", async () => {
    const id = await published("unexplained");
    const asked = take(id, { explanation: { en: "Gone" } });
    await expect(asked).rejects.toMatchObject({ refusal: "note-missing" });
  });

  it("is lifted by publishing again", async () => {
    const id = await published("back");
    await take(id);
    await publishRecord(db.staff, actor, anEntry({ slug: "back" }, undefined, id));
    expect(await db.public.publicEntry.count({ where: { id } })).toBe(1);
    expect(await db.public.publicWithdrawal.count({ where: { recordId: id } })).toBe(0);
    await comesOutTheSame();
  });

  it("refuses what is not public, and the institute", async () => {
    const draft = anEntry();
    await draftRecord(db.staff, actor, draft);
    await expect(take(draft.id)).rejects.toMatchObject({ refusal: "not-live" });
    const institute = anInstitute();
    await publishRecord(db.staff, actor, institute);
    await expect(take(institute.id)).rejects.toMatchObject({ refusal: "invalid-input" });
  });
});

describe("merging", () => {
  it("leads from every address to the record that stands for it in the end", async () => {
    const [a, b, c] = [await published("merge-a"), await published("merge-b"), await published("merge-c")];
    await merge(a, b);
    expect(await leadsTo("merge-a")).toBe(b);
    await merge(b, c);
    expect([await leadsTo("merge-a"), await leadsTo("merge-b")]).toEqual([c, c]);
    await comesOutTheSame();
    await take(c);
    expect(await leadsTo("merge-a")).toBe(c);
    await publishRecord(db.staff, actor, anEntry({ slug: "merge-b" }, undefined, b));
    expect(await leadsTo("merge-a")).toBe(b);
    await comesOutTheSame();
  });

  it("refuses itself, another kind, and what is not public", async () => {
    const [a, gone] = [await published("merge-self"), await published("merge-gone")];
    await take(gone);
    await expect(merge(a, a)).rejects.toMatchObject({ refusal: "invalid-input" });
    await expect(merge(a, crypto.randomUUID())).rejects.toMatchObject({ refusal: "invalid-input" });
    await expect(merge(a, gone)).rejects.toMatchObject({ refusal: "not-live" });
  });
});

describe("the trash", () => {
  it("takes nothing that readers can see, and gives back what it took", async () => {
    const id = await published("trash");
    await expect(trash(db.staff, actor, id)).rejects.toMatchObject({ refusal: "still-live" });
    await take(id);
    await trash(db.staff, actor, id);
    await expect(draftRecord(db.staff, actor, anEntry({}, undefined, id), 1)).rejects.toMatchObject({
      refusal: "not-found",
    });
    await restore(db.staff, actor, id);
    expect(await draftRecord(db.staff, actor, anEntry({ slug: "trash" }, undefined, id), 1)).toMatchObject({
      counter: 1,
    });
  });

  it("of a contributor is for what was never public", async () => {
    const contributor = await anActor(db.staff, "contributor");
    const draft = anEntry();
    await draftRecord(db.staff, contributor, draft);
    await trash(db.staff, contributor, draft.id);
    await restore(db.staff, contributor, draft.id);
    const id = await published("not-theirs");
    await take(id);
    await expect(trash(db.staff, contributor, id)).rejects.toMatchObject({ refusal: "not-allowed" });
  });
});
