import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { BootFailure } from "../boot/failure.ts";
import { makeSignInRoles } from "../boot/sign-in-roles.ts";
import { onServer, urlOf } from "../on-server.ts";
import { type FreshDatabase, freshDatabase } from "../testing/fresh-database.ts";
import { drift } from "./drift.ts";
import { migrationNames, schemaFiles } from "./files.ts";
import { migrate } from "./migrate.ts";

const server = () => process.env.TEST_SERVER_URL ?? "";
let db: FreshDatabase;
beforeAll(async () => {
  db = await freshDatabase();
});
afterAll(() => db.drop());

describe("migrating", () => {
  it("brings an empty database up to date, and does nothing the second time", async () => {
    const name = `entente_empty_${process.pid}`;
    await onServer(server(), (query) => query(`CREATE DATABASE ${name}`));
    try {
      expect(await migrate(urlOf(server(), name))).toEqual(migrationNames());
      expect(await migrate(urlOf(server(), name))).toEqual([]);
    } finally {
      await onServer(server(), (query) => query(`DROP DATABASE ${name} WITH (FORCE)`));
    }
  });

  it("goes on after a migration that was cut off", async () => {
    const cut = await freshDatabase();
    try {
      await cut.asOwner("DROP SCHEMA edit, pub CASCADE");
      await cut.asOwner("UPDATE public._prisma_migrations SET finished_at = NULL");
      expect(await migrate(cut.databaseUrl)).toEqual(migrationNames());
    } finally {
      await cut.drop();
    }
  });

  it("lets several instances start together", async () => {
    const name = `entente_together_${process.pid}`;
    await onServer(server(), (query) => query(`CREATE DATABASE ${name}`));
    try {
      const applied = await Promise.all([migrate(urlOf(server(), name)), migrate(urlOf(server(), name))]);
      expect(applied.flat()).toEqual(migrationNames());
    } finally {
      await onServer(server(), (query) => query(`DROP DATABASE ${name} WITH (FORCE)`));
    }
  });

  it("refuses, in one sentence, to make sign-in roles for an owner who may not create roles", async () => {
    const owner = `entente_plain_${process.pid}`;
    await onServer(server(), (query) => query(`CREATE ROLE ${owner} LOGIN PASSWORD 'plain'`));
    await onServer(server(), (query) => query(`CREATE DATABASE ${owner} OWNER ${owner}`));
    const url = new URL(urlOf(server(), owner));
    url.username = owner;
    url.password = "plain";
    try {
      // The roles are there, so the migrations pass; the sign-in roles are what it may not make.
      await migrate(url.href);
      await expect(makeSignInRoles(url.href, { public: "p", staff: "s" })).rejects.toThrow(
        "may not create roles",
      );
    } finally {
      await onServer(server(), (query) => query(`DROP DATABASE ${owner} WITH (FORCE)`));
      await onServer(server(), (query) => query(`DROP ROLE ${owner}`));
    }
  });

  it("refuses a database that is newer than the code, in one sentence", async () => {
    await db.asOwner(`INSERT INTO public._prisma_migrations (id, checksum, migration_name, started_at, finished_at)
      VALUES ('later', 'x', '29990101000000_from_the_future', now(), now())`);
    const refusal = migrate(db.databaseUrl);
    await expect(refusal).rejects.toBeInstanceOf(BootFailure);
    await expect(refusal).rejects.toThrow(/newer than this code.*29990101000000_from_the_future/);
  });
});

describe("the drift check", () => {
  it("finds no drift in what is committed", async () => {
    expect(await drift(server(), db.databaseUrl)).toEqual([]);
  });

  it.each([
    ["a column", "ALTER TABLE edit.draft ADD COLUMN planted text"],
    ["a type", "ALTER TABLE edit.mail ALTER COLUMN attempts TYPE bigint"],
    ["a column that may be empty", "ALTER TABLE pub.entry ALTER COLUMN slug DROP NOT NULL"],
    ["a default", "ALTER TABLE edit.account ALTER COLUMN name SET DEFAULT 'planted'"],
    ["a key", "ALTER TABLE pub.link ADD CONSTRAINT planted UNIQUE (kind, rank, record_id)"],
    ["a missing index", "DROP INDEX pub.name_folded_idx"],
  ])("finds %s that only one side has", async (_, sql) => {
    const planted = await freshDatabase();
    try {
      await planted.asOwner(sql);
      expect(await drift(server(), planted.databaseUrl)).not.toEqual([]);
    } finally {
      await planted.drop();
    }
  });

  it("finds a column that only the schema has", async () => {
    const files = schemaFiles().map(({ path, content }) => ({
      path,
      content: content.replace("model PublicLink {", "model PublicLink {\n  planted String?"),
    }));
    expect(await drift(server(), db.databaseUrl, files)).toEqual([
      "Only the schema says: column pub.link.planted: text",
    ]);
  });
});
