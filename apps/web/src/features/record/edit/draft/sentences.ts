/** How saving stands, in the reader's words: what is told aloud, and what is seen. */
import type { DraftWords } from "@/messages/desk/draft.ts";
import type { Status, Stop } from "./status.ts";

const stops = {
  conflict: "stopped",
  "signed-out": "signedOut",
  "other-account": "otherAccount",
  "not-allowed": "notAllowed",
  gone: "gone",
  refused: "refused",
} as const satisfies Record<Stop, keyof DraftWords>;

/** Told aloud: not each save, only that saving works, or works no more. */
export function toldOf(status: Status, words: DraftWords): string {
  if (status.name === "stopped") return words[stops[status.why]];
  if (status.name === "offline" || status.name === "failed") return words[status.name];
  return words.saved;
}

/** Seen: also that it is being saved, and when it was. */
export function seenOf(status: Status, words: DraftWords, savedAt: (at: number) => string): string {
  if (status.name === "saving") return words.saving;
  if (status.name === "saved") return savedAt(status.at);
  return toldOf(status, words);
}
