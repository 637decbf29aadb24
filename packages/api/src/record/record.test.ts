import { aNote, anActor, anEntry, aPerson, aUnit } from "@entente/db/testing/factories";
import type { Actor } from "@entente/domain/access/authorize";
import type { Scope } from "@entente/domain/access/roles";
import { fetchRequestHandler } from "@trpc/server/adapters/fetch";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { staffCallerOn } from "../staff-caller.ts";
import { staffRouter } from "../staff-router.ts";
import { openRegister, type TestRegister } from "../testing/register.ts";

let register: TestRegister;
let actor: Actor;
beforeAll(async () => {
  register = await openRegister();
  actor = register.actor;
});
afterAll(() => register.db.drop());

const as = (scope: Partial<Scope> = {}, who = actor) =>
  staffCallerOn({ db: register.db.staff, actor: { ...who, scope: { ...actor.scope, ...scope } } });

const created = async (record = anEntry()) => {
  const { id: recordId, kind, document: content } = record;
  const saved = await as().record.save({ recordId, kind, counter: 0, content });
  return { recordId, kind, counter: saved.counter, content: saved.content };
};
const statesOf = (parts: { part: string; state: string }[]) =>
  Object.fromEntries(parts.map(({ part, state }) => [part, state]));

describe("a record", () => {
  it("is saved, read back with its counter, published, and then the list says what changed since", async () => {
    const { recordId, kind, content } = await created();
    const draft = await as().record.read({ recordId });
    expect(draft).toMatchObject({ counter: 1, kind: "entry", savedBy: actor.name, content });
    expect(statesOf(draft.parts)).toMatchObject({ shared: "never-published", nl: "never-published" });

    await as().record.publish({
      recordId,
      parts: ["shared", "en"],
      note: aNote,
      changeSetId: crypto.randomUUID(),
    });
    const text = { ...content.text, en: { ...content.text.en, title: "Renamed" } };
    await as().record.save({ recordId, kind, counter: 1, content: { ...content, text } });
    const card = (await as().record.list({ language: "en" })).records.find(({ id }) => id === recordId);
    expect(card).toMatchObject({ name: "Renamed", kind: "entry" });
    expect(statesOf(card?.parts ?? [])).toEqual({
      shared: "live",
      en: "live-with-changes",
      fr: "never-published",
      nl: "never-published",
      de: "never-published",
    });
    expect(card?.parts[0]).toMatchObject({ revision: 1, publishedAt: expect.any(Date) });
  });

  it("that has no text in a language says so", async () => {
    const { recordId } = await created(aPerson());
    const { parts } = await as().record.read({ recordId });
    expect(statesOf(parts)).toEqual({
      shared: "never-published",
      en: "missing",
      fr: "missing",
      nl: "missing",
      de: "missing",
    });
  });

  it("that does not exist is not found", async () => {
    const nothing = { recordId: crypto.randomUUID() };
    await expect(as().record.read(nothing)).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(
      as().record.publish({ ...nothing, parts: ["en"], note: null, changeSetId: crypto.randomUUID() }),
    ).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
  });
});

describe("a scope", () => {
  it("of a language lets its text be saved and published, and nothing else", async () => {
    const { recordId, kind, content } = await created();
    await as().record.publish({
      recordId,
      parts: ["shared", "en"],
      note: aNote,
      changeSetId: crypto.randomUUID(),
    });
    const translator = as({ languages: ["nl"] });
    const nl = { ...content.text, nl: { ...content.text.nl, title: "Verdrag" } };
    await translator.record.save({ recordId, kind, counter: 1, content: { ...content, text: nl } });
    await translator.record.publish({
      recordId,
      parts: ["nl"],
      note: aNote,
      changeSetId: crypto.randomUUID(),
    });
    const en = { ...content.text, en: { ...content.text.en, title: "Treaty" } };
    const refused = { code: "FORBIDDEN" };
    const save = (edit: object) => translator.record.save({ recordId, kind, counter: 2, content, ...edit });
    await expect(save({ content: { ...content, text: en } })).rejects.toMatchObject(refused);
    await expect(
      translator.record.publish({
        recordId,
        parts: ["nl", "en"],
        note: null,
        changeSetId: crypto.randomUUID(),
      }),
    ).rejects.toMatchObject(refused);
    // What the edit says it began from does not hide what it would write.
    const forged = { content: { ...content, text: en }, base: { ...content, text: en } };
    await expect(save(forged)).rejects.toMatchObject(refused);
  });

  it("of a unit is held against the record as it stands, not against what is sent", async () => {
    const [own, other] = [aUnit(), aUnit()];
    for (const unit of [own, other]) await created(unit);
    const { recordId, kind, counter, content } = await created(aPerson({ unitId: other.id }));
    const mine = { ...content, shared: { ...content.shared, unitId: own.id } };
    const contributor = as({ units: [own.id] }, await anActor(register.db.staff, "contributor"));
    await expect(contributor.record.save({ recordId, kind, counter, content: mine })).rejects.toMatchObject({
      code: "FORBIDDEN",
    });
    const fresh = { recordId: crypto.randomUUID(), kind, counter: 0 };
    await expect(contributor.record.save({ ...fresh, content })).rejects.toMatchObject({ code: "FORBIDDEN" });
    expect(await contributor.record.save({ ...fresh, content: mine })).toMatchObject({ counter: 1 });
  });
});

