/**
 * `pnpm --filter @entente/db migration <what it does>`: writes the migration that leads from the schema as it was at
 * the last migration to the schema as it is. Each migration keeps a copy of the schema that it leads to, under a name
 * that Prisma does not take for a part of the schema.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { startScratchServer } from "../scratch-server.ts";
import { schemaDifference } from "./engine.ts";
import { migrationNames, migrationsFolder, type SchemaFile, schemaFiles } from "./files.ts";

/** The schema that the last migration led to, as one file. */
function schemaBefore(): SchemaFile[] {
  const name = migrationNames()
    .reverse()
    .find((migration) => existsSync(join(migrationsFolder, migration, "schema-after.txt")));
  if (!name) throw new Error("No migration keeps a copy of the schema that it led to.");
  const content = readFileSync(join(migrationsFolder, name, "schema-after.txt"), "utf8");
  return [{ path: "prisma/schema.prisma", content }];
}

const words = process.argv
  .slice(2)
  .join("_")
  .toLowerCase()
  .replace(/[^a-z0-9]+/g, "_");

async function write() {
  const { variables, stop } = await startScratchServer();
  try {
    const sql = await schemaDifference(variables.TEST_SERVER_URL, schemaBefore(), schemaFiles());
    if (sql.trim() === "" || sql.includes("This is an empty migration")) {
      console.log("The schema says what the migrations make: there is nothing to write.");
      return;
    }
    const stamp = new Date().toISOString().replace(/\D/g, "").slice(0, 14);
    const folder = join(migrationsFolder, `${stamp}_${words}`);
    mkdirSync(folder);
    writeFileSync(join(folder, "migration.sql"), sql);
    const schema = schemaFiles().map(({ content }) => content);
    writeFileSync(join(folder, "schema-after.txt"), schema.join("\n"));
    console.log(`Wrote ${folder}/migration.sql. Read it before you commit it.`);
  } finally {
    await stop();
  }
}

if (words === "") {
  console.error("Say what the migration does: pnpm --filter @entente/db migration add_the_seat_of_a_unit");
  process.exitCode = 1;
} else await write();
