/** Who may ask what of which record, procedure by procedure. One that is missing here fails the tests of the matrix. */
import { aNote, anInvitation } from "@entente/db/testing/factories";
import * as asks from "./matrix-asks.ts";
import {
  administrators,
  all,
  everybody,
  factsInUnit,
  inUnit,
  publishersOf,
  type Row,
  same,
  trashToo,
} from "./matrix-cells.ts";
import { saveFacts } from "./record-states.ts";

const newId = () => crypto.randomUUID();
const language = "en" as const;
const [aDay, anId] = ["2026-06-15", newId()];

/** Lists are as wide as the scope of whoever asks; what they hold is decided line by line. */
const wholeLists: Record<string, Row> = {
  "account.me": { ask: (caller) => caller.account.me({}), may: everybody },
  "claim.find": { ask: (caller) => caller.claim.find({ language, query: "x" }), may: everybody },
  "claim.named": { ask: (caller) => caller.claim.named({ language, ids: [anId] }), may: everybody },
  "claim.usedIn": { ask: (caller) => caller.claim.usedIn({ language, ids: [anId] }), may: everybody },
  "reference.names": {
    // Names of what a form names, in or out of scope: a unit's person may sit in another unit.
    ask: (caller, recordId) => caller.reference.names({ recordIds: [recordId], language }),
    may: everybody,
  },
  "reference.owner": {
    ask: (caller, recordId) => caller.reference.owner({ kind: "entry", slug: "no-such-address", recordId }),
    may: everybody,
  },
  "review.queue": { ask: (caller) => caller.review.queue({ language }), may: everybody },
  "schedule.list": { ask: (caller) => caller.schedule.list({ language }), may: everybody },
  "start.attention": {
    ask: (caller) => caller.start.attention({ language, kind: "post-vacant" }),
    may: everybody,
    also: [{ skip: 0, take: 50 }],
  },
  "start.page": { ask: (caller) => caller.start.page({ language }), may: everybody },
};

const lines = {
  recordId: anId,
  action: "record.publish",
  from: aDay,
  until: aDay,
  text: "x",
  accountId: anId,
  sessionId: anId,
};

const theRegister: Record<string, Row> = {
  "audit.beginExport": {
    ask: (caller) => caller.audit.beginExport({ format: "csv" }),
    ...administrators,
    also: [lines],
  },
  "audit.checkChain": { ask: (caller) => caller.audit.checkChain({}), ...administrators },
  "audit.list": {
    ask: (caller) => caller.audit.list({ language }),
    ...administrators,
    also: [{ ...lines, below: "7", limit: 50 }],
  },
  "mail.list": { ask: (caller) => caller.mail.list({}), ...administrators, also: [{ page: 1 }] },
  "mail.read": { ask: (caller, _, { letter }) => caller.mail.read({ id: letter }), ...administrators },
  "mail.resend": {
    ask: (caller, _, { letter }) => caller.mail.resend({ id: letter, attempts: 0 }),
    ...administrators,
  },
  "people.change": {
    ask: (caller, _, { invited }) => {
      const { email, language, ...access } = anInvitation();
      return caller.people.change({ ...access, accountId: invited, breakGlass: false });
    },
    ...administrators,
    also: [{ units: [anId], languages: ["nl"] }],
  },
  "people.checkCsv": { ask: (caller) => caller.people.checkCsv(asks.aFile()), ...administrators },
  "people.endSessions": {
    ask: (caller, _, { invited }) => caller.people.endSessions({ accountId: invited }),
    ...administrators,
  },
  "people.find": {
    ask: (caller, _, { invited }) => caller.people.find({ accountId: invited, language }),
    ...administrators,
  },
  "people.invite": {
    ask: (caller) => caller.people.invite({ ...anInvitation(), accountId: newId() }),
    ...administrators,
    also: [{ units: [anId], languages: ["nl"] }],
  },
  "people.inviteFromCsv": {
    ask: (caller) => caller.people.inviteFromCsv(asks.aFile()),
    ...administrators,
  },
  "people.list": {
    ask: (caller) => caller.people.list({ language }),
    ...administrators,
    also: [{ search: "ada", sort: "name" }],
  },
  "people.reinstate": {
    ask: (caller, _, { invited }) => caller.people.reinstate({ accountId: invited }),
    ...administrators,
  },
  "people.removeFactors": {
    ask: (caller, _, { invited }) => caller.people.removeFactors({ accountId: invited }),
    ...administrators,
  },
  "people.resendInvitation": {
    ask: (caller, _, { invited }) => caller.people.resendInvitation({ accountId: invited, language }),
    ...administrators,
  },
  "people.revokeInvitation": {
    ask: (caller, _, { invited }) => caller.people.revokeInvitation({ accountId: invited }),
    ...administrators,
  },
  "people.suspend": {
    ask: (caller, _, { invited }) => caller.people.suspend({ accountId: invited, evenMyself: false }),
    ...administrators,
  },
  "people.units": { ask: (caller) => caller.people.units({ language }), ...administrators },
  "setting.read": { ask: (caller) => caller.setting.read({}), ...administrators },
  "setting.save": {
    ask: asks.saveSettings,
    ...administrators,
    also: [
      {
        settings: {
          fourEyes: false,
          secondFactorRequired: false,
          localSignIn: true,
          groupRoles: [{ group: "g", role: "contributor", units: [anId], languages: ["nl"] }],
        },
      },
    ],
  },
};

