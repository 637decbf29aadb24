import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { anActor, anEntry, anInstitute, aPerson, aUnit, inAll, publishRecord } from "../testing/factories.ts";
import { type FreshDatabase, freshDatabase } from "../testing/fresh-database.ts";
import { marked, marker, type Rows, staffFieldCount } from "../testing/marked.ts";

let db: FreshDatabase;
beforeAll(async () => {
  db = await freshDatabase();
});
afterAll(() => db.drop());

const unit = aUnit();
const source = { source: "Test", confidence: "high" };

/** The least that a row of each list needs to be published. */
const rows: Rows = {
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

describe("a field for staff", () => {
  it("reaches no table of pub and no frozen payload, whichever noun declares it", async () => {
    const actor = await anActor(db.staff);
    const records = [anInstitute(), unit, aPerson(), anEntry()].map((record) => marked(record, rows));
    for (const record of records) await publishRecord(db.staff, actor, record);

    const kept = await db.asOwner("SELECT string_agg(content::text, '') AS words FROM edit.revision");
    // The marker stands in the drafts, so that not finding it in public means something.
    expect(String(kept[0]?.words).split(marker).length).toBeGreaterThan(staffFieldCount);

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
    const frozen = await db.asOwner("SELECT * FROM edit.publication AS t WHERE t::text LIKE $1", [
      `%${marker}%`,
    ]);
    expect(frozen).toEqual([]);
  });
});
