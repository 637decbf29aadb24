import type { Actor } from "@entente/domain/access/authorize";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { onServer } from "./on-server.ts";
import { anActor, anEntry, anInstitute, publishRecord } from "./testing/factories.ts";
import { type FreshDatabase, freshDatabase } from "./testing/fresh-database.ts";

let db: FreshDatabase;
let actor: Actor;
const entry = anEntry({ slug: "kept" });
const other = anEntry({ slug: "other" });
beforeAll(async () => {
  db = await freshDatabase();
  actor = await anActor(db.staff);
  await publishRecord(db.staff, actor, entry);
  await publishRecord(db.staff, actor, other);
});
afterAll(() => db.drop());

/** Copies a live line of the ledger with some columns changed. */
const copyLine = (changes: Record<string, string>, part = "shared") => {
  const columns =
    "id, record_id, kind, part, slug, revision_id, change_set_id, payload, minor, note, published_by, live_from, live_to";
  const values = columns
    .split(", ")
    .map((column) => changes[column] ?? (column === "id" ? "gen_random_uuid()" : column));
  return db.asOwner(
    `INSERT INTO edit.publication (${columns}) SELECT ${values.join(", ")} FROM edit.publication
     WHERE record_id = $1 AND part = $2 AND live_to IS NULL`,
    [entry.id, part],
  );
};

describe("the ledger", () => {
  it("never holds two live publications of one part", async () => {
    await expect(copyLine({}, "en")).rejects.toThrow("one_live_publication_of_a_part");
  });

  it("never lets two publications of one part overlap in the past", async () => {
    await expect(
      copyLine({ live_from: "live_from - interval '1 day'", live_to: "now()" }, "en"),
    ).rejects.toThrow("one_live_publication_of_a_part");
  });

  it("never gives one address to two records", async () => {
    await expect(
      copyLine({ record_id: `'${other.id}'`, live_from: "now() - interval '9 day'", live_to: "now()" }),
    ).rejects.toThrow(/one_record_at_an_address|one_live_publication_of_a_part/);
    const free = anEntry({ slug: "free" });
    await publishRecord(db.staff, actor, free);
    await db.asOwner("UPDATE edit.publication SET live_to = clock_timestamp() WHERE record_id = $1", [
      free.id,
    ]);
    await expect(copyLine({ record_id: `'${free.id}'`, live_from: "clock_timestamp()" })).rejects.toThrow(
      "one_record_at_an_address",
    );
  });

  it("is not read whole for one record, by the index that keeps addresses apart", async () => {
    const plan = await onServer(db.databaseUrl, async (query) => {
      await query("SET enable_seqscan = off");
      return query(
        `EXPLAIN SELECT FROM edit.publication WHERE record_id = '${entry.id}' AND live_to IS NULL`,
      );
    });
    expect(JSON.stringify(plan)).toContain("one_live_publication_of_a_part");
    expect(JSON.stringify(plan)).not.toContain("one_record_at_an_address");
  });

  it.each([
    ["no note", "NULL"],
    ["an empty note", `'{"en": "  "}'`],
    ["a note without words", "'{}'"],
  ])("takes %s only for a minor edit", async (_, note) => {
    const later = { live_from: "live_from - interval '2 day'", live_to: "live_from - interval '1 day'" };
    await expect(copyLine({ ...later, note, minor: "false" }, "en")).rejects.toThrow(
      "publication_tells_readers_or_is_minor",
    );
  });

  it("never ends before it begins", async () => {
    await expect(copyLine({ live_to: "live_from - interval '1 day'" }, "en")).rejects.toThrow(
      "publication_ends_after_it_begins",
    );
  });

  it("knows the parts and the kinds", async () => {
    await expect(copyLine({ part: "'it'", slug: "NULL" }, "en")).rejects.toThrow("publication_part_known");
    await expect(
      db.asOwner("INSERT INTO edit.record (id, kind) VALUES (gen_random_uuid(), 'poem')"),
    ).rejects.toThrow("record_kind_known");
  });

  it("keeps an address with the shared facts and nowhere else", async () => {
    await expect(
      copyLine(
        { slug: "'extra'", live_from: "now() - interval '3 day'", live_to: "now() - interval '2 day'" },
        "en",
      ),
    ).rejects.toThrow("shared_part_has_the_address");
  });

  it("freezes a publication: it can be closed once and changed never", async () => {
    const change = (set: string) =>
      db.asOwner(`UPDATE edit.publication SET ${set} WHERE record_id = $1 AND part = 'fr'`, [entry.id]);
    await expect(change("payload = '{}'")).rejects.toThrow("a publication is frozen");
    await expect(change("payload = '{}', live_to = now()")).rejects.toThrow("a publication is frozen");
    await change("live_to = clock_timestamp()");
    await expect(change("live_to = NULL")).rejects.toThrow("a publication is frozen");
    await expect(change("live_to = clock_timestamp()")).rejects.toThrow("a publication is frozen");
  });
});

describe("history", () => {
  it.each(["revision", "audit"])(
    "never changes or loses a line of %s, not even for the owner",
    async (table) => {
      const column = table === "revision" ? "number" : "action";
      await expect(db.asOwner(`UPDATE edit.${table} SET ${column} = ${column}`)).rejects.toThrow(
        "append-only",
      );
      await expect(db.asOwner(`DELETE FROM edit.${table}`)).rejects.toThrow("append-only");
      await expect(db.asOwner(`TRUNCATE edit.${table} CASCADE`)).rejects.toThrow("append-only");
    },
  );

  it("never loses a line of the ledger", async () => {
    await expect(db.asOwner("DELETE FROM edit.publication")).rejects.toThrow("append-only");
    await expect(db.asOwner("TRUNCATE edit.publication")).rejects.toThrow("append-only");
  });

  it("chains the audit log, so that an altered line is found", async () => {
    const broken = async () => (await db.asOwner("SELECT edit.broken_audit_line()::int AS line"))[0]?.line;
    expect(await broken()).toBeNull();
    const [line] = await db.asOwner("SELECT min(id)::int AS id FROM edit.audit");
    await db.asOwner("ALTER TABLE edit.audit DISABLE TRIGGER audit_is_append_only");
    await db.asOwner("UPDATE edit.audit SET action = 'nothing' WHERE id = $1", [line?.id]);
    expect(await broken()).toBe(line?.id);
  });
});

describe("what there is once", () => {
  it("is one institute", async () => {
    await publishRecord(db.staff, actor, anInstitute());
    await expect(publishRecord(db.staff, actor, anInstitute())).rejects.toThrow();
    expect(await db.staff.record.count({ where: { kind: "institute" } })).toBe(1);
  });

  it("is one register version", async () => {
    await expect(
      db.asOwner("INSERT INTO pub.register_version (id, version, changed_at) VALUES (2, 0, now())"),
    ).rejects.toThrow("one_register_version");
  });

  it("is one account for an e-mail address, however it is written", async () => {
    const add = (email: string) => db.staff.account.create({ data: { email, name: "T", role: "admin" } });
    await add("one@example.org");
    await expect(add("one@example.org")).rejects.toThrow();
    await expect(add("One@example.org")).rejects.toThrow("account_email_folded");
    await expect(
      db.staff.account.create({ data: { email: "x@example.org", name: "T", role: "owner" } }),
    ).rejects.toThrow("account_role_known");
  });
});
