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
  expect(first.mails[0]).toMatchObject({ subject: "Number 51", body: "Here.", sentAt: null, attempts: 0 });
  const second = await ask.mail.list({ page: 2 });
  expect(second.mails.map(({ subject }) => subject)).toEqual(["Number 1", "Number 0"]);
});
