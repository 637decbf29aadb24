/** How far the translation of one field is. Nothing of this is stored: it is computed whenever somebody looks. */
import type { TranslationSource } from "../record/document.ts";
import { type PublishedText, sameTextIn } from "./same-text.ts";

export const fieldStates = ["missing", "draft", "live", "will-be-stale", "stale", "confirmed"] as const;
export type FieldState = (typeof fieldStates)[number];

/** One language's text at one place: in the working copy, and all that was public, oldest first. */
export type PlaceTexts = {
  readonly draft: string | null;
  /** Null where it is not public now. */
  readonly live: string | null;
  readonly history: readonly PublishedText[];
};

export type Translation = {
  readonly state: FieldState;
  /** The source text that the translator saw; null where nobody knows. */
  readonly seen: string | null;
};

const same = (a: string | null, b: string | null) => a !== null && a.trim() === b?.trim();

/** The source text that was public when the translation's present wording was published for the first time. */
function seenAtPublication(target: PlaceTexts, source: PlaceTexts): string | null {
  const first = target.history.find(({ text }) => same(text, target.draft));
  if (!first) return null;
  return source.history.findLast(({ from }) => from <= first.from)?.text ?? null;
}

/** What was recorded with the translation counts; otherwise what its first publication tells. */
export const seenText = (
  target: PlaceTexts,
  source: PlaceTexts,
  recorded: TranslationSource | undefined,
): string | null => recorded?.text ?? seenAtPublication(target, source);

function freshness(source: PlaceTexts, seen: string): "fresh" | "will-be-stale" | "stale" {
  const alike = sameTextIn(source.history);
  // Whoever translated from the working copy is ahead of what is public.
  if (source.draft !== null && alike(seen, source.draft)) return "fresh";
  if (source.draft === null && source.live === null) return "fresh";
  if (source.live !== null && !alike(seen, source.live)) return "stale";
  return source.draft === null ? "fresh" : "will-be-stale";
}

/**
 * The state of one place in one language; null where the source says nothing and neither does the translation.
 * @param source the language from which it is translated; null for the source language itself
 */
export function translationOf(
  target: PlaceTexts,
  source: PlaceTexts | null,
  recorded?: TranslationSource,
): Translation | null {
  if (target.draft === null) {
    const wanted = source === null ? target.live : (source.draft ?? source.live);
    return wanted === null ? null : { state: "missing", seen: null };
  }
  const plain = same(target.draft, target.live) ? "live" : "draft";
  if (source === null) return { state: plain, seen: null };
  const seen = seenText(target, source, recorded);
  if (seen === null) return { state: plain, seen };
  const fresh = freshness(source, seen);
  if (fresh !== "fresh") return { state: fresh, seen };
  return { state: recorded?.confirmedBy ? "confirmed" : plain, seen };
}

/**
 * Whether a translation of one place will no longer be up to date once the draft of its source is published. What counts
 * is what readers see of it afterwards: the working copy where it goes out together with the source, otherwise what is
 * live. A translation that is out of date already does not become so.
 */
export function becomesStale(
  target: PlaceTexts,
  source: PlaceTexts,
  recorded: TranslationSource | undefined,
  together: boolean,
): boolean {
  const isDraft = together || target.live === null || same(target.draft, target.live);
  const after = isDraft
    ? translationOf(target, source, recorded)
    : translationOf({ ...target, draft: target.live }, source);
  return after?.state === "will-be-stale";
}
