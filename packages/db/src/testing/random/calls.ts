/** What a step asks of the store, as data, so that another process can ask it too; and what the store answers. */
import type { Actor } from "@entente/domain/access/authorize";
import { Refusal, type RefusalName } from "@entente/domain/errors";
import type { Part } from "@entente/domain/record/parts";
import type { StaffClient } from "../../clients.ts";
import { type Publish, publish } from "../../publishing/publish.ts";
import { type RevertAddress, revertAddress } from "../../publishing/revert-address.ts";
import { type SaveDraft, type SavedDraft, saveDraft } from "../../publishing/save-draft.ts";
import { restore, trash } from "../../publishing/trash.ts";
import { type Withdraw, withdraw } from "../../publishing/withdraw.ts";
import { createSchedule, type NewSchedule } from "../../schedule/create.ts";
import { runDueSchedules } from "../../schedule/run.ts";

export type Call =
  | { readonly does: "save"; readonly input: SaveDraft }
  | { readonly does: "publish"; readonly input: Publish }
  | { readonly does: "plan"; readonly input: NewSchedule }
  | { readonly does: "withdraw"; readonly input: Withdraw }
  | { readonly does: "revert"; readonly input: RevertAddress }
  | { readonly does: "trash" | "restore" | "run"; readonly recordId: string };

/** The answers of all calls in one: each leaves out what it does not tell. */
export type Told = { readonly saved?: SavedDraft; readonly parts?: readonly Part[]; readonly slug?: string };
export type Answer = { readonly told: Told } | { readonly refused: RefusalName };

async function ask(db: StaffClient, actor: Actor, call: Call): Promise<Told> {
  switch (call.does) {
    case "save":
      return { saved: await saveDraft(db, actor, call.input) };
    case "publish":
      return { parts: (await publish(db, actor, call.input)).parts };
    case "withdraw":
      return { parts: (await withdraw(db, actor, call.input)).parts };
    case "revert":
      return await revertAddress(db, actor, call.input);
    case "plan":
      await createSchedule(db, actor, call.input);
      return {};
    case "run":
      await runDueSchedules(db);
      return {};
    default:
      await { trash, restore }[call.does](db, actor, call.recordId);
      return {};
  }
}

/** Asks, and answers a refusal by its name. Anything else that goes wrong is thrown. */
export async function perform(db: StaffClient, actor: Actor, call: Call): Promise<Answer> {
  try {
    return { told: await ask(db, actor, call) };
  } catch (error) {
    if (error instanceof Refusal) return { refused: error.refusal };
    throw error;
  }
}
