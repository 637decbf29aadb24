import { runDueSchedules } from "@entente/db/schedule/run";
import {
  aNote,
  anActor,
  anEntry,
  anInstitute,
  draftRecord,
  type TestRecord,
} from "@entente/db/testing/factories";
import type { Actor } from "@entente/domain/access/authorize";
import { wallTimeOf } from "@entente/domain/dates/wall-clock";
import type { Part } from "@entente/domain/record/parts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { staffCallerOn } from "../staff-caller.ts";
import { openRegister, someDay, type TestRegister } from "../testing/register.ts";

let register: TestRegister;
let publisher: Actor;

beforeAll(async () => {
  register = await openRegister();
  await register.publish(anInstitute());
  publisher = await anActor(register.db.staff, "publisher");
});
afterAll(() => register.db.drop());

const as = (actor: Actor) => staffCallerOn({ db: register.db.staff, actor });
const allParts: Part[] = ["shared", "en", "fr", "nl", "de"];
const inAnHour = () => wallTimeOf(new Date(Date.now() + 3_600_000), "Europe/Brussels");
const run = () => runDueSchedules(register.db.staff);

const plan = (recordId: string, time = inAnHour()) => ({
  id: crypto.randomUUID(),
  recordId,
  parts: allParts,
  time,
  action: "publish" as const,
  details: { note: aNote },
});

async function planned(actor = publisher, record: TestRecord = anEntry()) {
  await draftRecord(register.db.staff, actor, record);
  const input = plan(record.id);
  await as(actor).schedule.create(input);
  return { record, input };
}

/** Time passes: what was planned is due. */
const passes = (id: string) =>
  register.db.asOwner("UPDATE edit.schedule SET at = now() - interval '1 second' WHERE id = $1", [id]);

const isPublic = async ({ document }: TestRecord) =>
  (await register.on(someDay).entry.bySlug({ language: "en", slug: String(document.shared.slug) }))
    .outcome === "found";

const stateOf = async (recordId: string) => (await as(publisher).schedule.ofRecord({ recordId }))[0];

describe("planning", () => {
  it("keeps the draft as it is now, and publishes that when its time comes, once", async () => {
    const { record, input } = await planned();
    const text = { ...record.document.text, en: { ...record.document.text.en, title: "Written afterwards" } };
    await draftRecord(register.db.staff, publisher, { ...record, document: { ...record.document, text } }, 1);
    await run();
    expect(await isPublic(record)).toBe(false);
    await passes(input.id);
    await Promise.all([run(), run(), run()]);
    expect(await isPublic(record)).toBe(true);
    const lines = await register.db.asOwner(
      "SELECT payload ->> 'title' AS title, change_set_id FROM edit.publication WHERE record_id = $1 AND part = 'en'",
      [record.id],
    );
    expect(lines).toEqual([{ title: "Convention (en)", change_set_id: input.id }]);
    expect(await stateOf(record.id)).toMatchObject({ state: "done", scheduledBy: publisher.name });
  });

  it("means the register's clock: the hour that spring leaves out is refused, the one that autumn repeats is told", async () => {
    const record = anEntry();
    await draftRecord(register.db.staff, publisher, record);
    await expect(as(publisher).schedule.create(plan(record.id, "2027-03-28T02:30"))).rejects.toMatchObject({
      code: "UNPROCESSABLE_CONTENT",
      cause: { refusal: "no-such-time", details: [{ path: ["time"], theirs: "2027-03-28T03:30:00" }] },
    });
    expect(await as(publisher).schedule.create(plan(record.id, "2027-10-31T02:30"))).toEqual({
      at: new Date("2027-10-31T00:30:00Z"),
      twice: true,
    });
  });

  it("is refused for a time that no calendar of ours reaches", async () => {
    const { record } = await planned();
    await expect(as(publisher).schedule.create(plan(record.id, "9999-12-31T10:00"))).rejects.toMatchObject({
      code: "BAD_REQUEST",
    });
  });

  it("is refused for the past, and for what publishing would refuse now", async () => {
    const record = anEntry();
    await draftRecord(register.db.staff, publisher, record);
    await expect(as(publisher).schedule.create(plan(record.id, "2020-01-01T09:00"))).rejects.toMatchObject({
      cause: { refusal: "time-is-past" },
    });
    const told = { ...plan(record.id), details: { note: { en: "Only in English" } } };
    await expect(as(publisher).schedule.create(told)).rejects.toMatchObject({
      cause: { refusal: "note-missing" },
    });
    expect(
      await register.db.asOwner("SELECT FROM edit.publication WHERE record_id = $1", [record.id]),
    ).toEqual([]);
    expect(await stateOf(record.id)).toBeUndefined();
  });

  it("the same form sent twice plans once, and a second plan for the same part is refused", async () => {
    const { record, input } = await planned();
    const [first, second] = await Promise.all([
      as(publisher).schedule.create(input),
      as(publisher).schedule.create(input),
    ]);
    expect(second).toEqual(first);
    expect(await as(publisher).schedule.ofRecord({ recordId: record.id })).toHaveLength(1);
    await expect(as(publisher).schedule.create(plan(record.id))).rejects.toMatchObject({ code: "CONFLICT" });
  });

  it("trying it out leaves no trace that a visitor could see", async () => {
    const version = () => register.db.asPublic("SELECT version FROM pub.register_version");
    const before = await version();
    const { record } = await planned();
    expect(await version()).toEqual(before);
    expect(await isPublic(record)).toBe(false);
  });
});

