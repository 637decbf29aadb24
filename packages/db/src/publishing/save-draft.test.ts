import type { Actor } from "@entente/domain/access/authorize";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { anActor, anEntry, aUnit, draftRecord, type TestRecord } from "../testing/factories.ts";
import { type FreshDatabase, freshDatabase } from "../testing/fresh-database.ts";
import { saveDraft } from "./save-draft.ts";

let db: FreshDatabase;
let actor: Actor;
beforeAll(async () => {
  db = await freshDatabase();
  actor = await anActor(db.staff);
});
afterAll(() => db.drop());

const changed = (record: TestRecord, shared: object) => ({
  ...record.document,
  shared: { ...record.document.shared, ...shared },
});

const save = (record: TestRecord, counter: number, content: unknown, base?: unknown) =>
  saveDraft(db.staff, actor, {
    recordId: record.id,
    kind: record.kind,
    counter,
    content,
    base,
  });

const entryId = crypto.randomUUID();
const source = { language: "en", text: "Convention" } as const;

describe("saving a draft", () => {
  it("takes the version that was loaded and counts on", async () => {
    const entry = anEntry();
    expect(await draftRecord(db.staff, actor, entry)).toMatchObject({ counter: 1, merged: false });
    expect(await save(entry, 1, changed(entry, { acronym: "A" }))).toMatchObject({ counter: 2 });
  });

  it("merges two people's changes in different places", async () => {
    const entry = anEntry();
    await draftRecord(db.staff, actor, entry);
    await save(entry, 1, changed(entry, { acronym: "A" }), entry.document);
    const second = await save(entry, 1, changed(entry, { inForceOn: "1993" }), entry.document);
    expect(second).toMatchObject({ counter: 3, merged: true });
    expect(second.content.shared).toMatchObject({ acronym: "A", inForceOn: "1993" });
  });

  it("refuses two people's changes in one place, with both values and the other's name", async () => {
    const entry = anEntry();
    await draftRecord(db.staff, actor, entry);
    await save(entry, 1, changed(entry, { acronym: "A" }), entry.document);
    await expect(save(entry, 1, changed(entry, { acronym: "B" }), entry.document)).rejects.toMatchObject({
      refusal: "version-conflict",
      message: expect.stringContaining("Test publisher"),
      details: [{ path: ["shared", "acronym"], mine: "B", theirs: "A" }],
    });
  });

  it("refuses an older version that comes without what it was made from", async () => {
    const entry = anEntry();
    await draftRecord(db.staff, actor, entry);
    await save(entry, 1, changed(entry, { acronym: "A" }));
    await expect(save(entry, 1, changed(entry, { inForceOn: "1993" }))).rejects.toMatchObject({
      refusal: "version-conflict",
    });
  });

  it("lets one of two people who save in the same moment win, and loses neither's change", async () => {
    const entry = anEntry();
    await draftRecord(db.staff, actor, entry);
    await Promise.all([
      save(entry, 1, changed(entry, { acronym: "A" }), entry.document),
      save(entry, 1, changed(entry, { inForceOn: "1993" }), entry.document),
    ]);
    const draft = await db.staff.draft.findUniqueOrThrow({ where: { recordId: entry.id } });
    expect(draft.content).toMatchObject({ shared: { acronym: "A", inForceOn: "1993" } });
    expect(draft.counter).toBe(3);
  });

  it("refuses a field that is not declared", async () => {
    const entry = anEntry();
    await expect(save(entry, 0, changed(entry, { role: "admin" }))).rejects.toMatchObject({
      refusal: "invalid-input",
    });
  });

  it("refuses a record that is not there, is of another kind, or exists already", async () => {
    const entry = anEntry();
    await expect(save(entry, 1, entry.document)).rejects.toMatchObject({ refusal: "not-found" });
    await draftRecord(db.staff, actor, entry);
    await save(entry, 1, changed(entry, { acronym: "A" }));
    await expect(save(entry, 0, entry.document)).rejects.toMatchObject({ refusal: "version-conflict" });
  });

  it("makes one record of a form that is sent twice, and takes what was typed between", async () => {
    const entry = anEntry();
    const both = await Promise.all([save(entry, 0, entry.document), save(entry, 0, entry.document)]);
    expect(both.map(({ counter }) => counter)).toEqual([1, 1]);
    expect(await save(entry, 0, changed(entry, { acronym: "A" }))).toMatchObject({ counter: 2 });
    const other = await anActor(db.staff);
    await expect(
      saveDraft(db.staff, other, { recordId: entry.id, kind: "entry", counter: 0, content: entry.document }),
    ).rejects.toMatchObject({ refusal: "version-conflict" });
  });

  it("keeps the names by which staff find it, who wrote, and what it points at", async () => {
    const unit = aUnit();
    await draftRecord(db.staff, actor, unit);
    const post = { id: crypto.randomUUID(), type: "contact-person", exclusive: false, unitId: unit.id };
    const entry = anEntry({ acronym: "ÉCO", post: [post] });
    await draftRecord(db.staff, actor, entry);
    const record = await db.staff.record.findUniqueOrThrow({
      where: { id: entry.id },
      include: { draft: true, refersTo: true },
    });
    expect(record.names).toContain("\nconvention nl\n");
    expect(record.names).toContain("\neco\n");
    expect(record.draft?.authors).toEqual([actor.accountId]);
    expect(record.refersTo).toEqual([{ recordId: entry.id, targetId: unit.id, side: "draft" }]);
  });

  it("refuses a reference to nothing and says where it stands", async () => {
    const lost = { id: crypto.randomUUID(), type: "contact-person", exclusive: false, unitId: entryId };
    await expect(draftRecord(db.staff, actor, anEntry({ post: [lost] }))).rejects.toMatchObject({
      refusal: "missing-reference",
      details: [{ path: ["shared", "post", 0, "unitId"] }],
    });
  });

  it("drops the text of rows that are gone", async () => {
    const row = { id: crypto.randomUUID(), kind: "part-of" };
    const note = () => ({ rows: { [row.id]: { note: "A note" } }, sources: { title: source } });
    const entry = anEntry({ relation: [row] }, note);
    await draftRecord(db.staff, actor, entry);
    const { content } = await save(entry, 1, changed(entry, { relation: [] }));
    expect(content.text.nl).not.toHaveProperty("rows");
    expect(content.text.nl?.sources).toEqual({ title: source });
  });

  it.each([
    ["a zero character", "A\0B"],
    ["half a character", "A\ud800B"],
  ])("refuses %s, which the database cannot keep", async (_, acronym) => {
    const entry = anEntry();
    await expect(save(entry, 0, changed(entry, { acronym }))).rejects.toMatchObject({
      refusal: "invalid-input",
      details: [{ path: ["shared", "acronym"] }],
    });
  });

  it("refuses what is too long before it looks into it", async () => {
    const entry = anEntry();
    const long = changed(entry, { staffNote: "x".repeat(2_000_000) });
    await expect(save(entry, 0, long)).rejects.toMatchObject({ refusal: "too-large" });
  });
});
