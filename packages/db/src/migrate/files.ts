/** Reads the Prisma schema and the migrations from the disk, in the form in which the schema engine takes them. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "../../prisma");
export const migrationsFolder = join(root, "migrations");

export type SchemaFile = { readonly path: string; readonly content: string };

/** Every file of the schema. */
export function schemaFiles(): SchemaFile[] {
  const names = ["schema.prisma", ...readdirSync(join(root, "models")).map((name) => `models/${name}`)];
  return names.map((name) => ({ path: `prisma/${name}`, content: readFileSync(join(root, name), "utf8") }));
}

/** The names of all migrations, oldest first. */
export function migrationNames(): string[] {
  return readdirSync(migrationsFolder)
    .filter((name) => existsSync(join(migrationsFolder, name, "migration.sql")))
    .sort();
}

/** The SQL of one migration. */
export const migrationSql = (name: string): string =>
  readFileSync(join(migrationsFolder, name, "migration.sql"), "utf8");
