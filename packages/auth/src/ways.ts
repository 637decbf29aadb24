/** Which ways into the desk its sign-in page offers. It depends on the register alone and on nobody's account. */
import { type StaffClient, staffClient } from "@entente/db/clients";
import { settingsOf } from "./settings.ts";
import { provider } from "./single-sign-on/provider.ts";

export type Ways = {
  /** What people call the provider of single sign-on, or null where there is none. */
  readonly singleSignOn: string | null;
  /** Passwords and passkeys are for everybody, not only for an emergency. */
  readonly local: boolean;
};

export async function waysIn(db: StaffClient = staffClient()): Promise<Ways> {
  return { singleSignOn: provider()?.name ?? null, local: (await settingsOf(db)).localSignIn };
}
