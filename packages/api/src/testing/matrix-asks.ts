/** What the access matrix asks where one call does not tell it all. */
import { aNote } from "@entente/db/testing/factories";
import { TRPCError } from "@trpc/server";
import { expect } from "vitest";
import type { World } from "./matrix-world.ts";
import type { Caller } from "./record-states.ts";

type Ask = (caller: Caller, recordId: string, world: World) => Promise<unknown>;

/** Names the act of a form. */
export const act = () => ({ changeSetId: crypto.randomUUID() });

/** What is not in a list is refused in its way. */
function demandAmong(list: readonly { readonly id: string }[], recordId: string) {
  if (!list.some(({ id }) => id === recordId)) throw new TRPCError({ code: "FORBIDDEN" });
}

export const findInList: Ask = async (caller, recordId) => {
  const { records } = await caller.record.list({ language: "en" });
  demandAmong(records, recordId);
};

export const findInMatrix: Ask = async (caller, recordId) => {
  const all = { language: "en", kind: null, unitId: null, state: null, of: null, page: 1 } as const;
  const { rows } = await caller.translation.matrix(all);
  demandAmong(rows, recordId);
};

export const findByName: Ask = async (caller, recordId, { states }) => {
  await states.live(recordId);
  demandAmong(await caller.record.find({ query: "convention", language: "en" }), recordId);
};

export const findInTrash: Ask = async (caller, recordId) => {
  demandAmong(await caller.record.trashList({ language: "en" }), recordId);
};

const pair = { language: "nl", from: "en" } as const;

export const confirm: Ask = (caller, recordId) => {
  const source = "Convention (en)";
  return caller.translation.confirm({
    recordId,
    ...pair,
    path: "title",
    source,
    translation: "Convention (nl)",
  });
};

export const handOut = (caller: Caller, recordId: string) =>
  caller.translation.handOut({ ...pair, recordId, which: "all" });

/** A file says of each record whether it may be written, and that it does not know one. */
export const takeIn: Ask = async (caller, recordId, { everything }) => {
  const { xml } = await handOut(everything, recordId);
  const changed = xml.replace(/(<unit id="purpose"[\s\S]*?<target[^>]*>)[^<]*/, `$1${crypto.randomUUID()}`);
  const { units, saved } = await caller.translation.takeIn({ xml: changed, dryRun: false, chosen: [] });
  if (units.some(({ outcome }) => outcome === "not-allowed")) throw new TRPCError({ code: "FORBIDDEN" });
  if (units.every(({ outcome }) => outcome === "unknown")) throw new TRPCError({ code: "NOT_FOUND" });
  expect(saved).toBe(1);
};

/** Saves the settings as they stand. */
export const saveSettings: Ask = async (caller, _, { register }) => {
  const { updatedAt } = await register.db.staff.setting.findUniqueOrThrow({ where: { id: 1 } });
  const settings = { fourEyes: false, secondFactorRequired: false, localSignIn: true, groupRoles: [] };
  return caller.setting.save({ settings, seen: updatedAt.toISOString(), confirmed: false });
};

export const aFile = () => ({
  actId: crypto.randomUUID(),
  csv: `name,email,role\nAda Test,${crypto.randomUUID()}@example.org,contributor`,
  language: "en" as const,
});

const firstFacts = { part: "shared", version: 1 } as const;

/** Who may restore learns that the draft that was never published has no version. */
const unlessNever =
  (recordId: string, { records }: World) =>
  (error: unknown) => {
    if (recordId !== records.draft.id || (error as TRPCError).code !== "NOT_FOUND") throw error;
  };

export const previewRestore: Ask = (caller, recordId, world) =>
  caller.history
    .previewRestore({ recordId, language: "en", ...firstFacts })
    .catch(unlessNever(recordId, world));

export const restorePart: Ask = async (caller, recordId, world) => {
  const { counter } = await world.everything.record.read({ recordId });
  return caller.history.restore({ recordId, counter, ...firstFacts }).catch(unlessNever(recordId, world));
};

export const publishFacts: Ask = async (caller, recordId, { states }) => {
  await states.change(recordId);
  return caller.record.publish({ recordId, parts: ["shared"], note: aNote, ...act() });
};

export const withdrawFacts: Ask = async (caller, recordId, { states }) => {
  await states.live(recordId);
  const why = { sort: "explained", explanation: aNote } as const;
  return caller.record.withdraw({ recordId, parts: ["shared"], ...why, ...act() });
};

export const revertAddress: Ask = async (caller, recordId, { states }) => {
  await states.renamed(recordId);
  return caller.record.revertAddress({ recordId, ...act() });
};

/** Everything here was public once, so that a contributor's own trash is another matter. */
export const inTrash =
  (ask: Ask, before: "withdrawn" | "trashed"): Ask =>
  async (caller, recordId, world) => {
    const { states } = world;
    await states.withdrawn(recordId);
    if (before === "trashed") await states.trash(recordId);
    try {
      await ask(caller, recordId, world);
    } finally {
      await states.restore(recordId);
    }
  };

/** Hands in and takes back, so that nothing is left open. */
export const submitAndTakeBack: Ask = async (caller, recordId, { states }) => {
  await states.change(recordId);
  const id = crypto.randomUUID();
  await caller.review.submit({ id, recordId, parts: ["shared"], note: null });
  await caller.review.takeBack({ submissionId: id });
};

/** Takes back what the same person handed in when their scope was everywhere. */
export const takeBack: Ask = async (caller, recordId, { states, flow, callerAs }) => {
  await states.change(recordId);
  const { accountId, name, role } = await caller.account.me({});
  const before = callerAs({ accountId, name, role, scope: { units: null, languages: null } });
  const submissionId = crypto.randomUUID();
  await before.review.submit({ id: submissionId, recordId, parts: ["shared"], note: null });
  try {
    return await caller.review.takeBack({ submissionId });
  } finally {
    await flow.noLongerOpen(submissionId);
  }
};
