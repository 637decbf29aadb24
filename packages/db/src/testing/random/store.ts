/** The store as a random sequence reaches it: as staff, and as the owner over one connection that stays open. */
import { Client } from "pg";
import { openStaffClient, type StaffClient } from "../../clients.ts";
import type { Query } from "../../on-server.ts";

export type Store = { readonly staff: StaffClient; readonly asOwner: Query; close(): Promise<void> };

export async function openStore(urls: { databaseUrl: string; staffUrl: string }): Promise<Store> {
  const owner = new Client({ connectionString: urls.databaseUrl });
  // A server that is stopped says so to whoever asks next.
  owner.on("error", () => {});
  await owner.connect();
  const staff = openStaffClient(urls.staffUrl);
  return {
    staff,
    asOwner: async (sql, values) => (await owner.query(sql, values)).rows,
    close: async () => {
      await Promise.allSettled([owner.end(), staff.$disconnect()]);
    },
  };
}
