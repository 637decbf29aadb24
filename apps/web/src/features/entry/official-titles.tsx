/** The official titles of an entry, each marked with its language. */
import type { EntryView } from "@entente/api/entry/view";
import { entryLabels } from "@entente/domain/entry/labels";
import { languages } from "@entente/domain/languages";
import { Section } from "@entente/ui/section";
import { ownName } from "@/lib/languages.ts";
import type { Reader } from "@/lib/reader.ts";

type Props = { readonly titles: EntryView["officialTitles"]; readonly reader: Reader };

export function OfficialTitles({ titles, reader }: Props) {
  const known = languages.flatMap((language) => {
    const title = titles?.[language];
    return title ? [{ language, title }] : [];
  });
  if (known.length === 0) return null;
  return (
    <Section id="official-titles" heading={entryLabels.officialTitles[reader.language]}>
      <dl className="space-y-2">
        {known.map(({ language, title }) => (
          <div
            key={language}
            className="grid grid-cols-[5.5rem_minmax(0,1fr)] items-baseline gap-x-4 sm:grid-cols-[14.5rem_minmax(0,1fr)] sm:gap-x-6"
          >
            <dt lang={language} className="text-muted text-sm">
              {ownName(language)}
            </dt>
            <dd lang={language} className="max-w-[65ch]">
              {title}
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
