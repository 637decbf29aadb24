import { languages } from "@entente/domain/languages";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { anActor } from "../testing/factories.ts";
import { type FreshDatabase, freshDatabase } from "../testing/fresh-database.ts";
import { findLink, issueLink, takeLink } from "./link.ts";
import { sendLink } from "./send-link.ts";

let db: FreshDatabase;
beforeAll(async () => {
  db = await freshDatabase();
});
afterAll(() => db.drop());

const start = new Date("2026-11-25T09:00:00Z");
const after = (hours: number) => new Date(start.getTime() + hours * 60 * 60 * 1000);

async function aLink(purpose: "invitation" | "reset" = "invitation") {
  const { accountId } = await anActor(db.staff);
  const { token } = await issueLink(db.staff, { accountId, purpose, now: start });
  return { accountId, token, found: (now = start) => findLink(db.staff, purpose, token, now) };
}

describe("a link", () => {
  it("is kept as a hash alone", async () => {
    const { accountId, token } = await aLink();
    const [row] = await db.asOwner(
      "SELECT row_to_json(l)::text AS text FROM edit.account_link l WHERE account_id = $1",
      [accountId],
    );
    expect(row?.text).not.toContain(token);
  });

  it.each([
    ["invitation", 7 * 24],
    ["reset", 1],
  ] as const)("of the kind %s opens for %i hours, however often it is looked at", async (purpose, hours) => {
    const { found } = await aLink(purpose);
    expect(await found(after(hours - 0.1))).not.toBeNull();
    expect(await found(after(hours - 0.1))).not.toBeNull();
    expect(await found(after(hours))).toBeNull();
  });

  it("is replaced by a newer one of its kind", async () => {
    const { accountId, found } = await aLink();
    await issueLink(db.staff, { accountId, purpose: "reset", now: start });
    expect(await found()).not.toBeNull();
    await issueLink(db.staff, { accountId, purpose: "invitation", now: start });
    expect(await found()).toBeNull();
  });

  it("is used once, also by two at the same time", async () => {
    const { found } = await aLink();
    const link = await found();
    if (!link) throw new Error("there is no link");
    const taken = await Promise.all([takeLink(db.staff, link, start), takeLink(db.staff, link, start)]);
    expect(taken.sort()).toEqual([false, true]);
    expect(await found()).toBeNull();
  });

  it("opens no account that is suspended", async () => {
    const { accountId, found } = await aLink();
    await db.staff.account.update({ where: { id: accountId }, data: { suspendedAt: start } });
    expect(await found()).toBeNull();
  });
});

it("a link goes out by mail in each language, to the register's own address", async () => {
  for (const language of languages) {
    const { accountId } = await anActor(db.staff);
    await db.staff.$transaction((tx) => sendLink(tx, { accountId, purpose: "invitation", language }));
    const { email } = await db.staff.account.findUniqueOrThrow({ where: { id: accountId } });
    const mail = await db.staff.mail.findFirstOrThrow({ where: { to: email } });
    expect(mail).toMatchObject({ language });
    expect(mail.body).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/desk\/sign-in\/welcome\?token=[\w-]{43}$/m);
    expect(mail.body).not.toContain("{");
  }
});
