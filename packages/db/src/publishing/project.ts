/**
 * Writes what the ledger says is live now into the tables of `pub`. One projection serves every noun: it follows
 * the declared fields. A record is always written anew, so nothing of an older publication can stay behind.
 */
import { keysOf } from "@entente/domain/fields/derive";
import type { Fields, RecordKind } from "@entente/domain/fields/field";
import { isLanguage, type Language } from "@entente/domain/languages";
import { listFields, listsOf, recordFields } from "@entente/domain/record/nouns";
import type { SharedPayload, TextPayload } from "@entente/domain/record/publishable";
import type { Transaction } from "../clients.ts";
import { namesOf } from "./names.ts";
import { tableOf, textTableOf } from "./tables.ts";

type Live = { kind: RecordKind; part: string; payload: unknown };
type Texts = Partial<Record<Language, TextPayload>>;
type Values = Record<string, unknown>;

/** Absent instead of null, which is what both kinds of empty column take. */
const filled = (values: Values, keys: readonly string[]): Values =>
  Object.fromEntries(keys.filter((key) => values[key] !== null).map((key) => [key, values[key]]));

const publicKeys = (fields: Fields, scope: "shared" | "language") =>
  keysOf(fields, "public", scope) as readonly string[];

async function writeTexts(
  tx: Transaction,
  noun: Parameters<typeof textTableOf>[1],
  fields: Fields,
  rows: { owner: Values; language: string; values: Values }[],
) {
  const keys = publicKeys(fields, "language");
  if (keys.length === 0 || rows.length === 0) return;
  const data = rows.map(({ owner, language, values }) => ({ ...owner, language, ...filled(values, keys) }));
  await textTableOf(tx, noun).createMany({ data });
}

async function writeLists(
  tx: Transaction,
  kind: RecordKind,
  recordId: string,
  shared: SharedPayload,
  texts: Texts,
) {
  for (const noun of listsOf[kind]) {
    const fields = listFields[noun] as Fields;
    const rows = shared[noun] ?? [];
    if (rows.length === 0) continue;
    const keys = publicKeys(fields, "shared");
    const data = rows.map((row, rank) => ({ id: row.id, recordId, rank, ...filled(row, keys) }));
    await tableOf(tx, noun).createMany({ data });
    const rowTexts = Object.entries(texts).flatMap(([language, text]) =>
      rows.flatMap((row) => {
        const values = text.rows[row.id];
        return values ? [{ owner: { rowId: row.id }, language, values }] : [];
      }),
    );
    await writeTexts(tx, noun, fields, rowTexts);
  }
}

async function writeNames(
  tx: Transaction,
  kind: RecordKind,
  recordId: string,
  shared: SharedPayload,
  texts: Texts,
) {
  const names = JSON.stringify(namesOf(kind, shared, texts));
  await tx.$executeRaw`
    INSERT INTO pub.name (record_id, kind, language, sort, name, folded)
    SELECT ${recordId}::uuid, ${kind}, n.language, n.sort, n.name, pub.fold(n.name)
    FROM jsonb_to_recordset(${names}::jsonb) AS n (language text, sort text, name text)`;
}

/** Facts about the publications themselves, straight from the ledger. */
async function writeLedgerFacts(tx: Transaction, recordId: string) {
  await tx.$executeRaw`
    INSERT INTO pub.part (record_id, part, kind, first_published_at, last_published_at)
    SELECT record_id, part, min(kind), min(live_from),
           coalesce(max(live_from) FILTER (WHERE NOT minor), min(live_from))
    FROM edit.publication WHERE record_id = ${recordId}::uuid
    GROUP BY record_id, part HAVING bool_or(live_to IS NULL)`;
  await tx.$executeRaw`
    INSERT INTO pub.change (change_set_id, record_id, kind, at, note)
    SELECT DISTINCT ON (change_set_id) change_set_id, record_id, kind, live_from, note
    FROM edit.publication WHERE record_id = ${recordId}::uuid AND NOT minor
    ORDER BY change_set_id, live_from`;
}

/**
 * Every address that the record ever had and that is nobody's now leads to whoever had it last and is public.
 * The ledger alone decides, so the order in which records are written does not matter.
 */
async function writeRedirects(tx: Transaction, recordId: string) {
  await tx.$executeRaw`
    DELETE FROM pub.redirect AS r USING edit.publication AS own
    WHERE own.record_id = ${recordId}::uuid AND own.kind = r.kind AND own.slug = r.slug`;
  await tx.$executeRaw`
    INSERT INTO pub.redirect (kind, slug, record_id)
    SELECT DISTINCT ON (old.kind, old.slug) old.kind, old.slug, old.record_id
    FROM edit.publication AS old
    WHERE EXISTS (SELECT FROM edit.publication AS own
                  WHERE own.record_id = ${recordId}::uuid AND own.kind = old.kind AND own.slug = old.slug)
      AND NOT EXISTS (SELECT FROM edit.publication AS live
                      WHERE live.kind = old.kind AND live.slug = old.slug AND live.live_to IS NULL)
      AND EXISTS (SELECT FROM edit.publication AS elsewhere
                  WHERE elsewhere.record_id = old.record_id AND elsewhere.part = 'shared'
                    AND elsewhere.live_to IS NULL)
    ORDER BY old.kind, old.slug, old.live_from DESC, old.record_id`;
}

async function remove(tx: Transaction, kind: RecordKind, recordId: string) {
  await tableOf(tx, kind).deleteMany({ where: { id: recordId } });
  for (const noun of listsOf[kind]) await tableOf(tx, noun).deleteMany({ where: { recordId } });
  await tx.publicPart.deleteMany({ where: { recordId } });
  await tx.publicChange.deleteMany({ where: { recordId } });
  await tx.publicName.deleteMany({ where: { recordId } });
}

/** Writes one record's public rows anew from its live publications. */
export async function projectRecord(tx: Transaction, kind: RecordKind, recordId: string): Promise<void> {
  const live = (await tx.publication.findMany({
    where: { recordId, liveTo: null },
    select: { kind: true, part: true, payload: true },
  })) as Live[];
  const shared = live.find(({ part }) => part === "shared")?.payload as SharedPayload | undefined;
  const texts = Object.fromEntries(
    live.filter(({ part }) => isLanguage(part)).map(({ part, payload }) => [part, payload]),
  ) as Texts;
  await remove(tx, kind, recordId);
  await writeRedirects(tx, recordId);
  if (!shared) return;
  const fields = recordFields[kind] as Fields;
  await tableOf(tx, kind).createMany({
    data: [{ id: recordId, ...filled(shared, publicKeys(fields, "shared")) }],
  });
  const own = Object.entries(texts).map(([language, values]) => ({ owner: { recordId }, language, values }));
  await writeTexts(tx, kind, fields, own);
  await writeLists(tx, kind, recordId, shared, texts);
  await writeNames(tx, kind, recordId, shared, texts);
  await writeLedgerFacts(tx, recordId);
}
