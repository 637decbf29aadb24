import { randomUUID } from "node:crypto";
import { aNote, anEntry, aPerson } from "@entente/db/testing/factories";
import type { Language } from "@entente/domain/languages";
import type { Part } from "@entente/domain/record/parts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { staffCallerOn } from "../staff-caller.ts";
import { openRegister, type TestRegister } from "../testing/register.ts";

let register: TestRegister;
beforeAll(async () => {
  register = await openRegister();
});
afterAll(() => register.db.drop());

const desk = () => staffCallerOn({ db: register.db.staff, actor: register.actor });

type Texts = Partial<Record<Language, Record<string, unknown>>>;

/** Changes the working copy as somebody at the desk would. */
async function edit(recordId: string, shared: object, text: Texts = {}) {
  const { kind, counter, content } = await desk().record.read({ recordId });
  const texts = Object.entries(text).map(([language, values]) => [
    language,
    { ...content.text[language as Language], ...values },
  ]);
  return desk().record.save({
    recordId,
    kind,
    counter,
    content: {
      ...content,
      shared: { ...content.shared, ...shared },
      text: { ...content.text, ...Object.fromEntries(texts) },
    },
  });
}

const publish = (recordId: string, parts: Part[], note: typeof aNote | null = aNote) =>
  desk().record.publish({ recordId, parts, note, changeSetId: randomUUID() });

const history = (recordId: string, only: Part | null = null, before: string | null = null) =>
  desk().history.list({ recordId, language: "en", only, before });

const claim = {
  id: randomUUID(),
  figure: "parties",
  unit: "parties",
  comparator: "exactly",
  standing: "current",
};
const parties = (value: number) => ({
  claim: [{ ...claim, value, source: "The depositary", confidence: "high" }],
});

async function withTwoVersions() {
  const entry = anEntry(parties(193));
  const row = { ...entry.document.shared.claim?.[0], id: randomUUID() };
  const record = {
    ...entry,
    document: { ...entry.document, shared: { ...entry.document.shared, claim: [row] } },
  };
  await register.publish(record as typeof entry);
  await edit(entry.id, { claim: [{ ...row, value: 196 }], staffNote: "Checked by telephone" });
  await publish(entry.id, ["shared"]);
  return entry.id;
}

describe("the history of a record", () => {
  it("tells every published version, newest first, with who, when and what readers were told", async () => {
    const recordId = await withTwoVersions();
    const { items, before } = await history(recordId);
    expect(before).toBeNull();
    expect(items).toMatchObject([
      { sort: "published", version: 2, by: register.actor.name, note: aNote, parts: ["shared"], begun: [] },
      { sort: "published", version: 1, begun: expect.arrayContaining(["shared", "en", "de"]), sentences: [] },
    ]);
    expect(items[0]).toMatchObject({
      sentences: [
        { text: "Note for staff “Checked by telephone” added", staff: true },
        { text: "Number of parties 193 → 196, in all languages", staff: false },
      ],
    });
  });

  it("of one language leaves out what did not touch it", async () => {
    const recordId = await withTwoVersions();
    await edit(recordId, {}, { fr: { title: "Convention nouvelle" }, nl: { title: "Nieuw verdrag" } });
    await publish(recordId, ["fr", "nl"], null);
    const { items } = await history(recordId, "fr");
    expect(items).toMatchObject([
      {
        version: 3,
        note: null,
        sentences: [{ text: "Title “Convention (fr)” → “Convention nouvelle” (French)" }],
      },
      { version: 1 },
    ]);
  });

  it("names the records that it mentions, and shows the id of none", async () => {
    const person = aPerson();
    await register.publish(person);
    const post = { id: randomUUID(), type: "cbd-primary", exclusive: true };
    const entry = anEntry({ post: [post] });
    await register.publish(entry);
    const held = {
      id: randomUUID(),
      postId: post.id,
      personId: person.id,
      capacity: "primary",
      status: "confirmed",
    };
    await edit(entry.id, { assignment: [held] });
    await publish(entry.id, ["shared"]);
    const { items } = await history(entry.id);
    expect(items[0]).toMatchObject({
      sentences: [{ text: "Assignment: Ada Test, CBD national focal point added" }],
    });
    expect(JSON.stringify(items)).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-/);
  });

  it("comes in pages that miss nothing and repeat nothing", async () => {
    const entry = anEntry();
    await register.publish(entry);
    for (let round = 2; round <= 25; round++) {
      await edit(entry.id, {}, { en: { title: `Title ${round}` } });
      await publish(entry.id, ["en"], null);
    }
    const first = await history(entry.id);
    const second = await history(entry.id, null, first.before);
    const numbers = [...first.items, ...second.items].map((item) => "version" in item && item.version);
    expect(first.items).toHaveLength(20);
    expect(second.before).toBeNull();
    expect(numbers).toEqual(Array.from({ length: 25 }, (_, place) => 25 - place));
  });
});

