/** Links of a record by kind. A link whose address is not known is still named. */
import type { EntryView } from "@entente/api/entry/view";
import { printDate } from "@entente/domain/dates/print";
import { linkKinds } from "@entente/domain/vocabulary/link-kinds";
import { labelOf } from "@entente/domain/vocabulary/vocabulary";
import { PlainList } from "@entente/ui/plain-list";
import { Section } from "@entente/ui/section";
import { nameOf } from "@/lib/languages.ts";
import type { Reader } from "@/lib/reader.ts";

type Props = { readonly links: EntryView["links"]; readonly reader: Reader };

export function Links({ links, reader }: Props) {
  const { words, language } = reader;
  if (links.length === 0) return null;
  return (
    <Section id="links" heading={words.entry.links}>
      <PlainList>
        {links.map((link) => (
          <li key={link.id} className="cite">
            {link.url ? (
              <a href={link.url} hrefLang={link.language ?? undefined}>
                {link.label[language]}
              </a>
            ) : (
              link.label[language]
            )}
            <span className="text-muted text-sm">
              {"\u00a0· "}
              {labelOf(linkKinds, link.kind, language)}
              {link.language && link.language !== language ? `, ${nameOf(link.language, language)}` : ""}
              {link.on ? `, ${printDate(link.on, language)}` : ""}
              {link.url ? "" : `, ${words.entry.addressUnknown}`}
            </span>
          </li>
        ))}
      </PlainList>
    </Section>
  );
}
