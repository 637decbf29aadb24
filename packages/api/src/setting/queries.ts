/** How the desk is run. */

import type { StaffClient } from "@entente/db/clients";
import { givenTransport } from "@entente/db/mail/transport";
import { singleSignOnIsGiven } from "@entente/db/single-sign-on";
import type { Authorized } from "@entente/domain/access/authorize";
import type { Settings } from "@entente/domain/access/settings";
import type { SettingView } from "./view.ts";

export async function readSetting(
  db: StaffClient,
  _: Authorized<"register.configure">,
): Promise<SettingView> {
  const { updatedAt, groupRoles, ...rest } = await db.setting.findUniqueOrThrow({
    where: { id: 1 },
    select: {
      fourEyes: true,
      secondFactorRequired: true,
      localSignIn: true,
      groupRoles: true,
      updatedAt: true,
    },
  });
  return {
    settings: { ...rest, groupRoles: groupRoles as Settings["groupRoles"] },
    updatedAt,
    singleSignOn: singleSignOnIsGiven(),
    mailServer: givenTransport() !== null,
  };
}