const records: Record<string, Row> = {
  "record.find": {
    ask: asks.findByName,
    may: same(all),
    trash: "FORBIDDEN",
    also: [{ kinds: ["entry"], limit: 10 }],
  },
  "record.list": {
    ask: asks.findInList,
    may: same(inUnit),
    trash: "FORBIDDEN",
    also: [{ kind: "entry", mine: false, state: "live", skip: 0, take: 50 }],
  },
  "record.missing": { ask: (caller, recordId) => caller.record.missing({ recordId }), may: same(inUnit) },
  "record.publish": {
    ask: asks.publishFacts,
    may: publishersOf(factsInUnit),
    also: [{ anyway: "It is urgent", address: "move" }],
  },
  "record.read": {
    ask: (caller, recordId) => caller.record.read({ recordId }),
    may: same(inUnit),
    also: [{ since: 1 }],
  },
  "record.restore": {
    ask: asks.inTrash((caller, recordId) => caller.record.restore({ recordId }), "trashed"),
    may: publishersOf(trashToo(inUnit)),
    trash: "FORBIDDEN",
  },
  "record.revertAddress": { ask: asks.revertAddress, may: publishersOf(factsInUnit) },
  "record.save": {
    ask: (caller, recordId, { everything }) => saveFacts(everything, caller, recordId),
    may: same(factsInUnit),
  },
  "record.status": { ask: (caller, recordId) => caller.record.status({ recordId }), may: same(inUnit) },
  "record.trash": {
    ask: asks.inTrash((caller, recordId) => caller.record.trash({ recordId }), "withdrawn"),
    // What is there already stays there.
    may: publishersOf(trashToo(inUnit)),
    trash: "FORBIDDEN",
  },
  "record.trashList": {
    ask: asks.inTrash(asks.findInTrash, "trashed"),
    may: same(trashToo(inUnit)),
    trash: "FORBIDDEN",
    also: [{ recordId: anId }],
  },
  "record.usedIn": {
    ask: (caller, recordId) => caller.record.usedIn({ recordId, language }),
    may: same(trashToo(inUnit)),
    trash: "FORBIDDEN",
  },
  "record.withdraw": {
    ask: asks.withdrawFacts,
    may: publishersOf(factsInUnit),
    also: [{ sort: "merged", mergedInto: anId }],
  },
};

