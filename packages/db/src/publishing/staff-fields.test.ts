import { keysOf } from "@entente/domain/fields/derive";
import type { Fields } from "@entente/domain/fields/field";
import { languages } from "@entente/domain/languages";
import { parseDocument } from "@entente/domain/record/document";
import { listFields, listsOf, recordFields } from "@entente/domain/record/nouns";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  anActor,
  anEntry,
  anInstitute,
  aPerson,
  aUnit,
  inAll,
  publishRecord,
  type TestRecord,
} from "../testing/factories.ts";
import { type FreshDatabase, freshDatabase } from "../testing/fresh-database.ts";

const marker = "for-staff-alone";

let db: FreshDatabase;
beforeAll(async () => {
  db = await freshDatabase();
});
afterAll(() => db.drop());

const unit = aUnit();
const source = { source: "Test", confidence: "high" };

/** The least that a row of each list needs to be published. */
const rows: Record<keyof typeof listFields, object> = {
  participation: { party: "BE", act: "ratification", ...source },
  membership: { unitId: unit.id, kind: "full", ...source },
  involvement: { function: "monitoring", unitId: unit.id, source: "Test" },
  post: { type: "contact-person", exclusive: false },
  assignment: { postId: crypto.randomUUID(), capacity: "primary", status: "as-stated-by-source" },
  claim: { figure: "f", unit: "parties", comparator: "exactly", value: 1, standing: "current", ...source },
  link: { kind: "website", label: inAll("Site") },
  relation: { kind: "part-of" },
  identifier: { scheme: "wikidata", value: "Q1", confidence: "high" },
};

const staffKeys = (fields: Fields, scope: "shared" | "language") =>
  (keysOf(fields, "staff", scope) as readonly string[]).filter((key) => fields[key]?.audience === "staff");

const marks = (fields: Fields, scope: "shared" | "language") =>
  Object.fromEntries(staffKeys(fields, scope).map((key) => [key, marker]));

/** The record with the marker in every field that is for staff, of its own and of one row in each list. */
function marked({ id, kind, document }: TestRecord): TestRecord {
  const lists = listsOf[kind].map((noun) => {
    const row = { id: crypto.randomUUID(), ...rows[noun], ...marks(listFields[noun], "shared") };
    return [noun, [row]] as const;
  });
  const rowTexts = Object.fromEntries(
    lists.flatMap(([noun, [row]]) => (noun === "involvement" ? [[row?.id, { text: "What it does." }]] : [])),
  );
  const own = recordFields[kind] as Fields;
  const text = Object.fromEntries(
    languages
      .filter((language) => document.text[language])
      .map((language) => [
        language,
        { ...document.text[language], ...marks(own, "language"), rows: rowTexts },
      ]),
  );
  const shared = { ...document.shared, ...marks(own, "shared"), ...Object.fromEntries(lists) };
  return { id, kind, document: parseDocument(kind, { schemaVersion: 1, shared, text }) };
}

describe("a field for staff", () => {
  it("reaches no table of pub and no frozen payload, whichever noun declares it", async () => {
    const actor = await anActor(db.staff);
    const records = [anInstitute(), unit, aPerson(), anEntry()].map(marked);
    for (const record of records) await publishRecord(db.staff, actor, record);

    const kept = await db.asOwner("SELECT string_agg(content::text, '') AS words FROM edit.revision");
    const declared = [...Object.values(recordFields), ...Object.values(listFields)].flatMap((fields) => [
      ...staffKeys(fields as Fields, "shared"),
    ]);
    // The marker stands in the drafts, so that not finding it in public means something.
    expect(String(kept[0]?.words).split(marker).length).toBeGreaterThan(declared.length);

    const tables = await db.asPublic(
      "SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'pub'",
    );
    for (const { name } of tables) {
      const [found] = await db.asPublic(
        `SELECT count(*)::int AS n FROM pub."${name}" AS t WHERE t::text LIKE $1`,
        [`%${marker}%`],
      );
      expect(found, String(name)).toEqual({ n: 0 });
    }
    const frozen = await db.asPublic("SELECT * FROM pub.as_of(now()) AS t WHERE t::text LIKE $1", [
      `%${marker}%`,
    ]);
    expect(frozen).toEqual([]);
  });
});
