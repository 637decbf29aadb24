/**
 * Rows of `pub` as JSON, put together from the declared fields, so that one statement answers all of a page: thirty
 * small statements cost the process and the database more than what they read.
 */
import { keysOf } from "@entente/domain/fields/derive";
import type { Fields } from "@entente/domain/fields/field";
import type { Language } from "@entente/domain/languages";
import { type ListNoun, listFields } from "@entente/domain/record/nouns";
import { Prisma } from "./generated/prisma/client.ts";
import { snake } from "./snake.ts";

type Alias = "r" | "t";

/** Fields and aliases are closed lists of the domain, so their names can stand in a statement. */
const pairs = (fields: Fields, scope: "shared" | "language", alias: Alias): string[] =>
  (keysOf(fields, "public", scope) as string[]).map((key) => `'${key}', ${alias}."${snake(key)}"`);

/**
 * The public facts of a row as a JSON object, with further pairs of name and value.
 * @param scope the facts of all languages of the table `r`, or those of one language of the table `t`
 */
export const asJson = (
  fields: Fields,
  scope: "shared" | "language",
  ...others: readonly string[]
): Prisma.Sql =>
  Prisma.raw(
    `json_build_object(${[...others, ...pairs(fields, scope, scope === "shared" ? "r" : "t")].join(", ")})`,
  );

/**
 * The rows of a list as a JSON array in their order, each with its id, its record and its words in one language; null
 * stands for words that are not there.
 * @param where which rows `r`
 */
export function listAsJson(noun: ListNoun, where: Prisma.Sql, language: Language): Prisma.Sql {
  const fields: Fields = listFields[noun];
  const own = ["'id', r.id", "'recordId', r.record_id"];
  const words = pairs(fields, "language", "t");
  const row = asJson(fields, "shared", ...own, ...words);
  const texts =
    words.length > 0
      ? Prisma.sql`LEFT JOIN ${Prisma.raw(`pub."${noun}_text"`)} AS t ON t.row_id = r.id AND t.language = ${language}`
      : Prisma.empty;
  return Prisma.sql`(
    SELECT coalesce(json_agg(${row} ORDER BY r.rank, r.id), '[]')
    FROM ${Prisma.raw(`pub."${noun}"`)} AS r ${texts} WHERE ${where})`;
}
