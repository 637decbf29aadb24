/** Brings a part of an old version back into the working copy. It never publishes. */

import { authorize } from "@entente/domain/access/authorize";
import { Refusal } from "@entente/domain/errors";
import { saveRecord } from "../record/commands.ts";
import { resourceOf } from "../record/queries.ts";
import type { ActingContext } from "../trpc.ts";
import { type Restore, restoredDraft } from "./queries/compare.ts";

/**
 * Restores onto the draft that was shown, and onto no other.
 * @throws Refusal "not-allowed", "not-found" or "version-conflict"
 */
export async function restorePart(
  context: ActingContext,
  { counter, ...what }: Restore & { readonly counter: number },
): Promise<{ counter: number }> {
  const resource = await resourceOf(context.db, what.recordId);
  authorize(context.actor, "record.save", { ...resource, parts: [what.part] });
  const { draft, document } = await restoredDraft(context.db, what);
  if (draft.counter !== counter) {
    throw new Refusal(
      "version-conflict",
      "Somebody saved this record meanwhile. Look again at what would change.",
    );
  }
  const { recordId } = what;
  const saved = await saveRecord(context, {
    recordId,
    kind: draft.kind,
    counter,
    content: document,
    act: { action: "history.restore-part", told: { part: what.part, version: what.version } },
  });
  return { counter: saved.counter };
}
