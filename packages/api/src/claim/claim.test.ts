import { anEntry, anInstitute, aUnit, draftRecord } from "@entente/db/testing/factories";
import { afterAll, beforeAll, expect, it } from "vitest";
import { staffCallerOn } from "../staff-caller.ts";
import { openRegister, type TestRegister } from "../testing/register.ts";

const aClaim = (more: object = {}) => ({
  id: crypto.randomUUID(),
  figure: "parties",
  unit: "parties",
  comparator: "exactly",
  value: 196,
  standing: "current",
  asOf: "2024",
  source: "Depositary",
  confidence: "high",
  ...more,
});

let register: TestRegister;
const unit = aUnit();
const older = aClaim({ value: 193, standing: "earlier", asOf: "2011" });
const current = aClaim();
const hidden = aClaim({ figure: "sites", unit: "countries", value: 7 });
const post = [{ id: crypto.randomUUID(), type: "contact-person", exclusive: false, unitId: unit.id }];
beforeAll(async () => {
  register = await openRegister();
  await register.publish(
    anInstitute(),
    unit,
    anEntry({ acronym: "ABC", slug: "abc", claim: [older, current] }),
  );
  const draft = anEntry({ acronym: "XYZ", slug: "xyz", claim: [hidden], post });
  await draftRecord(register.db.staff, register.actor, draft);
});
afterAll(() => register.db.drop());

const as = (units: string[] | null) =>
  staffCallerOn({ db: register.db.staff, actor: { ...register.actor, scope: { units, languages: null } } });
const find = (query: string, units: string[] | null = null) =>
  as(units).claim.find({ language: "nl", query });

it("finds a figure by its entry and what it counts, in any language, with its newest value", async () => {
  const expected = [
    { id: current.id, value: 196, acronym: "ABC", isPublic: true, entry: { language: "nl" } },
  ];
  for (const query of ["abc parties", "ABC Vertragsparteien", "partijen", "convention partij"]) {
    expect(await find(query)).toMatchObject(expected);
  }
  expect(await find("abc countries")).toEqual([]);
});

it("finds a claim of a draft for those who may read the draft", async () => {
  expect(await find("xyz", [unit.id])).toMatchObject([{ id: hidden.id, value: 7, isPublic: false }]);
  expect(await find("xyz", [crypto.randomUUID()])).toEqual([]);
});

it("gives the value of today for a claim that a text names, and nothing for one that is not public", async () => {
  const named = await as(null).claim.named({ language: "en", ids: [older.id, hidden.id] });
  expect(named).toMatchObject([{ id: older.id, value: 196, isPublic: true }]);
});

it("says whose texts name a claim, before it goes", async () => {
  const purpose = `It has [partijen](claim:${current.id}).`;
  await register.publish(anEntry({ acronym: "CITES", slug: "citing" }, () => ({ title: "Citing", purpose })));
  const ask = (id: string) => as(null).claim.usedIn({ language: "nl", ids: [id] });
  expect(await ask(current.id)).toMatchObject([{ kind: "entry", name: expect.stringContaining("Citing") }]);
  expect(await ask(older.id)).toEqual([]);
});
