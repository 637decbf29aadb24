/** The settings of the desk change: seen by whoever comes next, told in the log, and never a trap. */
import type { Authorized } from "@entente/domain/access/authorize";
import type { Settings } from "@entente/domain/access/settings";
import { Refusal } from "@entente/domain/errors";
import type { StaffClient, Transaction } from "../clients.ts";
import type { Prisma } from "../generated/prisma/client.ts";
import { audit } from "../publishing/audit.ts";
import { changingWaysIn } from "./ways-in.ts";

const columns = { fourEyes: true, secondFactorRequired: true, localSignIn: true, groupRoles: true } as const;

export type Configuration = {
  readonly settings: Settings;
  /** When they were saved last, as the form saw it. */
  readonly seen: Date;
  /** Said by somebody who has read whom the change locks out. */
  readonly confirmed: boolean;
};

async function demandConsent(
  tx: Transaction,
  lockedOut: readonly string[],
  confirmed: boolean,
): Promise<void> {
  if (lockedOut.length === 0 || confirmed) return;
  const accounts = await tx.account.findMany({
    where: { id: { in: [...lockedOut] } },
    select: { id: true, name: true },
    orderBy: { name: "asc" },
  });
  throw new Refusal(
    "not-confirmed",
    "Some people could not sign in any more. Confirm that this is meant.",
    accounts.map(({ id, name }) => ({ path: ["locked-out", id], message: name })),
  );
}

/** @throws Refusal "version-conflict", "locks-out" or "not-confirmed" */
export async function configure(
  db: StaffClient,
  { actor: { accountId, sessionId } }: Authorized<"register.configure">,
  { settings, seen, confirmed }: Configuration,
): Promise<void> {
  await db.$transaction(async (tx) => {
    const lockedOut = await changingWaysIn(tx, async () => {
      const before = await tx.setting.findUniqueOrThrow({ where: { id: 1 }, select: columns });
      const { count } = await tx.setting.updateMany({
        where: { id: 1, updatedAt: seen },
        data: {
          ...settings,
          groupRoles: settings.groupRoles as Prisma.InputJsonArray,
          updatedAt: new Date(),
        },
      });
      if (count === 0) {
        throw new Refusal("version-conflict", "Somebody else changed the settings. Load them again.");
      }
      await audit(tx, { accountId, sessionId, action: "register.configure", before, after: settings });
    });
    await demandConsent(tx, lockedOut, confirmed);
  });
}
