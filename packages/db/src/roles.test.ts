import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { onServer } from "./on-server.ts";
import { anActor, anEntry, draftRecord, publishRecord } from "./testing/factories.ts";
import { type FreshDatabase, freshDatabase } from "./testing/fresh-database.ts";

let db: FreshDatabase;
beforeAll(async () => {
  db = await freshDatabase();
  const actor = await anActor(db.staff);
  await publishRecord(db.staff, actor, anEntry());
  await draftRecord(db.staff, actor, anEntry({ staffNote: "hidden" }));
});
afterAll(() => db.drop());

const tables = (schema: string) =>
  db
    .asOwner("SELECT table_name FROM information_schema.tables WHERE table_schema = $1", [schema])
    .then((rows) => rows.map(({ table_name }) => String(table_name)));

describe("the public role", () => {
  it("cannot read any table of edit", async () => {
    const names = await tables("edit");
    expect(names.length).toBeGreaterThan(8);
    for (const name of names) {
      await expect(db.asPublic(`SELECT * FROM edit.${name}`)).rejects.toThrow("permission denied");
    }
  });

  it("reads every table and view of pub and writes none", async () => {
    // Of a view the database says that nobody writes it, before it asks who does.
    const refused = /permission denied|cannot (delete from|insert into) view|is not a table/;
    const names = await tables("pub");
    expect(names.length).toBeGreaterThan(20);
    for (const name of names) {
      await db.asPublic(`SELECT * FROM pub."${name}" LIMIT 1`);
      await expect(db.asPublic(`DELETE FROM pub."${name}"`)).rejects.toThrow(refused);
      await expect(db.asPublic(`INSERT INTO pub."${name}" DEFAULT VALUES`)).rejects.toThrow(refused);
      await expect(db.asPublic(`TRUNCATE pub."${name}"`)).rejects.toThrow(refused);
    }
    await expect(db.asPublic("UPDATE pub.entry SET slug = 'mine'")).rejects.toThrow("permission denied");
  });

  it("may ask how the register stood, and call nothing of edit", async () => {
    const [, read] = await onServer(db.publicUrl, async (query) => [
      await query("SET entente.as_of = 'now'"),
      await query("SELECT * FROM day.entry_text"),
    ]);
    expect(read?.length).toBe(4);
    await expect(db.asPublic("SELECT edit.broken_audit_line()")).rejects.toThrow("permission denied");
    await expect(db.asPublic("SELECT pub.checksum()")).rejects.toThrow("permission denied");
  });

  it("makes no table, changes no role, and reads no migration", async () => {
    await expect(db.asPublic("CREATE TABLE pub.mine ()")).rejects.toThrow("permission denied");
    await expect(db.asPublic("CREATE TABLE public.mine ()")).rejects.toThrow("permission denied");
    await expect(db.asPublic("SET ROLE entente_staff")).rejects.toThrow("permission denied");
    await expect(db.asPublic("SELECT * FROM public._prisma_migrations")).rejects.toThrow("permission denied");
  });

  it("meets the same refusal through the client", async () => {
    await expect(db.public.draft.findMany()).rejects.toThrow(/permission denied|denied access/);
    await expect(db.public.publicEntry.deleteMany()).rejects.toThrow(/permission denied|denied access/);
  });
});

describe("the role of staff", () => {
  it("adds to history and changes none of it", async () => {
    for (const table of ["revision", "audit"]) {
      await expect(db.asStaff(`DELETE FROM edit.${table}`)).rejects.toThrow("permission denied");
      await expect(db.asStaff(`UPDATE edit.${table} SET id = id`)).rejects.toThrow("permission denied");
    }
    await expect(db.asStaff("DELETE FROM edit.publication")).rejects.toThrow("permission denied");
    await expect(db.asStaff("UPDATE edit.publication SET payload = '{}'")).rejects.toThrow(
      "permission denied",
    );
    await expect(db.asStaff("DELETE FROM edit.record")).rejects.toThrow("permission denied");
  });

  it("defines nothing", async () => {
    await expect(db.asStaff("CREATE TABLE edit.mine ()")).rejects.toThrow("permission denied");
    await expect(db.asStaff("ALTER TABLE edit.draft ADD COLUMN mine text")).rejects.toThrow("must be owner");
    await expect(db.asStaff("ALTER TABLE edit.audit DISABLE TRIGGER ALL")).rejects.toThrow("must be owner");
    await expect(db.asStaff("DROP TABLE pub.entry")).rejects.toThrow("must be owner");
  });
});

describe("both roles", () => {
  it.each(["public", "staff"] as const)(
    "%s has the compiler of queries off and a limit on time",
    async (role) => {
      const ask = role === "public" ? db.asPublic : db.asStaff;
      const [row] = await ask(
        "SELECT current_setting('jit') AS jit, current_setting('statement_timeout') AS limit",
      );
      expect(row).toEqual({ jit: "off", limit: "10s" });
    },
  );
});
