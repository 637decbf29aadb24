/** Which Prisma model holds which noun in `pub`, seen through the two calls that a projection needs. */
import type { RecordKind } from "@entente/domain/fields/field";
import type { ListNoun } from "@entente/domain/record/nouns";
import type { Transaction } from "../clients.ts";

type Values = Record<string, unknown>;

/** A table of `pub`, whatever its columns. */
export type Table = {
  deleteMany(query: { where: Values }): Promise<unknown>;
  createMany(query: { data: Values[] }): Promise<unknown>;
};

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

const table = (tx: Transaction, model: string): Table =>
  (tx as unknown as Record<string, Table>)[model] as Table;

/** The table of a record's or a row's shared fields. */
export const tableOf = (tx: Transaction, noun: RecordKind | ListNoun): Table =>
  table(tx, `public${capital(noun)}`);

/** The table of its text in each language. */
export const textTableOf = (tx: Transaction, noun: RecordKind | ListNoun): Table =>
  table(tx, `public${capital(noun)}Text`);
