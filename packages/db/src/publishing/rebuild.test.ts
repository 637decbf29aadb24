import type { RecordKind } from "@entente/domain/fields/field";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  anActor,
  anEntry,
  anInstitute,
  aPerson,
  aUnit,
  draftRecord,
  inAll,
  publishDraft,
  publishRecord,
} from "../testing/factories.ts";
import { type FreshDatabase, freshDatabase } from "../testing/fresh-database.ts";
import { publicPayloads, withoutEmptyRows } from "../testing/public-payloads.ts";
import { checksum, rebuild } from "./rebuild.ts";

let db: FreshDatabase;
const unit = aUnit({ acronym: "TU", aliases: ["Test unit"] });
const person = aPerson({ unitId: unit.id });

function fullEntry() {
  const [post, act] = [crypto.randomUUID(), crypto.randomUUID()];
  const claim = {
    id: crypto.randomUUID(),
    figure: "parties",
    unit: "parties",
    comparator: "exactly",
    value: 196.5,
  };
  return anEntry(
    {
      slug: "first",
      acronym: "TC",
      aliases: ["Été de l’essai"],
      officialTitles: { en: "Convention on Testing" },
      homePosition: 3,
      participation: [
        { id: act, party: "BE", act: "ratification", on: "1996-11", source: "Test", confidence: "high" },
      ],
      post: [{ id: post, type: "contact-person", exclusive: false, staffNote: "hidden" }],
      assignment: [
        {
          id: crypto.randomUUID(),
          postId: post,
          personId: person.id,
          capacity: "primary",
          status: "as-stated-by-source",
        },
      ],
      claim: [{ ...claim, standing: "current", source: "Test", confidence: "high" }],
      link: [{ id: crypto.randomUUID(), kind: "website", label: inAll("Site") }],
    },
    () => ({ rows: { [act]: { note: "A note" } } }),
  );
}

beforeAll(async () => {
  db = await freshDatabase();
  const actor = await anActor(db.staff);
  const entry = fullEntry();
  for (const record of [anInstitute(), unit, person, entry]) await publishRecord(db.staff, actor, record);
  await publishRecord(db.staff, actor, { ...fullEntry(), id: entry.id });
  const renamed = anEntry({ slug: "renamed", acronym: "TC" }, undefined, entry.id);
  await publishRecord(db.staff, actor, renamed, { address: "move" });
  const second = fullEntry();
  const { shared } = second.document;
  const document = { ...second.document, shared: { ...shared, slug: "second" } };
  await publishRecord(db.staff, actor, { ...second, document });
  await draftRecord(db.staff, actor, aPerson({ slug: "renamed", unitId: unit.id }, person.id), 1);
  await publishDraft(db.staff, actor, person.id, ["shared"], null, { address: "move" });
});
afterAll(() => db.drop());

describe("what is public", () => {
  it("comes out the same when it is made anew from the ledger", async () => {
    const result = await rebuild(db.staff);
    expect(result.records).toBe(5);
    expect(result.after).toBe(result.before);
  });

  it("has a checksum that notices a change", async () => {
    const before = await checksum(db.staff);
    await db.asOwner("UPDATE pub.entry_text SET title = title || '!' WHERE language = 'nl'");
    expect(await checksum(db.staff)).not.toBe(before);
    expect((await rebuild(db.staff)).after).toBe(before);
  });

  it("agrees with the ledger as of now, word for word", async () => {
    const live = await db.asOwner("SELECT * FROM edit.publication WHERE live_to IS NULL");
    // Two entries and the institute in five parts; a unit and a person without text.
    expect(live.length).toBe(17);
    for (const { record_id, kind, part, payload } of live) {
      const shown = await publicPayloads(db.public, kind as RecordKind, String(record_id));
      expect(shown[String(part)]).toEqual(withoutEmptyRows(payload));
    }
  });

  it("finds a record by a name without its accents", async () => {
    const found = await db.public.$queryRaw`
      SELECT DISTINCT name FROM pub.name WHERE folded = pub.fold('ETE  de l''essai')`;
    expect(found).toEqual([{ name: "Été de l’essai" }]);
  });
});