describe("cancelling", () => {
  it("leaves nothing to see and nothing to do", async () => {
    const { record, input } = await planned();
    await as(publisher).schedule.cancel({ id: input.id });
    await as(publisher).schedule.cancel({ id: input.id });
    await passes(input.id);
    await run();
    expect(await isPublic(record)).toBe(false);
  });

  it("comes too late for what is done", async () => {
    const { input } = await planned();
    await passes(input.id);
    await run();
    await expect(as(publisher).schedule.cancel({ id: input.id })).rejects.toMatchObject({ code: "CONFLICT" });
  });
});

describe("blocking", () => {
  it.each([
    ["suspended", "suspended_at = now()"],
    ["no publisher any more", "role = 'contributor'"],
    ["narrowed to other units", "scope_units = ARRAY[gen_random_uuid()::text]"],
    ["narrowed to a language", "scope_languages = ARRAY['nl']"],
  ])(
    "a scheduler who is %s when the time comes has nothing published; they and those who may are told",
    async (_, change) => {
      const actor = await anActor(register.db.staff, "publisher");
      const { record, input } = await planned(actor);
      await register.db.asOwner(`UPDATE edit.account SET ${change} WHERE id = $1`, [actor.accountId]);
      await passes(input.id);
      await run();
      expect(await isPublic(record)).toBe(false);
      expect(await stateOf(record.id)).toMatchObject({ state: "blocked", why: "not-allowed" });
      const mails = await register.db.asOwner("SELECT key FROM edit.mail WHERE key LIKE $1", [
        `schedule-blocked:${input.id}:%`,
      ]);
      const readers = mails.map(({ key }) => String(key).split(":").at(-1));
      expect(readers.includes(actor.accountId)).toBe(!change.startsWith("suspended"));
      expect(readers).toContain(publisher.accountId);
      const { waiting } = await as(publisher).start.page({ language: "en" });
      expect(waiting).toContainEqual(
        expect.objectContaining({ why: "blocked", recordId: record.id, by: actor.name }),
      );
    },
  );

  it("an address that was taken meanwhile blocks with that reason, and everything else goes on", async () => {
    const { record, input } = await planned();
    const next = await planned();
    await register.publish(anEntry({ slug: record.document.shared.slug }));
    await passes(input.id);
    await passes(next.input.id);
    await run();
    expect(await stateOf(record.id)).toMatchObject({ state: "blocked", why: "address-taken" });
    expect(await isPublic(next.record)).toBe(true);
    const list = await as(publisher).schedule.list({ language: "nl" });
    expect(list).toContainEqual(
      expect.objectContaining({ id: input.id, record: expect.objectContaining({ name: "Convention (nl)" }) }),
    );
  });
});

