/** How the register is run, as far as signing in goes. Read at each request: what the row says now is what holds. */
import type { Transaction } from "@entente/db/clients";
import { type GroupRole, groupRolesSchema } from "@entente/domain/access/group-roles";

type Settings = {
  readonly secondFactorRequired: boolean;
  readonly localSignIn: boolean;
  readonly groupRoles: readonly GroupRole[];
};

/** The settings; a register that has set nothing asks for no second factor and takes passwords. */
export async function settingsOf(tx: Pick<Transaction, "setting">): Promise<Settings> {
  const row = await tx.setting.findUnique({
    where: { id: 1 },
    select: { secondFactorRequired: true, localSignIn: true, groupRoles: true },
  });
  if (!row) return { secondFactorRequired: false, localSignIn: true, groupRoles: [] };
  return { ...row, groupRoles: groupRolesSchema.parse(row.groupRoles) };
}

/** Whether this way in is open to an account: where passwords are for an emergency, only to who breaks the glass. */
export const isOpenTo = (
  account: { readonly breakGlass: boolean },
  method: string,
  { localSignIn }: Pick<Settings, "localSignIn">,
): boolean => localSignIn || method === "sso" || account.breakGlass;

/** Whether an account of this role must prove a second factor. */
export const mustProve = (role: string, { secondFactorRequired }: Settings): boolean =>
  secondFactorRequired && role !== "contributor";
