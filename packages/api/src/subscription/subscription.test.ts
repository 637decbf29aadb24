import { subscriptionToken } from "@entente/db/subscription/token";
import {
  anActor,
  anEntry,
  anInstitute,
  draftRecord,
  inAll,
  publishDraft,
  type TestRecord,
} from "@entente/db/testing/factories";
import { realClock } from "@entente/domain/clock";
import type { Language } from "@entente/domain/languages";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { staffCallerOn } from "../staff-caller.ts";
import { confirm, stop, subscribe } from "../subscription-door.ts";
import { openRegister, type TestRegister } from "../testing/register.ts";
import { type Stores, tellSubscribers } from "./commands.ts";

let register: TestRegister;
let stores: Stores;
const titled =
  (title: string, purpose = "") =>
  (language: string) => ({
    title: `${title} (${language})`,
    ...(purpose ? { purpose } : {}),
  });
const id = crypto.randomUUID();
const convention = (purpose: string) =>
  anEntry({ slug: "convention", topics: ["taxonomy"] }, titled("Convention", purpose), id);

beforeAll(async () => {
  process.env.AUTH_SECRET = "a secret of the tests that is long enough";
  register = await openRegister();
  const { staff, public: visitors } = register.db;
  stores = { staff, public: visitors, clock: realClock };
  await register.publish(anInstitute(), convention("First."), anEntry({ slug: "other" }, titled("Other")));
});
afterAll(() => register.db.drop());
beforeEach(async () => {
  for (const table of ["mail", "subscription", "subscription_ask"]) {
    await register.db.asOwner(`DELETE FROM edit.${table}`);
  }
});

const form = (more: object = {}) => ({
  email: "ada@example.org",
  language: "en",
  to: "treaties/convention",
  search: "",
  ...more,
});
const anyNetwork = () => `192.0.2.${crypto.getRandomValues(new Uint8Array(1))[0]}`;
const ask = (more: object = {}, network = anyNetwork()) => subscribe(form(more), network, stores);
const mails = () => register.db.staff.mail.findMany({ orderBy: { createdAt: "asc" } });
const rows = () => register.db.staff.subscription.findMany();
const tokenIn = (body = "") => /token=([\w.-]+)/.exec(body)?.[1] ?? "";

async function confirmed(more: object = {}) {
  await ask(more);
  const last = (await mails()).at(-1);
  expect(await confirm(tokenIn(last?.body), stores)).toMatch(/^[\w-]{36}\./);
}

/** Everything was so long ago. */
async function pass(minutes: number) {
  const ago = `interval '${minutes} minutes'`;
  await register.db.asOwner(
    `UPDATE edit.subscription SET created_at = created_at - ${ago}, mailed_at = mailed_at - ${ago}`,
  );
  await register.db.asOwner(`UPDATE edit.subscription_ask SET at = at - ${ago}`);
  await register.db.asOwner(`UPDATE edit.mail SET created_at = created_at - ${ago}`);
}

async function publish(record: TestRecord, note: string) {
  const { staff } = register.db;
  const draft = await staff.draft.findUnique({ where: { recordId: record.id }, select: { counter: true } });
  await draftRecord(staff, register.actor, record, draft?.counter ?? 0);
  await publishDraft(staff, register.actor, record.id, ["shared", "en", "fr", "nl", "de"], inAll(note));
}

const tell = () => tellSubscribers(stores, 0);
const told = async () => (await mails()).filter(({ endsAt }) => endsAt !== null);

