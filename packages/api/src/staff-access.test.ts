import {
  aNote,
  anActor,
  anEntry,
  anInstitute,
  anInvitation,
  aUnit,
  draftRecord,
  type TestRecord,
} from "@entente/db/testing/factories";
import type { Actor } from "@entente/domain/access/authorize";
import { type Role, roles, type Scope } from "@entente/domain/access/roles";
import { TRPCError } from "@trpc/server";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { staffCallerOn } from "./staff-caller.ts";
import { flowStates } from "./testing/flow-states.ts";
import { proceduresOf } from "./testing/procedures.ts";
import { type Caller, recordStates, saveFacts } from "./testing/record-states.ts";
import { openRegister, type TestRegister } from "./testing/register.ts";

/** "own" names the unit of the scope, "foreign" another; "draft" names the own unit and was never published. */
const targets = ["own", "foreign", "draft"] as const;
type Target = (typeof targets)[number];

const unit = aUnit();
const otherUnit = aUnit();
const scopes = {
  everywhere: { units: null, languages: null },
  "one unit": { units: [unit.id], languages: null },
  "one language": { units: null, languages: ["nl"] },
} as const satisfies Record<string, Scope>;
type ScopeName = keyof typeof scopes;

type Row = {
  readonly ask: (caller: Caller, recordId: string) => Promise<unknown>;
  readonly may: Readonly<Record<Role, Readonly<Record<ScopeName, readonly Target[]>>>>;
};

const all = { everywhere: targets, "one unit": targets, "one language": targets };
const inUnit = { ...all, "one unit": ["own", "draft"] } as const;
/** These procedures are asked to touch the shared facts, which are in no language's scope. */
const factsInUnit = { ...inUnit, "one language": [] } as const;
const none = { everywhere: [], "one unit": [], "one language": [] } as const;

const same = (cells: Row["may"][Role]): Row["may"] => ({
  contributor: cells,
  publisher: cells,
  admin: cells,
});

/** What concerns the register as a whole is for administrators whose scope is everywhere. */
const administrators: Row["may"] = {
  contributor: none,
  publisher: none,
  admin: { everywhere: targets, "one unit": [], "one language": [] },
};

const publishersOf = (cells: Row["may"][Role]): Row["may"] => ({
  contributor: none,
  publisher: cells,
  admin: cells,
});

let register: TestRegister;
let states: ReturnType<typeof recordStates>;
let flow: ReturnType<typeof flowStates>;
/** Somebody who was invited and has not come. */
let invited: string;
/** A mail in the outbox. */
let letter: string;
const records = {} as Record<Target, TestRecord>;

async function findInList(caller: Caller, recordId: string) {
  const { records: list } = await caller.record.list({ language: "en" });
  demandAmong(list, recordId);
}

async function findInMatrix(caller: Caller, recordId: string) {
  const all = { language: "en", kind: null, unitId: null, state: null, of: null, page: 1 } as const;
  const { rows } = await caller.translation.matrix(all);
  demandAmong(rows, recordId);
}

const confirm = (caller: Caller, recordId: string) => {
  const source = "Convention (en)";
  const what = { language: "nl", from: "en", path: "title", source, translation: "Convention (nl)" } as const;
  return caller.translation.confirm({ recordId, ...what });
};

const pair = { language: "nl", from: "en" } as const;
const handOut = (caller: Caller, recordId: string) =>
  caller.translation.handOut({ ...pair, recordId, which: "all" });

/** A file says of each record whether it may be written. */
async function takeIn(caller: Caller, recordId: string) {
  const { xml } = await handOut(callerAs(register.actor), recordId);
  const changed = xml.replace(/(<unit id="purpose"[\s\S]*?<target[^>]*>)[^<]*/, `$1${crypto.randomUUID()}`);
  const { units, saved } = await caller.translation.takeIn({ xml: changed, dryRun: false, chosen: [] });
  if (units.some(({ outcome }) => outcome === "not-allowed")) throw new TRPCError({ code: "FORBIDDEN" });
  expect(saved).toBe(1);
}

/** What is not in a list is refused in its way. */
function demandAmong(list: readonly { readonly id: string }[], recordId: string) {
  if (!list.some(({ id }) => id === recordId)) throw new TRPCError({ code: "FORBIDDEN" });
}

/** Saves the settings as they stand. */
async function saveSettings(caller: Caller) {
  const { updatedAt } = await register.db.staff.setting.findUniqueOrThrow({ where: { id: 1 } });
  const settings = { fourEyes: false, secondFactorRequired: false, localSignIn: true, groupRoles: [] };
  return caller.setting.save({ settings, seen: updatedAt, confirmed: false });
}

