import { loadFirstRegister } from "@entente/db/first-register/load";
import { anActor, anInvitation, aUnit, draftRecord } from "@entente/db/testing/factories";
import { type FreshDatabase, freshDatabase } from "@entente/db/testing/fresh-database";
import type { Actor } from "@entente/domain/access/authorize";
import { loaderEmail } from "@entente/domain/access/loader";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { staffCallerOn } from "../staff-caller.ts";

let db: FreshDatabase;
let admin: Actor;
const unit = aUnit({ acronym: "UT" });
beforeAll(async () => {
  db = await freshDatabase();
  admin = await anAdministrator();
  await draftRecord(db.staff, admin, unit);
});
afterAll(() => db.drop());

/** An administrator who can sign in. */
async function anAdministrator(): Promise<Actor> {
  const actor = await anActor(db.staff, "admin");
  await db.staff.account.update({ where: { id: actor.accountId }, data: { passwordHash: "x" } });
  return { ...actor, sessionId: crypto.randomUUID() };
}

const people = (actor = admin) => staffCallerOn({ db: db.staff, actor }).people;
const find = (accountId: string) => people().find({ accountId, language: "en" });
const linesOf = async (accountId: string) =>
  (await db.staff.audit.findMany({ orderBy: { id: "asc" } })).filter(({ before, after }) =>
    [before, after].some((told) => (told as { account?: string } | null)?.account === accountId),
  );

it("the account in whose name the first register was loaded is nobody among the people", async () => {
  await loadFirstRegister(db.staff, []);
  expect(await db.staff.account.count({ where: { email: loaderEmail } })).toBe(1);
  const list = await people().list({ language: "en" });
  expect(list.map(({ email }) => email)).not.toContain(loaderEmail);
});

it("a unit that has no name yet is not offered as a scope", async () => {
  const nameless = crypto.randomUUID();
  const content = { schemaVersion: 1, shared: {}, text: {} };
  const { record } = staffCallerOn({ db: db.staff, actor: admin });
  await record.save({ recordId: nameless, kind: "unit", counter: 0, content });
  const units = await people().units({ language: "en" });
  expect(units).toContainEqual(expect.objectContaining({ id: unit.id, name: "Unit (en)" }));
  expect(units.map(({ id }) => id)).not.toContain(nameless);
});

describe("an invitation", () => {
  it("makes an account without a way in, a mail with a link, and a line in the log with the session", async () => {
    const invitation = anInvitation({
      email: " Ada.Example@Example.ORG ",
      units: [unit.id],
      languages: ["nl"],
    });
    await people().invite(invitation);
    expect(await find(invitation.accountId)).toMatchObject({
      email: "ada.example@example.org",
      state: "invited",
      units: [{ id: unit.id, name: "Unit (en)" }],
      languages: ["nl"],
      hasPassword: false,
    });
    const mails = await db.staff.mail.findMany({ where: { to: "ada.example@example.org" } });
    expect(mails).toHaveLength(1);
    expect(mails[0]?.body).toMatch(/\/desk\/sign-in\/welcome\?token=/);
    const [line] = await linesOf(invitation.accountId);
    expect(line).toMatchObject({
      action: "account.invite",
      accountId: admin.accountId,
      sessionId: admin.sessionId,
      after: { email: "ada.example@example.org", role: "contributor", units: [unit.id] },
    });
    // The secret of the link is in the mail alone.
    expect(JSON.stringify(line?.after)).not.toContain("token");
  });

  it("sent twice at once invites once", async () => {
    const invitation = anInvitation();
    await Promise.all([people().invite(invitation), people().invite(invitation)]);
    expect(await db.staff.mail.count({ where: { to: invitation.email } })).toBe(1);
    expect(await linesOf(invitation.accountId)).toHaveLength(1);
  });

  it("to an address that has an account is refused by the name of its owner", async () => {
    const invitation = anInvitation({ name: "Ben Test" });
    await people().invite(invitation);
    const again = anInvitation({ email: invitation.email.toUpperCase() });
    await expect(people().invite(again)).rejects.toMatchObject({
      code: "CONFLICT",
      message: "Ben Test has an account with this address already.",
    });
  });

  it("of an administrator has no scope", async () => {
    await expect(people().invite(anInvitation({ role: "admin", units: [unit.id] }))).rejects.toMatchObject({
      code: "BAD_REQUEST",
    });
  });

  it("names units that exist", async () => {
    await expect(people().invite(anInvitation({ units: [crypto.randomUUID()] }))).rejects.toMatchObject({
      code: "BAD_REQUEST",
    });
  });

  it("sent again ends the older link; taken back, it ends all, and may be sent once more", async () => {
    const { accountId, ...rest } = anInvitation();
    await people().invite({ accountId, ...rest });
    const links = () => db.staff.accountLink.findMany({ where: { accountId } });
    const [first] = await links();
    await people().resendInvitation({ accountId, language: "fr" });
    expect((await links()).map(({ id }) => id)).not.toContain(first?.id);
    await people().revokeInvitation({ accountId });
    expect(await links()).toEqual([]);
    expect((await find(accountId)).state).toBe("revoked");
    await people().resendInvitation({ accountId, language: "fr" });
    expect((await find(accountId)).state).toBe("invited");
  });

  it("of somebody who has come cannot be sent again", async () => {
    await expect(
      people().resendInvitation({ accountId: admin.accountId, language: "en" }),
    ).rejects.toMatchObject({ code: "BAD_REQUEST" });
  });
});