describe("asking for mail", () => {
  it.each<[Language, RegExp]>([
    ["en", /^Please confirm: mail about Convention \(en\)$/],
    ["fr", /^Veuillez confirmer\u202f: messages sur Convention \(fr\)$/],
    ["nl", /^Bevestig alstublieft: berichten over Convention \(nl\)$/],
    ["de", /^Bitte bestätigen: Nachrichten zu Convention \(de\)$/],
  ])("in %s asks the address itself, in that language", async (language, subject) => {
    expect(await ask({ language })).toBe("asked");
    const [mail] = await mails();
    expect(mail).toMatchObject({ to: "ada@example.org", language, endsAt: null });
    expect(mail?.subject).toMatch(subject);
    expect(mail?.body).toContain(`/${language}/subscribe/confirm?token=`);
    expect(await rows()).toMatchObject([{ about: "record", what: id, confirmedAt: null }]);
  });

  it("answers the same for an address that is known, and writes to it once an hour", async () => {
    await confirmed();
    expect(await ask()).toBe("asked");
    expect(await ask({ email: " ADA@example.org " })).toBe("asked");
    expect((await mails()).length).toBe(1);
    expect((await rows()).length).toBe(1);
  });

  it.each<[Language, string]>([
    ["en", "You follow this already: Convention (en)"],
    ["fr", "Vous suivez déjà ceci\u202f: Convention (fr)"],
    ["nl", "U volgt dit al: Convention (nl)"],
    ["de", "Sie verfolgen dies schon: Convention (de)"],
  ])(
    "tells a confirmed address that asks again, in %s, that it follows already and how to end it",
    async (language, subject) => {
      await confirmed();
      const [before] = await rows();
      await pass(61);
      expect(await ask({ language })).toBe("asked");
      const [, again] = await mails();
      expect(again).toMatchObject({ to: "ada@example.org", language, subject });
      expect(again?.body).toContain(`/${language}/treaties/convention\n`);
      expect(again?.body).not.toContain("/subscribe/confirm");
      // There is still one subscription, as it was, and the letter ends it by either way
      expect(await rows()).toMatchObject([
        { id: before?.id, language: "en", confirmedAt: before?.confirmedAt },
      ]);
      expect(tokenIn(again?.endsAt ?? "")).toBe(tokenIn(again?.body));
      expect(await stop(tokenIn(again?.body), stores)).toBe("stopped");
      expect([...(await rows()), ...(await mails())]).toEqual([]);
    },
  );

  it("asks again an address that has not confirmed", async () => {
    await ask();
    await pass(61);
    await ask();
    expect((await mails()).map(({ subject }) => subject)).toEqual(
      Array(2).fill("Please confirm: mail about Convention (en)"),
    );
    expect((await rows()).length).toBe(1);
  });

  it("writes to one address three times an hour at most, also where many ask at once", async () => {
    const asked = ["a", "b", "c", "d", "e", "f"].map((q) => ask({ to: null, search: `q=${q}` }));
    expect(new Set(await Promise.all(asked))).toEqual(new Set(["asked"]));
    expect((await mails()).length).toBe(3);
  });

  it("lets one network ask twenty times an hour, whatever the addresses", async () => {
    const from = (n: number) => `2001:db8:1:2::${n}`;
    const outcomes: string[] = [];
    for (let i = 0; i < 22; i += 1) outcomes.push(await ask({ email: `reader${i}@example.org` }, from(i)));
    expect(outcomes.filter((one) => one === "too-often")).toHaveLength(2);
    expect(await ask({ email: "other@example.org" }, "2001:db8:1:3::1")).toBe("asked");
  });

  it.each([
    [{ email: "nobody" }, "malformed"],
    [{ email: "a@example.org\nBcc: b@example.org" }, "malformed"],
    [{ language: "xx" }, "malformed"],
    [{ more: "x" }, "malformed"],
    [{ to: "treaties/none" }, "unknown"],
    [{ to: "../../etc" }, "unknown"],
    [{ to: null, search: "topic=elsewhere" }, "unknown"],
  ])("refuses %j", async (more, outcome) => {
    expect(await ask(more)).toBe(outcome);
    expect(await mails()).toEqual([]);
  });

  it("takes the same search for the same, whatever its order", async () => {
    await ask({ to: null, search: "topic=taxonomy&q=convention&sort=name&page=2" });
    await ask({ to: null, search: "q=convention&topic=taxonomy" });
    expect(await rows()).toMatchObject([{ about: "search", what: "q=convention&topic=taxonomy" }]);
  });
});

