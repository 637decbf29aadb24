import { expect, it } from "vitest";
import { asOfDay } from "./names.ts";

it.each([
  ['SELECT "pub"."entry"."id" FROM "pub"."entry"', 'SELECT "day"."entry"."id" FROM "day"."entry"'],
  ["FROM pub.name AS n JOIN pub.entry_text USING (id)", "FROM day.name AS n JOIN day.entry_text USING (id)"],
  ['FROM pub."change" AS c', 'FROM day."change" AS c'],
  ["WHERE n.folded = pub.fold($1)", "WHERE n.folded = pub.fold($1)"],
  ["SELECT pub.plain_words (said)", "SELECT pub.plain_words (said)"],
])("%s becomes %s", (statement, led) => {
  expect(asOfDay(statement)).toBe(led);
});
