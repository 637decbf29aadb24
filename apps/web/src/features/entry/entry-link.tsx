/** The name of an entry as a link, with its acronym, in the language that the name is in. */
import type { EntryRef } from "@entente/api/shared/view";
import { entryPath, inLanguage } from "@/lib/addresses.ts";
import type { Reader } from "@/lib/reader.ts";

export function EntryLink({ entry, reader }: { readonly entry: EntryRef; readonly reader: Reader }) {
  const lang = entry.title.language === reader.language ? undefined : entry.title.language;
  const acronym = entry.acronym && !entry.title.text.includes(entry.acronym) ? ` (${entry.acronym})` : "";
  return (
    <a href={inLanguage(reader.language, entryPath(entry))} lang={lang}>
      {entry.title.text}
      {acronym}
    </a>
  );
}
