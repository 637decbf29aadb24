/** A PostgreSQL of the operator's own, given by DATABASE_URL, looked at before anything is asked of it. */
import { Client } from "pg";
import { BootFailure } from "./failure.ts";

/** The oldest PostgreSQL that is supported. */
export const oldestVersion = 15;

function failureOf(error: unknown, url: URL): BootFailure {
  const { code } = error as { code?: string };
  const where = `${url.hostname}:${url.port || 5432}`;
  if (code === "28P01" || code === "28000") {
    return new BootFailure(
      `DATABASE_URL is refused by ${where}: check the user name and the password.`,
      error,
    );
  }
  if (code === "3D000") {
    return new BootFailure(
      `There is no database "${url.pathname.slice(1)}" on ${where}: create it, then start again.`,
      error,
    );
  }
  return new BootFailure(
    `No PostgreSQL answers at ${where}, which DATABASE_URL names: check that it runs and that the address is right.`,
    error,
  );
}

function parse(databaseUrl: string): URL {
  const example = "postgresql://user:password@127.0.0.1:5432/entente";
  if (!URL.canParse(databaseUrl) || !/^postgres(ql)?:$/.test(new URL(databaseUrl).protocol)) {
    throw new BootFailure(
      `DATABASE_URL is not the address of a PostgreSQL database: write it like ${example}.`,
    );
  }
  return new URL(databaseUrl);
}

/**
 * Checks that the server answers and is new enough.
 * @throws BootFailure with one sentence that says what to mend
 */
export async function checkOwnServer(databaseUrl: string): Promise<void> {
  const url = parse(databaseUrl);
  const client = new Client({ connectionString: databaseUrl, connectionTimeoutMillis: 8000 });
  client.on("error", () => {});
  try {
    await client.connect();
  } catch (error) {
    throw failureOf(error, url);
  }
  try {
    const { rows } = await client.query<{ version: string }>(
      "SELECT current_setting('server_version_num') AS version",
    );
    const version = Math.floor(Number(rows[0]?.version) / 10_000);
    if (version < oldestVersion) {
      throw new BootFailure(
        `The server that DATABASE_URL names is PostgreSQL ${version}, and Entente needs ${oldestVersion} or newer.`,
      );
    }
  } finally {
    await client.end();
  }
}
