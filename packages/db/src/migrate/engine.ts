/**
 * The official schema engine, compiled to WebAssembly. The native one is fetched from a download host that many
 * machines do not reach; this one comes with the packages.
 */
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import { MigrationAdapter } from "./adapter.ts";
import { migrationNames, migrationSql, type SchemaFile, schemaFiles } from "./files.ts";

type Diff = { readonly exitCode: number; readonly stdout: string | null };
type Target =
  | { readonly tag: "empty" }
  | { readonly tag: "schemaDatamodel"; readonly files: readonly SchemaFile[] };

/** The few calls of the engine that are used here; the package itself declares them loosely. */
type SchemaEngine = {
  diff(input: {
    from: Target;
    to: Target;
    script: true;
    exitCode: null;
    shadowDatabaseUrl: null;
    filters: typeof filters;
  }): Promise<Diff>;
  applyMigrations(input: {
    migrationsList: ReturnType<typeof migrationsList>;
    filters: typeof filters;
  }): Promise<{ appliedMigrationNames: string[] }>;
};

const filters = { externalTables: [], externalEnums: [] };

function migrationsList() {
  return {
    baseDir: "prisma/migrations",
    lockfile: { path: "migration_lock.toml", content: 'provider = "postgresql"' },
    shadowDbInitScript: "",
    migrationDirectories: migrationNames().map((name) => ({
      path: name,
      migrationFile: { path: "migration.sql", content: { tag: "ok" as const, value: migrationSql(name) } },
    })),
  };
}

type Glue = {
  SchemaEngine: { new: (options: object, log: () => void, factory: unknown) => Promise<SchemaEngine> };
};

async function instantiate(): Promise<Glue> {
  const folder = dirname(createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm"));
  const glue = await import(pathToFileURL(join(folder, "schema_engine_bg.js")).href);
  const compiled = await WebAssembly.compile(await readFile(join(folder, "schema_engine_bg.wasm")));
  const instance = await WebAssembly.instantiate(compiled, { "./schema_engine_bg.js": glue });
  glue.__wbg_set_wasm(instance.exports);
  (instance.exports.__wbindgen_start as () => void)();
  return glue as Glue;
}

/** The glue keeps views of one memory, so a second instance in the same process would read garbage. */
let instantiated: Promise<Glue> | undefined;

async function withEngine<T>(databaseUrl: string, use: (engine: SchemaEngine) => Promise<T>): Promise<T> {
  instantiated ??= instantiate();
  const glue = await instantiated;
  const adapter = new MigrationAdapter(databaseUrl);
  const datamodels = schemaFiles().map(({ path, content }) => [path, content]);
  try {
    const factory = bindMigrationAwareSqlAdapterFactory(adapter);
    return await use(await glue.SchemaEngine.new({ datamodels }, () => {}, factory));
  } finally {
    await adapter.close();
  }
}

/** Applies every migration that the database does not have yet, and names them. */
export function applyMigrations(databaseUrl: string): Promise<string[]> {
  return withEngine(databaseUrl, async (engine) => {
    const { appliedMigrationNames } = await engine.applyMigrations({
      migrationsList: migrationsList(),
      filters,
    });
    return appliedMigrationNames;
  });
}

/**
 * The SQL that leads from one schema to another; from nothing when `from` is null.
 * The engine wants a connection to open, though it reads no database for this.
 */
export function schemaDifference(
  databaseUrl: string,
  from: readonly SchemaFile[] | null,
  to: readonly SchemaFile[],
): Promise<string> {
  return withEngine(databaseUrl, async (engine) => {
    const { stdout } = await engine.diff({
      from: from === null ? { tag: "empty" } : { tag: "schemaDatamodel", files: from },
      to: { tag: "schemaDatamodel", files: to },
      script: true,
      exitCode: null,
      shadowDatabaseUrl: null,
      filters,
    });
    return stdout ?? "";
  });
}
