/** The page of an entry, under the segment of its kind. A former or mistaken address leads to the right one. */
import type { EntryView } from "@entente/api/entry/view";
import { entryKinds, segmentOf } from "@entente/domain/vocabulary/entry-kinds";
import { knownHolders } from "@/features/day/known-holders.tsx";
import { EntryPage } from "@/features/entry/entry-page.tsx";
import { pageAtAddress } from "@/features/page/page-at-address.tsx";
import { entryPath } from "@/lib/addresses.ts";
import { register } from "@/lib/register.ts";

export const GET = pageAtAddress<EntryView>({
  segments: entryKinds.keys.map(segmentOf),
  lookUp: (asked) => register().entry.bySlug(asked),
  pathOf: entryPath,
  needsText: true,
  head: ({ title, text }, { words }) => ({
    title: title.text,
    description: text?.summary ?? words.missing.languageTitle,
  }),
  kind: "entry",
  draw: async (entry, reader) => (
    <EntryPage entry={entry} reader={reader} knownHolders={await knownHolders(entry.id, reader)} />
  ),
  drawKnown: knownHolders,
});
