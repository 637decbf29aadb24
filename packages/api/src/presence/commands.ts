/** A window shows that it is there, and hears who else is and what was saved since. */

import { writersSince } from "@entente/db/drafts/writers";
import { type Pulse, pulse } from "@entente/db/presence/pulse";
import { authorize } from "@entente/domain/access/authorize";
import type { ActingContext } from "../trpc.ts";
import { openDraft } from "./queries.ts";
import type { PulseView } from "./view.ts";

/**
 * @throws Refusal "not-allowed" or "not-found"
 */
export async function showPresence(
  { db, actor }: ActingContext,
  { counter, ...sign }: Pulse & { readonly counter: number },
): Promise<PulseView> {
  const { resource, ...held } = await openDraft(db, sign.recordId);
  const present = await pulse(db, authorize(actor, "record.read", resource), sign);
  return {
    others: present.map(({ accountId, name, since }) => ({
      name,
      since,
      self: accountId === actor.accountId,
    })),
    newer:
      held.counter > counter
        ? ({ ...held, writers: await writersSince(db, sign.recordId, counter) } as PulseView["newer"])
        : null,
  };
}
