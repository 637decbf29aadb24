/** The parts of an entry's page, where the window is too narrow for more than one of them at a time. */
import type { EntryView } from "@entente/api/entry/view";
import type { Reader } from "@/lib/reader.ts";

type Part = readonly [id: string, name: string];

/** Those that a reader looks for and that are far down. Each names a heading of the page. */
function partsOf(entry: EntryView, { words, language, institute }: Reader): Part[] {
  const role = entry.text?.instituteRole || entry.involvements.length > 0;
  const parts: (Part | false)[] = [
    Boolean(role) && ["role", words.entry.whatInstituteDoes(institute.shortName[language])],
    ["contacts", words.entry.contacts],
    ["key-facts", words.entry.keyFacts],
    entry.figures.length > 0 && ["figures", words.entry.figures],
    entry.memberships.length > 0 && ["membership", words.entry.memberships],
    entry.parties.length > 0 && ["participation", words.entry.parties],
    entry.links.length > 0 && ["links", words.entry.links],
    ["cite", words.tools.cite],
  ];
  return parts.filter((part) => part !== false);
}

export function PageContents({ entry, reader }: { readonly entry: EntryView; readonly reader: Reader }) {
  return (
    <nav aria-label={reader.words.homePage.jumpTo} className="no-print -mt-3 pb-6 lg:hidden">
      <ul className="flex flex-wrap gap-x-4 text-sm">
        {partsOf(entry, reader).map(([id, name]) => (
          <li key={id}>
            <a href={`#${id}`} className="inline-block py-1">
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
