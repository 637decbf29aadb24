import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createFirstAdministrator } from "../account/first-administrator.ts";
import { passwordMatches } from "../account/password.ts";
import type { ContentRecord } from "../content/read.ts";
import { anEntry, anInstitute, aPerson, asContent, aUnit } from "../testing/factories.ts";
import { type FreshDatabase, freshDatabase } from "../testing/fresh-database.ts";
import { loadFirstRegister } from "./load.ts";

let db: FreshDatabase;
beforeAll(async () => {
  db = await freshDatabase();
});
afterAll(() => db.drop());

const records = [anInstitute(), aUnit(), aPerson(), anEntry(), anEntry()].map(asContent);

describe("loading the first register", () => {
  it("goes on where an earlier load was cut off", async () => {
    const broken = [...records.slice(0, 3), { ...records[3], document: {} } as unknown as ContentRecord];
    await expect(loadFirstRegister(db.staff, broken)).rejects.toThrow();
    expect(await db.public.publicEntry.count()).toBe(0);
    expect(await loadFirstRegister(db.staff, records)).toBe(5);
    expect(await db.public.publicEntry.count()).toBe(2);
    expect(await db.staff.revision.count()).toBe(5);
  });

  it("happens once", async () => {
    expect(await loadFirstRegister(db.staff, records)).toBe(0);
  });

  it("leaves a revision, a ledger line and a change note in four languages for each record", async () => {
    const lines = await db.staff.publication.findMany({ where: { part: "shared" } });
    expect(lines).toHaveLength(5);
    for (const { note } of lines) {
      expect(note).toMatchObject({ en: "First edition, from the institute’s page" });
      expect(Object.keys(note as object).sort()).toEqual(["de", "en", "fr", "nl"]);
    }
    expect(await db.public.publicChange.count()).toBe(5);
  });
});

describe("the first administrator", () => {
  it("is created once, with a password that is kept as an Argon2id hash", async () => {
    const made = await createFirstAdministrator(db.staff);
    const account = await db.staff.account.findUniqueOrThrow({ where: { email: made?.email ?? "" } });
    expect(account.role).toBe("admin");
    expect(account.passwordHash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(await passwordMatches(account.passwordHash ?? "", made?.password ?? "")).toBe(true);
    expect(await passwordMatches(account.passwordHash ?? "", "another password")).toBe(false);
    expect(await createFirstAdministrator(db.staff)).toBeNull();
  });
});
