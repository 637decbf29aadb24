/**
 * The schema `day`: for each table of `pub` a view with the same columns, which holds what the table held at the
 * moment that the reading connection names in `entente.as_of`. Its rows come from the ledger, through the same statements
 * that fill the table. Records that nothing has happened to since are taken from the table itself, where they are
 * indexed; so the nearer the day, the less there is to work out.
 */
import { Prisma } from "../generated/prisma/client.ts";
import { isLive, livePart, moment, wasOpen } from "../publishing/live-part.ts";
import { publishedParts } from "../publishing/project.ts";
import { lastWithdrawals, redirectsThen } from "../publishing/project-addresses.ts";
import { changesOf } from "../publishing/project-changes.ts";
import { namesFrom } from "../publishing/project-names.ts";
import { searchRowsThen } from "../publishing/project-search.ts";
import { everyTable, selected, type TableRows } from "../publishing/tables.ts";

/**
 * Whether something happened to a record after the moment. Every part comes after nothing: said so, because an index
 * that has the part answers fastest, and the database would take another.
 */
const changedSince = (recordId: string) => `EXISTS (SELECT FROM edit.publication AS later
  WHERE later.record_id = ${recordId} AND later.part >= '' AND (later.live_from > ${moment} OR later.live_to > ${moment}))`;

/** The words of a statement that has no values. */
function words(statement: Prisma.Sql): string {
  if (statement.values.length > 0) throw new Error("A view holds no values.");
  return statement.sql;
}

/** What was live then of records that have changed since. For the other views; no role reads it. */
const live = `SELECT * FROM (${words(livePart("all", undefined, "then"))}) AS l WHERE ${changedSince("l.record_id")}`;

/** The rows of a table whose records have not changed since, and those that the ledger had of the others. */
function both(
  table: string,
  columns: readonly string[],
  recordId: string,
  then: string,
  beside = "",
): string {
  const own = columns.map((column) => `u."${column}"`).join(", ");
  return `SELECT ${own} FROM pub."${table}" AS u ${beside} WHERE NOT ${changedSince(recordId)}
    UNION ALL SELECT ${columns.map((column) => `u."${column}"`).join(", ")} FROM (${then}) AS u`;
}

/** Where a row says to which record it belongs: in itself, or in the row that it is the text of. */
function viewOf(rows: TableRows): string {
  const columns = Object.keys(rows.columns);
  const then = selected(rows);
  if (!columns.includes("row_id")) {
    return both(rows.table, columns, columns.includes("record_id") ? "u.record_id" : "u.id", then);
  }
  const list = rows.table.replace(/_text$/, "");
  return both(rows.table, columns, "r.record_id", then, `JOIN pub."${list}" AS r ON r.id = u.row_id`);
}

const nameColumns = ["id", "record_id", "kind", "language", "sort", "name", "folded"];
const namesThen = `SELECT hashtextextended(concat_ws(' ', record_id, sort, language, name), 0) AS id, n.*
  FROM (${words(namesFrom("day.live"))}) AS n`;

const searchColumns = [
  ...["record_id", "kind", "sort_names", "acronym", "called", "en", "fr", "nl", "de", "facets", "parties"],
  ...["answers", "adopted_on", "begins_on", "ends_on", "changed_at"],
];

const changeColumns = [
  ...[
    "change_set_id",
    "record_id",
    "sort",
    "kind",
    "at",
    "parts",
    "begun",
    "number",
    "note",
    "taken_back_at",
  ],
  ...["taken_back", "how", "merged_into", "names", "facets"],
];
const changesThen = words(changesOf((recordId) => Prisma.raw(changedSince(recordId.sql)), "then"));

/** What had been public by then of the records that were public then. */
const pastParts = `SELECT p.record_id, p.kind, p.part, p.change_set_id, p.minor, p.live_from,
    CASE WHEN p.live_to <= ${moment} THEN p.live_to END AS live_to, v.schema_version,
    CASE WHEN t.at IS NULL THEN p.payload END AS payload, t.at AS taken_back_at
  FROM edit.publication AS p
  JOIN edit.revision AS v ON v.id = p.revision_id
  LEFT JOIN edit.taken_back AS t ON t.publication_id = p.id
  WHERE p.live_from <= ${moment} AND EXISTS (SELECT FROM edit.publication AS s
    WHERE s.record_id = p.record_id AND s.part = 'shared' AND ${words(isLive("s", "then"))})`;

/** The views that the public role reads, by the table of `pub` that each stands for, in the order to make them in. */
export const dayViews: Readonly<Record<string, string>> = {
  ...Object.fromEntries(everyTable("day.live").map((rows) => [rows.table, viewOf(rows)])),
  name: both("name", nameColumns, "u.record_id", namesThen),
  search: both("search", searchColumns, "u.record_id", words(searchRowsThen("day.live"))),
  part: `${words(publishedParts("all", "then"))}`,
  change: both("change", changeColumns, "u.record_id", changesThen),
  past_part: pastParts,
  redirect: words(redirectsThen),
  withdrawal: words(lastWithdrawals("all", "then")),
  register_version: "SELECT * FROM pub.register_version",
};

/** Who stood for a record then: itself where it was live, otherwise what it had become part of by then. */
const standsFor = `CREATE FUNCTION day.stands_for(record uuid) RETURNS uuid LANGUAGE plpgsql STABLE SECURITY DEFINER
  SET search_path = pg_catalog AS $$
DECLARE
  here uuid := record;
  next uuid;
BEGIN
  FOR steps IN 1..100 LOOP
    IF EXISTS (SELECT FROM edit.publication AS p
               WHERE p.record_id = here AND p.part = 'shared' AND ${wasOpen("p")}) THEN
      RETURN here;
    END IF;
    SELECT w.merged_into INTO next FROM edit.withdrawal AS w
    WHERE w.record_id = here AND w.part = 'shared' AND w.at <= ${moment} ORDER BY w.at DESC LIMIT 1;
    IF next IS NULL THEN
      RETURN here;
    END IF;
    here := next;
  END LOOP;
  RETURN record;
END $$`;

/** Everything that makes the schema, one statement after the other. */
export const dayStatements: readonly string[] = [
  "CREATE SCHEMA day",
  "REVOKE ALL ON SCHEMA day FROM PUBLIC",
  standsFor,
  "REVOKE ALL ON FUNCTION day.stands_for(uuid) FROM PUBLIC",
  "GRANT USAGE ON SCHEMA day TO entente_public",
  "GRANT EXECUTE ON FUNCTION day.stands_for(uuid) TO entente_public",
  // What a view calls is called by whoever reads it.
  "GRANT EXECUTE ON FUNCTION pub.plain_words(text) TO entente_public",
  `CREATE VIEW day.live AS ${live}`,
  ...Object.entries(dayViews).flatMap(([table, select]) => [
    `CREATE VIEW day."${table}" AS ${select}`,
    `GRANT SELECT ON day."${table}" TO entente_public`,
  ]),
];
