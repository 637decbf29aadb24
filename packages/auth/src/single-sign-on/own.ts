/** A person parts their account from the provider. */
import type { StaffClient } from "@entente/db/clients";
import { staffClient } from "@entente/db/clients";
import { audit } from "@entente/db/publishing/audit";
import type { Language } from "@entente/domain/languages";
import { notify } from "../notice/notify.ts";
import type { Who } from "../session/who-sets-up.ts";

type Identity = { readonly issuer: string; readonly subject: string };

/** Does nothing where it is the only way in that they have. Sessions that began there end. */
export async function removeIdentity(
  { accountId, sessionId }: Who,
  { issuer, subject }: Identity,
  language: Language,
  db: StaffClient = staffClient(),
): Promise<boolean> {
  return db.$transaction(async (tx) => {
    const other = await tx.account.count({
      where: { id: accountId, OR: [{ passwordHash: { not: null } }, { passkeys: { some: {} } }] },
    });
    if (other === 0) return false;
    const { count } = await tx.identity.deleteMany({ where: { issuer, subject, accountId } });
    if (count === 0) return false;
    await tx.session.deleteMany({ where: { accountId, method: "sso", id: { not: sessionId } } });
    await audit(tx, { accountId, sessionId, action: "account.remove-identity", before: { issuer, subject } });
    await notify(tx, { accountId, occasion: "identity-removed", language });
    return true;
  });
}