const ofOneRecord: Record<string, Row> = {
  "guest.create": {
    ask: (caller, recordId) => caller.guest.create({ id: newId(), recordId, guest: "The secretariat" }),
    may: same(inUnit),
    also: [{ days: 14 }],
  },
  "guest.end": {
    ask: (caller, recordId, { flow }) => flow.shown(recordId, (id) => caller.guest.end({ id })),
    may: same(inUnit),
  },
  "guest.ofRecord": { ask: (caller, recordId) => caller.guest.ofRecord({ recordId }), may: same(inUnit) },
  "history.compare": {
    ask: (caller, recordId) => caller.history.compare({ recordId, language, from: "live", to: "draft" }),
    may: same(inUnit),
    also: [{ from: 1, to: 2 }],
  },
  "history.list": {
    ask: (caller, recordId) => caller.history.list({ recordId, language, only: null, before: null }),
    may: same(inUnit),
    also: [{ only: "nl", before: "2026-06-15T12:00:00Z" }],
  },
  "history.previewRestore": { ask: asks.previewRestore, may: same(inUnit) },
  "history.restore": { ask: asks.restorePart, may: same(factsInUnit) },
  "pending.read": {
    ask: (caller, recordId) => caller.pending.read({ recordId, language }),
    may: same(inUnit),
  },
  "presence.pulse": {
    ask: (caller, recordId) => caller.presence.pulse({ recordId, window: newId(), counter: 0 }),
    may: same(inUnit),
    also: [{ leaving: false }],
  },
  "preview.hints": {
    ask: (caller, recordId) => caller.preview.hints({ recordId, language, reader: "en" }),
    may: same(inUnit),
  },
  "preview.page": {
    ask: (caller, recordId) => caller.preview.page({ recordId, language, revisionId: null }),
    may: same(inUnit),
    also: [{ revisionId: anId }],
  },
  "translation.confirm": { ask: asks.confirm, may: same(inUnit) },
  "translation.handOut": { ask: asks.handOut, may: same(inUnit) },
  "translation.matrix": {
    ask: asks.findInMatrix,
    may: same(inUnit),
    trash: "FORBIDDEN",
    also: [{ kind: "entry", unitId: anId, state: "stale", of: "nl" }],
  },
  "translation.read": {
    ask: (caller, recordId) =>
      caller.translation.read({ recordId, language: "nl", from: null, reader: "en" }),
    may: same(inUnit),
    also: [{ from: "en" }],
  },
  "translation.takeIn": { ask: asks.takeIn, may: same(inUnit), also: [{ chosen: [`${anId} title`] }] },
};

const withOthers: Record<string, Row> = {
  "review.approve": {
    ask: (caller, recordId, { flow }) =>
      flow.handedIn(recordId, (submissionId) => caller.review.approve({ submissionId })),
    may: publishersOf(factsInUnit),
    also: [{ address: "move" }],
  },
  "review.comment": {
    ask: (caller, recordId) => caller.review.comment({ id: newId(), recordId, body: "A remark" }),
    may: same(inUnit),
  },
  "review.look": {
    ask: (caller, recordId, { flow }) =>
      flow.unseen(recordId, (changeSetId) => caller.review.look({ changeSetId, recordId, remark: null })),
    may: publishersOf(inUnit),
    also: [{ remark: "Seen" }],
  },
  "review.ofRecord": {
    ask: (caller, recordId) => caller.review.ofRecord({ recordId, language: "en" }),
    may: same(inUnit),
  },
  "review.return": {
    ask: (caller, recordId, { flow }) =>
      flow.handedIn(recordId, (submissionId) =>
        caller.review.return({ submissionId, commentId: newId(), body: "Not yet" }),
      ),
    may: publishersOf(factsInUnit),
  },
  "review.settle": {
    ask: (caller, recordId, { flow }) =>
      flow.commented(recordId, (commentId) => caller.review.settle({ commentId })),
    may: same(inUnit),
  },
  "review.submit": { ask: asks.submitAndTakeBack, may: same(factsInUnit), also: [{ note: aNote }] },
  "review.takeBack": { ask: asks.takeBack, may: same(factsInUnit) },
  "schedule.cancel": {
    ask: (caller, recordId, { flow }) => flow.planned(recordId, (id) => caller.schedule.cancel({ id })),
    may: publishersOf(factsInUnit),
  },
  "schedule.create": {
    ask: (caller, recordId, { flow }) =>
      flow.unplanned(recordId, () => caller.schedule.create(flow.plan(recordId))),
    may: publishersOf(factsInUnit),
    also: [
      { details: { note: aNote, anyway: "It is urgent", address: "move" } },
      { action: "withdraw", details: { sort: "merged", explanation: aNote, mergedInto: anId } },
    ],
  },
  "schedule.ofRecord": {
    ask: (caller, recordId) => caller.schedule.ofRecord({ recordId }),
    may: same(inUnit),
  },
};

export const accessMatrix: Readonly<Record<string, Row>> = {
  ...wholeLists,
  ...theRegister,
  ...records,
  ...ofOneRecord,
  ...withOthers,
};
