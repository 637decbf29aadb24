/** Records as lines of a file: what each is called in the reader's language, and where it stands. */
import type { PublicClient } from "@entente/db/clients";
import type { Language } from "@entente/domain/languages";
import { segmentOf } from "@entente/domain/vocabulary/entry-kinds";
import { pageSegment, personSegment, unitSegment } from "../../shared/segments.ts";
import type { ListView } from "../found-view.ts";

type Line = ListView["results"][number];
type Row = Omit<Line, "path"> & { readonly slug: string };

const segments = { person: personSegment, unit: unitSegment, page: pageSegment } as const;

const segmentAt = (kind: Line["kind"]): string =>
  kind === "person" || kind === "unit" || kind === "page" ? segments[kind] : segmentOf(kind);

/** The records in the order of their ids, in one question for any number of them. */
export async function recordLines(
  db: PublicClient,
  reader: Language,
  ids: readonly string[],
): Promise<Line[]> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT s.record_id::text AS id, s.kind, s.adopted_on AS "adoptedOn", s.changed_at AS "changedAt",
           coalesce(e.slug, p.slug, u.slug, g.slug) AS slug, coalesce(e.acronym, u.acronym) AS acronym,
           coalesce(t.title, p.name, u.name ->> ${reader}, e.acronym, e.slug, g.slug) AS name,
           coalesce(t.language, ${reader}) AS language
    FROM unnest(${ids}::uuid[]) WITH ORDINALITY AS asked (id, place)
    JOIN pub.search AS s ON s.record_id = asked.id
    LEFT JOIN pub.entry AS e ON e.id = s.record_id
    LEFT JOIN pub.person AS p ON p.id = s.record_id
    LEFT JOIN pub.unit AS u ON u.id = s.record_id
    LEFT JOIN pub.page AS g ON g.id = s.record_id
    LEFT JOIN LATERAL (
      SELECT title, language FROM (
        SELECT title, language FROM pub.entry_text WHERE record_id = s.record_id
        UNION ALL SELECT title, language FROM pub.page_text WHERE record_id = s.record_id) AS told
      ORDER BY language = ${reader} DESC, array_position(ARRAY['en', 'fr', 'nl', 'de'], language) LIMIT 1) AS t ON true
    ORDER BY asked.place`;
  return rows.map(({ slug, ...row }) => ({ ...row, path: `/${reader}/${segmentAt(row.kind)}/${slug}` }));
}
