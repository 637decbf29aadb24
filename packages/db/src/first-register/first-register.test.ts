import type { RecordKind } from "@entente/domain/fields/field";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readContent } from "../content/read.ts";
import { rebuild } from "../publishing/rebuild.ts";
import { type FreshDatabase, freshRegister } from "../testing/fresh-database.ts";
import { publicPayloads, withoutEmptyRows } from "../testing/public-payloads.ts";

let db: FreshDatabase;
beforeAll(async () => {
  db = await freshRegister();
});
afterAll(() => db?.drop());

describe("the first register", () => {
  it("is public as a whole", async () => {
    const records = readContent();
    expect(records.length).toBeGreaterThan(30);
    const shown = await db.public.publicPart.findMany({ where: { part: "shared" } });
    expect(shown.map(({ recordId }) => recordId).sort()).toEqual(records.map(({ id }) => id).sort());
  });

  it("says the same in the public tables and in the ledger, for every part of every record", async () => {
    const live = await db.asOwner("SELECT * FROM edit.publication WHERE live_to IS NULL");
    expect(live.length).toBeGreaterThan(100);
    for (const { record_id, kind, part, payload } of live) {
      const shown = await publicPayloads(db.public, kind as RecordKind, String(record_id));
      expect(shown[String(part)], `${kind} ${record_id} ${part}`).toEqual(withoutEmptyRows(payload));
    }
  });

  it("comes out the same when it is made anew from the ledger", async () => {
    const { before, after } = await rebuild(db.staff);
    expect(after).toBe(before);
  });
});
