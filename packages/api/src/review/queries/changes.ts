/** What each open submission would change for readers, in sentences, and which translations it leaves behind. */
import type { StaffClient } from "@entente/db/clients";
import { describeChanges } from "@entente/domain/history/describe-changes";
import { sentencesOf } from "@entente/domain/history/sentences";
import type { Language } from "@entente/domain/languages";
import { readDocument } from "@entente/domain/record/upgrade";
import { staleByParts } from "@entente/domain/translation/stale-by-parts";
import { contentsOf, draftOf, linesOf, printerFor } from "../../history/queries/read.ts";
import { documentOf } from "../../history/versions.ts";
import { becomingStale } from "../../pending/becoming-stale.ts";
import { firstLanguage, textsOf } from "../../translation/queries/texts.ts";
import type { SubmissionChanges, SubmissionView } from "../view.ts";

/** By the id of the submission; without those that are decided. */
export async function changesOf(
  db: StaffClient,
  recordId: string,
  submissions: readonly SubmissionView[],
  language: Language,
): Promise<ReadonlyMap<string, SubmissionChanges>> {
  const open = submissions.filter(({ state }) => state === "open");
  if (open.length === 0) return new Map();
  const [{ kind }, lines, texts, first] = await Promise.all([
    draftOf(db, recordId),
    linesOf(db, recordId),
    textsOf(db, [recordId]),
    firstLanguage(db),
  ]);
  const published = texts.get(recordId)?.published ?? [];
  const live = lines.filter(({ liveTo }) => liveTo === null);
  const contents = await contentsOf(db, [...live, ...open]);
  const before = documentOf(kind, live, contents);
  const handedIn = open.map(({ id, parts, note, revisionId }) => ({
    id,
    parts,
    note,
    after: readDocument(kind, contents.get(revisionId) ?? {}),
  }));
  const printer = await printerFor(db, [before, ...handedIn.map(({ after }) => after)], language);
  return new Map(
    handedIn.map(({ id, parts, note, after }) => {
      // A part that is not public is new as a whole.
      const known = parts.filter((part) => live.some((line) => line.part === part));
      const fresh = parts.filter((part) => !known.includes(part));
      const again = fresh.filter((part) => lines.some((line) => line.part === part));
      const begun = fresh.filter((part) => !again.includes(part));
      const sentences = sentencesOf(describeChanges(kind, before, after), printer)
        .filter((sentence) => sentence.parts.some((part) => known.includes(part)))
        .map(({ text, staff }) => ({ text, staff }));
      // A minor edit leaves translations as they are.
      const becoming = note ? becomingStale({ kind, draft: after, published }, first, language) : [];
      return [id, { begun, again, sentences, becomesStale: staleByParts(becoming, parts) }];
    }),
  );
}
