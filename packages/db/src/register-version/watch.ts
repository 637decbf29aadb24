/**
 * Asks for the register version over a connection of its own, on which each move is also announced. A connection that
 * was cut announces nothing, but is noticed at the next question and opened anew.
 */
import { Client } from "pg";

/** What a page depends on besides its address. */
export type PublicState = { readonly version: string; readonly timeZone: string };

export type Watch = {
  /** @throws the driver's error when the database does not answer within a few seconds, twice */
  read(): Promise<PublicState>;
  close(): Promise<void>;
};

const question = {
  name: "register-version",
  text: `SELECT version::text, coalesce((SELECT time_zone FROM pub.institute LIMIT 1), 'UTC') AS "timeZone"
    FROM pub.register_version`,
};

const patience = { connectionTimeoutMillis: 3000, query_timeout: 2000, keepAlive: true };

/** Opens the connection with the first question. `onMove` is called when a move is announced. */
export function watchVersion(url: string, onMove: () => void): Watch {
  let open: Promise<Client> | null = null;

  const connect = (): Promise<Client> => {
    const client = new Client({ connectionString: url, ...patience });
    const listening = client
      .connect()
      .then(() => client.query("LISTEN register_version"))
      .then(() => client);
    client.on("notification", onMove);
    client.on("error", () => {
      // A line that ends late takes no newer one with it.
      if (open === listening) open = null;
    });
    return listening;
  };

  const ask = async (): Promise<PublicState> => {
    open ??= connect();
    const mine = open;
    try {
      const { rows } = await (await mine).query<PublicState>(question);
      if (!rows[0])
        throw new Error("The database has no register version. `npm start` brings it up to date.");
      return rows[0];
    } catch (error) {
      if (open === mine) open = null;
      void mine.then((client) => client.end()).catch(() => {});
      throw error;
    }
  };

  return {
    read: () => ask().catch(ask),
    async close() {
      const closing = open;
      open = null;
      await closing?.then((client) => client.end()).catch(() => {});
    },
  };
}
