/** The running text of a record in a language, for the row `s` of a statement. */
import { sql } from "@entente/db/sql";
import type { Language } from "@entente/domain/languages";

export const textOf = (language: Language) => sql`concat_ws(E'\n\n',
  (SELECT concat_ws(E'\n\n', t.summary, t.purpose, t.institute_role, t.background) FROM pub.entry_text AS t
   WHERE t.record_id = s.record_id AND t.language = ${language}),
  (SELECT string_agg(t.text, E'\n\n' ORDER BY i.rank) FROM pub.involvement AS i
   JOIN pub.involvement_text AS t ON t.row_id = i.id AND t.language = ${language} WHERE i.record_id = s.record_id),
  (SELECT t.about FROM pub.person_text AS t WHERE t.record_id = s.record_id AND t.language = ${language}),
  (SELECT concat_ws(E'\n\n', t.summary, t.about) FROM pub.unit_text AS t
   WHERE t.record_id = s.record_id AND t.language = ${language}),
  (SELECT t.body FROM pub.page_text AS t WHERE t.record_id = s.record_id AND t.language = ${language}))`;
