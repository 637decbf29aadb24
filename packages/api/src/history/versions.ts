/**
 * The versions of a record, counted from its first publication. A version is what was public after one act of
 * publishing: each part from the revision that was live then.
 */
import type { RecordKind } from "@entente/domain/fields/field";
import type { Document } from "@entente/domain/record/document";
import type { Part } from "@entente/domain/record/parts";
import { readDocument } from "@entente/domain/record/upgrade";

/** One line of the ledger. */
export type Line = {
  readonly part: Part;
  readonly liveFrom: Date;
  readonly liveTo: Date | null;
  readonly slug: string | null;
  readonly revisionId: string;
  readonly changeSetId: string;
};

export type Version<L extends Line = Line> = {
  readonly number: number;
  readonly at: Date;
  readonly lines: readonly [L, ...L[]];
};

/** The acts of publishing, oldest first. The lines come in the order of time. */
export function versionsOf<L extends Line>(lines: readonly L[]): Version<L>[] {
  const acts = new Map<string, [L, ...L[]]>();
  for (const line of lines) {
    const key = `${line.changeSetId} ${line.revisionId} ${line.liveFrom.getTime()}`;
    const act = acts.get(key);
    if (act) act.push(line);
    else acts.set(key, [line]);
  }
  return [...acts.values()].map((act, place) => ({ number: place + 1, at: act[0].liveFrom, lines: act }));
}

/** The lines that were live right after a moment. */
export const liveAt = <L extends Line>(lines: readonly L[], moment: Date): L[] =>
  lines.filter(({ liveFrom, liveTo }) => liveFrom <= moment && (liveTo === null || liveTo > moment));

/** The line that was live, or had been live last, before a version replaced it. */
export const lineBefore = <L extends Line>(lines: readonly L[], { part, liveFrom }: L): L | undefined =>
  lines.findLast((line) => line.part === part && line.liveFrom < liveFrom);

/** Puts a document together from the revisions of its parts. */
export function documentOf(
  kind: RecordKind,
  lines: readonly Line[],
  contents: ReadonlyMap<string, unknown>,
): Document {
  const read = lines.map(({ part, revisionId, slug }) => ({
    part,
    slug,
    from: readDocument(kind, contents.get(revisionId) ?? {}),
  }));
  const facts = read.find(({ part }) => part === "shared");
  const texts = read.flatMap(({ part, from }) =>
    part === "shared" ? [] : [[part, from.text[part]] as const],
  );
  return {
    ...readDocument(kind, {}),
    ...(facts ? { shared: { ...facts.from.shared, slug: facts.slug } } : {}),
    text: Object.fromEntries(texts),
  };
}