describe("a refusal", () => {
  const post = async (who: Actor | null, path: string, input: object) => {
    const response = await fetchRequestHandler({
      endpoint: "/api/trpc",
      req: new Request(`http://localhost/api/trpc/${path}`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify(input),
      }),
      router: staffRouter,
      createContext: () => ({ db: register.db.staff, actor: who }),
    });
    const { error } = (await response.json()) as {
      error?: { message: string; data: Record<string, unknown> };
    };
    return { status: response.status, message: error?.message, data: error?.data };
  };

  it("reaches a client with its name, its words and its places, and without a stack", async () => {
    const draft = await created(aPerson({ name: null }));
    const { recordId } = draft;
    const refused = await post(actor, "record.publish", {
      recordId,
      parts: ["shared"],
      note: null,
      changeSetId: crypto.randomUUID(),
    });
    expect(refused).toMatchObject({
      status: 422,
      message: "Some things are missing before this can be published.",
      data: { refusal: { name: "not-publishable", details: [{ path: ["shared", "name"] }] } },
    });
    expect(refused.data).not.toHaveProperty("stack");
  });

  it("of a conflict carries both values", async () => {
    const { recordId, kind, content } = await created(aPerson());
    const named = (name: string) => ({ ...content, shared: { ...content.shared, name } });
    await as().record.save({ recordId, kind, counter: 1, content: named("Theirs") });
    const mine = { recordId, kind, counter: 1, content: named("Mine"), base: content };
    const details = [{ path: ["shared", "name"], mine: "Mine", theirs: "Theirs" }];
    expect(await post(actor, "record.save", mine)).toMatchObject({
      status: 409,
      data: { refusal: { name: "version-conflict", details } },
    });
  });

  it("of a conflict names whoever changed that field, not whoever saved last", async () => {
    const [ada, bea, cleo] = await Promise.all(
      ["Ada", "Bea", "Cleo"].map(async (name) => {
        const { accountId } = await anActor(register.db.staff);
        await register.db.staff.account.update({ where: { id: accountId }, data: { name } });
        return { ...actor, accountId, name };
      }),
    );
    const { recordId, kind, content: base } = await created(aPerson());
    const changed = (shared: object) => ({ ...base, shared: { ...base.shared, ...shared } });
    const save = (who = actor, shared: object, counter = 1) =>
      as({}, who).record.save({ recordId, kind, counter, content: changed(shared), base });
    await save(ada, { name: "By Ada" });
    const merged = await save(bea, { sortName: "By Bea" });
    expect(merged).toMatchObject({
      merged: true,
      writers: [{ path: ["shared", "name"], name: "Ada" }],
    });
    const stale = save(cleo, { name: "By Cleo" });
    await expect(stale).rejects.toMatchObject({
      message: expect.stringMatching(/^Ada changed/),
      cause: { details: [{ path: ["shared", "name"], message: "Ada changed this too" }] },
    });
    await expect(save(cleo, { sortName: "By Cleo" })).rejects.toMatchObject({
      message: expect.stringMatching(/^Bea changed/),
    });
    // What a form reads then says the same, since the version that it knows.
    const writers = async (since: number) => (await as({}, cleo).record.read({ recordId, since })).writers;
    expect(await writers(1)).toEqual([
      { path: ["shared", "sortName"], name: "Bea" },
      { path: ["shared", "name"], name: "Ada" },
    ]);
    expect(await writers(2)).toEqual([{ path: ["shared", "sortName"], name: "Bea" }]);
  });

  it("of a malformed document or question is a refusal too", async () => {
    const { recordId, kind, counter, content } = await created(aPerson());
    const odd = { ...content, shared: { ...content.shared, password: "x" } };
    expect(await post(actor, "record.save", { recordId, kind, counter, content: odd })).toMatchObject({
      status: 400,
      data: { refusal: { name: "invalid-input", details: [{ path: ["shared"] }] } },
    });
    expect(
      await post(actor, "record.save", { recordId, kind, counter, content, role: "admin" }),
    ).toMatchObject({
      status: 400,
      data: { refusal: { name: "invalid-input" } },
    });
  });

  it("of somebody who is not signed in is told before anything is looked up", async () => {
    const input = { recordId: crypto.randomUUID(), parts: ["en"], note: null };
    expect(await post(null, "record.publish", input)).toMatchObject({
      status: 401,
      data: { refusal: { name: "not-signed-in" } },
    });
  });
});