describe("invitations from a spreadsheet", () => {
  const file = (csv: string, actId: string = crypto.randomUUID()) => ({
    actId,
    csv,
    language: "en" as const,
  });

  it("are read with semicolons, a byte order mark, quotes and columns in any order", async () => {
    const csv =
      '\ufeffrole;name;email;units;languages;mail\r\npublisher;"Test; Eve";EVE@example.org;ut;nl|fr|facts;de\r\n\r\n;;;;;\r\n';
    const { problem, lines } = await people().checkCsv(file(csv));
    expect(problem).toBeNull();
    expect(lines).toEqual([
      {
        line: 2,
        name: "Test; Eve",
        email: "eve@example.org",
        role: "publisher",
        outcome: "new",
        problems: [],
      },
    ]);
    await people().inviteFromCsv(file(csv));
    expect(await db.staff.account.findUnique({ where: { email: "eve@example.org" } })).toMatchObject({
      role: "publisher",
      scopeUnits: [unit.id],
      scopeLanguages: ["nl", "fr", "shared"],
    });
    expect((await db.staff.mail.findFirst({ where: { to: "eve@example.org" } }))?.language).toBe("de");
  });

  it("say of each line what is wrong with it, and invite nobody then", async () => {
    const csv = [
      "name,email,role,units,languages",
      "Good,good-one@example.org,contributor,,",
      ",nobody,king,nowhere,xx",
      "Boss,boss@example.org,admin,ut,",
      "Good,GOOD-one@example.org,contributor,,",
    ].join("\n");
    const { lines } = await people().checkCsv(file(csv));
    expect(lines.map(({ line, problems }) => [line, problems.map(({ problem }) => problem)])).toEqual([
      [2, []],
      [3, ["no-name", "bad-address", "bad-role", "unknown-unit", "unknown-language"]],
      [4, ["admin-everywhere"]],
      [5, ["twice"]],
    ]);
    await expect(people().inviteFromCsv(file(csv))).rejects.toMatchObject({ code: "BAD_REQUEST" });
    expect(await db.staff.account.count({ where: { email: "good-one@example.org" } })).toBe(0);
  });

  it.each([
    ["", "empty"],
    ["name,email,role", "empty"],
    ["name,email\nA,b@example.org", "missing-columns"],
    ["name,email,role,colour\nA,b@example.org,admin,red", "unknown-columns"],
    ['name,email,role\n"A,b@example.org,admin', "unreadable"],
  ])("tell of a file %j that is of no use: %s", async (csv, problem) => {
    expect((await people().checkCsv(file(csv))).problem).toBe(problem);
  });

  it("of 500 people are one act, and the same file twice invites nobody twice", async () => {
    const many = Array.from({ length: 500 }, (_, i) => `Person ${i},many-${i}@example.org,contributor`);
    const csv = ["name,email,role", ...many].join("\n");
    const once = file(csv);
    const answers = await Promise.all([people().inviteFromCsv(once), people().inviteFromCsv(once)]);
    expect(answers).toEqual([
      { invited: 500, skipped: 0 },
      { invited: 500, skipped: 0 },
    ]);
    expect(await people().inviteFromCsv(file(csv))).toEqual({ invited: 0, skipped: 500 });
    expect(await db.staff.mail.count({ where: { to: { startsWith: "many-" } } })).toBe(500);
    const { lines } = await people().checkCsv(file(csv));
    expect(new Set(lines.map(({ outcome }) => outcome))).toEqual(new Set(["there"]));
  });
});

