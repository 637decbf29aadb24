/** Registers of several sizes: the first register, with so many generated entries beside it, each on a server of its own. */
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Prepared, prepareDatabase } from "@entente/db/boot/prepare";
import { openPublicClient, openStaffClient, type PublicClient, type StaffClient } from "@entente/db/clients";
import type { Actor } from "@entente/domain/access/authorize";
import { fill } from "../desk/fill.ts";

export type Register = {
  readonly count: number;
  readonly folder: string;
  readonly database: Prepared;
  readonly staff: StaffClient;
  readonly visitor: PublicClient;
  readonly actor: Actor;
  /** The ids of the generated entries; `entry-7` stands at place 7. */
  readonly entries: readonly string[];
  /** Leaves the folder, so that the register can be started from it. */
  stop(): Promise<void>;
};

export async function registerOf(count: number): Promise<Register> {
  const folder = mkdtempSync(join(tmpdir(), "entente-bench-"));
  // Under root the server runs as another user, who must get through.
  chmodSync(folder, 0o755);
  const database = await prepareDatabase({ folder, log: () => {} });
  const owner = openStaffClient(database.databaseUrl);
  const staff = openStaffClient(database.staffUrl);
  const visitor = openPublicClient(database.publicUrl);
  const { id: accountId, name } = await owner.account.create({
    data: { email: "bench@example.org", name: "Bench", role: "publisher" },
    select: { id: true, name: true },
  });
  const entries = await fill(owner, database.databaseUrl, accountId, count);
  await owner.$disconnect();
  return {
    count,
    folder,
    database,
    staff,
    visitor,
    actor: { accountId, name, role: "publisher", scope: { units: null, languages: null } },
    entries,
    async stop() {
      await Promise.all([staff.$disconnect(), visitor.$disconnect()]);
      await database.stop();
    },
  };
}

export const remove = (folder: string) => rmSync(folder, { recursive: true, force: true });
