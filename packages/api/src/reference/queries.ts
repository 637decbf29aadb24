/** The names of records that others name. They say no more of a record than a list of names does. */
import type { StaffClient } from "@entente/db/clients";
import type { Authorized } from "@entente/domain/access/authorize";
import type { RecordKind } from "@entente/domain/fields/field";
import type { Language } from "@entente/domain/languages";
import type { ReferenceView } from "./view.ts";

type NameRow = {
  id: string;
  kind: RecordKind;
  name: string | null;
  acronym: string | null;
  state: ReferenceView["state"];
};

/** The given records, trashed ones too. One that does not exist is left out. */
export async function namesOfRecords(
  db: StaffClient,
  _: Authorized<"record.read">,
  { recordIds, language }: { readonly recordIds: readonly string[]; readonly language: Language },
): Promise<ReferenceView[]> {
  const rows = await db.$queryRaw<NameRow[]>`
    SELECT r.id, r.kind, d.content #>> '{shared,acronym}' AS acronym,
      coalesce(
        d.content #>> ARRAY['text', ${language}, 'title'],
        d.content #>> ARRAY['shared', 'name', ${language}],
        CASE jsonb_typeof(d.content #> '{shared,name}') WHEN 'string' THEN d.content #>> '{shared,name}' END,
        (SELECT coalesce(value ->> 'title', value ->> 'registerTitle') FROM jsonb_each(d.content -> 'text')
         WHERE coalesce(value ->> 'title', value ->> 'registerTitle') IS NOT NULL LIMIT 1),
        (SELECT value FROM jsonb_each_text(
           CASE jsonb_typeof(d.content #> '{shared,name}') WHEN 'object' THEN d.content #> '{shared,name}' END) LIMIT 1),
        d.content #>> '{shared,acronym}', d.content #>> '{shared,slug}') AS name,
      CASE WHEN r.trashed_at IS NOT NULL THEN 'trashed'
        WHEN EXISTS (SELECT FROM edit.publication AS p WHERE p.record_id = r.id AND p.live_to IS NULL) THEN 'live'
        WHEN EXISTS (SELECT FROM edit.publication AS p WHERE p.record_id = r.id) THEN 'withdrawn'
        ELSE 'draft' END AS state
    FROM edit.record AS r JOIN edit.draft AS d ON d.record_id = r.id
    WHERE r.id = ANY(${recordIds}::uuid[])`;
  return rows.map((row) => ({ ...row, name: row.name ?? "" }));
}
