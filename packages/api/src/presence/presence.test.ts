import { anActor, anEntry, draftRecord } from "@entente/db/testing/factories";
import type { Actor } from "@entente/domain/access/authorize";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { staffCallerOn } from "../staff-caller.ts";
import { openRegister, type TestRegister } from "../testing/register.ts";

let register: TestRegister;
let ada: Actor;
let bea: Actor;

/** An account that is signed in. */
async function aPersonAtWork(): Promise<Actor> {
  const actor = await anActor(register.db.staff);
  const { id: sessionId } = await register.db.staff.session.create({
    data: { accountId: actor.accountId, tokenHash: crypto.randomUUID(), expiresAt: new Date("2100-01-01") },
    select: { id: true },
  });
  return { ...actor, sessionId };
}

beforeAll(async () => {
  register = await openRegister();
  [ada, bea] = [await aPersonAtWork(), { ...(await aPersonAtWork()), name: "Bea" }];
});
afterAll(() => register.db.drop());

/** A window on a record, as the person's browser asks from it. */
function aWindow(actor: Actor, recordId: string) {
  const window = crypto.randomUUID();
  const { presence } = staffCallerOn({ db: register.db.staff, actor });
  return {
    window,
    pulse: (more: object = {}) => presence.pulse({ recordId, window, counter: 1, ...more }),
  };
}

const aRecord = async () => {
  const entry = anEntry();
  await draftRecord(register.db.staff, ada, entry);
  return entry;
};
const setBack = (window: string) =>
  register.db.asOwner(
    `UPDATE edit.presence SET seen_at = now() - interval '11 seconds' WHERE "window" = $1`,
    [window],
  );

describe("whoever has a record open", () => {
  it("sees who else has, since when, and that they left", async () => {
    const { id } = await aRecord();
    const [mine, theirs] = [aWindow(ada, id), aWindow(bea, id)];
    expect((await mine.pulse()).others).toEqual([]);
    expect((await theirs.pulse()).others).toEqual([{ name: ada.name, since: expect.any(Date), self: false }]);
    expect((await mine.pulse()).others).toHaveLength(1);
    await theirs.pulse({ leaving: true });
    expect((await mine.pulse()).others).toEqual([]);
  });

  it("sees themselves in another window", async () => {
    const { id } = await aRecord();
    const [one, other] = [aWindow(ada, id), aWindow(ada, id)];
    await one.pulse();
    expect((await other.pulse()).others).toMatchObject([{ self: true }]);
  });

  it("no longer sees a window that was silent for ten seconds, and the next pulse sweeps it", async () => {
    const { id } = await aRecord();
    const [mine, theirs] = [aWindow(ada, id), aWindow(bea, id)];
    await theirs.pulse();
    await setBack(theirs.window);
    expect((await mine.pulse()).others).toEqual([]);
    expect(await register.db.staff.presence.count({ where: { window: theirs.window } })).toBe(0);
  });

  it("does not move a window of somebody else", async () => {
    const { id } = await aRecord();
    const theirs = aWindow(bea, id);
    await theirs.pulse();
    await staffCallerOn({ db: register.db.staff, actor: ada }).presence.pulse({
      recordId: id,
      window: theirs.window,
      counter: 1,
      leaving: true,
    });
    expect(await register.db.staff.presence.count({ where: { window: theirs.window } })).toBe(1);
  });

  it("goes with their session", async () => {
    const { id } = await aRecord();
    const theirs = aWindow(bea, id);
    await theirs.pulse();
    await register.db.staff.session.deleteMany({ where: { id: bea.sessionId ?? "" } });
    expect((await aWindow(ada, id).pulse()).others).toEqual([]);
  });

  it("hears of a newer version with its content and who saved it, and of no other", async () => {
    const entry = await aRecord();
    const mine = aWindow(ada, entry.id);
    expect((await mine.pulse()).newer).toBeNull();
    const { document } = entry;
    const changed = { ...document, shared: { ...document.shared, acronym: "NEW" } };
    const { counter } = await draftRecord(register.db.staff, ada, { ...entry, document: changed }, 1);
    expect((await mine.pulse()).newer).toMatchObject({ counter, savedBy: ada.name, content: changed });
    expect((await mine.pulse({ counter })).newer).toBeNull();
  });
});
