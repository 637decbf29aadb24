import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { statementNames } from "./statement-names.ts";
import { type FreshDatabase, freshDatabase } from "./testing/fresh-database.ts";

let db: FreshDatabase;
beforeAll(async () => {
  db = await freshDatabase();
});
afterAll(() => db.drop());

describe("names of statements", () => {
  it("are the same for the same words and different for others", () => {
    const nameOf = statementNames();
    expect(nameOf({ sql: "SELECT 1" })).toBe(nameOf({ sql: "SELECT 1" }));
    expect(nameOf({ sql: "SELECT 1" })).not.toBe(nameOf({ sql: "SELECT 2" }));
    expect(nameOf({ sql: "SELECT 1" })).toMatch(/^[0-9a-f]{32}$/);
  });

  it("run out, and whoever has one keeps it", () => {
    const nameOf = statementNames();
    const first = nameOf({ sql: "SELECT 0" });
    for (let each = 1; each < 1_000; each += 1) expect(nameOf({ sql: `SELECT ${each}` })).toBeDefined();
    expect(nameOf({ sql: "SELECT 1000" })).toBeUndefined();
    expect(nameOf({ sql: "SELECT 0" })).toBe(first);
  });

  it("keep a statement prepared on its connection", async () => {
    const prepared = await db.staff.$transaction(async (tx) => {
      for (const day of [1, 2, 3]) await tx.$queryRaw`SELECT ${day}::int AS day`;
      return tx.$queryRaw<{ name: string }[]>`
        SELECT name FROM pg_prepared_statements WHERE statement = 'SELECT $1::int AS day'`;
    });
    expect(prepared).toHaveLength(1);
  });
});
