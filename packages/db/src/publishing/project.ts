/**
 * Writes what the ledger says is live now into the tables of `pub`. One projection serves every noun: it follows
 * the declared fields. A record is always written anew, so nothing of an older publication can stay behind.
 */
import { keysOf } from "@entente/domain/fields/derive";
import type { Fields, RecordKind } from "@entente/domain/fields/field";
import { isLanguage, type Language } from "@entente/domain/languages";
import { type ListNoun, listFields, listsOf, recordFields } from "@entente/domain/record/nouns";
import type { SharedPayload, TextPayload } from "@entente/domain/record/publishable";
import type { Transaction } from "../clients.ts";
import { namesOf } from "./names.ts";
import { insertRows, insertTexts, removeRows } from "./tables.ts";

type Live = { kind: RecordKind; part: string; payload: unknown };
type Texts = Partial<Record<Language, TextPayload>>;
type Values = Record<string, unknown>;

const pick = (values: Values, keys: readonly string[]): Values =>
  Object.fromEntries(keys.map((key) => [key, values[key] ?? null]));

const publicKeys = (fields: Fields, scope: "shared" | "language") =>
  keysOf(fields, "public", scope) as readonly string[];

/** A language's text of the rows of a list. A row without a word in a language has no text in it. */
function rowTexts(fields: Fields, rows: readonly { id: string }[], texts: Texts): Values[] {
  const keys = publicKeys(fields, "language");
  if (keys.length === 0) return [];
  return Object.entries(texts).flatMap(([language, text]) =>
    rows.flatMap(({ id }) => {
      const values = pick(text.rows[id] ?? {}, keys);
      const empty = Object.values(values).every((value) => value === null);
      return empty ? [] : [{ rowId: id, language, ...values }];
    }),
  );
}

async function writeLists(
  tx: Transaction,
  kind: RecordKind,
  recordId: string,
  shared: SharedPayload,
  texts: Texts,
) {
  for (const noun of listsOf[kind] as readonly ListNoun[]) {
    const fields = listFields[noun] as Fields;
    const keys = publicKeys(fields, "shared");
    const rows = (shared[noun] ?? []).map((row, rank) => ({
      id: row.id,
      recordId,
      rank,
      ...pick(row, keys),
    }));
    await insertRows(tx, noun, rows);
    await insertTexts(tx, noun, rowTexts(fields, rows, texts));
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
  for (const noun of listsOf[kind]) await removeRows(tx, noun, "record_id", recordId);
  await removeRows(tx, kind, "id", recordId);
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
  await insertRows(tx, kind, [{ id: recordId, ...pick(shared, publicKeys(fields, "shared")) }]);
  const keys = publicKeys(fields, "language");
  const own = Object.entries(texts).map(([language, text]) => ({ recordId, language, ...pick(text, keys) }));
  await insertTexts(tx, kind, own);
  await writeLists(tx, kind, recordId, shared, texts);
  await writeNames(tx, kind, recordId, shared, texts);
  await writeLedgerFacts(tx, recordId);
}
