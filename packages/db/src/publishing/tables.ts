/** Which table of `pub` holds which noun, and the two things that a projection does with one. */
import type { RecordKind } from "@entente/domain/fields/field";
import type { ListNoun } from "@entente/domain/record/nouns";
import type { Transaction } from "../clients.ts";
import { Prisma } from "../generated/prisma/client.ts";

export type Noun = RecordKind | ListNoun;
type Values = Readonly<Record<string, unknown>>;

/** The columns are named after the fields: `sourceUrl` is kept in `source_url`. */
const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

// Nouns are a closed list of the domain, so their names can stand in a statement.
const table = (noun: Noun, suffix: "" | "_text") => Prisma.raw(`pub."${noun}${suffix}"`);

async function insert(tx: Transaction, into: Prisma.Sql, rows: readonly Values[]): Promise<void> {
  if (rows.length === 0) return;
  const json = JSON.stringify(
    rows.map((row) => Object.fromEntries(Object.entries(row).map(([key, value]) => [snake(key), value]))),
  );
  // One statement for any number of rows, and the table itself says which type each value has.
  await tx.$executeRaw`INSERT INTO ${into} SELECT * FROM jsonb_populate_recordset(NULL::${into}, ${json}::jsonb)`;
}

/** Writes rows of shared fields. */
export const insertRows = (tx: Transaction, noun: Noun, rows: readonly Values[]) =>
  insert(tx, table(noun, ""), rows);

/** Writes rows of text in a language. */
export const insertTexts = (tx: Transaction, noun: Noun, rows: readonly Values[]) =>
  insert(tx, table(noun, "_text"), rows);

/** Removes a record's row, or its rows of a list; their text goes with them. */
export async function removeRows(tx: Transaction, noun: Noun, column: "id" | "record_id", recordId: string) {
  await tx.$executeRaw`DELETE FROM ${table(noun, "")} WHERE ${Prisma.raw(column)} = ${recordId}::uuid`;
}

/** Empties the table and the table of its text. */
export async function removeAll(tx: Transaction, noun: Noun) {
  await tx.$executeRaw`DELETE FROM ${table(noun, "")}`;
}