const aFile = () => ({
  actId: crypto.randomUUID(),
  csv: `name,email,role\nAda Test,${crypto.randomUUID()}@example.org,contributor`,
  language: "en" as const,
});
const firstFacts = { part: "shared", version: 1 } as const;

/** Who may restore learns that the draft that was never published has no version. */
const notThere = (error: unknown) => {
  if ((error as TRPCError).code !== "NOT_FOUND") throw error;
};

const previewRestore = (caller: Caller, recordId: string) =>
  caller.history.previewRestore({ recordId, language: "en", ...firstFacts }).catch(notThere);

async function restore(caller: Caller, recordId: string) {
  const everything = staffCallerOn({ db: register.db.staff, actor: register.actor });
  const { counter } = await everything.record.read({ recordId });
  return caller.history.restore({ recordId, counter, ...firstFacts }).catch(notThere);
}

const act = () => ({ changeSetId: crypto.randomUUID() });

async function publishFacts(caller: Caller, recordId: string) {
  await states.change(recordId);
  return caller.record.publish({ recordId, parts: ["shared"], note: aNote, ...act() });
}

async function findByName(caller: Caller, recordId: string) {
  await states.live(recordId);
  demandAmong(await caller.record.find({ query: "convention", language: "en" }), recordId);
}

async function withdrawFacts(caller: Caller, recordId: string) {
  await states.live(recordId);
  const why = { sort: "explained", explanation: aNote } as const;
  return caller.record.withdraw({ recordId, parts: ["shared"], ...why, ...act() });
}

async function revertAddress(caller: Caller, recordId: string) {
  await states.renamed(recordId);
  return caller.record.revertAddress({ recordId, ...act() });
}

/** Everything here was public once, so that a contributor's own trash is another matter. */
async function trashed(ask: () => Promise<unknown>, recordId: string, before: "withdrawn" | "trashed") {
  await states.withdrawn(recordId);
  if (before === "trashed") await states.trash(recordId);
  try {
    await ask();
  } finally {
    await states.restore(recordId);
  }
}

async function findInTrash(caller: Caller, recordId: string) {
  demandAmong(await caller.record.trashList({ language: "en" }), recordId);
}

