/** What to do with a page: cite it, take its data, print it. */
import type { EntryView } from "@entente/api/entry/view";
import { Section } from "@entente/ui/section";
import { lastPublished } from "@/features/page/last-published.ts";
import { registerTitle } from "@/features/page/metadata.ts";
import { entryPath, inLanguage } from "@/lib/addresses.ts";
import { dayText } from "@/lib/dates.ts";
import type { Reader } from "@/lib/reader.ts";
import { compareWordsIn } from "@/messages/compare.ts";

export function PageTools({ entry, reader }: { readonly entry: EntryView; readonly reader: Reader }) {
  const { words, language, institute, origin } = reader;
  const address = inLanguage(language, entryPath(entry));
  return (
    <Section id="cite" heading={words.tools.cite}>
      <p className="bg-sheet max-w-[65ch] p-4">
        {words.tools.citation({
          title: entry.title.text,
          register: registerTitle(reader),
          institute: institute.name[language],
          date: dayText(lastPublished(entry.publication, language), reader),
          url: `${origin}${address}`,
        })}
      </p>
      <p className="no-print mt-4">
        {words.tools.data}: <a href={`${address}.json`}>JSON</a> · <a href={`${address}.jsonld`}>JSON-LD</a>
      </p>
      <p className="no-print mt-1">
        <a href={`${inLanguage(language, "/compare")}?with=${entry.slug}`} rel="nofollow">
          {compareWordsIn(language).withOthers}
        </a>
      </p>
      <p className="no-print text-muted mt-1 text-sm">{words.tools.print}</p>
    </Section>
  );
}
