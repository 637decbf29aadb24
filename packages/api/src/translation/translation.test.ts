import { randomUUID } from "node:crypto";
import { aNote, anEntry, anInstitute } from "@entente/db/testing/factories";
import type { Language } from "@entente/domain/languages";
import type { Part } from "@entente/domain/record/parts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { staffCallerOn } from "../staff-caller.ts";
import { openRegister, type TestRegister } from "../testing/register.ts";

let register: TestRegister;
beforeAll(async () => {
  register = await openRegister();
  await register.publish(anInstitute());
});
afterAll(() => register.db.drop());

const desk = () => staffCallerOn({ db: register.db.staff, actor: register.actor });
const sideBySide = (recordId: string, language: Language = "fr", from: Language | null = null) =>
  desk().translation.read({ recordId, language, from, reader: "en" });
const fieldOf = async (recordId: string, path = "title", language: Language = "fr") =>
  (await sideBySide(recordId, language)).fields.find((field) => field.path === path);

async function write(recordId: string, language: Language, values: object | undefined) {
  const { kind, counter, content } = await desk().record.read({ recordId });
  const { [language]: before, ...others } = content.text;
  const text = values ? { ...others, [language]: { ...before, ...values } } : others;
  return desk().record.save({ recordId, kind, counter, content: { ...content, text } });
}

const publish = (recordId: string, parts: Part[], note: typeof aNote | null = aNote) =>
  desk().record.publish({ recordId, parts, note, changeSetId: randomUUID() });

async function published() {
  const entry = anEntry();
  await register.publish(entry);
  return entry.id;
}

const matrix = async (recordId: string) => {
  const all = { language: "en", kind: "entry", unitId: null, state: null, of: null, page: 1 } as const;
  return (await desk().translation.matrix(all)).rows.find(({ id }) => id === recordId);
};

describe("side by side", () => {
  it("shows the source of each field, its state, and what the translator saw", async () => {
    const recordId = await published();
    expect(await fieldOf(recordId)).toMatchObject({
      label: "Title",
      source: "Convention (en)",
      state: "live",
      seen: "Convention (en)",
      seenIn: "en",
      required: true,
      prose: false,
    });
    await write(recordId, "en", { title: "Treaty" });
    expect(await fieldOf(recordId)).toMatchObject({ state: "will-be-stale", source: "Treaty" });
    await publish(recordId, ["en"]);
    expect(await fieldOf(recordId)).toMatchObject({ state: "stale", seen: "Convention (en)" });
  });

  it("translates from another language where somebody chooses it", async () => {
    const recordId = await published();
    expect(await sideBySide(recordId, "de", "nl")).toMatchObject({ from: "nl", sources: ["en", "fr", "nl"] });
    expect(await sideBySide(recordId, "de")).toMatchObject({ from: "en" });
  });

  it("fills nothing in that is not there", async () => {
    const recordId = await published();
    await write(recordId, "fr", undefined);
    expect(await fieldOf(recordId)).toMatchObject({
      state: "missing",
      source: "Convention (en)",
      seen: null,
    });
    expect((await desk().record.read({ recordId })).content.text.fr).toBeUndefined();
  });
});

describe("still correct", () => {
  const texts = { source: "Treaty", translation: "Convention (fr)" };
  const confirm = (recordId: string, shown = texts) =>
    desk().translation.confirm({ recordId, language: "fr", from: "en", path: "title", ...shown });

  async function stale() {
    const recordId = await published();
    await write(recordId, "en", { title: "Treaty" });
    await publish(recordId, ["en"]);
    return recordId;
  }

  it("is signed with a name, counts at once, and publishes nothing", async () => {
    const recordId = await stale();
    expect((await matrix(recordId))?.cells.fr).toEqual({ state: "stale", count: 1, first: "title" });
    await confirm(recordId);
    expect(await fieldOf(recordId)).toMatchObject({ state: "confirmed", confirmedBy: register.actor.name });
    expect((await matrix(recordId))?.cells.fr).toMatchObject({ state: "confirmed", count: 1 });
    const { items } = await desk().history.list({ recordId, language: "en", only: "fr", before: null });
    expect(items).toHaveLength(1);
  });

  it("is a line of the audit log, and nobody signs by saving", async () => {
    const recordId = await stale();
    const forged = {
      language: "en",
      text: "Treaty",
      confirmedBy: "Ada Test",
      confirmedAt: new Date().toISOString(),
    };
    await write(recordId, "fr", { sources: { title: forged } });
    expect(await fieldOf(recordId)).toMatchObject({ state: "live", confirmedBy: null });
    await confirm(recordId);
    const lines = await register.db.staff.audit.findMany({
      where: { recordId, action: "translation.confirm" },
    });
    expect(lines).toMatchObject([
      { accountId: register.actor.accountId, after: { language: "fr", path: "title" } },
    ]);
  });

  it("said twice is said once", async () => {
    const recordId = await stale();
    const { counter } = await confirm(recordId);
    expect(await confirm(recordId)).toEqual({ counter });
  });

  it("is refused for a text that whoever signs has not seen", async () => {
    const recordId = await stale();
    await write(recordId, "en", { title: "Another treaty" });
    await expect(confirm(recordId)).rejects.toMatchObject({ code: "CONFLICT" });
    await expect(confirm(recordId, { ...texts, translation: "Autre" })).rejects.toMatchObject({
      code: "CONFLICT",
    });
  });
});

describe("the matrix", () => {
  it("says of each language what asks most for work, and where", async () => {
    const recordId = await published();
    await write(recordId, "nl", { title: "Ander verdrag" });
    await write(recordId, "de", undefined);
    const row = await matrix(recordId);
    expect(row?.cells).toMatchObject({
      en: { state: "live" },
      fr: { state: "live" },
      nl: { state: "draft", count: 1, first: "title" },
      de: { state: "missing", count: 3, first: "title" },
    });
  });

  it("can be asked for one state in one language, and follows every change", async () => {
    const recordId = await published();
    const missing = async () => {
      const asked = {
        language: "en",
        kind: "entry",
        unitId: null,
        state: "missing",
        of: "de",
        page: 1,
      } as const;
      return (await desk().translation.matrix(asked)).rows.some(({ id }) => id === recordId);
    };
    expect(await missing()).toBe(false);
    await write(recordId, "de", undefined);
    expect(await missing()).toBe(true);
    await write(recordId, "de", { title: "T", summary: "S", purpose: "P" });
    expect(await missing()).toBe(false);
  });

  it("is not disturbed by a minor edit of the source", async () => {
    const recordId = await published();
    await write(recordId, "en", { title: "Convention  of (en)" });
    await publish(recordId, ["en"], null);
    expect((await matrix(recordId))?.cells.fr).toMatchObject({ state: "live" });
  });
});
