/** What a record looks like that nobody touched since the fields changed. */
import type { FreshDatabase } from "@entente/db/testing/fresh-database";

/** A field that is declared no longer, and none of one that is declared now. */
const older = `jsonb_set(content #- '{shared,acronym}', '{shared,colourOfInk}', '"green"')`;

/** Gives the draft an older shape, and keeps a revision of it whose id is the answer. */
export async function anOldShapeOf(db: FreshDatabase, recordId: string): Promise<string> {
  await db.asOwner(`UPDATE edit.draft SET content = ${older} WHERE record_id = $1`, [recordId]);
  const [revision] = await db.asOwner(
    `INSERT INTO edit.revision (record_id, number, schema_version, content, created_by)
     SELECT record_id, 1000, 1, content, saved_by FROM edit.draft WHERE record_id = $1 RETURNING id`,
    [recordId],
  );
  return String(revision?.id);
}
