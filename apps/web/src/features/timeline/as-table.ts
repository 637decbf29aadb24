/** The events of a timeline as a table for a spreadsheet, one line an event. */
import type { TimelineEvent } from "@entente/api/timeline/view";
import { entryPath, inLanguage } from "@/lib/addresses.ts";
import type { Reader } from "@/lib/reader.ts";
import { toldEvent } from "./told.ts";

export const timelineColumns = [
  "date",
  "kind",
  "phase",
  "entry",
  "name",
  "event",
  "as",
  "who",
  "path",
] as const;

export const timelineRow = (event: TimelineEvent, reader: Reader): (string | null)[] => {
  const { what, as, who } = toldEvent(event, reader);
  const { slug, title } = event.entry;
  const phase = "phase" in event ? event.phase : null;
  const path = inLanguage(reader.language, entryPath(event.entry));
  return [event.on, event.kind, phase, slug, title.text, what, as, who?.name ?? null, path];
};
