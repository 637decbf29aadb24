/** The register in which the access matrix is asked: its records, its people, a mail. */
import { anActor, anEntry, anInstitute, draftRecord, type TestRecord } from "@entente/db/testing/factories";
import { actorFrom } from "@entente/domain/access/actor-from";
import type { Actor } from "@entente/domain/access/authorize";
import { type Role, roles } from "@entente/domain/access/roles";
import { staffCallerOn } from "../staff-caller.ts";
import { flowStates } from "./flow-states.ts";
import { otherUnit, type Target, unit } from "./matrix-targets.ts";
import { type Caller, recordStates } from "./record-states.ts";
import { openRegister, type TestRegister } from "./register.ts";

export type World = {
  readonly register: TestRegister;
  readonly states: ReturnType<typeof recordStates>;
  readonly flow: ReturnType<typeof flowStates>;
  /** May do everything. */
  readonly everything: Caller;
  /** Somebody who was invited and has not come. */
  readonly invited: string;
  /** A mail in the outbox. */
  readonly letter: string;
  readonly records: Readonly<Record<Target, TestRecord>>;
  readonly actors: Readonly<Record<Role, Actor>>;
  /** Asks as this actor; null is nobody. */
  callerAs(actor: Actor | null): Caller;
  /** Who acts for an administrator that another one has suspended. */
  readonly suspended: Actor | null;
};

const naming = (unitId: string) =>
  anEntry({ post: [{ id: crypto.randomUUID(), type: "contact-person", exclusive: false, unitId }] });

async function suspendedActor({ db }: TestRegister, admin: Caller): Promise<Actor | null> {
  const { accountId } = await anActor(db.staff, "admin");
  await admin.people.suspend({ accountId, evenMyself: false });
  return actorFrom(await db.staff.account.findUniqueOrThrow({ where: { id: accountId } }));
}

/** Opens it. Drop its database when the tests are over. */
export async function openWorld(): Promise<World> {
  process.env.AUTH_SECRET ??= "a secret of the tests that is long enough";
  const register = await openRegister();
  const { db, actor } = register;
  const states = recordStates(register);
  const callerAs = (actor: Actor | null) => staffCallerOn({ db: db.staff, actor });
  const records = {
    own: naming(unit.id),
    foreign: naming(otherUnit.id),
    draft: naming(unit.id),
    trashed: naming(unit.id),
  };
  await register.publish(anInstitute(), unit, otherUnit, records.own, records.foreign, records.trashed);
  await draftRecord(db.staff, actor, records.draft);
  const mail = { key: "m", to: "ada@example.org", language: "en", subject: "News", body: "Here." };
  const actors = {} as Record<Role, Actor>;
  for (const role of roles) actors[role] = await anActor(db.staff, role);
  return {
    register,
    states,
    flow: flowStates(register, states),
    everything: callerAs(actor),
    invited: (await anActor(db.staff, "contributor")).accountId,
    letter: (await db.staff.mail.create({ data: mail })).id,
    records,
    actors,
    callerAs,
    suspended: await suspendedActor(register, callerAs(actors.admin)),
  };
}

/** Lays a record into the trash for as long as something is asked. */
export async function whileTrashed(
  { db }: TestRegister,
  recordId: string,
  ask: () => Promise<unknown>,
): Promise<unknown> {
  await db.asOwner("UPDATE edit.record SET trashed_at = now() WHERE id = $1", [recordId]);
  try {
    return await ask();
  } finally {
    await db.asOwner("UPDATE edit.record SET trashed_at = NULL WHERE id = $1", [recordId]);
  }
}
