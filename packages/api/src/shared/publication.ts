/** When the parts of a record were published, as its page tells. */
import { isLanguage } from "@entente/domain/languages";
import type { Publication } from "./view.ts";

type PartRow = { readonly part: string; readonly firstPublishedAt: Date; readonly lastPublishedAt: Date };

const datesOf = (row: PartRow) => ({ firstOn: row.firstPublishedAt, lastOn: row.lastPublishedAt });

/** The publication dates of a record that is public. */
export function publicationOf(rows: readonly PartRow[]): Publication {
  const shared = rows.find(({ part }) => part === "shared");
  if (!shared)
    throw new Error("A public record has no date for its shared facts. Rebuild the public tables.");
  const texts = rows.filter(({ part }) => isLanguage(part)).map((row) => [row.part, datesOf(row)]);
  return { shared: datesOf(shared), languages: Object.fromEntries(texts) };
}
