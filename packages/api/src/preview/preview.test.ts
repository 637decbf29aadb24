import { checksum } from "@entente/db/publishing/rebuild";
import {
  anActor,
  anEntry,
  anInstitute,
  aPerson,
  aUnit,
  draftRecord,
  type TestRecord,
} from "@entente/db/testing/factories";
import { parseDocument } from "@entente/domain/record/document";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { staffCallerOn } from "../staff-caller.ts";
import { anOldShapeOf } from "../testing/old-shapes.ts";
import { found, openRegister, someDay, type TestRegister } from "../testing/register.ts";

let register: TestRegister;
beforeAll(async () => {
  register = await openRegister();
  await register.publish(anInstitute());
});
afterAll(() => register.db.drop());

const caller = async () =>
  staffCallerOn({ db: register.db.staff, actor: await anActor(register.db.staff, "contributor") });

async function changed(record: TestRecord, title: string) {
  const { id, kind, document } = record;
  const text = { ...document.text, en: { ...document.text.en, title } };
  await draftRecord(register.db.staff, register.actor, { id, kind, document: { ...document, text } }, 1);
}

describe("the preview of a draft", () => {
  it("is the public page of the draft, and leaves what is public alone", async () => {
    const entry = anEntry();
    await register.publish(entry);
    await changed(entry, "A title nobody has seen");
    const before = await checksum(register.db.staff);
    const { page, missing } = await (await caller()).preview.page({
      recordId: entry.id,
      language: "en",
      revisionId: null,
    });
    expect(page.record).toMatchObject({ text: { title: "A title nobody has seen" } });
    expect(missing).toEqual([]);
    expect(await checksum(register.db.staff)).toBe(before);
    const live = await register
      .on(someDay)
      .entry.bySlug({ language: "en", slug: String(entry.document.shared.slug) });
    expect(found(live).text?.title).toBe("Convention (en)");
    expect(await register.db.asOwner("SELECT FROM edit.revision WHERE content = '{}'")).toHaveLength(0);
  });

  it.each([aPerson(), aUnit()])("shows a $kind that was never published", async (record) => {
    await draftRecord(register.db.staff, register.actor, record);
    const { page } = await (await caller()).preview.page({
      recordId: record.id,
      language: "fr",
      revisionId: null,
    });
    expect(page).toMatchObject({ kind: record.kind, record: { id: record.id } });
  });

  it("shows an entry that is hardly begun, and says what is missing", async () => {
    const document = parseDocument("entry", { schemaVersion: 1, shared: {}, text: { en: {} } });
    const entry: TestRecord = { id: crypto.randomUUID(), kind: "entry", document };
    await draftRecord(register.db.staff, register.actor, entry);
    const { page, missing } = await (await caller()).preview.page({
      recordId: entry.id,
      language: "en",
      revisionId: null,
    });
    expect(page.kind).toBe("entry");
    expect(missing.map(({ path }) => path.join("."))).toEqual(expect.arrayContaining(["slug", "title"]));
  });

  it("shows a draft and a version of an older shape", async () => {
    const entry = anEntry();
    await register.publish(entry);
    const revisionId = await anOldShapeOf(register.db, entry.id);
    const ask = await caller();
    for (const version of [null, revisionId]) {
      const { page } = await ask.preview.page({ recordId: entry.id, language: "en", revisionId: version });
      expect(page.record).toMatchObject({ text: { title: "Convention (en)" } });
    }
    expect(await ask.preview.hints({ recordId: entry.id, language: "en", reader: "en" })).toEqual([]);
    const missing = await ask.record.missing({ recordId: entry.id });
    expect(missing.flatMap((one) => one.missing)).toEqual([]);
  });

  it("stands beside a page that has the address already", async () => {
    const there = anEntry();
    await register.publish(there);
    const second = anEntry({ slug: there.document.shared.slug });
    await draftRecord(register.db.staff, register.actor, second);
    const { page } = await (await caller()).preview.page({
      recordId: second.id,
      language: "en",
      revisionId: null,
    });
    expect(page.record).toMatchObject({ id: second.id });
  });

  it("shows the institute as its settings would make it", async () => {
    const institute = await register.db.staff.record.findFirstOrThrow({ where: { kind: "institute" } });
    const { institute: shown } = await (await caller()).preview.page({
      recordId: institute.id,
      language: "en",
      revisionId: null,
    });
    expect(shown.name.en).toBe("Example Institute (en)");
  });

  it("refuses an unknown version and an unknown record", async () => {
    const entry = anEntry();
    await register.publish(entry);
    const ask = await caller();
    const nobody = crypto.randomUUID();
    await expect(
      ask.preview.page({ recordId: entry.id, language: "en", revisionId: nobody }),
    ).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(
      ask.preview.page({ recordId: nobody, language: "en", revisionId: null }),
    ).rejects.toMatchObject({ code: "NOT_FOUND" });
  });
});

describe("the hints for a draft", () => {
  it("name the field in the language of the desk", async () => {
    const entry = anEntry({}, () => ({ purpose: "See [here](https://example.org)." }));
    await draftRecord(register.db.staff, register.actor, entry);
    const hints = await (await caller()).preview.hints({ recordId: entry.id, language: "fr", reader: "en" });
    // "here" says nothing in English; in a French text it is a word like another.
    expect(hints).toEqual([]);
    const inEnglish = await (await caller()).preview.hints({
      recordId: entry.id,
      language: "en",
      reader: "de",
    });
    expect(inEnglish).toEqual([
      { code: "vague-link", path: ["text", "en", "purpose"], field: "Zweck", about: "here" },
    ]);
  });
});
