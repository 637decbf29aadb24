import { type Actor, authorize } from "@entente/domain/access/authorize";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { anActor, anEntry, draftRecord, type TestRecord } from "../testing/factories.ts";
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
  saveDraft(db.staff, authorize(actor, "record.save"), {
    recordId: record.id,
    kind: record.kind,
    counter,
    content,
    base,
  });

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
    await expect(save(entry, 0, entry.document)).rejects.toMatchObject({ refusal: "version-conflict" });
  });
});