describe("two versions beside each other", () => {
  it("are the draft and what is live, with rows by name and languages apart", async () => {
    const recordId = await withTwoVersions();
    await edit(recordId, { acronym: "EX" }, { fr: { title: "Autre titre" } });
    const { comparisons, versions } = await desk().history.compare({
      recordId,
      language: "en",
      from: "live",
      to: "draft",
    });
    expect(versions.map(({ number }) => number)).toEqual([2, 1]);
    expect(comparisons).toMatchObject([
      { part: "shared", list: null, field: "Acronym", before: "", after: "EX", what: "added" },
      { part: "fr", field: "Title", before: "Convention (fr)", after: "Autre titre", language: "fr" },
    ]);
  });

  it("may be any two, in either order", async () => {
    const recordId = await withTwoVersions();
    const { comparisons } = await desk().history.compare({ recordId, language: "en", from: 2, to: 1 });
    expect(comparisons).toMatchObject([
      { field: "Note for staff", staff: true, what: "removed" },
      { list: "Figure", row: "parties", field: "Value", before: "196", after: "193" },
    ]);
    const nine = { recordId, language: "en", from: 9, to: 1 } as const;
    await expect(desk().history.compare(nine)).rejects.toMatchObject({ code: "NOT_FOUND" });
  });
});

describe("restoring a part of an old version", () => {
  const shown = (recordId: string, part: Part = "shared") =>
    desk().history.previewRestore({ recordId, language: "en", part, version: 1 });

  it("says first what will change, then changes the draft and nothing public", async () => {
    const recordId = await withTwoVersions();
    const { counter, comparisons, lost } = await shown(recordId);
    expect(lost).toEqual([]);
    expect(comparisons).toContainEqual(
      expect.objectContaining({ field: "Value", before: "196", after: "193" }),
    );
    await desk().history.restore({ recordId, part: "shared", version: 1, counter });
    const draft = await desk().record.read({ recordId });
    expect(draft.content.shared.claim).toMatchObject([{ value: 193 }]);
    expect(draft.content.text.en).toMatchObject({ title: "Convention (en)" });
    expect((await history(recordId)).items[0]).toMatchObject({ version: 2 });
  });

  it("is refused when somebody saved meanwhile, and nothing of theirs is lost", async () => {
    const recordId = await withTwoVersions();
    const { counter } = await shown(recordId);
    await edit(recordId, { acronym: "THEIRS" });
    await expect(
      desk().history.restore({ recordId, part: "shared", version: 1, counter }),
    ).rejects.toMatchObject({ code: "CONFLICT" });
    expect((await desk().record.read({ recordId })).content.shared.acronym).toBe("THEIRS");
  });

  it("of a language brings along what it was translated from, and leaves the other languages alone", async () => {
    const sources = { title: { language: "en", text: "Convention (en)" } };
    const entry = anEntry({}, (language) => (language === "fr" ? { sources } : {}));
    await register.publish(entry);
    await edit(entry.id, {}, { fr: { title: "Autre", sources: {} }, nl: { title: "Anders" } });
    const { counter } = await shown(entry.id, "fr");
    await desk().history.restore({ recordId: entry.id, part: "fr", version: 1, counter });
    const { text } = (await desk().record.read({ recordId: entry.id })).content;
    expect(text.fr).toMatchObject({ title: "Convention (fr)", sources });
    expect(text.nl).toMatchObject({ title: "Anders" });
  });
});

describe("what is kept", () => {
  /** Every line of history, without the one thing that may happen to it: a publication ends. */
  const kept = async (recordId: string) => {
    const { revision, publication } = register.db.staff;
    const [revisions, lines] = await Promise.all([
      revision.findMany({ where: { recordId }, orderBy: { number: "asc" } }),
      publication.findMany({
        where: { recordId },
        orderBy: [{ liveFrom: "asc" }, { part: "asc" }],
        omit: { liveTo: true },
      }),
    ]);
    return { revisions, lines };
  };

  it("is altered by no command: each only adds", async () => {
    const recordId = await withTwoVersions();
    const before = await kept(recordId);
    const { counter } = await desk().record.read({ recordId });
    await desk().history.restore({ recordId, part: "shared", version: 1, counter });
    await publish(recordId, ["shared"], null);
    await desk().record.withdraw({
      recordId,
      parts: ["shared", "en", "fr", "nl", "de"],
      sort: "explained",
      explanation: aNote,
      changeSetId: randomUUID(),
    });
    await desk().record.trash({ recordId });
    const after = await kept(recordId);
    expect(after.revisions.slice(0, before.revisions.length)).toEqual(before.revisions);
    expect(after.lines).toEqual(expect.arrayContaining(before.lines));
    expect(after.lines.length).toBeGreaterThan(before.lines.length);
  });
});
