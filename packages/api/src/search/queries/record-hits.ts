/** Makes hits of records, each with the reason why it was found. */
import type { PublicClient } from "@entente/db/clients";
import type { Language } from "@entente/domain/languages";
import { personRefs, unitRefs } from "../../shared/queries.ts";
import { type Subject, subjectsOf } from "../../shared/subjects/queries.ts";
import type { FacetKey } from "../asked.ts";
import { fold } from "../fold.ts";
import type { RecordHit } from "../found-view.ts";
import { excerptOf, hasMark, markedIn } from "../marks.ts";
import type { AskedTerm } from "./called.ts";
import { termLabel } from "./labels.ts";
import { textOf } from "./text-of.ts";

type Row = Pick<RecordHit, "id" | "kind" | "acronym" | "adoptedOn" | "changedAt"> & {
  readonly names: readonly string[];
  readonly answers: readonly string[];
  readonly facets: readonly string[];
  readonly text: string | null;
};

/** What reasons are taken from: every name, who answers of those that were asked for, and the text. */
const rowsOf = (db: PublicClient, language: Language, ids: readonly string[], terms: readonly AskedTerm[]) =>
  db.$queryRaw<Row[]>`
    SELECT s.record_id::text AS id, s.kind, s.adopted_on AS "adoptedOn", s.changed_at AS "changedAt",
      (SELECT n.name FROM pub.name AS n WHERE n.record_id = s.record_id AND n.sort = 'acronym' LIMIT 1) AS acronym,
      ARRAY(SELECT DISTINCT n.name FROM pub.name AS n WHERE n.record_id = s.record_id) AS names,
      ARRAY(SELECT a::text FROM unnest(s.answers) AS a
            WHERE a = ANY(${terms.flatMap(({ answers }) => answers)}::uuid[])) AS answers,
      ARRAY(SELECT f FROM unnest(s.facets) AS f
            WHERE f = ANY(${terms.flatMap(({ facets }) => facets)}::text[])) AS facets,
      ${textOf(language)} AS text
    FROM pub.search AS s WHERE s.record_id = ANY(${ids}::uuid[])`;

type Answering = ReadonlyMap<string, string>;

function whyFound(
  row: Row,
  { name, summary }: Subject,
  stems: readonly string[],
  reader: Language,
  who: Answering,
) {
  const shown = [name.text, summary?.text ?? "", row.acronym ?? ""];
  const why: RecordHit["why"] = [];
  const tell = (through: RecordHit["why"][number]["through"], text: string) =>
    why.push({ through, pieces: markedIn(text, stems), language: reader });
  const whom = row.answers.filter((id) => id !== row.id).flatMap((id) => who.get(id) ?? []);
  const subjects = row.facets.map((facet) => {
    const at = facet.indexOf(":");
    return termLabel(facet.slice(0, at) as FacetKey, facet.slice(at + 1), reader);
  });
  if (whom.length > 0) tell("answers", whom.join(", "));
  if (subjects.length > 0) tell("topic", subjects.join(", "));
  if (shown.some((text) => hasMark(markedIn(text, stems)))) return why;
  const other = row.names.find((each) => hasMark(markedIn(each, stems)));
  if (other) tell("name", other);
  const excerpt = other ? null : excerptOf(row.text ?? "", stems);
  if (excerpt) why.push({ through: "text", pieces: excerpt, language: reader });
  return why;
}

async function answering(db: PublicClient, rows: readonly Row[], reader: Language): Promise<Answering> {
  const ids = [...new Set(rows.flatMap(({ answers }) => answers))];
  if (ids.length === 0) return new Map();
  const [people, units] = await Promise.all([personRefs(db, ids), unitRefs(db, ids)]);
  return new Map([
    ...[...people].map(([id, { name }]) => [id, name] as const),
    ...[...units].map(([id, { name }]) => [id, name[reader]] as const),
  ]);
}

/** The hits in the order of their ids. */
export async function recordHits(
  db: PublicClient,
  reader: Language,
  ids: readonly string[],
  terms: readonly AskedTerm[],
): Promise<RecordHit[]> {
  if (ids.length === 0) return [];
  const asked = terms.filter(({ without }) => !without);
  const stems = asked
    .flatMap(({ stems: own, words }) => [...own, ...words].map(fold))
    .filter((stem) => stem.length > 1);
  const [rows, subjects] = await Promise.all([rowsOf(db, reader, ids, asked), subjectsOf(db, reader, ids)]);
  const who = await answering(db, rows, reader);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => {
    const [row, subject] = [byId.get(id), subjects.get(id)];
    if (!row || !subject) return [];
    const { segment, slug, name, summary } = subject;
    const marked = ({ text, language }: Subject["name"]) => ({ pieces: markedIn(text, stems), language });
    const { kind, acronym, adoptedOn, changedAt } = row;
    const shown = { name: marked(name), summary: summary ? marked(summary) : null };
    return [
      {
        id,
        kind,
        segment,
        slug,
        acronym,
        adoptedOn,
        changedAt,
        ...shown,
        why: whyFound(row, subject, stems, reader, who),
      },
    ];
  });
}
