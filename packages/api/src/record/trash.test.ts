import { aNote, anActor, anEntry, aPerson, aUnit, type TestRecord } from "@entente/db/testing/factories";
import type { Actor } from "@entente/domain/access/authorize";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { staffCallerOn } from "../staff-caller.ts";
import { openRegister, type TestRegister } from "../testing/register.ts";

let register: TestRegister;
beforeAll(async () => {
  register = await openRegister();
});
afterAll(() => register.db.drop());

const as = (actor: Actor = register.actor) => staffCallerOn({ db: register.db.staff, actor });
const save = (caller: ReturnType<typeof as>, { id: recordId, kind, document: content }: TestRecord) =>
  caller.record.save({ recordId, kind, counter: 0, content });
const inTrash = async (recordId: string, actor?: Actor) =>
  (await as(actor).record.trashList({ language: "en" })).find(({ id }) => id === recordId);

describe("the trash", () => {
  it("names who put a record there, and what uses it outside the trash", async () => {
    const unit = aUnit({ name: { en: "Old unit", fr: "x", nl: "x", de: "x" } });
    const person = aPerson({ name: "Bea Uses", unitId: unit.id });
    const other = aPerson({ name: "Cid Thrown", unitId: unit.id });
    for (const record of [unit, person, other]) await save(as(), record);
    for (const { id: recordId } of [unit, other]) await as().record.trash({ recordId });
    expect(await inTrash(unit.id)).toMatchObject({
      kind: "unit",
      name: "Old unit",
      trashedBy: register.actor.name,
      trashedAt: expect.any(Date),
      usedIn: [{ id: person.id, kind: "person", name: "Bea Uses" }],
      mayRestore: true,
    });
  });

  it("answers for one record alone", async () => {
    const [one, two] = [anEntry(), anEntry()];
    for (const record of [one, two]) {
      await save(as(), record);
      await as().record.trash({ recordId: record.id });
    }
    const asked = await as().record.trashList({ language: "en", recordId: one.id });
    expect(asked.map(({ id }) => id)).toEqual([one.id]);
  });

  it("says who may bring back: everybody what was never public, publishers the rest", async () => {
    const contributor = await anActor(register.db.staff, "contributor");
    const [draft, wasPublic] = [anEntry(), anEntry()];
    await save(as(), draft);
    await register.publish(wasPublic);
    await as().record.withdraw({
      recordId: wasPublic.id,
      parts: ["shared"],
      sort: "explained",
      explanation: aNote,
      changeSetId: crypto.randomUUID(),
    });
    for (const { id: recordId } of [draft, wasPublic]) await as().record.trash({ recordId });
    expect(await inTrash(draft.id, contributor)).toMatchObject({ mayRestore: true });
    expect(await inTrash(wasPublic.id, contributor)).toMatchObject({ mayRestore: false });
    await expect(as(contributor).record.restore({ recordId: wasPublic.id })).rejects.toMatchObject({
      code: "FORBIDDEN",
    });
  });

  it("gives a record back once for two clicks, whole, with one line in the log", async () => {
    const record = anEntry();
    await save(as(), record);
    const { content } = await as().record.read({ recordId: record.id });
    await as().record.trash({ recordId: record.id });
    await expect(as().record.read({ recordId: record.id })).rejects.toMatchObject({ code: "NOT_FOUND" });
    const restore = () => as().record.restore({ recordId: record.id });
    await Promise.all([restore(), restore()]);
    expect((await as().record.read({ recordId: record.id })).content).toEqual(content);
    const lines = { recordId: record.id, action: "record.restore" };
    expect(await register.db.staff.audit.count({ where: lines })).toBe(1);
  });
});
