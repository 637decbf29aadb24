import type { Actor } from "@entente/domain/access/authorize";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
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
    await publishDraft(db.staff, actor, id, ["shared"]);
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

  it("gives an address that others left to whoever had it last", async () => {
    const first = anEntry({ slug: "shared-a" });
    const second = anEntry({ slug: "shared-b" });
    await publishRecord(db.staff, actor, first);
    await publishRecord(db.staff, actor, second);
    await rename(first.id, "shared-c");
    await rename(second.id, "shared-a");
    expect(await redirects("shared-a")).toEqual([]);
    await rename(second.id, "shared-b");
    expect((await redirects("shared-a")).map(({ recordId }) => recordId)).toEqual([second.id]);
    await rename(first.id, "shared-d");
    expect((await redirects("shared-a")).map(({ recordId }) => recordId)).toEqual([second.id]);
  });
});
