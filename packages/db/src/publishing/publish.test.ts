import type { Actor } from "@entente/domain/access/authorize";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  aNote,
  anActor,
  anEntry,
  aPerson,
  aUnit,
  draftRecord,
  inAll,
  publishDraft,
  publishRecord,
} from "../testing/factories.ts";
import { type FreshDatabase, freshDatabase } from "../testing/fresh-database.ts";
import { keepRevision } from "./keep-revision.ts";
import { revertAddress } from "./revert-address.ts";

let db: FreshDatabase;
let actor: Actor;
beforeAll(async () => {
  db = await freshDatabase();
  actor = await anActor(db.staff);
});
afterAll(() => db.drop());

const version = async () => (await db.public.registerVersion.findFirstOrThrow()).version;

describe("publishing", () => {
  it("shows nothing of a draft", async () => {
    const entry = anEntry();
    await draftRecord(db.staff, actor, entry);
    expect(await db.public.publicEntry.findUnique({ where: { id: entry.id } })).toBeNull();
  });

  it("shows a record with its text and its rows, and moves the register version", async () => {
    const unit = aUnit();
    await publishRecord(db.staff, actor, unit);
    const before = await version();
    const row = crypto.randomUUID();
    const involvement = { id: row, function: "monitoring", unitId: unit.id, source: "Test" };
    const entry = anEntry({ involvement: [involvement] }, (language) => ({
      rows: { [row]: { text: `Does it (${language})` } },
    }));
    await publishRecord(db.staff, actor, entry);
    const shown = await db.public.publicEntry.findUniqueOrThrow({
      where: { id: entry.id },
      include: { texts: true, involvements: { include: { texts: true } } },
    });
    expect(shown.texts.map(({ language }) => language).sort()).toEqual(["de", "en", "fr", "nl"]);
    expect(shown.involvements[0]?.unitId).toBe(unit.id);
    expect(shown.involvements[0]?.texts).toHaveLength(4);
    expect(await version()).toBe(before + 1n);
  });

  it("refuses what misses something, names every place, and leaves no trace", async () => {
    const person = aPerson({ name: null });
    await draftRecord(db.staff, actor, person);
    await expect(publishDraft(db.staff, actor, person.id, ["shared"])).rejects.toMatchObject({
      refusal: "not-publishable",
      details: [{ path: ["shared", "name"] }],
    });
    expect(await db.staff.revision.count({ where: { recordId: person.id } })).toBe(0);
  });

  it("refuses a row that belongs to another record, and leaves that record as it was", async () => {
    const link = { id: crypto.randomUUID(), kind: "website", label: inAll("Site") };
    const [first, copy] = [anEntry({ link: [link] }), anEntry({ link: [link] })];
    await publishRecord(db.staff, actor, first);
    await expect(publishRecord(db.staff, actor, copy)).rejects.toMatchObject({ refusal: "not-publishable" });
    expect(await db.public.publicLink.findUniqueOrThrow({ where: { id: link.id } })).toMatchObject({
      recordId: first.id,
    });
    expect(await db.public.publicEntry.findUnique({ where: { id: copy.id } })).toBeNull();
  });

  it("refuses a language before the shared facts are public", async () => {
    const entry = anEntry();
    await draftRecord(db.staff, actor, entry);
    await expect(publishDraft(db.staff, actor, entry.id, ["en"])).rejects.toMatchObject({
      refusal: "not-publishable",
    });
  });

  it("publishes one language and leaves the others as they were", async () => {
    const entry = anEntry();
    await publishRecord(db.staff, actor, entry);
    const changed = anEntry({ slug: entry.document.shared.slug }, () => ({ title: "Renamed" }), entry.id);
    await draftRecord(db.staff, actor, changed, 1);
    await publishDraft(db.staff, actor, entry.id, ["nl"]);
    const texts = await db.public.publicEntryText.findMany({ where: { recordId: entry.id } });
    expect(texts.filter(({ title }) => title === "Renamed").map(({ language }) => language)).toEqual(["nl"]);
  });

  it("refuses an address that belongs to another record", async () => {
    const entry = anEntry();
    await publishRecord(db.staff, actor, entry);
    const second = anEntry({ slug: entry.document.shared.slug });
    await expect(publishRecord(db.staff, actor, second)).rejects.toMatchObject({ refusal: "address-taken" });
  });

  it("tells readers nothing of a minor edit", async () => {
    const person = aPerson();
    await publishRecord(db.staff, actor, person);
    const told = await db.public.publicChange.count({ where: { recordId: person.id } });
    await draftRecord(db.staff, actor, aPerson({ name: "Ada Tested" }, person.id), 1);
    await publishDraft(db.staff, actor, person.id, ["shared"], null);
    expect(await db.public.publicChange.count({ where: { recordId: person.id } })).toBe(told);
  });

  it("announces the new version to whoever listens", async () => {
    const { Client } = await import("pg");
    const listener = new Client({ connectionString: db.publicUrl });
    await listener.connect();
    await listener.query("LISTEN register_version");
    const heard = new Promise<string>((done) => listener.once("notification", (m) => done(m.payload ?? "")));
    await publishRecord(db.staff, actor, aPerson());
    expect(BigInt(await heard)).toBe(await version());
    await listener.end();
  });
});

