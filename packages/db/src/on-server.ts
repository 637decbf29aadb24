/** One short errand on a server, over a connection of its own. */
import { Client } from "pg";

export type Query = (sql: string, values?: unknown[]) => Promise<Record<string, unknown>[]>;

/** Connects, does the errand, and leaves. */
export async function onServer<T>(url: string, errand: (query: Query) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url });
  client.on("error", () => {});
  await client.connect();
  try {
    return await errand(async (sql, values) => (await client.query(sql, values)).rows);
  } finally {
    await client.end();
  }
}

/** The same address with another database. */
export function urlOf(url: string, database: string): string {
  const changed = new URL(url);
  changed.pathname = `/${database}`;
  return changed.href;
}
