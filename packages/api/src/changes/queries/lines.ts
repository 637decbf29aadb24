/** Rows as readers read them: with the names of records, the words in their language, and what was done in sentences. */
import type { PublicClient } from "@entente/db/clients";
import type { Language } from "@entente/domain/languages";
import { toldIn } from "@entente/domain/record/note";
import { entrySegment, pageSegment, personSegment, unitSegment } from "../../shared/segments.ts";
import { type Subject, subjectsOf } from "../../shared/subjects/queries.ts";
import type { ChangeLine } from "../view.ts";
import type { ChangeRow } from "./rows.ts";
import { sentenceKey, sentencesFor } from "./sentences.ts";

const segments = { person: personSegment, unit: unitSegment, page: pageSegment } as const;

function segmentOf(kind: ChangeRow["kind"]): string | null {
  if (kind === "institute") return null;
  return kind === "person" || kind === "unit" || kind === "page" ? segments[kind] : entrySegment({ kind });
}

function placeOf({ kind, slug }: ChangeRow, subject: Subject | undefined): ChangeLine["place"] {
  if (subject) return { segment: subject.segment, slug: subject.slug };
  const segment = segmentOf(kind);
  return segment && slug ? { segment, slug } : null;
}

/** The lines of rows, in their order. Sentences are made for those that are detailed; they cost reading what was public. */
export async function linesOf(
  db: PublicClient,
  language: Language,
  rows: readonly ChangeRow[],
  isDetailed: (row: ChangeRow) => boolean = () => true,
): Promise<ChangeLine[]> {
  const [subjects, sentences] = await Promise.all([
    subjectsOf(db, language, new Set(rows.flatMap(({ recordId, mergedInto }) => [recordId, mergedInto]))),
    sentencesFor(db, language, rows.filter(isDetailed)),
  ]);
  return rows.map((row) => {
    const { actId, recordId, sort, kind, at, parts, begun, number, how, takenBackAt, takenBack } = row;
    const subject = subjects.get(recordId);
    const into = row.mergedInto === null ? undefined : subjects.get(row.mergedInto);
    return {
      actId,
      recordId,
      sort,
      kind,
      at,
      updatedAt: takenBackAt ?? at,
      place: placeOf(row, subject),
      name: subject?.name ?? toldIn(row.names ?? {}, language),
      parts,
      begun,
      version: number,
      note: toldIn(row.note ?? {}, language),
      takenBack: takenBackAt === null ? null : { at: takenBackAt, parts: takenBack },
      how,
      into: into ? { segment: into.segment, slug: into.slug, name: into.name } : null,
      sentences: sentences.get(sentenceKey(row)) ?? [],
    };
  });
}
