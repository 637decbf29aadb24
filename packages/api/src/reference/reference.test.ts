import { anEntry, aPerson, aUnit, draftRecord } from "@entente/db/testing/factories";
import { afterAll, beforeAll, expect, it } from "vitest";
import { staffCallerOn } from "../staff-caller.ts";
import { openRegister, type TestRegister } from "../testing/register.ts";

let register: TestRegister;
beforeAll(async () => {
  register = await openRegister();
});
afterAll(() => register.db.drop());

it("an address that was ever public belongs to its record", async () => {
  const entry = anEntry();
  await register.publish(entry);
  const caller = staffCallerOn({ db: register.db.staff, actor: register.actor });
  const asked = { kind: "entry", slug: String(entry.document.shared.slug) } as const;
  expect(await caller.reference.owner({ ...asked, recordId: crypto.randomUUID() })).toBe(entry.id);
  expect(await caller.reference.owner({ ...asked, recordId: entry.id })).toBeNull();
});

it("a record that others name has a name in the reader's language, and says whether it is public", async () => {
  const [person, unit, entry] = [aPerson({ name: "An Example" }), aUnit(), anEntry()];
  await register.publish(unit, entry);
  await draftRecord(register.db.staff, register.actor, person);
  const caller = staffCallerOn({ db: register.db.staff, actor: register.actor });
  const recordIds = [person.id, unit.id, entry.id, crypto.randomUUID()];
  const names = await caller.reference.names({ recordIds, language: "nl" });
  const byId = Object.fromEntries(names.map((one) => [one.id, one]));
  expect(names).toHaveLength(3);
  expect(byId[person.id]).toMatchObject({ kind: "person", name: "An Example", state: "draft" });
  expect(byId[unit.id]).toMatchObject({
    name: (unit.document.shared.name as Record<string, string>).nl,
    state: "live",
  });
  expect(byId[entry.id]).toMatchObject({ name: entry.document.text.nl?.title, state: "live" });

  await register.db.staff.record.update({ where: { id: person.id }, data: { trashedAt: new Date() } });
  const [trashed] = await caller.reference.names({ recordIds: [person.id], language: "en" });
  expect(trashed?.state).toBe("trashed");
});
