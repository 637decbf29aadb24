/**
 * The PostgreSQL adapter of the schema engine, with scripts sent whole. The adapter's own way splits them at every
 * semicolon, which cuts functions in two, and runs the pieces on whichever connection is free.
 */
import { PrismaPg } from "@prisma/adapter-pg";
import { Client } from "pg";

/** Runs a script as one message, which PostgreSQL treats as one transaction. */
async function runWhole(databaseUrl: string, script: string): Promise<void> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query(script);
  } finally {
    await client.end();
  }
}

/** An adapter factory for migrations on one database. */
export class MigrationAdapter extends PrismaPg {
  readonly #databaseUrl: string;
  readonly #open: { dispose(): Promise<void> }[] = [];

  constructor(databaseUrl: string) {
    super({ connectionString: databaseUrl });
    this.#databaseUrl = databaseUrl;
  }

  override async connect() {
    const adapter = await super.connect();
    adapter.executeScript = (script: string) => runWhole(this.#databaseUrl, script);
    this.#open.push(adapter);
    return adapter;
  }

  /** Ends the connections, which the engine leaves open. */
  async close(): Promise<void> {
    await Promise.all(this.#open.splice(0).map((adapter) => adapter.dispose()));
  }
}
