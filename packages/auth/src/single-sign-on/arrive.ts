/**
 * Somebody comes back from the provider. An account is theirs by issuer and subject alone; an address that somebody
 * else says is theirs opens nothing.
 */
import { endSessions } from "@entente/db/account/end-sessions";
import { takeLink } from "@entente/db/account/link";
import { changingWaysIn } from "@entente/db/account/ways-in";
import type { StaffClient, Transaction } from "@entente/db/clients";
import { audit } from "@entente/db/publishing/audit";
import { type GroupRole, roleOfGroups } from "@entente/domain/access/group-roles";
import { Refusal } from "@entente/domain/errors";
import type { Language } from "@entente/domain/languages";
import { notify } from "../notice/notify.ts";
import { settingsOf } from "../settings.ts";
import type { Known } from "./claims.ts";
import type { Errand } from "./errand.ts";

export type Arrival =
  | { readonly outcome: "known"; readonly accountId: string; readonly joinedIn: string | null }
  /** Nobody gave them access; or their address belongs to an account that they must join themselves. */
  | { readonly outcome: "refused" | "taken" | "over" };

const columns = {
  id: true,
  role: true,
  scopeUnits: true,
  scopeLanguages: true,
  roleByGroups: true,
  breakGlass: true,
  suspendedAt: true,
} as const;

/** A role and scope as the account's row keeps them. */
function given(groups: readonly string[], groupRoles: readonly GroupRole[]) {
  const role = roleOfGroups(groups, groupRoles);
  return (
    role && {
      role: role.role,
      scopeUnits: [...(role.scope.units ?? [])],
      scopeLanguages: [...(role.scope.languages ?? [])],
      roleByGroups: true,
    }
  );
}

const accountOf = (errand: Errand): string =>
  errand.kind === "join" ? errand.person.actor.accountId : errand.link.accountId;

type Act = { readonly language: Language; readonly now: Date };

/** Does what they came for. False where it can no longer be done. */
async function run(tx: Transaction, errand: Errand, known: Known, { language, now }: Act): Promise<boolean> {
  if (errand.kind === "invitation" && !(await takeLink(tx, errand.link, now))) return false;
  const accountId = accountOf(errand);
  const sessionId = errand.kind === "join" ? errand.person.sessionId : undefined;
  const identity = { issuer: known.issuer, subject: known.subject };
  const { count } = await tx.identity.createMany({
    data: [{ ...identity, accountId }],
    skipDuplicates: true,
  });
  if (count === 0) return true;
  await audit(tx, { accountId, sessionId, action: "account.join-identity", after: identity });
  await notify(tx, { accountId, occasion: "identity-joined", language });
  return true;
}

/** An account for somebody whom a group lets in and who has none. */
async function makeAccount(tx: Transaction, known: Known, access: NonNullable<ReturnType<typeof given>>) {
  const { email, name, issuer, subject } = known;
  if (!email) return "refused";
  if ((await tx.account.count({ where: { email } })) > 0) return "taken";
  const identities = { create: { issuer, subject } };
  const data = { email, name: name ?? email, ...access, identities };
  const account = await tx.account.create({ data, select: columns });
  const after = { email, role: access.role, by: "single sign-on" };
  await audit(tx, { accountId: account.id, action: "account.create", after });
  return account;
}

type Row = Exclude<Awaited<ReturnType<typeof makeAccount>>, string>;

/** Where groups no longer give what they gave, what was begun while they did ends as well. */
async function shutOut(tx: Transaction, accountId: string): Promise<false> {
  const sessions = await endSessions(tx, accountId);
  const after = { sessions, by: "single sign-on" };
  if (sessions.length > 0) await audit(tx, { accountId, action: "account.end-session", after });
  return false;
}

/**
 * Groups change what an account may do at each sign-in. False where they used to give it and no longer do.
 * @throws Refusal "locks-out" where nobody would administer the register any more
 */
async function applyGroups(tx: Transaction, row: Row, access: ReturnType<typeof given>): Promise<boolean> {
  if (row.breakGlass) return true;
  if (!access) return row.roleByGroups ? shutOut(tx, row.id) : true;
  const { role, scopeUnits, scopeLanguages, roleByGroups } = row;
  const before = { role, scopeUnits, scopeLanguages, roleByGroups };
  if (JSON.stringify(before) === JSON.stringify(access)) return true;
  await changingWaysIn(tx, async () => {
    await tx.account.update({ where: { id: row.id }, data: access, select: { id: true } });
    const after = { ...access, by: "single sign-on" };
    await audit(tx, { accountId: row.id, action: "account.change-access", before, after });
  });
  return true;
}

type Coming = {
  readonly known: Known;
  readonly errand: Errand | "over" | null;
  /** Of mails that tell of it. */
  readonly language: Language;
  readonly now: Date;
};

/** Finds or makes the account of whom the provider names. The last administrator stays one, whatever their groups say. */
export async function arrive(db: StaffClient, coming: Coming): Promise<Arrival> {
  try {
    return await arriveWith(db, coming, true);
  } catch (error) {
    if (!(error instanceof Refusal) || error.refusal !== "locks-out") throw error;
    return arriveWith(db, coming, false);
  }
}

async function arriveWith(
  db: StaffClient,
  { known, errand, language, now }: Coming,
  byGroups: boolean,
): Promise<Arrival> {
  if (errand === "over") return { outcome: "over" };
  return db.$transaction(async (tx) => {
    const where = { issuer_subject: { issuer: known.issuer, subject: known.subject } };
    const find = () => tx.identity.findUnique({ where, select: { account: { select: columns } } });
    const before = await find();
    // Each identity opens one account, and stays with it until it is parted from it.
    if (errand && before && before.account.id !== accountOf(errand)) return { outcome: "taken" };
    if (errand && !(await run(tx, errand, known, { language, now }))) return { outcome: "over" };
    const access = given(known.groups, (await settingsOf(tx)).groupRoles);
    const identity = before ?? (await find());
    const row = identity?.account ?? (access ? await makeAccount(tx, known, access) : "refused");
    if (typeof row === "string") return { outcome: row };
    if (row.suspendedAt) return { outcome: "refused" };
    if (byGroups && !(await applyGroups(tx, row, access))) return { outcome: "refused" };
    await tx.identity.update({ where, data: { lastUsedAt: now }, select: { subject: true } });
    const joinedIn = errand?.kind === "join" ? errand.person.sessionId : null;
    return { outcome: "known", accountId: row.id, joinedIn };
  });
}
