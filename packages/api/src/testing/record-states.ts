/** Brings records into a state by somebody who may do everything, before a test asks what another may do. */
import { aNote } from "@entente/db/testing/factories";
import { staffCallerOn } from "../staff-caller.ts";
import type { TestRegister } from "./register.ts";

export type Caller = ReturnType<typeof staffCallerOn>;

/** Saves facts that differ from those that are there. */
export async function saveFacts(reader: Caller, caller: Caller, recordId: string, facts: object = {}) {
  const { kind, counter, content } = await reader.record.read({ recordId });
  const shared = { ...content.shared, staffNote: `Saved over ${counter}`, ...facts };
  return caller.record.save({ recordId, kind, counter, content: { ...content, shared } });
}

const act = () => ({ changeSetId: crypto.randomUUID() });

export function recordStates({ db, actor }: TestRegister) {
  const all = staffCallerOn({ db: db.staff, actor });
  const change = (recordId: string, facts: object = {}) => saveFacts(all, all, recordId, facts);
  const publish = (recordId: string) =>
    all.record.publish({ recordId, parts: ["shared"], note: aNote, address: "move", ...act() });
  const live = async (recordId: string) => {
    await change(recordId);
    await publish(recordId);
  };
  return {
    change,
    live,
    renamed: async (recordId: string) => {
      await live(recordId);
      await change(recordId, { slug: `renamed-${crypto.randomUUID()}` });
      await publish(recordId);
    },
    withdrawn: async (recordId: string) => {
      await live(recordId);
      await all.record.withdraw({
        recordId,
        parts: ["shared"],
        sort: "explained",
        explanation: aNote,
        ...act(),
      });
    },
    trash: (recordId: string) => all.record.trash({ recordId }),
    restore: (recordId: string) => all.record.restore({ recordId }),
  };
}
