import { anActor, anEntry, anInstitute, draftRecord, type TestRecord } from "@entente/db/testing/factories";
import type { Actor } from "@entente/domain/access/authorize";
import { afterAll, beforeAll, expect, it } from "vitest";
import { readAsGuest, writeAsGuest } from "../guest-door.ts";
import { staffCallerOn } from "../staff-caller.ts";
import { openRegister, type TestRegister } from "../testing/register.ts";

let register: TestRegister;
let contributor: Actor;

beforeAll(async () => {
  process.env.AUTH_SECRET = "a secret of the tests that is long enough";
  register = await openRegister();
  await register.publish(anInstitute());
  contributor = await anActor(register.db.staff, "contributor");
});
afterAll(() => register.db.drop());

const as = (actor: Actor) => staffCallerOn({ db: register.db.staff, actor });

async function shown(record: TestRecord = anEntry()) {
  await draftRecord(register.db.staff, contributor, record);
  const input = { id: crypto.randomUUID(), recordId: record.id, guest: "The secretariat", days: 14 };
  const { token } = await as(contributor).guest.create(input);
  return { record, input, token };
}

const read = (token: string) => readAsGuest(token, "en", register.db.staff);
const write = (token: string, more: object = {}) =>
  writeAsGuest(
    { token, id: crypto.randomUUID(), name: "Ada", body: "Well done", ...more },
    register.db.staff,
  );
const commentsOf = async (recordId: string) =>
  (await as(contributor).review.ofRecord({ language: "en", recordId })).comments;

it("a guest sees the page as it was when the link was made, and no field for staff", async () => {
  const { record, token } = await shown(anEntry({ staffNote: "between us" }));
  const text = { ...record.document.text, en: { ...record.document.text.en, title: "Written afterwards" } };
  await draftRecord(register.db.staff, contributor, { ...record, document: { ...record.document, text } }, 1);
  const page = await read(token);
  expect(page).toMatchObject({ guest: "The secretariat", languages: ["en", "fr", "nl", "de"] });
  expect(page?.preview.page.record).toMatchObject({ text: { title: "Convention (en)" } });
  expect(JSON.stringify(page)).not.toContain("between us");
  expect((await readAsGuest(token, "nl", register.db.staff))?.preview.page.record).toMatchObject({
    text: { title: "Convention (nl)" },
  });
});

it("only a hash of the token is kept, and the same form sent twice shows the same link", async () => {
  const { input, token } = await shown();
  expect(await as(contributor).guest.create(input)).toEqual({ token });
  const [row] = await register.db.asOwner(
    "SELECT to_jsonb(l)::text AS line FROM edit.guest_link AS l WHERE id = $1",
    [input.id],
  );
  expect(String(row?.line)).not.toContain(token);
});

it("unknown, ended and expired links, and those of somebody who is gone, lead nowhere", async () => {
  const ended = await shown();
  await as(contributor).guest.end({ id: ended.input.id });
  const expired = await shown();
  await register.db.asOwner(
    "UPDATE edit.guest_link SET expires_at = now() - interval '1 second' WHERE id = $1",
    [expired.input.id],
  );
  const trashed = await shown();
  await register.db.asOwner("UPDATE edit.record SET trashed_at = now() WHERE id = $1", [trashed.record.id]);
  for (const token of [ended.token, expired.token, trashed.token, "x".repeat(43), "", "../../etc"]) {
    expect(await read(token)).toBeNull();
    expect(await write(token)).not.toBe("written");
  }
  const lent = await shown();
  await register.db.asOwner("UPDATE edit.account SET suspended_at = now() WHERE id = $1", [
    contributor.accountId,
  ]);
  expect(await read(lent.token)).toBeNull();
  await register.db.asOwner("UPDATE edit.account SET suspended_at = NULL WHERE id = $1", [
    contributor.accountId,
  ]);
  expect(await read(lent.token)).not.toBeNull();
});

it("a guest's comment stands pinned on the record, once, and its host gets one mail", async () => {
  const { record, input, token } = await shown();
  const comment = { id: crypto.randomUUID(), body: "The date is wrong" };
  expect(await write(token, comment)).toBe("written");
  expect(await write(token, comment)).toBe("written");
  expect(await commentsOf(record.id)).toMatchObject([{ by: "Ada", guest: true, body: "The date is wrong" }]);
  expect(await as(contributor).guest.ofRecord({ recordId: record.id })).toMatchObject([
    { id: input.id, state: "open", comments: 1, mayEnd: true },
  ]);
  const mails = await register.db.asOwner("SELECT body FROM edit.mail WHERE key LIKE $1", [
    `guest-comment:${comment.id}:%`,
  ]);
  expect(mails).toMatchObject([{ body: expect.stringContaining("The date is wrong") }]);
});

it("a comment without words, too long, or with more than is asked is malformed", async () => {
  const { record, token } = await shown();
  for (const more of [
    { body: " " },
    { body: "x".repeat(2001) },
    { name: "" },
    { role: "admin" },
    { id: 1 },
  ]) {
    expect(await write(token, more)).toBe("malformed");
  }
  expect(await commentsOf(record.id)).toEqual([]);
});

it("a guest who writes without end is asked to wait", async () => {
  const { record, token } = await shown();
  for (let i = 0; i < 20; i++) expect(await write(token)).toBe("written");
  await expect(write(token)).rejects.toMatchObject({ refusal: "too-often" });
  expect(await commentsOf(record.id)).toHaveLength(20);
});