/** Who may ask what of which record. A procedure that is missing here fails the first test. */
const matrix: Readonly<Record<string, Row>> = {
  "account.me": { ask: (caller) => caller.account.me(), may: same(all) },
  "claim.find": { ask: (caller) => caller.claim.find({ language: "en", query: "x" }), may: same(all) },
  "claim.usedIn": { ask: (caller) => caller.claim.usedIn({ language: "en", ids: [] }), may: same(all) },
  "claim.named": { ask: (caller) => caller.claim.named({ language: "en", ids: [] }), may: same(all) },
  "review.queue": { ask: (caller) => caller.review.queue({ language: "en" }), may: same(all) },
  "review.ofRecord": { ask: (caller, recordId) => caller.review.ofRecord({ recordId }), may: same(inUnit) },
  "review.submit": {
    ask: async (caller, recordId) => {
      await states.change(recordId);
      const submission = { id: crypto.randomUUID(), recordId, parts: ["shared" as const], note: null };
      await caller.review.submit(submission);
      await caller.review.takeBack({ submissionId: submission.id });
    },
    may: same(factsInUnit),
  },
  "review.takeBack": {
    ask: async (caller, recordId) => {
      await states.change(recordId);
      const submissionId = crypto.randomUUID();
      await caller.review.submit({ id: submissionId, recordId, parts: ["shared"], note: null });
      return caller.review.takeBack({ submissionId });
    },
    may: same(factsInUnit),
  },
  "review.approve": {
    ask: (caller, recordId) =>
      flow.handedIn(recordId, (submissionId) => caller.review.approve({ submissionId })),
    may: publishersOf(factsInUnit),
  },
  "review.return": {
    ask: (caller, recordId) =>
      flow.handedIn(recordId, (submissionId) =>
        caller.review.return({ submissionId, commentId: crypto.randomUUID(), body: "Not yet" }),
      ),
    may: publishersOf(factsInUnit),
  },
  "review.comment": {
    ask: (caller, recordId) => caller.review.comment({ id: crypto.randomUUID(), recordId, body: "A remark" }),
    may: same(inUnit),
  },
  "review.settle": {
    ask: (caller, recordId) => flow.commented(recordId, (commentId) => caller.review.settle({ commentId })),
    may: same(inUnit),
  },
  "review.look": {
    ask: (caller, recordId) =>
      flow.unseen(recordId, (changeSetId) => caller.review.look({ changeSetId, recordId, remark: null })),
    may: publishersOf(inUnit),
  },
  "schedule.list": { ask: (caller) => caller.schedule.list({ language: "en" }), may: same(all) },
  "schedule.ofRecord": {
    ask: (caller, recordId) => caller.schedule.ofRecord({ recordId }),
    may: same(inUnit),
  },
  "schedule.create": {
    ask: (caller, recordId) => flow.unplanned(recordId, () => caller.schedule.create(flow.plan(recordId))),
    may: publishersOf(factsInUnit),
  },
  "schedule.cancel": {
    ask: (caller, recordId) => flow.planned(recordId, (id) => caller.schedule.cancel({ id })),
    may: publishersOf(factsInUnit),
  },
  "guest.ofRecord": { ask: (caller, recordId) => caller.guest.ofRecord({ recordId }), may: same(inUnit) },
  "guest.create": {
    ask: (caller, recordId) =>
      caller.guest.create({ id: crypto.randomUUID(), recordId, guest: "The secretariat" }),
    may: same(inUnit),
  },
  "guest.end": {
    ask: (caller, recordId) => flow.shown(recordId, (id) => caller.guest.end({ id })),
    may: same(inUnit),
  },
  "mail.list": { ask: (caller) => caller.mail.list({}), may: administrators },
  "audit.list": { ask: (caller) => caller.audit.list({ language: "en" }), may: administrators },
  "audit.checkChain": { ask: (caller) => caller.audit.checkChain(), may: administrators },
  "audit.beginExport": { ask: (caller) => caller.audit.beginExport({ format: "csv" }), may: administrators },
  "mail.read": {
    ask: async (caller) => caller.mail.read({ id: letter }),
    may: administrators,
  },
  "mail.resend": {
    ask: (caller) => caller.mail.resend({ id: letter, attempts: 0 }),
    may: administrators,
  },
  "setting.read": { ask: (caller) => caller.setting.read(), may: administrators },
  "setting.save": { ask: saveSettings, may: administrators },
  "start.page": { ask: (caller) => caller.start.page({ language: "en" }), may: same(all) },
  "start.attention": {
    ask: (caller) => caller.start.attention({ language: "en", kind: "post-vacant" }),
    may: same(all),
  },
  "people.list": { ask: (caller) => caller.people.list({ language: "en" }), may: administrators },
  "people.find": {
    ask: (caller) => caller.people.find({ accountId: invited, language: "en" }),
    may: administrators,
  },
  "people.units": { ask: (caller) => caller.people.units({ language: "en" }), may: administrators },
  "people.invite": {
    ask: (caller) => caller.people.invite({ ...anInvitation(), accountId: crypto.randomUUID() }),
    may: administrators,
  },
  "people.checkCsv": { ask: (caller) => caller.people.checkCsv(aFile()), may: administrators },
  "people.inviteFromCsv": { ask: (caller) => caller.people.inviteFromCsv(aFile()), may: administrators },
  "people.resendInvitation": {
    ask: (caller) => caller.people.resendInvitation({ accountId: invited, language: "en" }),
    may: administrators,
  },
  "people.revokeInvitation": {
    ask: (caller) => caller.people.revokeInvitation({ accountId: invited }),
    may: administrators,
  },
  "people.change": {
    ask: (caller) => {
      const { email, language, ...access } = anInvitation();
      return caller.people.change({ ...access, accountId: invited, breakGlass: false });
    },
    may: administrators,
  },
  "people.suspend": {
    ask: (caller) => caller.people.suspend({ accountId: invited, evenMyself: false }),
    may: administrators,
  },
  "people.reinstate": {
    ask: (caller) => caller.people.reinstate({ accountId: invited }),
    may: administrators,
  },
  "people.endSessions": {
    ask: (caller) => caller.people.endSessions({ accountId: invited }),
    may: administrators,
  },
  "people.removeFactors": {
    ask: (caller) => caller.people.removeFactors({ accountId: invited }),
    may: administrators,
  },
  "translation.matrix": { ask: findInMatrix, may: same(inUnit) },
  "translation.read": {
    ask: (caller, recordId) =>
      caller.translation.read({ recordId, language: "nl", from: null, reader: "en" }),
    may: same(inUnit),
  },
  "translation.confirm": { ask: confirm, may: same(inUnit) },
  "translation.handOut": { ask: handOut, may: same(inUnit) },
  "translation.takeIn": { ask: takeIn, may: same(inUnit) },
  "history.list": {
    ask: (caller, recordId) => caller.history.list({ recordId, language: "en", only: null, before: null }),
    may: same(inUnit),
  },
  "history.compare": {
    ask: (caller, recordId) =>
      caller.history.compare({ recordId, language: "en", from: "live", to: "draft" }),
    may: same(inUnit),
  },
  "history.previewRestore": { ask: previewRestore, may: same(inUnit) },
  "history.restore": { ask: restore, may: same(factsInUnit) },
  "presence.pulse": {
    ask: (caller, recordId) => caller.presence.pulse({ recordId, window: crypto.randomUUID(), counter: 0 }),
    may: same(inUnit),
  },
  "pending.read": {
    ask: (caller, recordId) => caller.pending.read({ recordId, language: "en" }),
    may: same(inUnit),
  },
  "preview.hints": {
    ask: (caller, recordId) => caller.preview.hints({ recordId, language: "en", reader: "en" }),
    may: same(inUnit),
  },
  "preview.page": {
    ask: (caller, recordId) => caller.preview.page({ recordId, language: "en", revisionId: null }),
    may: same(inUnit),
  },
  "reference.owner": {
    ask: (caller, recordId) => caller.reference.owner({ kind: "entry", slug: "no-such-address", recordId }),
    may: same(all),
  },
  "reference.names": {
    // Names of what a form names, in or out of scope: a unit's person may sit in another unit.
    ask: (caller, recordId) => caller.reference.names({ recordIds: [recordId], language: "en" }),
    may: same(all),
  },
  "record.find": { ask: findByName, may: same(all) },
  "record.list": { ask: findInList, may: same(inUnit) },
  "record.missing": { ask: (caller, recordId) => caller.record.missing({ recordId }), may: same(inUnit) },
  "record.publish": { ask: publishFacts, may: publishersOf(factsInUnit) },
  "record.read": { ask: (caller, recordId) => caller.record.read({ recordId }), may: same(inUnit) },
  "record.restore": {
    ask: (caller, recordId) => trashed(() => caller.record.restore({ recordId }), recordId, "trashed"),
    may: publishersOf(inUnit),
  },
  "record.revertAddress": { ask: revertAddress, may: publishersOf(factsInUnit) },
  "record.save": {
    ask: (caller, recordId) => saveFacts(callerAs(register.actor), caller, recordId),
    may: same(factsInUnit),
  },
  "record.status": { ask: (caller, recordId) => caller.record.status({ recordId }), may: same(inUnit) },
  "record.trash": {
    ask: (caller, recordId) => trashed(() => caller.record.trash({ recordId }), recordId, "withdrawn"),
    may: publishersOf(inUnit),
  },
  "record.trashList": {
    ask: (caller, recordId) => trashed(() => findInTrash(caller, recordId), recordId, "trashed"),
    may: same(inUnit),
  },
  "record.usedIn": {
    ask: (caller, recordId) => caller.record.usedIn({ recordId, language: "en" }),
    may: same(inUnit),
  },
  "record.withdraw": { ask: withdrawFacts, may: publishersOf(factsInUnit) },
};