describe("addresses", () => {
  const rename = async (id: string, slug: string) => {
    const { counter } = await db.staff.draft.findUniqueOrThrow({ where: { recordId: id } });
    await draftRecord(
      db.staff,
      actor,
      anEntry({ slug }, () => ({}), id),
      counter,
    );
    await publishDraft(db.staff, actor, id, ["shared"], aNote, { address: "move" });
  };
  const redirects = async (...slugs: string[]) =>
    db.public.publicRedirect.findMany({ where: { slug: { in: slugs } }, orderBy: { slug: "asc" } });

  it("redirects every earlier address straight to the record", async () => {
    const entry = anEntry({ slug: "chain-a" });
    await publishRecord(db.staff, actor, entry);
    await rename(entry.id, "chain-b");
    await rename(entry.id, "chain-c");
    expect(
      (await redirects("chain-a", "chain-b", "chain-c")).map(({ slug, recordId }) => [slug, recordId]),
    ).toEqual([
      ["chain-a", entry.id],
      ["chain-b", entry.id],
    ]);
  });

  it("leaves no loop when a record is renamed back", async () => {
    const entry = anEntry({ slug: "loop-a" });
    await publishRecord(db.staff, actor, entry);
    await rename(entry.id, "loop-b");
    await rename(entry.id, "loop-a");
    expect((await redirects("loop-a", "loop-b")).map(({ slug }) => slug)).toEqual(["loop-b"]);
  });

  it("belongs to its record for good, also once that moved on, and the refusal names the record", async () => {
    const first = anEntry({ slug: "owned-a" }, () => ({ title: "The first" }));
    await publishRecord(db.staff, actor, first);
    await draftRecord(db.staff, actor, anEntry({ slug: "owned-b" }, undefined, first.id), 1);
    await publishDraft(db.staff, actor, first.id, ["shared"], aNote, { address: "move" });
    await expect(publishRecord(db.staff, actor, anEntry({ slug: "owned-a" }))).rejects.toMatchObject({
      refusal: "address-taken",
      message: "“owned-a” is the address of Convention (en). Choose another.",
      details: [{ path: ["shared", "slug"], theirs: { recordId: first.id } }],
    });
  });

  it("may not be one of the register's own", async () => {
    await expect(publishRecord(db.staff, actor, anEntry({ slug: "search" }))).rejects.toMatchObject({
      refusal: "address-reserved",
    });
  });

  it("stays where it is unless the publisher moves it, and the draft gets it back", async () => {
    const entry = anEntry({ slug: "stays" });
    await publishRecord(db.staff, actor, entry);
    await draftRecord(db.staff, actor, anEntry({ slug: "goes", acronym: "G" }, undefined, entry.id), 1);
    await publishDraft(db.staff, actor, entry.id, ["shared"]);
    const shown = await db.public.publicEntry.findUniqueOrThrow({ where: { id: entry.id } });
    expect(shown).toMatchObject({ slug: "stays", acronym: "G" });
    const draft = await db.staff.draft.findUniqueOrThrow({ where: { recordId: entry.id } });
    expect(draft).toMatchObject({ content: { shared: { slug: "stays" } }, counter: 3, authors: [] });
  });

  it("can be taken back afterwards, without publishing what the draft says meanwhile", async () => {
    const entry = anEntry({ slug: "back-a" });
    await publishRecord(db.staff, actor, entry);
    await rename(entry.id, "back-b");
    await draftRecord(db.staff, actor, anEntry({ slug: "back-b", acronym: "D" }, undefined, entry.id), 2);
    const act = { recordId: entry.id, changeSetId: crypto.randomUUID() };
    expect(await revertAddress(db.staff, actor, act)).toEqual({ slug: "back-a" });
    expect(await revertAddress(db.staff, actor, act)).toEqual({ slug: "back-a" });
    const shown = await db.public.publicEntry.findUniqueOrThrow({ where: { id: entry.id } });
    expect(shown).toMatchObject({ slug: "back-a", acronym: null });
    expect((await redirects("back-a", "back-b")).map(({ slug }) => slug)).toEqual(["back-b"]);
    const draft = await db.staff.draft.findUniqueOrThrow({ where: { recordId: entry.id } });
    expect(draft.content).toMatchObject({ shared: { slug: "back-a", acronym: "D" } });
  });
});

