/** Brings a record into the middle of a review, a plan or a showing, and leaves nothing behind that others would meet. */
import { wallTimeOf } from "@entente/domain/dates/wall-clock";
import { staffCallerOn } from "../staff-caller.ts";
import type { recordStates } from "./record-states.ts";
import type { TestRegister } from "./register.ts";

type Ask = (id: string) => Promise<unknown>;
const parts = ["shared"] as const;

const nextYear = () => wallTimeOf(new Date(Date.now() + 365 * 86_400_000), "UTC");

export function flowStates({ db, actor }: TestRegister, { change, live }: ReturnType<typeof recordStates>) {
  const all = staffCallerOn({ db: db.staff, actor });
  const newId = () => crypto.randomUUID();
  /** Nobody but the one who may do everything wrote the draft. */
  const changedByOne = async (recordId: string) => {
    await change(recordId);
    await db.asOwner("UPDATE edit.draft SET authors = ARRAY[$2::uuid] WHERE record_id = $1", [
      recordId,
      actor.accountId,
    ]);
  };
  const plan = (recordId: string) => ({
    id: newId(),
    recordId,
    parts: [...parts],
    time: nextYear(),
    action: "publish" as const,
    details: { note: null },
  });
  const noLongerOpen = (submissionId: string) =>
    db.asOwner(
      "UPDATE edit.submission SET state = 'taken-back', decided_at = now() WHERE id = $1 AND state = 'open'",
      [submissionId],
    );
  return {
    plan,
    noLongerOpen,
    /** Asks while a submission is open, and takes it back afterwards. */
    handedIn: async (recordId: string, ask: Ask) => {
      await changedByOne(recordId);
      const id = newId();
      await all.review.submit({ id, recordId, parts: [...parts], note: null });
      try {
        return await ask(id);
      } finally {
        await noLongerOpen(id);
      }
    },
    commented: async (recordId: string, ask: Ask) => {
      const id = newId();
      await all.review.comment({ id, recordId, body: "A remark" });
      return ask(id);
    },
    /** Asks where nothing is planned. */
    unplanned: async (recordId: string, ask: () => Promise<unknown>) => {
      await changedByOne(recordId);
      await db.asOwner("DELETE FROM edit.schedule WHERE record_id = $1", [recordId]);
      try {
        return await ask();
      } finally {
        await db.asOwner("DELETE FROM edit.schedule WHERE record_id = $1", [recordId]);
      }
    },
    planned: async (recordId: string, ask: Ask) => {
      await changedByOne(recordId);
      await db.asOwner("DELETE FROM edit.schedule WHERE record_id = $1", [recordId]);
      const input = plan(recordId);
      await all.schedule.create(input);
      return ask(input.id);
    },
    shown: async (recordId: string, ask: Ask) => {
      const id = newId();
      await all.guest.create({ id, recordId, guest: "The secretariat" });
      return ask(id);
    },
    /** Asks while a second look is to be taken. */
    unseen: async (recordId: string, ask: Ask) => {
      await live(recordId);
      const [row] = await db.asOwner(
        `INSERT INTO edit.second_look (change_set_id, record_id, reason, authors, left_by)
         SELECT change_set_id, record_id, 'Urgent', '{}', $2 FROM edit.publication
         WHERE record_id = $1 ORDER BY live_from DESC LIMIT 1 RETURNING change_set_id AS id`,
        [recordId, actor.accountId],
      );
      return ask(String(row?.id));
    },
  };
}
