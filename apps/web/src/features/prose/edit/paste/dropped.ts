/** What a paste left out, in a sentence. */
import { listFormat } from "@entente/domain/formatters";
import type { Language } from "@entente/domain/languages";
import { fill } from "@/lib/fill.ts";
import type { ProseWords } from "@/messages/desk/prose.ts";
import { type Dropped, droppedKinds } from "./dropped-kinds.ts";

/** "Left out: 2 images and 1 comment." Null where nothing was. */
export function droppedSentence(
  dropped: Dropped,
  words: ProseWords["paste"],
  language: Language,
): string | null {
  const things = droppedKinds
    .filter((kind) => dropped[kind] > 0)
    .map((kind) => fill(words.kinds[kind], { count: dropped[kind] }));
  if (things.length === 0) return null;
  return fill(words.leftOut, { things: listFormat(language).format(things) });
}