const actors = {} as Record<Role, Actor>;
beforeAll(async () => {
  register = await openRegister();
  states = recordStates(register);
  flow = flowStates(register, states);
  process.env.AUTH_SECRET ??= "a secret of the tests that is long enough";
  const naming = (unitId: string) =>
    anEntry({ post: [{ id: crypto.randomUUID(), type: "contact-person", exclusive: false, unitId }] });
  Object.assign(records, { own: naming(unit.id), foreign: naming(otherUnit.id), draft: naming(unit.id) });
  await register.publish(anInstitute(), unit, otherUnit, records.own, records.foreign);
  await draftRecord(register.db.staff, register.actor, records.draft);
  invited = (await anActor(register.db.staff, "contributor")).accountId;
  const mail = { key: "m", to: "ada@example.org", language: "en", subject: "News", body: "Here." };
  letter = (await register.db.staff.mail.create({ data: mail })).id;
  for (const role of roles) actors[role] = await anActor(register.db.staff, role);
});
afterAll(() => register.db.drop());

const callerAs = (actor: Actor | null) => staffCallerOn({ db: register.db.staff, actor });

describe("the staff's router", () => {
  it("has every procedure in the matrix", () => {
    expect(Object.keys(matrix).sort()).toEqual(Object.keys(proceduresOf("staff")).sort());
  });

  it.each(Object.entries(matrix))("lets nobody who is not signed in ask %s", async (_, { ask }) => {
    for (const target of targets) {
      await expect(ask(callerAs(null), records[target].id)).rejects.toMatchObject({ code: "UNAUTHORIZED" });
    }
  });
});

const cells = Object.entries(matrix).flatMap(([path, row]) =>
  roles.flatMap((role) =>
    (Object.keys(scopes) as ScopeName[]).flatMap((scope) =>
      targets.map((target) => ({ path, row, role, scope, target })),
    ),
  ),
);

describe("each role in each scope", () => {
  it.each(cells)("$path as $role for $scope on $target", async ({ row, role, scope, target }) => {
    const answer = row.ask(callerAs({ ...actors[role], scope: scopes[scope] }), records[target].id);
    if (row.may[role][scope].includes(target)) await answer;
    else await expect(answer).rejects.toMatchObject({ code: "FORBIDDEN" });
  });
});
