/** What the ledger says of one record now: what is public, what waits, and what this very act did before. */

import type { RecordKind } from "@entente/domain/fields/field";
import { isLanguage, type Language } from "@entente/domain/languages";
import { type Document, type Shared, schemaVersion, type Text } from "@entente/domain/record/document";
import type { Part } from "@entente/domain/record/parts";
import { storedDocument } from "@entente/domain/record/stored";
import type { Transaction } from "../clients.ts";

type Said = { readonly part: Part; readonly said: Shared | Text };

export type Ledger = {
  /** The document that the live parts make, or null where no part is live. */
  readonly live: Document | null;
  readonly liveParts: readonly Part[];
  /** The live address. */
  readonly slug: string | null;
  /** Parts that wait for another pair of eyes. */
  readonly waiting: readonly Part[];
  readonly fourEyes: boolean;
};

type Row = Omit<Ledger, "live" | "liveParts"> & { readonly live: readonly Said[] };

const textOf = (live: readonly Said[]) =>
  Object.fromEntries(live.flatMap(({ part, said }) => (isLanguage(part) ? [[part, said]] : [])));

function documentOf(kind: RecordKind, live: readonly Said[]): Document | null {
  const shared = live.find(({ part }) => part === "shared")?.said;
  if (!shared) return null;
  return storedDocument(kind, { schemaVersion, shared, text: textOf(live) });
}

/** Reads the ledger of a record that is held. */
export async function ledgerOf(tx: Transaction, kind: RecordKind, recordId: string): Promise<Ledger> {
  const [row] = await tx.$queryRaw<Row[]>`
    WITH live AS (
      SELECT p.part, p.slug,
        CASE p.part WHEN 'shared' THEN v.content -> 'shared' ELSE v.content -> 'text' -> p.part END AS said
      FROM edit.publication AS p JOIN edit.revision AS v ON v.id = p.revision_id
      WHERE p.record_id = ${recordId}::uuid AND p.live_to IS NULL)
    SELECT
      (SELECT coalesce(jsonb_agg(jsonb_build_object('part', part, 'said', said)), '[]') FROM live) AS live,
      (SELECT slug FROM live WHERE part = 'shared') AS slug,
      ARRAY(SELECT unnest(parts) FROM edit.submission WHERE record_id = ${recordId}::uuid AND state = 'open')
        AS waiting,
      coalesce((SELECT four_eyes FROM edit.setting WHERE id = 1), false) AS "fourEyes"`;
  if (!row) throw new Error("The ledger answered nothing.");
  return { ...row, live: documentOf(kind, row.live), liveParts: row.live.map(({ part }) => part) };
}

/** The languages among parts. */
export const languagesIn = (parts: readonly Part[]): Language[] => parts.filter(isLanguage);
