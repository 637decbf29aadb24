/**
 * Drift is a difference between what the migrations make and what the schema says. Both are laid out in databases of
 * their own and their catalogs are compared: columns, types, defaults, keys, and the indexes that Prisma can state.
 */
import { onServer, type Query, urlOf } from "../on-server.ts";
import { schemaDifference } from "./engine.ts";
import { type SchemaFile, schemaFiles } from "./files.ts";

const catalog = `
  SELECT format('column %s.%s.%s: %s%s%s', n.nspname, c.relname, a.attname, format_type(a.atttypid, a.atttypmod),
                CASE WHEN a.attnotnull THEN ' not null' ELSE '' END,
                coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid), '')) AS line
  FROM pg_attribute a
  JOIN pg_class c ON c.oid = a.attrelid AND c.relkind = 'r'
  JOIN pg_namespace n ON n.oid = c.relnamespace AND n.nspname IN ('edit', 'pub')
  LEFT JOIN pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum
  WHERE a.attnum > 0 AND NOT a.attisdropped
  UNION ALL
  SELECT format('key %s on %s: %s', k.conname, k.conrelid::regclass, pg_get_constraintdef(k.oid))
  FROM pg_constraint k
  JOIN pg_namespace n ON n.oid = k.connamespace AND n.nspname IN ('edit', 'pub')
  WHERE k.contype IN ('p', 'f', 'u')
  UNION ALL
  SELECT format('index: %s', pg_get_indexdef(i.indexrelid))
  FROM pg_index i
  JOIN pg_class c ON c.oid = i.indrelid
  JOIN pg_namespace n ON n.oid = c.relnamespace AND n.nspname IN ('edit', 'pub')
  WHERE NOT i.indisexclusion AND i.indexprs IS NULL
  ORDER BY line`;

/** What a database consists of, one line a thing. */
export async function catalogOf(query: Query): Promise<string[]> {
  return (await query(catalog)).map(({ line }) => String(line));
}

const extensions = ["btree_gist", "pg_trgm", "unaccent"]
  .map((name) => `CREATE EXTENSION IF NOT EXISTS ${name};`)
  .join("\n");

/** The catalog of a scratch database that is laid out straight from the schema. */
async function catalogOfSchema(serverUrl: string, files: readonly SchemaFile[]): Promise<string[]> {
  const name = `entente_drift_${process.pid}_${Date.now()}`;
  await onServer(serverUrl, (query) => query(`CREATE DATABASE "${name}"`));
  try {
    const sql = await schemaDifference(urlOf(serverUrl, name), null, files);
    return await onServer(urlOf(serverUrl, name), async (query) => {
      await query(`${extensions}\n${sql}`);
      return catalogOf(query);
    });
  } finally {
    await onServer(serverUrl, (query) => query(`DROP DATABASE "${name}" WITH (FORCE)`));
  }
}

/**
 * Every difference between a migrated database and the schema, as sentences; empty when there is none.
 * @param serverUrl where scratch databases may be made
 * @param migratedUrl a database that has every migration
 */
export async function drift(
  serverUrl: string,
  migratedUrl: string,
  files: readonly SchemaFile[] = schemaFiles(),
): Promise<string[]> {
  const made = await onServer(migratedUrl, catalogOf);
  const said = await catalogOfSchema(serverUrl, files);
  if (made.length === 0 || said.length === 0) throw new Error("The drift check read an empty catalog.");
  return [
    ...made.filter((line) => !said.includes(line)).map((line) => `Only the migrations make: ${line}`),
    ...said.filter((line) => !made.includes(line)).map((line) => `Only the schema says: ${line}`),
  ];
}