describe("an account", () => {
  it("changes its role and scope, and the log holds both", async () => {
    const { accountId } = await anActor(db.staff, "contributor");
    const change = {
      accountId,
      name: "New Name",
      role: "publisher",
      units: [],
      languages: ["fr"],
      breakGlass: false,
    } as const;
    await people().change({ ...change, units: [], languages: ["fr"] });
    await people().change({ ...change, units: [], languages: ["fr"] });
    const lines = await linesOf(accountId);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatchObject({
      action: "account.change-access",
      before: { role: "contributor", name: "Test contributor" },
      after: { role: "publisher", name: "New Name", languages: ["fr"] },
    });
  });

  it("loses its sessions when it is suspended, and may be opened again", async () => {
    const { accountId } = await anActor(db.staff, "publisher");
    const session = { accountId, tokenHash: crypto.randomUUID(), expiresAt: new Date(Date.now() + 1e7) };
    await db.staff.session.create({ data: session });
    await db.staff.account.update({ where: { id: accountId }, data: { lastSignedInAt: new Date() } });
    expect((await find(accountId)).sessions).toBe(1);
    await people().suspend({ accountId, evenMyself: false });
    expect(await find(accountId)).toMatchObject({ state: "suspended", sessions: 0 });
    await people().reinstate({ accountId });
    expect((await find(accountId)).state).toBe("active");
    expect((await linesOf(accountId)).map(({ action }) => action)).toEqual([
      "account.suspend",
      "account.reinstate",
    ]);
  });

  it("loses every second factor and every session when an administrator removes them", async () => {
    const { accountId } = await anActor(db.staff, "publisher");
    await db.staff.oneTimePassword.create({ data: { accountId, secret: "x", confirmedAt: new Date() } });
    expect((await find(accountId)).oneTimePassword).toBe(true);
    await people().removeFactors({ accountId });
    expect((await find(accountId)).oneTimePassword).toBe(false);
    const [line] = await linesOf(accountId);
    expect(line).toMatchObject({ action: "account.remove-factors", before: { oneTimePassword: true } });
  });

  it("of one's own is closed only when one says so", async () => {
    const other = await anAdministrator();
    const mine = { accountId: other.accountId };
    await expect(people(other).suspend({ ...mine, evenMyself: false })).rejects.toMatchObject({
      code: "UNPROCESSABLE_CONTENT",
    });
    await people(other).suspend({ ...mine, evenMyself: true });
    expect((await find(other.accountId)).state).toBe("suspended");
  });
});

describe("the last administrator who can sign in", () => {
  const demotion = { name: "Test", role: "publisher", units: [], languages: [], breakGlass: false } as const;
  const demoted = (accountId: string) => ({ ...demotion, accountId, units: [], languages: [] });

  it("is neither demoted nor suspended, even where another was only invited", async () => {
    await people().invite(anInvitation({ role: "admin" }));
    const { accountId } = admin;
    const locksOut = { code: "UNPROCESSABLE_CONTENT", cause: { refusal: "locks-out" } };
    await expect(people().change(demoted(accountId))).rejects.toMatchObject(locksOut);
    await expect(people().suspend({ accountId, evenMyself: true })).rejects.toMatchObject(locksOut);
    expect((await find(accountId)).role).toBe("admin");
  });

  it("remains when two administrators suspend each other at once", async () => {
    const other = await anAdministrator();
    const answers = await Promise.allSettled([
      people(admin).suspend({ accountId: other.accountId, evenMyself: false }),
      people(other).suspend({ accountId: admin.accountId, evenMyself: false }),
    ]);
    expect(answers.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    const left = await db.staff.account.count({
      where: { id: { in: [admin.accountId, other.accountId] }, suspendedAt: null },
    });
    expect(left).toBe(1);
  });
});
