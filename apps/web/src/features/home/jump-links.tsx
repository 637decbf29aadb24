/** Straight to an entry on the same page, by its acronym. */
import type { EntryCard } from "@entente/api/entry/view";
import type { Reader } from "@/lib/reader.ts";

type Group = { readonly id: string; readonly name: string; readonly entries: readonly EntryCard[] };

export function JumpLinks({
  groups,
  reader,
}: {
  readonly groups: readonly Group[];
  readonly reader: Reader;
}) {
  const { words, language } = reader;
  return (
    <nav aria-label={words.homePage.jumpTo} className="no-print grid gap-x-10 gap-y-4 sm:grid-cols-2">
      {groups.map(({ id, name, entries }) => (
        <div key={id}>
          <p>
            <a href={`#${id}`} className="inline-block py-1 font-semibold">
              {name}
            </a>
          </p>
          <ul className="mt-1 flex flex-wrap gap-x-4">
            {entries.map(({ slug, acronym, title }) => (
              <li key={slug}>
                <a
                  href={`#entry-${slug}`}
                  lang={acronym || title.language === language ? undefined : title.language}
                  className="inline-block py-1"
                >
                  {acronym ?? title.text}
                </a>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}
