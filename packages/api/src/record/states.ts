/** How far each part of a record is: from the working copy and from what is live. */
import { type Part, parts } from "@entente/domain/record/parts";
import type { PartState } from "./view.ts";

/** A live publication, and whether the working copy has changed since. */
export type Live = {
  readonly part: Part;
  readonly revision: number;
  readonly since: string;
  readonly changed: boolean;
};

function stateOf(part: Part, begun: boolean, live: Live | undefined): PartState {
  if (!live) return { part, state: begun ? "draft" : "missing", publishedAt: null, revision: null };
  const state = live.changed ? "changed" : "published";
  return { part, state, publishedAt: new Date(live.since), revision: live.revision };
}

/** One state a part, in the order of the parts. The shared facts are begun with the record. */
export const statesOf = (languagesBegun: readonly string[], live: readonly Live[]): PartState[] =>
  parts.map((part) =>
    stateOf(
      part,
      part === "shared" || languagesBegun.includes(part),
      live.find((one) => one.part === part),
    ),
  );
