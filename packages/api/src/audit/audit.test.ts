import { anActor, anEntry, anInstitute, anInvitation, inAll } from "@entente/db/testing/factories";
import type { Actor } from "@entente/domain/access/authorize";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { staffCallerOn } from "../staff-caller.ts";
import { openRegister, type TestRegister } from "../testing/register.ts";

let register: TestRegister;
let admin: Actor;
const entry = anEntry({}, (language) => ({ title: `Convention on Otters (${language})` }));
beforeAll(async () => {
  register = await openRegister();
  admin = { ...(await anActor(register.db.staff, "admin")), sessionId: crypto.randomUUID() };
  await register.publish(anInstitute(), entry);
});
afterAll(() => register.db.drop());

const audit = () => staffCallerOn({ db: register.db.staff, actor: admin }).audit;
const people = () => staffCallerOn({ db: register.db.staff, actor: admin }).people;
/** A line as it stands in the log. */
const aLine = (line: { action: string; at?: Date; after?: object; sessionId?: string; accountId?: string }) =>
  register.db.staff.audit.create({ data: line });

describe("a line of the audit log", () => {
  it("says who did what to whom, and what was before and after, in the reader's words", async () => {
    const invitation = anInvitation({ name: "Ada Test" });
    await people().invite(invitation);
    const { email, language, ...access } = invitation;
    await people().change({ ...access, role: "publisher", languages: ["fr", "shared"], breakGlass: false });
    const { lines } = await audit().list({ language: "nl", accountId: invitation.accountId });
    expect(lines.map(({ action }) => action)).toEqual(["account.change-access", "account.invite"]);
    expect(lines[0]).toMatchObject({
      account: { id: admin.accountId, name: "Test admin" },
      subject: { id: invitation.accountId, name: "Ada Test" },
      changes: [
        { label: "Rol", before: "Bijdrager", after: "Publicist" },
        { label: "Talen", before: null, after: "Frans, gegevens" },
      ],
    });
  });

  it("names the record by its name in the reader's language", async () => {
    const { lines } = await audit().list({ language: "de", recordId: entry.id });
    expect(lines[0]).toMatchObject({
      action: "record.publish",
      record: { id: entry.id, kind: "entry", name: "Convention on Otters (de)" },
    });
    expect(lines[0]?.changes.map(({ label }) => label)).toContain("Teile");
  });

  it("holds words in several languages once, and spells what has no name", async () => {
    const sessionId = crypto.randomUUID();
    await aLine({ action: "account.sign-in", sessionId, after: { browser: "Firefox", system: "Linux" } });
    await aLine({ action: "test.kind", sessionId, after: { note: inAll("New"), someNewThing: true } });
    const [line] = (await audit().list({ language: "fr", limit: 1 })).lines;
    expect(line).toMatchObject({
      device: { browser: "Firefox", system: "Linux" },
      changes: [
        { label: "Note aux lecteurs", before: null, after: "New (fr)" },
        { label: "some new thing", before: null, after: "oui" },
      ],
    });
  });
});

describe("the audit log", () => {
  it("is filtered by act, by days on the register's clock, and by words", async () => {
    // Half past eleven in the evening in London is the next day in Brussels.
    await aLine({
      action: "account.sign-out",
      at: new Date("2020-03-04T23:30:00Z"),
      after: { reason: "Ottertail" },
    });
    const on = (from: string, until: string) => audit().list({ language: "en", from, until });
    expect((await on("2020-03-04", "2020-03-04")).lines).toEqual([]);
    expect((await on("2020-03-05", "2020-03-05")).lines).toHaveLength(1);
    const found = async (text: string) =>
      (await audit().list({ language: "en", text })).lines.map(({ action }) => action);
    expect(await found("ottertail")).toEqual(["account.sign-out"]);
    expect(await found("convention on OTTERS")).toEqual(["record.publish", "record.create"]);
    expect(new Set(await found("signed out"))).toEqual(new Set(["account.sign-out"]));
    const { lines } = await audit().list({ language: "en", action: "account.sign-out" });
    expect(lines).toHaveLength(1);
  });

  it("shows what was done in one session", async () => {
    const [mine, other] = [crypto.randomUUID(), crypto.randomUUID()];
    for (const sessionId of [mine, other, mine])
      await aLine({ action: "account.change-password", sessionId });
    const { lines } = await audit().list({ language: "en", sessionId: mine });
    expect(lines.map(({ session, action }) => [session, action])).toEqual([
      [mine, "account.change-password"],
      [mine, "account.change-password"],
    ]);
  });

  it("is read page by page, and nothing is missing or twice", async () => {
    const all = (await audit().list({ language: "en", limit: 1000 })).lines.map(({ id }) => id);
    const read: string[] = [];
    for (let below: string | undefined; ; ) {
      const page = await audit().list({ language: "en", limit: 2, ...(below ? { below } : {}) });
      read.push(...page.lines.map(({ id }) => id));
      if (page.next === null) break;
      below = page.next;
    }
    expect(read).toEqual(all);
  });

  it("says whether its chain holds, and names every line at which it does not", async () => {
    const whole = { broken: [], brokenCount: 0 };
    expect(await audit().checkChain()).toMatchObject(whole);
    const ids: string[] = [];
    for (let i = 0; i < 5; i++) ids.push(String((await aLine({ action: "account.sign-in" })).id));
    const [altered, , missing, cut, rewritten] = ids;
    const { asOwner } = register.db;
    await asOwner("ALTER TABLE edit.audit DISABLE TRIGGER USER");
    await asOwner("UPDATE edit.audit SET action = 'account.sign-out' WHERE id = ANY ($1::bigint[])", [
      [altered, rewritten],
    ]);
    const [gone] = await asOwner("DELETE FROM edit.audit WHERE id = $1 RETURNING to_jsonb(audit) AS line", [
      missing,
    ]);
    expect(await audit().checkChain()).toMatchObject({
      broken: [
        { id: altered, how: "altered" },
        { id: cut, how: "cut" },
        { id: rewritten, how: "altered" },
      ],
      brokenCount: 3,
    });
    await asOwner("INSERT INTO edit.audit SELECT * FROM jsonb_populate_record(NULL::edit.audit, $1)", [
      JSON.stringify(gone?.line),
    ]);
    await asOwner("UPDATE edit.audit SET action = 'account.sign-in' WHERE id = ANY ($1::bigint[])", [
      [altered, rewritten],
    ]);
    await asOwner("ALTER TABLE edit.audit ENABLE TRIGGER USER");
    expect(await audit().checkChain()).toMatchObject(whole);
  });

  it("tells of being exported", async () => {
    await audit().beginExport({ format: "csv", text: "otter" });
    const [line] = (await audit().list({ language: "en", limit: 1 })).lines;
    expect(line).toMatchObject({ action: "audit.export", account: { id: admin.accountId } });
  });
});