describe("the same act sent twice", () => {
  it("publishes once and answers twice alike", async () => {
    const entry = anEntry();
    await draftRecord(db.staff, actor, entry);
    const same = { changeSetId: crypto.randomUUID() };
    const both = await Promise.all(
      [1, 2].map(() => publishDraft(db.staff, actor, entry.id, ["shared", "en"], aNote, same)),
    );
    expect(both[0]).toEqual(both[1]);
    expect(await db.staff.publication.count({ where: { recordId: entry.id } })).toBe(2);
    const other = await anActor(db.staff);
    await expect(publishDraft(db.staff, other, entry.id, ["nl"], aNote, same)).rejects.toMatchObject({
      refusal: "version-conflict",
    });
  });

  it("of nothing new is refused", async () => {
    const entry = anEntry();
    await publishRecord(db.staff, actor, entry);
    await expect(publishDraft(db.staff, actor, entry.id, ["shared", "en"])).rejects.toMatchObject({
      refusal: "nothing-changed",
    });
  });
});

describe("a note", () => {
  it("is demanded in the languages that are public afterwards, and in no other", async () => {
    const entry = anEntry();
    await draftRecord(db.staff, actor, entry);
    const asked = publishDraft(db.staff, actor, entry.id, ["shared", "fr", "nl"], { fr: "Nouveau" });
    await expect(asked).rejects.toMatchObject({
      refusal: "note-missing",
      details: [{ path: ["note", "nl"] }],
    });
    await publishDraft(db.staff, actor, entry.id, ["shared", "fr"], { fr: "Nouveau" });
    const change = await db.public.publicChange.findFirstOrThrow({ where: { recordId: entry.id } });
    expect(change.note).toEqual({ fr: "Nouveau" });
  });
});

describe("four eyes", () => {
  const authored = async () => {
    const writer = await anActor(db.staff);
    const entry = anEntry();
    await draftRecord(db.staff, writer, entry);
    return { writer, entry };
  };
  const lineOf = (recordId: string) =>
    db.staff.publication.findFirstOrThrow({ where: { recordId, part: "shared", liveTo: null } });

  it("are there when a publisher publishes what others wrote, and it is recorded as approved", async () => {
    const { entry } = await authored();
    await publishDraft(db.staff, actor, entry.id, ["shared"]);
    expect(await lineOf(entry.id)).toMatchObject({ approvedBy: actor.accountId, reason: null });
  });

  it("can be done without for a reason that leaves a second look, where the register asks for them", async () => {
    const { entry, writer } = await authored();
    await db.staff.setting.update({ where: { id: 1 }, data: { fourEyes: true } });
    try {
      await expect(publishDraft(db.staff, writer, entry.id, ["shared"])).rejects.toMatchObject({
        refusal: "second-person-needed",
      });
      await publishDraft(db.staff, writer, entry.id, ["shared"], aNote, { anyway: "A date was wrong." });
    } finally {
      await db.staff.setting.update({ where: { id: 1 }, data: { fourEyes: false } });
    }
    expect(await lineOf(entry.id)).toMatchObject({ approvedBy: null, reason: "A date was wrong." });
    const [look] = await db.staff.secondLook.findMany({ where: { recordId: entry.id } });
    expect(look).toMatchObject({ authors: [writer.accountId], leftBy: writer.accountId, lookedBy: null });
  });
});

describe("what was kept earlier", () => {
  it("is published as it was, and later edits do not ride along", async () => {
    const entry = anEntry();
    await draftRecord(db.staff, actor, entry);
    const revision = await db.staff.$transaction((tx) =>
      keepRevision(tx, entry.id, entry.document, actor.accountId),
    );
    const later = anEntry({ slug: entry.document.shared.slug, acronym: "LATER" }, undefined, entry.id);
    await draftRecord(db.staff, actor, later, 1);
    await publishDraft(db.staff, actor, entry.id, ["shared", "en"], aNote, { revisionId: revision.id });
    expect(await db.public.publicEntry.findUniqueOrThrow({ where: { id: entry.id } })).toMatchObject({
      acronym: null,
    });
    const draft = await db.staff.draft.findUniqueOrThrow({ where: { recordId: entry.id } });
    expect(draft).toMatchObject({ counter: 2, content: { shared: { acronym: "LATER" } } });
    expect(await db.staff.revision.count({ where: { recordId: entry.id } })).toBe(1);
  });
});
