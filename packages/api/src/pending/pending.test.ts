import { randomUUID } from "node:crypto";
import { aNote, anEntry, anInstitute, draftRecord, publishDraft } from "@entente/db/testing/factories";
import { type Language, languages } from "@entente/domain/languages";
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

const ask = (recordId: string) =>
  staffCallerOn({ db: register.db.staff, actor: register.actor }).pending.read({ recordId, language: "en" });

describe("what publishing would change", () => {
  it("is told in sentences, part by part", async () => {
    const entry = anEntry();
    await register.publish(entry);
    expect(await ask(entry.id)).toMatchObject({ sentences: [], formerSlug: null });
    const { document } = entry;
    const fr = { ...document.text.fr, title: "Autre titre" };
    await draftRecord(
      register.db.staff,
      register.actor,
      {
        ...entry,
        document: {
          ...document,
          shared: { ...document.shared, acronym: "XYZ" },
          text: { ...document.text, fr },
        },
      },
      1,
    );
    const { sentences } = await ask(entry.id);
    expect(sentences.map(({ parts }) => parts)).toEqual([["shared"], ["fr"]]);
    expect(sentences[0]?.text).toContain("XYZ");
    expect(sentences[1]?.text).toContain("Autre titre");
  });

  it("is a new part as a whole where it was never public", async () => {
    const entry = anEntry();
    await draftRecord(register.db.staff, register.actor, entry);
    expect(await ask(entry.id)).toMatchObject({ liveSlug: null, sentences: [] });
    await publishDraft(register.db.staff, register.actor, entry.id, ["shared", "en"]);
    expect(await ask(entry.id)).toMatchObject({ liveSlug: entry.document.shared.slug, sentences: [] });
  });
});

it("of the facts is nothing while only the address differs and the page stays", async () => {
  const entry = anEntry();
  await register.publish(entry);
  expect(await ask(entry.id)).toMatchObject({ addressAlone: false });
  const desk = staffCallerOn({ db: register.db.staff, actor: register.actor });
  const save = async (values: object) => {
    const { kind, counter, content } = await desk.record.read({ recordId: entry.id });
    const shared = { ...content.shared, ...values };
    await desk.record.save({ recordId: entry.id, kind, counter, content: { ...content, shared } });
  };
  await save({ slug: "another-address" });
  expect(await ask(entry.id)).toMatchObject({ addressAlone: true });
  await save({ acronym: "NEW" });
  expect(await ask(entry.id)).toMatchObject({ addressAlone: false });
});

describe("translations that publishing makes out of date", () => {
  const desk = () => staffCallerOn({ db: register.db.staff, actor: register.actor });
  const publish = (recordId: string, parts: Part[], note: typeof aNote | null) =>
    desk().record.publish({ recordId, parts, note, changeSetId: randomUUID() });

  async function write(recordId: string, language: Language, values: object) {
    const { kind, counter, content } = await desk().record.read({ recordId });
    const text = { ...content.text, [language]: { ...content.text[language], ...values } };
    await desk().record.save({ recordId, kind, counter, content: { ...content, text } });
  }

  const warned = async (recordId: string, together: boolean) =>
    (await ask(recordId)).becomesStale
      .filter((one) => (together ? one.together : one.alone))
      .map(({ language, from, field }) => `${from} ${language} ${field}`);

  async function staleInMatrix(recordId: string) {
    const all = { language: "en", kind: "entry", unitId: null, state: null, of: null, page: 1 } as const;
    const row = (await desk().translation.matrix(all)).rows.find(({ id }) => id === recordId);
    return languages.filter((language) => row?.cells[language]?.state === "stale");
  }

  it("are named by language and field before, and are the very ones that are stale after", async () => {
    const entry = anEntry();
    await register.publish(entry);
    expect(await warned(entry.id, false)).toEqual([]);
    await write(entry.id, "en", { title: "Treaty" });
    const named = ["en fr Title", "en nl Title", "en de Title"];
    expect(await warned(entry.id, false)).toEqual(named);
    expect(await warned(entry.id, true)).toEqual(named);
    await publish(entry.id, ["en"], aNote);
    expect(await staleInMatrix(entry.id)).toEqual(["fr", "nl", "de"]);
    // What is out of date already does not become so.
    await write(entry.id, "en", { title: "Treaty on seals" });
    expect(await warned(entry.id, false)).toEqual([]);
  });

  it("are not those that were made from the draft and go out with it", async () => {
    const entry = anEntry();
    await register.publish(entry);
    await write(entry.id, "en", { summary: "Another summary" });
    const sources = { summary: { language: "en", text: "Another summary" } };
    await write(entry.id, "fr", { summary: "Autre résumé", sources });
    expect(await warned(entry.id, false)).toContain("en fr In one line");
    expect(await warned(entry.id, true)).toEqual(["en nl In one line", "en de In one line"]);
    await publish(entry.id, ["en", "fr"], aNote);
    expect(await staleInMatrix(entry.id)).toEqual(["nl", "de"]);
  });

  it("stay as they are by a minor edit, before and after which nothing is stale", async () => {
    const entry = anEntry();
    await register.publish(entry);
    await write(entry.id, "en", { title: "Convention, corrected" });
    await publish(entry.id, ["en"], null);
    expect(await staleInMatrix(entry.id)).toEqual([]);
    expect(await warned(entry.id, false)).toEqual([]);
  });
});
