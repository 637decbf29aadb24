/** The names of records that others name. They say no more of a record than a list of names does. */

import { ownerOf } from "@entente/db/address/owner";
import type { StaffClient } from "@entente/db/clients";
import type { Authorized } from "@entente/domain/access/authorize";
import type { RecordKind } from "@entente/domain/fields/field";
import type { Language } from "@entente/domain/languages";
import type { Document } from "@entente/domain/record/document";
import { nameIn } from "@entente/domain/record/names";
import type { ReferenceView } from "./view.ts";

type Row = Pick<Document, "shared" | "text"> & Pick<ReferenceView, "id" | "kind" | "state">;

type Address = { readonly kind: RecordKind; readonly slug: string; readonly recordId: string };

/** The id of another record to which an address belongs or once belonged; null where it is free. */
export async function ownerOfAddress(
  db: StaffClient,
  _: Authorized<"record.read">,
  { kind, slug, recordId }: Address,
): Promise<string | null> {
  return (await ownerOf(db, kind, slug, recordId))?.recordId ?? null;
}

/** The given records, trashed ones too. One that does not exist is left out. */
export async function namesOfRecords(
  db: StaffClient,
  _: Authorized<"record.read">,
  { recordIds, language }: { readonly recordIds: readonly string[]; readonly language: Language },
): Promise<ReferenceView[]> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT r.id, r.kind, d.content -> 'shared' AS shared,
      (SELECT coalesce(jsonb_object_agg(key, jsonb_build_object('title', value -> 'title')), '{}')
       FROM jsonb_each(d.content -> 'text')) AS text,
      CASE WHEN r.trashed_at IS NOT NULL THEN 'trashed'
        WHEN EXISTS (SELECT FROM edit.publication AS p WHERE p.record_id = r.id AND p.live_to IS NULL) THEN 'live'
        WHEN EXISTS (SELECT FROM edit.publication AS p WHERE p.record_id = r.id) THEN 'withdrawn'
        ELSE 'draft' END AS state
    FROM edit.record AS r JOIN edit.draft AS d ON d.record_id = r.id
    WHERE r.id = ANY(${recordIds}::uuid[])`;
  return rows.map(({ id, kind, state, shared, text }) => ({
    id,
    kind,
    state,
    name: nameIn({ shared, text }, language),
    acronym: typeof shared.acronym === "string" ? shared.acronym : null,
  }));
}
