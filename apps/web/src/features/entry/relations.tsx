/** How an entry stands to others: what it is part of, its parts, and what is related, each kind under its name. */
import type { EntryView, RelationView } from "@entente/api/entry/view";
import { printDate } from "@entente/domain/dates/print";
import { relationKinds } from "@entente/domain/vocabulary/relation-kinds";
import { Fact, Facts } from "@entente/ui/facts";
import { Section } from "@entente/ui/section";
import { AndMore } from "@/features/page/and-more.tsx";
import { entryPath, inLanguage } from "@/lib/addresses.ts";
import type { Reader } from "@/lib/reader.ts";
import { EntryLink } from "./entry-link.tsx";

/** So many of one kind stand on the page; the page of relations has them all. */
const mostOfKind = 40;

type Props = { readonly entry: EntryView; readonly reader: Reader };

function kindText({ kind, direction }: RelationView, { language }: Reader): string {
  const { label, inverse } = relationKinds.terms[kind];
  return (direction === "in" ? inverse : label)[language];
}

function Other({ relation, reader }: { readonly relation: RelationView; readonly reader: Reader }) {
  const { entry, outside, outsideUrl, on, note } = relation;
  const name = outside?.[reader.language];
  return (
    <li>
      {entry ? (
        <EntryLink entry={entry} reader={reader} />
      ) : outsideUrl ? (
        <a href={outsideUrl}>{name}</a>
      ) : (
        name
      )}
      {on ? <span className="text-muted"> · {printDate(on, reader.language)}</span> : null}
      {note ? <span className="text-muted block text-sm font-normal">{note}</span> : null}
    </li>
  );
}

export function Relations({ entry, reader }: Props) {
  // Names that confuse are told apart at the head of the page.
  const shown = [...entry.parents, ...entry.parts, ...entry.related].filter(
    ({ kind }) => kind !== "confused-with",
  );
  if (shown.length === 0) return null;
  const groups = Map.groupBy(shown, (relation) => kindText(relation, reader));
  return (
    <Section id="relations" heading={reader.words.entry.relations}>
      <Facts>
        {[...groups].map(([kind, relations]) => (
          <Fact key={kind} term={kind}>
            <ul className="space-y-1">
              {relations.slice(0, mostOfKind).map((relation) => (
                <Other key={`${relation.id} ${relation.direction}`} relation={relation} reader={reader} />
              ))}
            </ul>
            <AndMore
              shown={Math.min(relations.length, mostOfKind)}
              total={relations.length}
              href={`${inLanguage(reader.language, entryPath(entry))}/relations`}
              reader={reader}
            />
          </Fact>
        ))}
      </Facts>
    </Section>
  );
}
