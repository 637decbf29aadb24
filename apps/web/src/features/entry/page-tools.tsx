/** What to do with the page of an entry: cite it, take its data, print it. */
import type { EntryView } from "@entente/api/entry/view";
import { CitePage } from "@/features/cite/cite-page.tsx";
import { entryPath, inLanguage } from "@/lib/addresses.ts";
import type { Reader } from "@/lib/reader.ts";
import { compareWordsIn } from "@/messages/compare.ts";
import { relationsWordsIn } from "@/messages/relations.ts";

export function PageTools({ entry, reader }: { readonly entry: EntryView; readonly reader: Reader }) {
  const path = entryPath(entry);
  const address = inLanguage(reader.language, path);
  return (
    <CitePage title={entry.title.text} path={path} publication={entry.publication} reader={reader}>
      <p className="no-print mt-1">
        {reader.words.tools.data}: <a href={`${address}.json`}>JSON</a> ·{" "}
        <a href={`${address}.jsonld`}>JSON-LD</a>
      </p>
      <p className="no-print mt-1 flex flex-wrap gap-x-6">
        <a href={`${address}/relations`}>{relationsWordsIn(reader.language).title}</a>
        <a href={`${inLanguage(reader.language, "/compare")}?with=${entry.slug}`} rel="nofollow">
          {compareWordsIn(reader.language).withOthers}
        </a>
      </p>
    </CitePage>
  );
}
