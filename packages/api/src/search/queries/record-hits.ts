/** Makes hits of records, each with the reason why it was found. */
import type { PublicClient } from "@entente/db/clients";
import type { Language } from "@entente/domain/languages";
import type { Subject } from "../../shared/subjects/queries.ts";
import type { FacetKey } from "../asked.ts";
import { fold } from "../fold.ts";
import type { RecordHit } from "../found-view.ts";
import { excerptOf, hasMark, markedIn } from "../marks.ts";
import type { AskedTerm } from "./called.ts";
import type { Facts } from "./facts.ts";
import { termLabel } from "./labels.ts";
import type { Shown } from "./shown.ts";
import { textOf } from "./text-of.ts";

type Said = { readonly id: string; readonly names: readonly string[]; readonly text: string | null };
type Pieces = ReturnType<typeof markedIn>;
type Reason = RecordHit["why"][number];

/** What else a reason is taken from, where neither name nor summary shows it: every name, and the text. */
async function saidBy(db: PublicClient, language: Language, ids: readonly string[]) {
  if (ids.length === 0) return new Map<string, Said>();
  const rows = await db.$queryRaw<Said[]>`
    SELECT s.record_id::text AS id, ARRAY(SELECT DISTINCT n.name FROM pub.name AS n WHERE n.record_id = s.record_id) AS names,
           ${textOf(language)} AS text
    FROM pub.search AS s WHERE s.record_id = ANY(${ids}::uuid[])`;
  return new Map(rows.map((row) => [row.id, row]));
}

/** Who answers for it, and which of its topics and areas were asked for. */
function whyThrough(record: Facts, stems: readonly string[], reader: Language, shown: Shown): Reason[] {
  const tell = (through: Reason["through"], texts: readonly string[]): Reason[] =>
    texts.length === 0 ? [] : [{ through, pieces: markedIn(texts.join(", "), stems), language: reader }];
  const whom = record.answers.filter((id) => id !== record.id).flatMap((id) => shown.names.get(id) ?? []);
  const subjects = record.facets.map((facet) => {
    const at = facet.indexOf(":");
    return termLabel(facet.slice(0, at) as FacetKey, facet.slice(at + 1), reader);
  });
  return [...tell("answers", whom), ...tell("topic", subjects)];
}

/** Where another name, or the text, says it. */
function whySaid({ names, text }: Said, stems: readonly string[], reader: Language): Reason[] {
  const name = names.map((each) => markedIn(each, stems)).find(hasMark);
  const excerpt: Pieces | null = name ?? excerptOf(text ?? "", stems);
  return excerpt ? [{ through: name ? "name" : "text", pieces: excerpt, language: reader }] : [];
}

/** The hits in the order of their ids. */
export async function recordHits(
  db: PublicClient,
  reader: Language,
  { ids, terms }: { readonly ids: readonly string[]; readonly terms: readonly AskedTerm[] },
  facts: readonly Facts[],
  shown: Shown,
): Promise<RecordHit[]> {
  const stems = terms
    .filter(({ without }) => !without)
    .flatMap(({ stems: own, words }) => [...own, ...words].map(fold))
    .filter((stem) => stem.length > 1);
  const marked = ({ text, language }: Subject["name"]) => ({ pieces: markedIn(text, stems), language });
  const byId = new Map(facts.map((one) => [one.id, one]));
  const made = ids.flatMap((id) => {
    const [record, own] = [shown.records.get(id), byId.get(id)];
    if (!record || !own) return [];
    const { name, summary } = record.subject;
    return [{ ...record, facts: own, name: marked(name), summary: summary ? marked(summary) : null }];
  });
  const silent = made.filter(
    ({ acronym, name, summary }) =>
      stems.length > 0 && ![name.pieces, summary?.pieces ?? [], markedIn(acronym ?? "", stems)].some(hasMark),
  );
  const said = await saidBy(
    db,
    reader,
    silent.map(({ facts: { id } }) => id),
  );
  return made.map(({ acronym, subject: { segment, slug }, facts: own, name, summary }) => {
    const { id, kind, adoptedOn, changedAt } = own;
    const more = said.get(id);
    const why = [...whyThrough(own, stems, reader, shown), ...(more ? whySaid(more, stems, reader) : [])];
    return { id, kind, segment, slug, acronym, adoptedOn, changedAt, name, summary, why };
  });
}