describe("what happened since it was planned", () => {
  const happens = async (id: string) => {
    await passes(id);
    await run();
  };
  const titleNow = async ({ id }: TestRecord) => {
    const [live] = await register.db.asOwner(
      "SELECT payload ->> 'title' AS title FROM edit.publication WHERE record_id = $1 AND part = 'en' AND live_to IS NULL",
      [id],
    );
    return live?.title;
  };
  const retitled = (record: TestRecord, title: string): TestRecord => {
    const text = { ...record.document.text, en: { ...record.document.text.en, title } };
    return { ...record, document: { ...record.document, text } };
  };

  it("a newer text that was published meanwhile is not replaced by the older one", async () => {
    const { record, input } = await planned();
    const newer = retitled(record, "Newer");
    await draftRecord(register.db.staff, publisher, newer, 1);
    const published = { recordId: record.id, parts: allParts, note: aNote, changeSetId: crypto.randomUUID() };
    await as(publisher).record.publish(published);
    await happens(input.id);
    expect(await titleNow(record)).toBe("Newer");
    expect(await stateOf(record.id)).toMatchObject({ state: "blocked", why: "version-conflict" });
  });

  it("what was withdrawn meanwhile does not come back by itself", async () => {
    const record = anEntry();
    await register.publish(record);
    await draftRecord(register.db.staff, publisher, retitled(record, "Planned"), 1);
    const input = { ...plan(record.id), parts: ["en" as const] };
    await as(publisher).schedule.create(input);
    await as(publisher).record.withdraw({
      recordId: record.id,
      parts: ["en"],
      sort: "in-error",
      explanation: aNote,
      changeSetId: crypto.randomUUID(),
    });
    await happens(input.id);
    expect(await titleNow(record)).toBeUndefined();
    expect(await stateOf(record.id)).toMatchObject({ state: "blocked", why: "version-conflict" });
  });

  it("another part that was published meanwhile is in nobody's way", async () => {
    const record = anEntry();
    await register.publish(record);
    await draftRecord(register.db.staff, publisher, retitled(record, "Planned"), 1);
    const input = { ...plan(record.id), parts: ["en" as const] };
    await as(publisher).schedule.create(input);
    const facts = { ...record.document.shared, acronym: "NEW" };
    const next = { ...record, document: { ...retitled(record, "Planned").document, shared: facts } };
    await draftRecord(register.db.staff, publisher, next, 2);
    const published = {
      recordId: record.id,
      parts: ["shared" as const],
      note: aNote,
      changeSetId: crypto.randomUUID(),
    };
    await as(publisher).record.publish(published);
    await happens(input.id);
    expect(await titleNow(record)).toBe("Planned");
  });
});

it("a withdrawal can be planned, and takes the page down when its time comes", async () => {
  const record = anEntry();
  await register.publish(record);
  const input = {
    ...plan(record.id),
    action: "withdraw" as const,
    details: { sort: "explained" as const, explanation: aNote },
  };
  await as(publisher).schedule.create(input);
  expect(await isPublic(record)).toBe(true);
  const [facts] = await as(publisher).record.status({ recordId: record.id });
  expect(facts).toMatchObject({ state: "scheduled", does: "withdraw", at: expect.any(Date) });
  await passes(input.id);
  await run();
  expect(await isPublic(record)).toBe(false);
  expect(await stateOf(record.id)).toMatchObject({ state: "done", action: "withdraw" });
});
