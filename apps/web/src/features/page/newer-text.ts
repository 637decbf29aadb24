/** Whether the text from which the others are translated was changed after the one that a reader reads. */
import type { Publication } from "@entente/api/shared/view";
import type { Language } from "@entente/domain/languages";

/** When it was last changed; null where the reader's text is as new. Minor edits move no public date, and none here. */
export function newerText(
  { languages }: Publication,
  read: Language,
  source: Language | undefined,
): Date | null {
  const own = languages[read]?.lastOn;
  const from = source && languages[source]?.lastOn;
  return own && from && from > own ? from : null;
}
