import { enqueueMail } from "@entente/db/mail/enqueue";
import { anActor } from "@entente/db/testing/factories";
import { type FreshDatabase, freshDatabase } from "@entente/db/testing/fresh-database";
import { afterAll, beforeAll, expect, it } from "vitest";
import { staffCallerOn } from "../staff-caller.ts";

let db: FreshDatabase;
beforeAll(async () => {
  db = await freshDatabase();
});
afterAll(() => db.drop());

it("an administrator reads the outbox, newest first, a page at a time", async () => {
  for (let i = 0; i < 52; i++) {
    const mail = { key: `m${i}`, to: "ada@example.org", language: "en" as const, body: "Here." };
    await enqueueMail(db.staff, { ...mail, subject: `Number ${i}` });
    await db.asOwner(
      `UPDATE edit.mail SET created_at = now() - interval '${100 - i} minutes' WHERE key = 'm${i}'`,
    );
  }
  const ask = staffCallerOn({ db: db.staff, actor: await anActor(db.staff, "admin") });
  const first = await ask.mail.list({});
  expect(first.total).toBe(52);
  expect(first.mails.length).toBe(50);
  expect(first.mails[0]).toMatchObject({ subject: "Number 51", sentAt: null, attempts: 0 });
  const second = await ask.mail.list({ page: 2 });
  expect(second.mails.map(({ subject }) => subject)).toEqual(["Number 1", "Number 0"]);
});

it("what a mail says is told one by one, and the log tells to whom", async () => {
  const actor = await anActor(db.staff, "admin");
  const ask = staffCallerOn({ db: db.staff, actor });
  const [mail] = (await ask.mail.list({})).mails;
  expect(mail).not.toHaveProperty("body");
  expect(await ask.mail.read({ id: mail?.id ?? "" })).toMatchObject({ body: "Here." });
  const lines = await db.staff.audit.findMany({ where: { accountId: actor.accountId } });
  expect(lines).toMatchObject([{ action: "mail.read", after: { to: "ada@example.org" } }]);
  expect(JSON.stringify(lines, (_, value) => (typeof value === "bigint" ? `${value}` : value))).not.toContain(
    "Here.",
  );
});

it("an invitation opens an account, and other mail does not", async () => {
  const ask = staffCallerOn({ db: db.staff, actor: await anActor(db.staff, "admin") });
  const [other] = (await ask.mail.list({})).mails;
  expect(await ask.mail.read({ id: other?.id ?? "" })).toMatchObject({ opensAccount: false });
  await ask.people.invite({
    accountId: crypto.randomUUID(),
    name: "Bea Test",
    email: "bea@example.org",
    role: "contributor",
    units: [],
    languages: [],
    language: "en",
  });
  const [invitation] = (await ask.mail.list({})).mails;
  expect(await ask.mail.read({ id: invitation?.id ?? "" })).toMatchObject({
    to: "bea@example.org",
    opensAccount: true,
  });
});

it("a mail that was sent is sent once more, once for two clicks", async () => {
  const actor = await anActor(db.staff, "admin");
  const ask = staffCallerOn({ db: db.staff, actor });
  const [mail] = (await ask.mail.list({})).mails;
  const { id = "" } = mail ?? {};
  await db.staff.mail.update({ where: { id }, data: { sentAt: new Date(), attempts: 1 } });
  await Promise.all([ask.mail.resend({ id, attempts: 1 }), ask.mail.resend({ id, attempts: 1 })]);
  expect(await db.staff.mail.findUnique({ where: { id } })).toMatchObject({ sentAt: null, attempts: 1 });
  expect(await db.staff.audit.count({ where: { accountId: actor.accountId, action: "mail.resend" } })).toBe(
    1,
  );
});