describe("confirming and ending", () => {
  it("a token serves one act of one subscription", async () => {
    await ask();
    const [row] = await rows();
    const own = row?.id ?? "";
    expect(await confirm(subscriptionToken("stop", own), stores)).toBeNull();
    expect(await confirm(`${own}.${"x".repeat(43)}`, stores)).toBeNull();
    expect(await confirm(subscriptionToken("confirm", crypto.randomUUID()), stores)).toBeNull();
    expect(await stop(subscriptionToken("confirm", own), stores)).toBe("gone");
    const ends = subscriptionToken("stop", own);
    expect(await confirm(subscriptionToken("confirm", own), stores)).toBe(ends);
    expect(await confirm(subscriptionToken("confirm", own), stores)).toBe(ends);
  });

  it("ending takes the address out of every table, and can be done twice", async () => {
    await confirmed();
    await publish(convention("Second."), "A second edition");
    await tell();
    const [mail] = await told();
    const token = tokenIn(mail?.endsAt ?? "");
    expect(await stop(token, stores)).toBe("stopped");
    expect(await stop(token, stores)).toBe("stopped");
    expect([...(await rows()), ...(await mails())]).toEqual([]);
    const [found] = await register.db.asOwner(
      "SELECT count(*)::int AS n FROM edit.subscription_ask WHERE key LIKE '%ada@%'",
    );
    expect(found?.n).toBe(0);
  });

  it("an address that was not confirmed goes after three days, with its mail; a confirmed one stays", async () => {
    await confirmed({ email: "kept@example.org" });
    await ask();
    await pass(3 * 24 * 60 + 1);
    await tell();
    expect((await rows()).map(({ email }) => email)).toEqual(["kept@example.org"]);
    expect((await mails()).map(({ to }) => to)).toEqual(["kept@example.org"]);
    expect(await confirm(subscriptionToken("confirm", crypto.randomUUID()), stores)).toBeNull();
    await pass(31 * 24 * 60);
    await tell();
    expect(await mails()).toEqual([]);
  });

  it("staff deletes no other mail, and visitors see and write nothing", async () => {
    await expect(register.db.asStaff("DELETE FROM edit.mail")).rejects.toThrow("permission denied");
    await expect(register.db.asPublic("SELECT * FROM edit.subscription")).rejects.toThrow(
      "permission denied",
    );
    await expect(register.db.asPublic("SELECT edit.forget_old_letters(now())")).rejects.toThrow(
      "permission denied",
    );
  });

  it("the log does not learn who reads", async () => {
    await ask();
    const admin = await anActor(register.db.staff, "admin");
    const [mail] = await mails();
    await staffCallerOn({ db: register.db.staff, actor: admin }).mail.read({ id: mail?.id ?? "" });
    const log = await register.db.asOwner("SELECT coalesce(after::text, '') AS said FROM edit.audit");
    expect(log.map(({ said }) => said).join()).toContain("Please confirm");
    expect(log.map(({ said }) => said).join()).not.toContain("example.org");
  });
});

describe("telling what changed", () => {
  it("says in sentences what changed on a page, once, and how to end it", async () => {
    await confirmed({ language: "nl" });
    await publish(convention("Third."), "A third edition");
    expect(await tellSubscribers(stores)).toBe(0);
    expect(await tell()).toBe(1);
    expect(await tell()).toBe(0);
    const [mail] = await told();
    expect(mail?.subject).toBe("Wat er veranderde: Convention (nl)");
    expect(mail?.body).toMatch(/^– A third edition \(nl\)$/m);
    expect(mail?.body).toContain("/nl/treaties/convention\n");
    expect(mail?.body).toMatch(/\/nl\/subscribe\/stop\?token=/);
    expect(mail?.endsAt).toMatch(/\/api\/subscription\/stop\?token=/);
  });

  it("waits a day with the next, and then tells all that came together", async () => {
    await confirmed();
    await publish(convention("Fourth."), "A fourth edition");
    await tell();
    await publish(convention("Fifth."), "A fifth edition");
    await publish(convention("Sixth."), "A sixth edition");
    expect(await tell()).toBe(0);
    await pass(24 * 60);
    expect(await tell()).toBe(1);
    const [, second] = await told();
    expect(second?.body).toContain("A fifth edition");
    expect(second?.body).toContain("A sixth edition");
    expect(second?.body).not.toContain("A fourth edition");
  });

  it("is told once by instances that tell at the same moment", async () => {
    await confirmed();
    await publish(convention("Seventh."), "A seventh edition");
    const counts = await Promise.all([tell(), tell(), tell()]);
    expect(counts.reduce((a, b) => a + b)).toBe(1);
    expect((await told()).length).toBe(1);
  });

  it("tells of a search what it finds, and nothing of other pages", async () => {
    await confirmed({ to: null, search: "topic=taxonomy" });
    await publish(anEntry({ slug: "quiet" }, titled("Quiet")), "Elsewhere");
    expect(await tell()).toBe(0);
    await publish(anEntry({ slug: "young", topics: ["taxonomy"] }, titled("New one")), "A new page");
    expect(await tell()).toBe(1);
    const [mail] = await told();
    expect(mail?.subject).toBe("What changed: Taxonomy");
    expect(mail?.body).toContain("New one (en)");
    expect(mail?.body).not.toContain("Quiet");
  });

  it("tells nobody who has not confirmed, and nothing from before", async () => {
    await ask();
    await publish(convention("Eighth."), "An eighth edition");
    expect(await tell()).toBe(0);
    await confirmed({ email: "late@example.org" });
    expect(await tell()).toBe(0);
    expect(await told()).toEqual([]);
  });
});
